import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { assertExported, runBuild } from '../build/run-build.ts'
import type { BuildRequest, BuildResult, CacheSpace } from '../engine.ts'
import { withoutExport } from '../image-export.ts'
import { executorCommand, type Kaniko } from './executor.ts'
import { imageIdIn, imageInRoot, takeImage } from './images.ts'
import { notIsolatedText } from './private-root.ts'
import { kanikoProgressReader } from './progress.ts'
import { messageOf } from '../../host/error-text.ts'
import { unpackImage } from '../../host/image-archive/unpack-image.ts'
import { readInside, readLinked } from '../../host/inside/read.ts'
import { makePrivateFolder } from '../../host/run-folder/private-folder.ts'
import { writeText } from '../../host/writing.ts'

/**
 * Opens a cache space: a folder of cached layers, one OCI layout each (`--cache-repo=oci:…`). Every build runs in a new,
 * empty root, which is removed afterwards.
 */
export const openKanikoSpace = async (kaniko: Kaniko, dir: string, label: string): Promise<CacheSpace> => {
  const [cache, exported, image, stageImage] = filesIn(dir)
  await makePrivateFolder(dir)
  await mkdir(cache, { recursive: true })
  let generation = 0
  const run = (request: BuildRequest, flags: readonly string[], archive: string): Promise<BuildResult> => {
    // No flag makes a build fill the cache without using it, so a build without cache starts a new cache.
    if (request.noCache) generation += 1
    return buildIn(kaniko, { dir, archive }, request, [
      ...flags,
      `--cache-repo=oci:/kaniko/cache/g${generation}`,
    ])
  }
  return {
    label,
    isLost: () => false,
    contents: async () => (await readdir(cache)).toSorted(),
    buildAtOnce: undefined,
    // It ignores cache mounts.
    mounts: async () => ({ files: 0, bytes: 0, unknown: undefined }),
    build: async (request) => {
      const result = await run(request, [], image)
      return withImage(result, async () => imageIdIn(image))
    },
    trim: async (keep) => {
      for (const name of (await readdir(cache)).filter((each) => !keep.includes(each)))
        await rm(join(cache, name), { recursive: true, force: true })
    },
    export: async (request, stage) => {
      const target = { ...request, target: stage, noCache: false }
      assertExported(await run(target, ['--no-push-cache'], stageImage), stage)
      await unpackStage(kaniko, stageImage, exported)
      return exported
    },
    // Every build writes it.
    readImage: (read) => read(image),
    imageExport: () => notSeparate,
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  }
}

/** The folder of the cache, that of an export, and the archives of an image and of a stage. */
const filesIn = (dir: string) =>
  [join(dir, 'cache'), join(dir, 'export'), join(dir, 'image.tar'), join(dir, 'stage.tar')] as const

const notSeparate = withoutExport('it exports an image only as a part of its build')

/** In place of what was unpacked before. */
const unpackStage = async ({ host }: Kaniko, stageImage: string, folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true })
  await unpackImage(stageImage, folder, host.signal)
  await rm(stageImage)
}

/** Builds once in a new root in the folder of the space, and moves the image to `archive`. */
const buildIn = async (
  kaniko: Kaniko,
  { dir, archive }: { readonly dir: string; readonly archive: string },
  request: BuildRequest,
  flags: readonly string[],
): Promise<BuildResult> => {
  const work = join(dir, 'build')
  try {
    await prepare(work, request)
    const result = await execute(kaniko, dir, request, [...flags, ...argumentsOf(kaniko, request)])
    // The executor was the first process of its namespace: the kernel ends all others before its end is reported.
    return await withImage(result, async () => {
      await takeImage(join(work, 'root'), archive)
      return undefined
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Adds the id to a build that succeeded. If its image cannot be taken or read, the build has failed: a step may have made it so. */
const withImage = async (
  result: BuildResult,
  idOf: () => Promise<string | undefined>,
): Promise<BuildResult> => {
  if (result.failure !== undefined) return result
  try {
    return { ...result, imageId: await idOf() }
  } catch (error) {
    const message = `the image that the build left cannot be used: ${messageOf(error)}`
    return { ...result, imageId: undefined, failure: { kind: 'failed', message, logTail: '' } }
  }
}

const prepare = async (work: string, { dockerfile }: BuildRequest): Promise<void> => {
  const inside = join(work, 'root/kaniko/in')
  await mkdir(inside, { recursive: true })
  await mkdir(join(work, 'stage'))
  await copyDockerfile(dockerfile, inside)
}

/**
 * Copies the Dockerfile, which may be outside the context, and the ignore file that belongs to it. Throws UnsafePath for
 * a link out of their folder: copied by path, it would show files that only root can read to the build.
 */
export const copyDockerfile = async (dockerfile: string, inside: string): Promise<void> => {
  const [folder, name] = [dirname(dockerfile), basename(dockerfile)]
  const [text, ignored] = [await readLinked(folder, name), await readInside(folder, `${name}.dockerignore`)]
  if (text !== undefined) await writeText(join(inside, 'Dockerfile'), text)
  if (ignored !== undefined) await writeText(join(inside, 'Dockerfile.dockerignore'), ignored)
}

const argumentsOf = ({ bases }: Kaniko, { target, buildArgs }: BuildRequest): readonly string[] => [
  ...['--force', '--log-format=json', '--no-push', `--tar-path=/${imageInRoot}`],
  ...['--context=dir:///kaniko/context', '--dockerfile=/kaniko/in/Dockerfile', '--skip-unused-stages'],
  // This limit also applies to the age of the base image's file.
  ...['--cache', '--cache-copy-layers', '--cache-dir=/kaniko/base', '--cache-ttl=87600h'],
  ...(target === undefined ? [] : [`--target=${target}`]),
  ...Object.entries(buildArgs).map(([name, value]) => `--build-arg=${name}=${bases.get(value) ?? value}`),
]

const execute = async (
  kaniko: Kaniko,
  dir: string,
  { contextDir, network, timeoutMs }: BuildRequest,
  args: readonly string[],
): Promise<BuildResult> => {
  const { host, env } = kaniko
  const mounts = [
    { source: contextDir, target: '/kaniko/context', writable: false },
    { source: join(dir, 'cache'), target: '/kaniko/cache', writable: true },
  ]
  const location = { work: join(dir, 'build'), mounts, network: network !== 'none' }
  const [program, ...all] = await executorCommand(kaniko, location, args)
  const result = await runBuild(host, {
    program,
    args: all,
    env,
    user: undefined,
    timeoutMs,
    reader: kanikoProgressReader(),
    imageIdFile: join(dir, 'none'),
    usageFile: undefined,
    hasRemoteCache: false,
    elsewhere: undefined,
  })
  const { failure } = result
  if (failure?.logTail.includes(notIsolatedText) === true)
    throw new Error(
      `Kaniko was not run, because it could have deleted files of this machine. ${failure.message}`,
    )
  return result
}
