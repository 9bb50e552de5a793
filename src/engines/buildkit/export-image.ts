import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Output } from '../build/arguments.ts'
import type { BuildRequest, BuildResult } from '../engine.ts'
import type { Compression, ExportTarget, ImageExport, ImageExported } from '../image-export.ts'

/** How a client of BuildKit exports images. */
export type ExportWays = {
  /** Why it cannot, as a clause; undefined: it can. */
  readonly refuses: (target: ExportTarget) => string | undefined
  /** Has the image of the last build, which has this tag, exported; undefined: exports are outputs of a build. */
  readonly push: ((tag: string, push: Push) => Promise<ImageExported>) | undefined
}

/**
 * The same for a daemon that cannot reach a registry of this machine, with the reason; undefined: it can. It is the daemon that pushes,
 * not its client: each push would fail as if nobody listened.
 */
export const unlessCutOff = (ways: ExportWays, noWay: string | undefined): ExportWays => ({
  ...ways,
  refuses: (target) => (target.kind === 'push' ? noWay : undefined) ?? ways.refuses(target),
})

type Push = { readonly reference: string; readonly dir: string; readonly timeoutMs: number }

type BuildKitExport = {
  readonly ways: ExportWays
  /** A folder of the space. */
  readonly dir: string
  readonly request: BuildRequest
  /** Builds the image and tags it; returns the result and the tag. */
  readonly build: (request: BuildRequest) => Promise<{ readonly result: BuildResult; readonly tag: string }>
  /** A tag for an image that is loaded, which goes with the space. */
  readonly nextTag: () => string
  /** Builds with another output. */
  readonly run: (request: BuildRequest, output: Output) => Promise<BuildResult>
}

/**
 * Exports as BuildKit does: as the output of a build whose steps all come from the cache. It is prepared by a build without
 * an output, since every output compresses layers, which BuildKit keeps.
 */
export const buildKitExport = (parts: BuildKitExport): ImageExport => {
  const { ways, request } = parts
  return ways.push === undefined ? asOutput(parts) : byPush(parts, ways.push, request)
}

const asOutput = ({ ways, dir, request, run, nextTag }: BuildKitExport): ImageExport => ({
  refuses: ways.refuses,
  prepare: async () => (await run({ ...request, noCache: true }, { kind: 'nothing' })).failure,
  run: async (target) => {
    const archive = join(dir, 'export.tar')
    const output = { kind: 'exported', spec: specOf(target, { archive, nextTag }) } as const
    const built = await run({ ...request, noCache: false }, output)
    const { durationMs, counters, unknown, failure } = built
    const written = target.kind === 'archive' && failure === undefined ? await stat(archive) : undefined
    await rm(archive, { force: true })
    return { durationMs, counters, unknown, failure, archiveBytes: written?.size }
  },
  keepsCompressed: true,
})

type Places = Pick<BuildKitExport, 'nextTag'> & { readonly archive: string }

/** As `--output` of buildctl and buildx takes it. */
const specOf = (target: ExportTarget, { archive, nextTag }: Places): string => {
  switch (target.kind) {
    case 'load':
      return `type=docker,name=${nextTag()}`
    case 'archive':
      return `type=oci,dest=${archive},${compressed(target.compression)}`
    case 'push':
      return `type=image,name=${target.reference},push=true,oci-mediatypes=true,${compressed(target.compression)}`
  }
}

/** Without force, layers that are compressed in another way stay like that. */
const compressed = (compression: Compression): string => `compression=${compression},force-compression=true`

const byPush = (
  { ways, dir, build }: BuildKitExport,
  push: NonNullable<ExportWays['push']>,
  request: BuildRequest,
): ImageExport => {
  let tag = ''
  return {
    refuses: ways.refuses,
    prepare: async () => {
      const built = await build({ ...request, noCache: true })
      tag = built.tag
      return built.result.failure
    },
    run: (target) => {
      if (target.kind !== 'push') throw new Error(`${target.kind} was refused`)
      return push(tag, { reference: target.reference, dir, timeoutMs: request.timeoutMs })
    },
    keepsCompressed: false,
  }
}
