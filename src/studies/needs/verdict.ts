import type { ExecResult } from '../../host/host.ts'
import { oneLine } from '../../report/escape.ts'
import type { ColumnValue } from '../study.ts'
import type { Rights } from './bundle.ts'
import { noAnswer } from './recipe.ts'

/** The containers in which an engine is tried, by what they lack. */
export const tries = {
  /** As in a pod whose profile is the runtime's default (`RuntimeDefault`). */
  confined: { privileged: false, filter: 'default', subIds: true },
  /** As in a pod without any profile. */
  unfiltered: { privileged: false, filter: 'none', subIds: true },
  /** With everything: the engine has to build here, or the other tries mean nothing. */
  privileged: { privileged: true, filter: 'none', subIds: true },
  'no-user-namespaces': { privileged: true, filter: 'user-namespaces', subIds: true },
  'no-sub-ids': { privileged: true, filter: 'none', subIds: false },
} as const satisfies Readonly<Record<string, Rights>>

export type TryName = keyof typeof tries

/** What became of one try. */
export type TryResult =
  | { readonly kind: 'built' }
  | { readonly kind: 'failed'; readonly message: string }
  /** Its container did not start, or it was stopped at its time limit: that shows nothing. */
  | { readonly kind: 'stopped'; readonly message: string }

/** By the names of columns. */
export type FoundNeeds = Readonly<Record<'privileged' | 'seccomp' | 'userNamespaces' | 'subIds', ColumnValue>>

/** Goes through the tries as far as they are needed. */
export const findWith = async (attempt: (name: TryName) => Promise<TryResult>): Promise<FoundNeeds> => {
  const confined = await attempt('confined')
  const unfiltered = confined.kind === 'built' ? confined : await attempt('unfiltered')
  const privileged = await attempt('privileged')
  const without = (name: TryName): Promise<TryResult> =>
    privileged.kind === 'built' ? attempt(name) : Promise.resolve(privileged)
  return {
    privileged: needed(unfiltered, privileged),
    seccomp:
      unfiltered.kind === 'failed' && privileged.kind === 'built'
        ? { unknown: 'it builds in a privileged container only, which has no filter of system calls' }
        : needed(confined, unfiltered.kind === 'failed' ? privileged : unfiltered),
    userNamespaces: needed(await without('no-user-namespaces'), privileged),
    subIds: needed(await without('no-sub-ids'), privileged),
  }
}

/** Whether the engine needs what one container lacks and another, the control, has. */
const needed = (lacking: TryResult, control: TryResult): ColumnValue => {
  if (lacking.kind === 'built') return 'no'
  const unknown = [lacking, control].find(({ kind }) => kind === 'stopped')
  if (unknown?.kind === 'stopped') return { unknown: unknown.message }
  if (control.kind === 'failed')
    return { unknown: `it did not build in a container that has everything: ${control.message}` }
  return `yes: ${lacking.kind === 'failed' ? lacking.message : ''}`
}

/** The first line that a script prints: without it nothing ran in the container, which then says nothing of the engine. */
const mark = 'the container has started'

/** A script whose end `resultOf` can read. */
export const marked = (script: string): string => `echo '${mark}'\n${script}`

/** In characters; the cause is mostly at the end of a message. */
const longestMessage = 120

/** Of a `marked` script. */
export const resultOf = ({ end, stdout, tail }: Pick<ExecResult, 'end' | 'stdout' | 'tail'>): TryResult => {
  if (!stdout.startsWith(`${mark}\n`))
    return { kind: 'stopped', message: `not tried: its container did not start: ${reasonOf(end, tail)}` }
  if (end.kind === 'exited' && end.code === 0) return { kind: 'built' }
  if (end.kind === 'timed-out')
    return { kind: 'stopped', message: `a try had not ended after ${end.afterMs / 1000} s` }
  if (end.kind === 'exited' && end.code === noAnswer)
    return { kind: 'stopped', message: `its daemon did not answer: ${tellingLine(tail)}` }
  if (end.kind !== 'exited') return { kind: 'stopped', message: 'a try was ended before it was done' }
  return { kind: 'failed', message: tellingLine(tail) }
}

const reasonOf = (end: ExecResult['end'], tail: string): string => {
  if (end.kind === 'not-started') return oneLine(end.message)
  return end.kind === 'timed-out' ? `nothing within ${end.afterMs / 1000} s` : tellingLine(tail)
}

/** As BuildKit shows what it would have mounted, between its place and the error. */
const mountDetails = /: \[\{Type:[^\]]*\]\}\]/

/** The first line that says what was not permitted; else the last one. */
const tellingLine = (output: string): string => {
  const lines = output
    .split('\n')
    .map((line) => oneLine(line).replace(mountDetails, ''))
    .filter((line) => /\w/.test(line) && line !== mark)
  const line =
    lines.find((each) => /operation not permitted|permission denied/i.test(each)) ??
    lines.at(-1) ??
    'it printed nothing'
  return line.length <= longestMessage ? line : `… ${line.slice(-longestMessage)}`
}
