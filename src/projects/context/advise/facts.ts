import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { IgnoreFacts, ModuleFacts, RewriteFacts } from '../../../dockerfile/rewrites/rewrite.ts'
import { textInside } from '../../../host/inside/look.ts'
import type { Pause } from '../../../host/pauses.ts'
import { hasRequirements } from '../../../images/modules.ts'
import { ignoreFilesOf } from '../build-inputs/ignore.ts'
import { readRevision, type RevisionFiles } from '../edits/main-packages.ts'
import { goLinesIn, isFolderBelow, replacementsIn } from '../module-files.ts'
import type { UserBuild } from '../user-build.ts'
import { sourceFacts } from './source-facts.ts'

/** A project as rewrites see it, and where its ignore file is or would be, absolute. */
export type RewritableProject = { readonly facts: RewriteFacts; readonly ignoreFile: string }

/** Reads what rewrites need to know; `text` is that of its Dockerfile. Throws only when the run is stopped. */
export const readRewritable = async (
  build: Pick<UserBuild, 'contextDir' | 'dockerfilePath' | 'dockerfile'>,
  text: string,
  pause: Pause,
): Promise<RewritableProject> => {
  const { dockerfile } = build
  const { file, ...ignore } = ignoreFacts(build)
  const revision = await readRevision(build, pause)
  const sources = await sourceFacts(revision)
  return { facts: { text, dockerfile, module: moduleFacts(revision), ignore, sources }, ignoreFile: file }
}

/** A file that engines are not sent is not there. */
const moduleFacts = ({ contextDir, ignore }: RevisionFiles): ModuleFacts => {
  const textOf = (path: string): string | undefined =>
    ignore.isIgnored(path) ? undefined : textInside(contextDir, path)
  const goMod = textOf('go.mod')
  const { go, toolchain } = goLinesIn(goMod ?? '')
  const listed = 'vendor/modules.txt'
  const isVendored = existsSync(join(contextDir, listed)) && !ignore.isIgnored(listed)
  return {
    hasGoMod: goMod !== undefined,
    hasGoSum: textOf('go.sum') !== undefined,
    hasGoWork: textOf('go.work') !== undefined,
    downloads: goMod !== undefined && hasRequirements(goMod) && !isVendored,
    isVendored,
    replacesByFolders: replacementsIn(goMod ?? '').some(isFolderBelow),
    go: go?.version,
    toolchain: toolchain?.version,
  }
}

/** A file that only some engines read would make them build different things. */
const ignoreFacts = ({
  contextDir,
  dockerfilePath,
}: Pick<UserBuild, 'contextDir' | 'dockerfilePath'>): IgnoreFacts & { readonly file: string } => {
  const fileFor = (rules: 'buildkit' | 'buildah'): string | undefined =>
    ignoreFilesOf(contextDir, dockerfilePath, rules).find((each) => existsSync(each))
  const [docker, podman] = [fileFor('buildkit'), fileFor('buildah')]
  const file = docker ?? join(contextDir, '.dockerignore')
  if (docker !== podman)
    return {
      file,
      exists: true,
      text: '',
      problem: 'Docker and Podman read different ignore files of this context',
    }
  if (docker === undefined) return { file, exists: false, text: '', problem: undefined }
  const text = textInside(dirname(file), basename(file))
  return text === undefined
    ? { file, exists: true, text: '', problem: `${basename(file)} is a link, or too large` }
    : { file, exists: true, text, problem: undefined }
}
