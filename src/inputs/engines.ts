import type { Reader, Reading } from './reader.ts'
import { itemsOf } from './readers.ts'

/** `auto`, `all`, or names as they were given: `NAME` or `NAME@VERSION`. */
export const engineNames: Reader<'auto' | 'all' | readonly string[]> = {
  type: { kind: 'list', separator: ',', values: 'engines', words: ['auto', 'all'] },
  read: (reading) => {
    const { text, vocabulary, problem } = reading
    if (text === 'auto' || text === 'all') return text
    const names = itemsOf(text)
    if (names.length === 0) problem(`the list is empty; give some of ${offered(vocabulary)}`)
    for (const name of names) {
      const flaw = flawOf(name, vocabulary)
      if (flaw !== undefined) problem(`"${name}" ${flaw}`)
    }
    return names
  },
}

/** A release number as Docker writes it: 29.4.2, 29.0.0-rc.3. */
const release = /^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/

const flawOf = (text: string, vocabulary: Reading['vocabulary']): string | undefined => {
  const { engines, versioned } = vocabulary
  const [name = '', ...version] = text.split('@')
  if (!engines.includes(name)) return `is not one of ${offered(vocabulary)}`
  if (version.length === 0) return undefined
  if (!versioned.includes(name))
    return `asks for a version, which only these engines take: ${versioned.join(', ')}`
  return release.test(version.join('@')) ? undefined : `does not name a full version, as in ${name}@29.4.2`
}

const offered = ({ engines }: Reading['vocabulary']): string => [...engines, 'all', 'auto'].join(', ')
