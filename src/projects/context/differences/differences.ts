import { relative } from 'node:path'
import type { Pause } from '../../../host/pauses.ts'
import { textInside } from '../../../host/inside/look.ts'
import type { ChangedFile, ChangedPattern, ChangedSetting, Differences } from '../../../model.ts'
import type { IgnoreRules } from '../build-inputs/ignore-rules.ts'
import { type Ignore, readIgnore } from '../build-inputs/ignore.ts'
import { dockerfileText, type UserBuild } from '../user-build.ts'
import { changedImports } from './changed-imports.ts'
import { comparedInstructions } from './changed-instructions.ts'
import { changedModules, changedReplacements } from './changed-modules.ts'
import { changedArguments, changedGo, changedImages } from './changed-settings.ts'
import { withPackages } from './file-packages.ts'
import { comparedContexts, measureContext } from './context-size.ts'

/** One revision of a project: how it is built, and the top of its clone. */
export type ReadRevision = { readonly dir: string; readonly build: UserBuild }

/** A list has no more of anything. */
const most = 200

/**
 * In what two revisions differ, read from their clones. `files` are the build inputs that differ. Only regular files are read,
 * and none through a link. Throws for an ignore file or a Dockerfile that cannot be read.
 */
export const differencesBetween = async (
  base: ReadRevision,
  head: ReadRevision,
  files: readonly ChangedFile[],
  { rules, pause }: { readonly rules: IgnoreRules; readonly pause: Pause },
): Promise<Differences> => {
  const texts = (path: string): readonly [string, string] => [textOf(base, path), textOf(head, path)]
  const inRepository = (path: string): string => relative(head.dir, `${head.build.contextDir}/${path}`)
  const [ignoreBefore, ignoreAfter] = [await ignoreOf(base, rules, pause), await ignoreOf(head, rules, pause)]
  const shown = files.slice(0, most)
  return {
    contextPath: relative(head.dir, head.build.contextDir) || '.',
    dockerfile: relative(head.dir, head.build.dockerfilePath),
    files: await withPackages(shown, texts, pause),
    filesLeftOut: files.length - shown.length,
    modules: await foundIn(files.filter(namesGo), pause, ({ path }) =>
      /(?:^|\/)go\.work$/.test(path)
        ? changedReplacements(...texts(path), inRepository(path))
        : changedModules(...texts(path), inRepository(path)),
    ),
    imports: await foundIn(shown.filter(isCompiled), pause, ({ path }) =>
      changedImports(...texts(path), inRepository(path)),
    ),
    instructions: (
      await comparedInstructions(await writtenIn(base), await writtenIn(head), files, pause)
    ).slice(0, most),
    ignore: changedPatterns({ ...base, ignore: ignoreBefore }, { ...head, ignore: ignoreAfter }).slice(
      0,
      most,
    ),
    settings: (await changedSettings(base, head, files, pause)).slice(0, most),
    context: comparedContexts(
      await measureContext(base.build.contextDir, ignoreBefore, pause),
      await measureContext(head.build.contextDir, ignoreAfter, pause),
    ),
  }
}

const changedSettings = async (
  base: ReadRevision,
  head: ReadRevision,
  files: readonly ChangedFile[],
  pause: Pause,
): Promise<readonly ChangedSetting[]> => {
  const dockerfile = relative(head.dir, head.build.dockerfilePath)
  const ofGo = await foundIn(files.filter(namesGo), pause, ({ path }) =>
    changedGo(textOf(base, path), textOf(head, path), relative(head.dir, `${head.build.contextDir}/${path}`)),
  )
  return [
    ...changedImages(base.build.dockerfile, head.build.dockerfile, dockerfile),
    ...ofGo,
    ...changedArguments(base.build.buildArgs, head.build.buildArgs),
  ]
}

const namesGo = ({ path }: ChangedFile): boolean =>
  /(?:^|\/)go\.(?:mod|work)$/.test(path) && !/(?:^|\/)vendor\//.test(path)

const isCompiled = ({ path }: ChangedFile): boolean =>
  path.endsWith('.go') && !/(?:^|\/)vendor\/|_test\.go$/.test(path)

/** As much as is listed. A change may have thousands of files of 1 MB, so the time for each may be the last. */
const foundIn = async <T>(
  files: readonly ChangedFile[],
  pause: Pause,
  read: (file: ChangedFile) => readonly T[],
): Promise<readonly T[]> => {
  const found: T[] = []
  for (const file of files) {
    await pause()
    if (found.length >= most) break
    found.push(...read(file).slice(0, most))
  }
  return found.slice(0, most)
}

const textOf = ({ build }: ReadRevision, path: string): string => textInside(build.contextDir, path) ?? ''

const ignoreOf = ({ build }: ReadRevision, rules: IgnoreRules, pause: Pause): Promise<Ignore> =>
  readIgnore(build.contextDir, build.dockerfilePath, rules, pause)

/** A Dockerfile may be a link to another file of its folder. */
const writtenIn = async ({ dir, build }: ReadRevision) => ({
  text: (await dockerfileText(dir, build.dockerfilePath)) ?? '',
  dockerfile: build.dockerfile,
  contextDir: build.contextDir,
})

type WithIgnore = ReadRevision & { readonly ignore: Ignore }

const changedPatterns = (base: WithIgnore, head: WithIgnore): readonly ChangedPattern[] => {
  const [before, after] = [patternsIn(base), patternsIn(head)]
  return [
    ...onlyIn(after, before).map((each): ChangedPattern => ({ ...each, change: 'new' })),
    ...onlyIn(before, after).map((each): ChangedPattern => ({ ...each, change: 'gone' })),
  ]
}

const onlyIn = (these: readonly Pattern[], others: readonly Pattern[]): readonly Pattern[] => {
  const texts = new Set(others.map(({ pattern }) => pattern))
  return these.filter(({ pattern }) => !texts.has(pattern))
}

type Pattern = Omit<ChangedPattern, 'change'>

const patternsIn = ({ dir, ignore }: WithIgnore): readonly Pattern[] => {
  if (ignore.file === undefined) return []
  const file = relative(dir, ignore.file)
  return (textInside(dir, file) ?? '').split('\n').flatMap((line, index) => {
    const pattern = line.trim()
    return pattern === '' || pattern.startsWith('#') ? [] : [{ pattern, file, line: index + 1 }]
  })
}
