import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Output } from '../../../src/engines/build/arguments.ts'
import { buildKitExport, unlessCutOff } from '../../../src/engines/buildkit/export-image.ts'
import type { BuildRequest, BuildResult } from '../../../src/engines/engine.ts'
import type { ExportTarget, ImageExport } from '../../../src/engines/image-export.ts'
import { recipeOf } from '../../support/recipe.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const built: BuildResult = {
  ...{ startedAt: '2026-11-29T03:00:00.000Z', durationMs: 5, imageId: undefined, failure: undefined },
  ...{ steps: [], timeline: [], printed: { modulesDownloaded: undefined, contextSentBytes: undefined } },
  ...{ counters: {}, unknown: {}, shared: undefined },
}

/** An export whose builds are written down, and leave an archive. */
const exportIn = (dir: string, builds: string[]): ImageExport =>
  buildKitExport({
    ways: { refuses: () => undefined, push: undefined },
    dir,
    request: { ...recipeOf(), noCache: true, timeoutMs: 1_000 },
    build: async () => ({ result: built, tag: 'out:1' }),
    nextTag: () => 'out:2',
    run: async (request: BuildRequest, output: Output) => {
      const what = output.kind === 'exported' ? output.spec : output.kind
      builds.push(`${request.noCache ? 'cold' : 'cached'}: ${what.replace(dir, 'DIR')}`)
      await writeFile(join(dir, 'export.tar'), 'an archive')
      return built
    },
  })

test('the build before leaves no compressed layers, and an export is the output of a cached one', async () => {
  await using folder = await tempFolder()
  const builds: string[] = []
  const image = exportIn(folder.path, builds)
  await image.prepare()
  const archive = await image.run({ kind: 'archive', compression: 'zstd' })
  const pushed = await image.run({ kind: 'push', compression: 'gzip', reference: '127.0.0.1:5000/a:1' })
  await image.run({ kind: 'load' })
  expect(builds).toEqual([
    'cold: nothing',
    'cached: type=oci,dest=DIR/export.tar,compression=zstd,force-compression=true',
    'cached: type=image,name=127.0.0.1:5000/a:1,push=true,oci-mediatypes=true,compression=gzip,force-compression=true',
    'cached: type=docker,name=out:2',
  ])
  expect([archive.archiveBytes, pushed.archiveBytes]).toEqual([10, undefined])
  expect(image.keepsCompressed).toBe(true)
})

test('a daemon that cannot reach this machine is refused a push, and nothing else', () => {
  const ways = {
    refuses: ({ kind }: ExportTarget) => (kind === 'load' ? 'nothing to load' : undefined),
    push: undefined,
  }
  const push = { kind: 'push', compression: 'gzip', reference: '127.0.0.1:5000/a:1' } as const
  const { refuses } = unlessCutOff(ways, 'it has another 127.0.0.1')
  expect(refuses(push)).toBe('it has another 127.0.0.1')
  expect(refuses({ kind: 'archive', compression: 'gzip' })).toBeUndefined()
  expect(refuses({ kind: 'load' })).toBe('nothing to load')
  expect(unlessCutOff(ways, undefined).refuses(push)).toBeUndefined()
})
