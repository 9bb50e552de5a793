import type { Pause } from '../../../host/pauses.ts'
import type { Source } from './copy-sources.ts'
import type { IgnoreRules } from './ignore-rules.ts'
import { type Ignore, makeIgnore, readIgnore } from './ignore.ts'
import { sourceGlob, type SourceGlob } from './source-glob.ts'

/** What the build of one engine takes of one build context. */
export type View = {
  /** The ignore file that it follows, absolute; undefined when it takes nothing, or there is none. */
  readonly ignoreFile: string | undefined
  readonly takes: (path: string) => boolean
  /** Whether anything in this folder may be taken. */
  readonly mayReach: (folder: string) => boolean
}

/** One build context of a build. */
export type Context = {
  /** Undefined: the main one. */
  readonly name: string | undefined
  /** Absolute. */
  readonly dir: string
  /** Absolute; only those of the main context have an ignore file of their own. */
  readonly dockerfilePath: string | undefined
}

/**
 * What engines of these rules take, by their sources of all contexts. Throws for an ignore file that none of them accepts: one that does not could only
 * fail, so it takes everything here.
 */
export const viewsOf = async (
  context: Context,
  sourcesBy: (rules: IgnoreRules) => readonly Source[],
  allRules: readonly IgnoreRules[],
  pause: Pause,
): Promise<readonly View[]> => {
  const views: View[] = []
  const refusals: unknown[] = []
  const shared: Shared = { globs: new Map(), exclusions: new Map() }
  for (const rules of allRules) {
    try {
      const ignore = await readIgnore(context.dir, context.dockerfilePath, rules, pause)
      const sources = sourcesBy(rules).filter((source) => source.context === context.name)
      const taken: Taken[] = []
      for (const source of sources)
        taken.push(await takenBy(source, { dir: context.dir, ignore, rules, shared, pause }))
      views.push(viewOf(ignore, taken))
    } catch (error) {
      // A run that was stopped ends here.
      await pause()
      refusals.push(error)
    }
  }
  if (refusals.length > 0 && views.length === 0) throw refusals[0]
  return refusals.length > 0 ? [...views, everything] : views
}

const everything: View = { ignoreFile: undefined, takes: () => true, mayReach: () => true }

type Taken = Pick<View, 'takes' | 'mayReach'>

const viewOf = ({ file }: Ignore, taken: readonly Taken[]): View => ({
  ignoreFile: taken.length === 0 ? undefined : file,
  takes: (path) => taken.some((each) => each.takes(path)),
  mayReach: (folder) => taken.some((each) => each.mayReach(folder)),
})

/** What does not depend on the rules is read once for all of them, and for sources that share a line. */
type Shared = {
  readonly globs: Map<string, SourceGlob>
  readonly exclusions: Map<string, Exclusion>
}

type Taking = {
  readonly dir: string
  readonly ignore: Ignore
  readonly rules: IgnoreRules
  readonly shared: Shared
  readonly pause: Pause
}

const takenBy = async (source: Source, { dir, ignore, rules, shared, pause }: Taking): Promise<Taken> => {
  await pause()
  const glob = await once(shared.globs, source.path, (path) => sourceGlob(dir, path, pause))
  const isLeftOut = await once(shared.exclusions, source.excludes.join('\n'), (text) =>
    exclusionBy(text, pause),
  )
  // Buildah opens a source directly, even in an ignored folder; the others ignore files before they look for sources. Up to
  // 1.43 it does not find in such a folder what `!**/*.go` includes again, which will change (containers/buildah#6927).
  const isBuildah = rules === 'buildah' || rules === 'podman-4'
  const isDirect = isBuildah && (source.path !== '' || ignore.hasExceptions)
  const isIgnored = (path: string): boolean =>
    !source.seesIgnored && (isDirect ? ignore.isIgnoredItself(path) : ignore.isIgnored(path))
  return {
    takes: (path) => {
      const parts = path.split('/')
      const length = glob.lengthOfMatch(parts)
      return length !== undefined && !isIgnored(path) && !isLeftOut(path, parts.slice(length).join('/'))
    },
    mayReach: (folder) =>
      glob.mayReach(folder.split('/')) && (isDirect || !isIgnored(folder) || ignore.mayHoldOthers(folder)),
  }
}

const once = async <Value>(
  known: Map<string, Value>,
  key: string,
  read: (key: string) => Promise<Value>,
): Promise<Value> => {
  const value = known.get(key) ?? (await read(key))
  known.set(key, value)
  return value
}

type Exclusion = (path: string, inSource: string) => boolean

/**
 * Whether `--exclude` leaves a path out; `text` has one pattern on each line. Its patterns are meant from the folder that
 * is copied in BuildKit, and from the context in Buildah: only what both leave out is sure not to be copied.
 */
const exclusionBy = async (text: string, pause: Pause): Promise<Exclusion> => {
  if (text === '') return () => false
  const both = [
    await makeIgnore(text, 'buildkit', '--exclude', pause),
    await makeIgnore(text, 'buildah', '--exclude', pause),
  ]
  return (path, inSource) =>
    inSource !== '' && both.every(({ isIgnored }) => isIgnored(path) && isIgnored(inSource))
}
