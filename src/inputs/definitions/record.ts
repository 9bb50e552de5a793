import type { Reader } from '../reader.ts'

/** What an input is about, in the order of the documents, each with the title that it has there. */
export const themes = {
  mode: 'What to do',
  project: 'Your project',
  secrets: 'Secrets of the build',
  engines: 'Engines and cache states',
  judging: 'The comparison and its verdict',
  measuring: 'Rounds and time',
  fixtures: 'The shipped projects',
  publishing: 'What is published',
  machine: 'This machine',
} as const

export type Theme = keyof typeof themes

export const themeNames = Object.keys(themes).filter((name): name is Theme => Object.hasOwn(themes, name))

/** Who can give an input. */
type Where = 'action' | 'terminal' | 'both'

/** All that is known about one input; its name is the key under which it stands. */
export type InputRecord<Value> = {
  /** In the form in which it would be given; empty: nothing. */
  readonly default: string
  /** For `--help`, action.yml and the documents, which add the values of a closed set and the default. */
  readonly text: string
  readonly read: Reader<Value>
  readonly about: Theme
  readonly where: Where
  /** No message may show its value. */
  readonly confidential: boolean
}

/** Most inputs can be given in both places and shown to everybody. */
type Exceptions = { readonly where?: Where; readonly confidential?: boolean }

/** Makes records of one theme. */
export const recordsAbout =
  (about: Theme) =>
  <Value>(given: Pick<InputRecord<Value>, 'default' | 'text' | 'read'> & Exceptions): InputRecord<Value> => ({
    about,
    where: 'both',
    confidential: false,
    ...given,
  })
