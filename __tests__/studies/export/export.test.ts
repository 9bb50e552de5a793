import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type ExportTarget, type ImageExport, withoutExport } from '../../../src/engines/image-export.ts'
import type { Failure } from '../../../src/model.ts'
import { exportStudy } from '../../../src/studies/export.ts'
import type { Cell } from '../../../src/studies/study.ts'
import { runFake } from '../fake-study.ts'

const layer = Buffer.alloc(50_000, 'a layer')
const digest = `sha256:${createHash('sha256').update(layer).digest('hex')}`

const ok = async (answer: Promise<Response>): Promise<Response> => {
  const response = await answer
  if (!response.ok) throw new Error(`${response.status} of ${response.url}`)
  return response
}

/** As engines do it: asks for the layer first, and sends it where it is not known. */
const push = async (reference: string): Promise<void> => {
  const [, host = '', name = '', tag = ''] = /^([^/]+)\/(.+):(\w+)$/.exec(reference) ?? []
  const base = `http://${host}/v2/${name}`
  if (!(await fetch(`${base}/blobs/${digest}`, { method: 'HEAD' })).ok) {
    const begun = await ok(fetch(`${base}/blobs/uploads/`, { method: 'POST' }))
    const location = new URL(begun.headers.get('location') ?? '', base)
    location.searchParams.set('digest', digest)
    await ok(fetch(location, { method: 'PUT', body: layer }))
  }
  const manifest = JSON.stringify({ layers: [{ digest, size: layer.length }] })
  const headers = { 'content-type': 'application/vnd.oci.image.manifest.v1+json' }
  await ok(fetch(`${base}/manifests/${tag}`, { method: 'PUT', headers, body: manifest }))
}

type Fake = Partial<ImageExport> & {
  readonly act?: (target: ExportTarget) => Promise<Failure | undefined>
}

const fake =
  ({ act, ...others }: Fake, prepared: string[] = []): (() => ImageExport) =>
  () => ({
    refuses: ({ kind }) => (kind === 'load' ? 'there is nothing to load' : undefined),
    prepare: async () => {
      prepared.push('built')
      return undefined
    },
    run: async (target) => {
      const failure = await (act ?? pushed)(target)
      const archiveBytes = target.kind === 'archive' ? 1_234 : undefined
      return { durationMs: 100, counters: { buildCpuMs: 1e9 }, unknown: {}, failure, archiveBytes }
    },
    keepsCompressed: false,
    ...others,
  })

const pushed = async (target: ExportTarget): Promise<undefined> => {
  if (target.kind === 'push') await push(target.reference)
}

const cells = (values: readonly string[]): readonly Cell[] =>
  exportStudy.cells({
    ...{ values, engines: ['podman'], fixtures: [], context: { id: 'app' }, strategies: [] },
    ...{ scenarios: [], bases: [], basesGiven: false },
  })

const rowsOf = async (exports: () => ImageExport, values = exportStudy.values) => {
  const given = { rounds: '2' }
  const { report } = await runFake({ engines: {}, more: cells(values), podman: { exports }, given })
  return report?.study?.rows ?? []
}

const nothing = async (): Promise<undefined> => undefined

describe('the study of exports', () => {
  test('sends all of the image to a registry that has none of it, and only its manifest to one that has', async () => {
    const [first, next] = await rowsOf(fake({}), ['push gzip'])
    expect(first?.sample?.samplesMs).toEqual([100, 100])
    expect(first?.columns['exportedBytes']).toBeGreaterThan(layer.length)
    expect(next?.columns['exportedBytes']).toBeLessThan(1_000)
  })

  test('shows the middle of all exports, also of those before it was continued', async () => {
    const sizes = [100, 300, 500, 900, 900]
    const exports = fake({
      run: async () => ({
        ...{ durationMs: 100, counters: {}, unknown: { buildCpuMs: 'no group' }, failure: undefined },
        archiveBytes: sizes.shift(),
      }),
    })
    // A new process has new cells.
    const run = () => ({ engines: {}, more: cells(['archive gzip']).slice(0, 1), podman: { exports } })
    const { report: earlier } = await runFake({ ...run(), given: { rounds: '3' } })
    if (earlier === undefined) throw new Error('no report')
    const { report } = await runFake({ ...run(), earlier, given: { rounds: '5' } })
    expect([earlier, report].map((each) => each?.study?.rows[0]?.columns['exportedBytes'])).toEqual([
      300, 500,
    ])
    expect(report?.study?.rows[0]?.unknown?.['columns.cpuMs']).toBe('no group')
  })

  test('has rows with the reason for what the engine cannot do', async () => {
    const rows = await rowsOf(fake({}), ['load', 'archive gzip'])
    expect(rows.map(({ ended, unknown }) => [ended, unknown?.['sample']])).toEqual([
      ...[
        ['absent', 'there is nothing to load'],
        ['absent', 'there is nothing to load'],
      ],
      ...[
        [undefined, undefined],
        [undefined, undefined],
      ],
    ])
    expect(rows.at(-1)?.columns['exportedBytes']).toBe(1_234)
    const none = await rowsOf(() => withoutExport('it cannot'))
    expect(new Set(none.map(({ unknown }) => unknown?.['sample']))).toEqual(new Set(['it cannot']))
  })

  test('takes no time from a push to a registry that did not get the image', async () => {
    const rows = await rowsOf(fake({ act: nothing }), ['push gzip'])
    expect(rows.map(({ attempts }) => attempts[0]?.lost)).toEqual(['state-lost', 'state-lost'])
  })

  test('takes the time of no export that only prepares another one', async () => {
    const failure: Failure = { kind: 'timed-out', message: 'it was stopped', logTail: '' }
    let exports = 0
    const act = async (target: ExportTarget): Promise<Failure | undefined> => {
      exports += 1
      // After the first export of the round, the one that makes all layers known.
      if (exports === 2) return failure
      await pushed(target)
      return exports === 3 ? failure : undefined
    }
    const [first, next] = await rowsOf(fake({ act }), ['push gzip'])
    expect(next?.attempts[0]).toMatchObject({ lost: 'failed', failure: 'it was stopped' })
    expect(next?.attempts[0]).not.toHaveProperty('stoppedAfterMs')
    expect(first?.attempts[1]).toMatchObject({ lost: 'timed-out', stoppedAfterMs: 100 })
  })

  test('builds the image once, and before each first export where compressed layers are kept', async () => {
    const [once, again]: [string[], string[]] = [[], []]
    await rowsOf(fake({}, once), ['push gzip', 'push zstd'])
    expect(once).toHaveLength(1)
    await rowsOf(fake({ keepsCompressed: true }, again), ['push gzip', 'push zstd'])
    // And in both rounds of the two first exports.
    expect(again).toHaveLength(1 + 2 * 2)
  })

  test('says why an export failed, and why an image does not build', async () => {
    const failure: Failure = { kind: 'failed', message: 'connection refused\nmore', logTail: '' }
    const [first] = await rowsOf(fake({ act: async () => failure }), ['push gzip'])
    expect(first?.attempts[0]).toMatchObject({ lost: 'failed', failure: 'connection refused' })
    const [unbuilt] = await rowsOf(fake({ prepare: async () => failure }), ['push gzip'])
    expect(unbuilt?.unknown?.['sample']).toContain('the image does not build: connection refused')
  })
})
