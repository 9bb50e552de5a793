import { defaultOf, type InputName } from './definitions.ts'

/** Named strings, as the runner or the command line gives them. */
export type Given = Readonly<Record<string, string>>

/** The value of an input, trimmed; its default when that is empty. */
export const textOf = (given: Given, name: InputName): string => {
  const value = given[name]?.trim() ?? ''
  return value === '' ? defaultOf(name) : value
}

/** Whether it says something else than the default, which the runner always gives. */
export const differs = (given: Given, name: InputName): boolean => textOf(given, name) !== defaultOf(name)

/** Whether something is asked for by its name, be it what the default says: the action leaves defaults out of what is given. */
export const asksFor = (given: Given, name: InputName): boolean =>
  !['', 'auto', 'none'].includes(given[name]?.trim() ?? '')
