import { join } from 'node:path'
import { readableText } from '../readable.ts'

/** A file of the kernel; empty when it cannot be read. */
export const textAt = (root: string, path: string): string => readableText(join(root, path))

/** The value of a line `NAME VALUE`, or `NAME: VALUE kB`; undefined when there is none. */
export const valueOf = (text: string, name: string): number | undefined => {
  const value = new RegExp(`^${name}:?\\s+(\\d+)`, 'm').exec(text)?.[1]
  return value === undefined ? undefined : Number(value)
}

/** The sum; undefined when one of them is. */
export const sumOf = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  )
