import { expect, test } from 'vitest'
import {
  attestOptions,
  attestValues,
  noAttestationsInDocker,
  noScanIn,
  usualScanner,
} from '../../src/engines/attestations.ts'
import { buildctlBuild } from '../../src/engines/buildkit/buildctl-build.ts'
import { jsonProgressReader } from '../../src/engines/buildkit/json-progress.ts'
import { bakeFile } from '../../src/engines/docker/bake-file.ts'
import { engineFacts } from '../support/report-builder.ts'
import { recipeOf } from '../support/recipe.ts'

const both = { provenance: 'max', sbomScanner: usualScanner } as const
const request = { ...recipeOf({ attestations: both }), noCache: true, timeoutMs: 1_000 }

test('attestations are asked for in the words of each client, and never without being asked', async () => {
  expect(attestValues(request)).toEqual([
    'type=provenance,mode=max',
    'type=sbom,generator=docker/buildkit-syft-scanner:stable-1',
  ])
  expect(attestOptions({ attestations: { provenance: 'min', sbomScanner: undefined } })).toEqual([
    ['attest:provenance', 'mode=min'],
  ])
  expect([...attestValues({}), ...attestOptions({})]).toEqual([])
  expect(bakeFile(request, { kind: 'nothing' })).toContain(
    'attest = ["type=provenance,mode=max", "type=sbom,',
  )
  const buildctl = buildctlBuild({
    ...{ program: 'buildctl', env: {}, address: 'unix:///s', layouts: new Map() },
    progress: { name: 'rawjson', newReader: jsonProgressReader },
  })
  const files = { namespace: 'n', dir: '/d', idFile: '/d/iid' }
  const args = await buildctl.arguments(request, { kind: 'nothing' }, files)
  expect(args.join(' ')).toContain('--opt attest:provenance=mode=max --opt attest:sbom=generator=')
})

test('a daemon without a bridge starts no scanner, but writes provenance', () => {
  expect(noScanIn('docker', { provenance: 'max', sbomScanner: undefined })).toBeUndefined()
  expect(noScanIn('docker', { provenance: undefined, sbomScanner: 'me/scanner:1' })).toContain(
    'without a bridge, which the scanner of an SBOM needs',
  )
})

test('a daemon has no place for them in a graph driver, and no client asks for them without buildx', () => {
  const docker = { ...engineFacts.docker, imageStore: 'graph driver' as const }
  expect(noAttestationsInDocker(docker)).toContain('graph driver')
  const stored = { ...docker, imageStore: 'containerd' as const, versions: { server: '29.0.0' } }
  expect(noAttestationsInDocker(stored)).toContain('no buildx plugin')
  expect(noAttestationsInDocker({ ...stored, versions: { buildx: '0.30.0' } })).toBeUndefined()
})

const startedAtMs = Date.parse('2026-11-29T18:51:32.000Z')
const at = (ms: number): string => new Date(startedAtMs + ms).toISOString()

/** As BuildKit prints them; digests shortened. */
const printed = (scans: boolean): readonly object[] => [
  { vertexes: [{ digest: 'a', name: '[build 3/3] RUN go build', started: at(0), completed: at(500) }] },
  ...(scans
    ? [
        {
          vertexes: [
            {
              digest: 'b',
              name: `[linux/amd64] generating sbom using ${usualScanner}`,
              started: at(500),
              completed: at(800),
            },
          ],
        },
      ]
    : []),
  { vertexes: [{ digest: 'c', name: 'exporting to image', started: at(800), completed: at(1_000) }] },
  {
    statuses: [
      { id: 'exporting attestation manifest sha256:ab', vertex: 'c', started: at(900), completed: at(940) },
    ],
  },
]

const readOf = (lines: readonly object[]) => {
  const reader = jsonProgressReader()
  for (const line of lines) reader.line(JSON.stringify(line), 1_000)
  return reader
}

test('the time of attestations is a counter: that of scans and manifests, not of layers that are exported between them', () => {
  expect(readOf(printed(false)).counters?.()).toEqual({ attestationMs: 40 })
  const scanned = readOf(printed(true))
  expect(scanned.counters?.()).toEqual({ attestationMs: 300 + 40 })
  const parts = scanned.timeline({ startedAtMs, durationMs: 1_000, stepsMs: [] })
  expect(parts.find(({ name }) => name.includes('generating sbom'))?.phase).toBe('export')
  expect(readOf(printed(false).slice(0, 2)).counters?.()).toEqual({})
  const [run, ...others] = printed(true)
  const open = {
    vertexes: [{ digest: 'b', name: `[linux/amd64] generating sbom using x`, started: at(500) }],
  }
  // BuildKit tells of each part when it begins, and again when it ends; scans of several platforms overlap.
  const second = { id: 'exporting attestation manifest sha256:cd', vertex: 'c', started: at(930) }
  const twice = [
    ...[run ?? {}, open, ...others, { statuses: [second] }],
    { statuses: [{ ...second, completed: at(960) }] },
  ]
  expect(readOf(twice).counters?.()).toEqual({ attestationMs: 300 + 60 })
})

test('a step that only speaks of a scan is none', () => {
  const name = '[build 3/3] RUN echo "[a] generating sbom using b"'
  const lines = [{ vertexes: [{ digest: 'a', name, started: at(0), completed: at(500) }] }]
  expect(readOf(lines).counters?.()).toEqual({})
})
