import { at, isRecord, listAt, parseJson, textAt } from '../../../host/json.ts'

/** What one target of a bake file says about its build, as `docker buildx bake --print` writes it. */
export type BakeTarget = {
  readonly name: string
  /** Relative to the folder in which bake ran, or an address. */
  readonly context: string
  /** Relative to the context. */
  readonly dockerfile: string
  /** The text of a Dockerfile that the bake file contains. */
  readonly inlineDockerfile: string | undefined
  readonly target: string | undefined
  readonly args: Readonly<Record<string, string>>
  readonly contexts: Readonly<Record<string, string>>
  readonly platforms: readonly string[]
  readonly network: string | undefined
  /** Its settings that change what is built and that have no input here. */
  readonly unused: readonly string[]
}

/**
 * Reads the definition of the one target that a name stands for, which may be that of a group. Returns the names instead
 * when there are several, and undefined for anything else that was printed.
 */
export const readBakeTarget = (
  printed: string,
  wanted: string,
): BakeTarget | readonly string[] | undefined => {
  const definition = parseJson(printed)
  const names = [...new Set(namesOf(definition, wanted, new Set()))]
  const [name] = names
  if (name === undefined) return undefined
  if (names.length > 1) return names
  const target = at(definition, 'target', name)
  if (!isRecord(target)) return undefined
  return {
    name,
    context: textAt(target, 'context') ?? '.',
    dockerfile: textAt(target, 'dockerfile') ?? 'Dockerfile',
    inlineDockerfile: textAt(target, 'dockerfile-inline'),
    target: textAt(target, 'target'),
    args: textsOf(target['args']),
    contexts: textsOf(target['contexts']),
    platforms: listAt(target, 'platforms').filter((each) => typeof each === 'string'),
    network: textAt(target, 'network'),
    unused: settingsWithoutInput.filter((setting) => target[setting] !== undefined),
  }
}

const settingsWithoutInput = ['extra-hosts', 'shm-size', 'ulimits', 'no-cache-filter']

/** A target that others build on is printed as well, so only the groups say which one was asked for. */
const namesOf = (definition: unknown, wanted: string, seen: Set<string>): readonly string[] => {
  if (isRecord(at(definition, 'target', wanted))) return [wanted]
  if (seen.has(wanted)) return []
  seen.add(wanted)
  return listAt(definition, 'group', wanted, 'targets').flatMap((each) =>
    typeof each === 'string' ? namesOf(definition, each, seen) : [],
  )
}

/** An argument without a value takes that of the environment, which a bake file does not get to see here. */
const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([name, text]) =>
      typeof text === 'string' ? [[name, text]] : [],
    ),
  )

/** The ids of its secrets or SSH agents: objects since buildx 0.19, before that texts such as `id=netrc,src=.netrc`. */
export const readIds = (printed: string, name: string, kind: 'secret' | 'ssh'): readonly string[] =>
  listAt(parseJson(printed), 'target', name, kind).flatMap((each) => {
    if (typeof each !== 'string') return textAt(each, 'id') ?? []
    if (kind === 'ssh') return each.replace(/=.*$/s, '')
    return /(?:^|,)id=([^,]+)/.exec(each)?.[1] ?? []
  })
