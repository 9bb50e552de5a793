import { flagsOf, type Instruction } from './syntax/syntax.ts'
import { expandWord, type Variables } from './variables.ts'

/** One `--mount` of a RUN, its options by their full names; `type` is always present. */
export type Mount = Readonly<Record<string, string>> & { readonly type: string }

/** The mounts that the flags of a RUN describe. Throws for what BuildKit cannot read. */
export const readMounts = (flags: readonly string[]): readonly Mount[] => {
  const mounts = mountsRead.get(flags) ?? flagsOf(flags, 'mount').map(readMount)
  mountsRead.set(flags, mounts)
  return mounts
}

/** Many checks ask about the same flags, and an instruction can have thousands. */
const mountsRead = new WeakMap<readonly string[], readonly Mount[]>()

/** The mounts of a RUN with the variables in their options resolved; none of another instruction. */
export const mountsOf = (
  { name, flags }: Instruction,
  variables: Pick<Variables, 'get'>,
  escape: string,
): readonly Mount[] =>
  name === 'RUN' ? readMounts(flags).map((mount) => resolved(mount, variables, escape)) : []

const resolved = (mount: Mount, variables: Pick<Variables, 'get'>, escape: string): Mount => {
  const options = Object.fromEntries(
    Object.entries(mount).map(([name, value]) => [name, expandWord(value, variables, escape).text]),
  )
  return { ...options, type: typeIn(options) }
}

const readMount = (text: string): Mount => {
  const options: Record<string, string> = {}
  for (const field of fieldsOf(text)) {
    const at = field.indexOf('=')
    const name = (at === -1 ? field : field.slice(0, at)).toLowerCase()
    const value = at === -1 ? 'true' : field.slice(at + 1)
    if (name === 'from' && /\$./s.test(value))
      throw new Error(
        `cannot have a variable in from=${value}: give the image a stage of its own, and name that`,
      )
    const full = fullNames[name] ?? name
    if (name === 'rw' || name === 'readwrite') options['readonly'] = value === 'true' ? 'false' : 'true'
    else options[full] = value
  }
  return { ...options, type: typeIn(options) }
}

/** The name of a variable is kept as it is. */
const typeIn = ({ type = 'bind' }: Readonly<Record<string, string>>): string =>
  type.includes('$') ? type : type.toLowerCase()

const fullNames: Readonly<Record<string, string>> = {
  src: 'source',
  dst: 'target',
  destination: 'target',
  ro: 'readonly',
}

/** Splits at commas. A field may be quoted as a whole; a quote within it is doubled. */
const fieldsOf = (text: string): readonly string[] => {
  const fields: string[] = []
  const field = /"((?:[^"]|"")*)"(?:,|$)|([^",]*)(?:,|$)/y
  for (;;) {
    const from = field.lastIndex
    const found = field.exec(text)
    if (found === null || text === '') throw new Error(`cannot have --mount=${text}`)
    fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (from + found[0].length >= text.length && !found[0].endsWith(',')) return fields
  }
}
