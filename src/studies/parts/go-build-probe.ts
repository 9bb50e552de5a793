import { at, isRecord, parseJson, textAt } from '../../host/json.ts'
import { readActionGraph } from '../../measure/evidence/action-graph.ts'

/** What one build of Go found in its caches, and how it ended. */
export type GoBuildProbe = {
  /** Of the build in which it ran: another one shows that the step came from a cache. */
  readonly round: string
  /** Who ran it, as the container numbers users. */
  readonly uid: number
  readonly cache: CacheFolder
  /** Archives of modules in the module cache. */
  readonly modulesBefore: number
  readonly modulesAfter: number
  /** Undefined: the build failed. */
  readonly packages: Packages | undefined
  readonly exitStatus: number
  /** The first line of an error; undefined: there was none. */
  readonly message: string | undefined
}

/** Packages in a binary, and those that were compiled for it. */
export type Packages = { readonly needed: number; readonly compiled: number }

/** The folder of the build cache, as the build saw it. */
type CacheFolder = {
  /** Undefined: it does not exist. */
  readonly owner: number | undefined
  readonly group: number | undefined
  /** As in `0755`. */
  readonly mode: string | undefined
  readonly writable: boolean
}

/** Reads what the probe `go-build` wrote down. Throws when it is something else. */
export const readGoBuildProbe = (text: string): GoBuildProbe => {
  const json = parseJson(text)
  const number = (name: string): number => {
    const value = at(json, name)
    if (typeof value !== 'number') throw new Error(`the probe of the build wrote down no ${name}`)
    return value
  }
  const graph = at(json, 'graph')
  return {
    round: textAt(json, 'round') ?? '',
    uid: number('uid'),
    cache: cacheIn(at(json, 'cache')),
    modulesBefore: number('modulesBefore'),
    modulesAfter: number('modulesAfter'),
    packages: Array.isArray(graph) ? packagesIn(JSON.stringify(graph)) : undefined,
    exitStatus: number('status'),
    message: number('status') === 0 ? undefined : messageIn(textAt(json, 'stderr') ?? ''),
  }
}

const packagesIn = (graph: string): GoBuildProbe['packages'] => {
  const { needed, compiled } = readActionGraph(graph)
  return { needed: needed.length, compiled: compiled.length }
}

const cacheIn = (value: unknown): CacheFolder => {
  const id = (name: string): number | undefined => {
    const number = at(value, name)
    return typeof number === 'number' && number >= 0 ? number : undefined
  }
  return {
    owner: id('uid'),
    group: id('gid'),
    mode: textAt(value, 'mode'),
    writable: isRecord(value) && value['writable'] === true,
  }
}

/** Go names the package before the message of a compiler, as in `# PACKAGE`, and says what it downloads. */
const messageIn = (stderr: string): string | undefined =>
  stderr
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^(?:#|go: downloading )/.test(line))

/** Shares of what was found in the caches, over several builds. */
type HitRates = {
  readonly builds: number
  /** Undefined: no build finished. */
  readonly packages: number | undefined
  /** Undefined: no build needed a module. */
  readonly modules: number | undefined
}

/** What several builds had in their caches of all that they needed. */
export const hitRatesOf = (probes: readonly GoBuildProbe[]): HitRates => {
  const [before, after] = [
    sum(probes.map(({ modulesBefore }) => modulesBefore)),
    sum(probes.map(({ modulesAfter }) => modulesAfter)),
  ]
  return {
    builds: probes.length,
    packages: packageHitShare(probes.flatMap(({ packages }) => packages ?? [])),
    modules: after === 0 ? undefined : before / after,
  }
}

/** What several builds did not compile of all that they needed; undefined: no build finished. */
export const packageHitShare = (builds: readonly Packages[]): number | undefined => {
  const [needed, compiled] = [
    sum(builds.map((each) => each.needed)),
    sum(builds.map((each) => each.compiled)),
  ]
  return needed === 0 ? undefined : (needed - compiled) / needed
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
