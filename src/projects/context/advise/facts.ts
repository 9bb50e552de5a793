import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { IgnoreFacts, ModuleFacts, RewriteFacts } from '../../../dockerfile/rewrites/rewrite.ts'
import { textInside } from '../../../host/inside/look.ts'
import type { Pause } from '../../../host/pauses.ts'
import { hasRequirements } from '../../../images/modules.ts'
import { ignoreFilesOf } from '../build-inputs/ignore.ts'
import { readRevision } from '../edits/main-packages.ts'
import { goLinesIn, isFolderBelow, replacementsIn } from '../module-files.ts'
import type { UserBuild } from '../user-build.ts'
import { sourceFacts } from './source-facts.ts'

/** A project as rewrites see it, and where its ignore file is or would be, absolute. */
export type RewritableProject = { readonly facts: RewriteFacts; readonly ignoreFile: string }

/** Reads what rewrites need to know; `text` is that of its Dockerfile. Throws only when the run is stopped. */
export const readRewritable = async (
  build: UserBuild,
  text: string,
  pause: Pause,
): Promise<RewritableProject> => {
  const { contextDir, dockerfile } = build
  const { file, ...ignore } = ignoreFacts(build)
  const sources = await sourceFacts(await readRevision(build, pause))
  return { facts: { text, dockerfile, module: moduleFacts(contextDir), ignore, sources }, ignoreFile: file }
}

const moduleFacts = (contextDir: string): ModuleFacts => {
  const goMod = textInside(contextDir, 'go.mod')
  const { go, toolchain } = goLinesIn(goMod ?? '')
  const isVendored = existsSync(join(contextDir, 'vendor/modules.txt'))
  return {
    hasGoMod: goMod !== undefined,
    hasGoSum: textInside(contextDir, 'go.sum') !== undefined,
    hasGoWork: textInside(contextDir, 'go.work') !== undefined,
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
    return { file, text: '', problem: 'Docker and Podman read different ignore files of this context' }
  if (docker === undefined) return { file, text: '', problem: undefined }
  const text = textInside(dirname(file), basename(file))
  return text === undefined
    ? { file, text: '', problem: `${basename(file)} is a link, or too large` }
    : { file, text, problem: undefined }
}
