import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { type Dockerfile, readingDockerfile } from '../../dockerfile/dockerfile.ts'
import { messageOf } from '../../host/error-text.ts'
import { UnsafePath } from '../../host/inside/check.ts'
import { readTextInside } from '../../host/inside/read.ts'
import { platformsOf } from '../../host/machine.ts'
import { type Pause, unstoppable, withPauses } from '../../host/pauses.ts'
import { dockerfileNames, mayPreprocess } from '../../inputs/dockerfile-names.ts'
import { InputError } from '../../inputs/error.ts'
import type { BuildOptions, Inputs } from '../../inputs/inputs.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'
import { refuseLinkedFolders } from './linked-folders.ts'

/** One revision of the user's project, read but not built. */
export type UserBuild = {
  readonly contextDir: string
  /** Absolute. */
  readonly dockerfilePath: string
  readonly dockerfile: Dockerfile
  /** What it is for the second and every further platform; those whose stages differ are refused. */
  readonly otherReadings: readonly Dockerfile[]
  /** Of the text of the Dockerfile, in hex. */
  readonly dockerfileSha256: string
  /** As they are for this revision: a bake file of its own can set them. */
  readonly options: BuildOptions
  /** Those of the user, and BASE_IMAGE where this program chooses it. */
  readonly buildArgs: Readonly<Record<string, string>>
  /** Absolute folders, or images, by name. */
  readonly buildContexts: Readonly<Record<string, string>>
}

/** Where a revision's Dockerfile is, if it has one. */
export const dockerfilePathOf = (
  { dir, contextDir }: Pick<LaidOutRevision, 'dir' | 'contextDir'>,
  { build, engines }: Pick<Inputs, 'build' | 'engines'>,
): string => {
  if (build.file !== undefined) return join(dir, build.file)
  const [first, second] = dockerfileNames({ engines }).map((name) => join(contextDir, name))
  return [first, second].find((path) => path !== undefined && isFile(path)) ?? join(contextDir, 'Dockerfile')
}

/** Whether it is one, or a link to one. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

/** Reads the Dockerfile of a revision; undefined when it has none. */
export const readUserBuild = async (
  { dir, contextDir }: Pick<LaidOutRevision, 'dir' | 'contextDir'>,
  inputs: Pick<Inputs, 'build' | 'engines'>,
  buildArgs: Readonly<Record<string, string>>,
  pause: Pause = unstoppable,
): Promise<UserBuild | undefined> => {
  const { build } = inputs
  await refuseLinkedFolders(dir, contextDir, Object.values(build.buildContexts).filter(isFolder))
  const writtenPath = dockerfilePathOf({ dir, contextDir }, inputs)
  const text = await dockerfileText(dir, writtenPath)
  if (text === undefined) return undefined
  const dockerfilePath = await dockerfileForEngines(dir, writtenPath, inputs)
  const buildContexts = Object.fromEntries(
    Object.entries(build.buildContexts).map(([name, value]) => [
      name,
      isFolder(value) ? join(dir, value) : value,
    ]),
  )
  const readFor = (platforms: readonly string[]): Promise<Dockerfile> => {
    const question = { buildArgs, buildContexts, target: build.target, ...platformsOf({ platforms }) }
    const reading = readingDockerfile(text, question)
    return withPauses({ next: () => asInputError(() => reading.next()) }, pause)
  }
  const dockerfile = await readFor(build.platforms)
  const otherReadings: Dockerfile[] = []
  for (const each of build.platforms.slice(1)) otherReadings.push(await readFor([each]))
  const dockerfileSha256 = createHash('sha256').update(text).digest('hex')
  return {
    contextDir,
    dockerfilePath,
    dockerfile,
    otherReadings,
    dockerfileSha256,
    options: build,
    buildArgs,
    buildContexts,
  }
}

/**
 * The text of a Dockerfile, which may be a link to another file of its clone; undefined when there is none. Throws an
 * InputError for a path or a link that leads out of the clone, and for what is too large to be one.
 */
export const dockerfileText = async (dir: string, path: string): Promise<string | undefined> => {
  const [top, real] = await Promise.all([realpath(dir), realpath(path).catch(() => undefined)])
  if (real === undefined || !isFile(real)) return undefined
  const name = relative(top, real)
  if (name.startsWith('..'))
    throw new InputError([`file: ${relative(dir, path)} leads out of the repository; name a file in it`])
  return readTextInside(top, name).catch((error: unknown) => {
    throw error instanceof UnsafePath ? new InputError([`file: ${error.message}`]) : error
  })
}

/**
 * The path that engines get. Beside it they look for an ignore file, so it is the one that was named, even if it is a link.
 * But BuildKit is sent only the folder of that path: of a link that leads out of it, engines get the file itself. Throws an
 * InputError if that would hide an ignore file, and for a name by which Podman and Buildah include other files in it, unless only
 * other engines are named.
 */
const dockerfileForEngines = async (
  dir: string,
  path: string,
  inputs: Pick<Inputs, 'engines'>,
): Promise<string> => {
  const [top, folder, file] = [await realpath(dir), await realpath(dirname(path)), await realpath(path)]
  const isInFolder = !relative(folder, file).startsWith('..')
  const hidden = ['.dockerignore', '.containerignore'].find((ending) => existsSync(`${path}${ending}`))
  if (!isInFolder && hidden !== undefined)
    throw new InputError([
      `file: ${relative(dir, path)} is a link out of its folder, where engines cannot follow it, so they would not read ` +
        `${relative(dir, path)}${hidden}; name ${relative(top, file)} instead`,
    ])
  const given = relative(top, isInFolder ? join(folder, basename(path)) : file)
  if (given.endsWith('.in') && mayPreprocess(inputs))
    throw new InputError([
      `file: Podman and Buildah run ${given} through the C preprocessor, because its name ends in .in, so its text does ` +
        'not show what they build; give engines without these two, or have prepare make a Dockerfile from it, and ' +
        'name that one',
    ])
  return join(dir, given)
}

/** Images (`docker-image://…`) and addresses are not folders: only the engine can resolve them. */
export const isFolder = (context: string): boolean => !/^[a-z][a-z0-9+.-]*:\/\//i.test(context)

/** Nothing was built yet, so what a user's file does not contain means that an input is wrong. */
export const asInputError = <T>(read: () => T): T => {
  try {
    return read()
  } catch (error) {
    throw new InputError([messageOf(error)])
  }
}
