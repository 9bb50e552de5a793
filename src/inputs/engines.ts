import type { Vocabulary } from './inputs.ts'
import { itemsOf, type InputReading, textOf } from './readers.ts'

/** A release number as Docker writes it: 29.4.2, 29.0.0-rc.3. */
const release = /^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/

/** `auto`, `all`, or names as they were given: `NAME` or `NAME@VERSION`. */
export const enginesOf = (
  reading: InputReading,
  { engines, versioned }: Pick<Vocabulary, 'engines' | 'versioned'>,
): 'auto' | 'all' | readonly string[] => {
  const text = textOf(reading.given, 'engines')
  if (text === 'auto' || text === 'all') return text
  const items = itemsOf(text)
  if (items.length === 0) reading.problem('engines', `names nothing; there are: ${engines.join(', ')}, all`)
  for (const item of items) {
    const flaw = flawOf(item, engines, versioned)
    if (flaw !== undefined) reading.problem('engines', `"${item}" ${flaw}`)
  }
  return items
}

const flawOf = (
  item: string,
  engines: readonly string[],
  versioned: readonly string[],
): string | undefined => {
  const [name = '', ...versions] = item.split('@')
  if (!engines.includes(name)) return `is not one of ${[...engines, 'all'].join(', ')}`
  if (versions.length === 0) return undefined
  if (!versioned.includes(name))
    return `asks for a version; only these have versions to choose: ${versioned.join(', ')}`
  return release.test(versions.join('@')) ? undefined : `has no whole version, as in ${name}@29.4.2`
}
