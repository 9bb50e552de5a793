import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { hostedDocument } from '../../.ci/docs-hosted.ts'
import { type Campaign, campaignOf, partsOfRunner, runners } from '../../.ci/hosted-campaign.ts'
import { engines } from '../../src/engines/index.ts'
import type { Compared } from '../prove/compare.ts'
import { golden } from '../support/golden.ts'
import { repositoryPath } from '../support/paths.ts'
import { benchmark, build, buildReport, engineFacts } from '../support/report-builder.ts'
import { tempFolder } from '../support/temp-folder.ts'

const run = promisify(execFile)

const origin = {
  recordedAt: '2030-01-02T03:04:05.000Z',
  commit: '0123456789abcdef0123456789abcdef01234567',
  run: 'https://github.com/octo/go-container-bench/actions/runs/1',
}

const compared = (engine: string, verdict: Compared['verdict'], slowdown: number, pairs = 6): Compared => ({
  engine,
  verdict,
  slowdown,
  low: slowdown - 0.02,
  high: slowdown + 0.02,
  pairs,
})

const [cold, warm] = [benchmark({ engine: 'docker' }), benchmark({ engine: 'docker', scenario: 'warm' })]
const failure = { kind: 'failed', message: 'exit status 1', logTail: '' } as const

/** Of three cold builds one failed, and of two warm ones one did not start from its cache state. */
const withDocker = buildReport({
  benchmarks: [cold, warm],
  engines: [engineFacts.docker],
  measurements: [
    build(cold, { round: 1, durationMs: 8_000 }),
    build(cold, { round: 2, durationMs: 9_000 }),
    { ...build(cold, { round: 3, durationMs: 1_000 }), failure },
    build(warm, { round: 1, durationMs: 500 }),
    { ...build(warm, { round: 2, durationMs: 700 }), excluded: 'state-lost' },
  ],
})

/** What the jobs of a campaign left: `doctor` as it was recorded on a machine with Debian 12, and reports of tests. */
const exampleFiles = async (): Promise<Readonly<Record<string, string>>> => ({
  'hosted-ubuntu-24.04-doctor/doctor.json': await readFile(
    repositoryPath('__tests__/ci/hosted-doctor.json'),
    'utf8',
  ),
  'hosted-ubuntu-24.04-podman/report.json': JSON.stringify(buildReport()),
  'hosted-ubuntu-24.04-docker/report.json': JSON.stringify(withDocker),
  'hosted-ubuntu-24.04-alike/comparisons.json': JSON.stringify([
    compared('podman', 'unchanged', -0.025),
    compared('docker', 'regression', 0.121, 9),
    { engine: 'docker', verdict: 'invalid', pairs: 0 } satisfies Compared,
  ]),
  'hosted-ubuntu-24.04-heavier/comparisons.json': JSON.stringify([compared('podman', 'regression', 0.191)]),
  // Cut off, as by a machine that was taken away.
  'hosted-ubuntu-24.04-arm-alike/comparisons.json': '[{"engine": "pod',
})

const exampleAt = async (folder: string): Promise<Campaign> => {
  for (const [path, text] of Object.entries(await exampleFiles())) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return campaignOf(folder, origin)
}

describe('the record of a hosted campaign', () => {
  test('has what the jobs left, and names what they did not', async () => {
    await using folder = await tempFolder()
    const [x64, arm64] = (await exampleAt(folder.path)).runners
    expect(x64?.missing).toEqual(
      partsOfRunner.filter((part) => !['doctor', 'podman', 'docker', 'alike', 'heavier'].includes(part)),
    )
    expect(x64?.engines.map(({ engine, builds, failed, lost }) => [engine, builds, failed, lost])).toEqual([
      ['podman', 4, 0, 0],
      ['docker', 5, 1, 1],
    ])
    expect(x64?.engines[1]?.medians).toEqual({ cold: 8_500, warm: 500 })
    expect(x64?.machine?.cpuCount).toBeGreaterThan(0)
    expect(x64?.comparisons.alike).toHaveLength(3)
    expect(arm64).toEqual({
      runner: 'ubuntu-24.04-arm',
      engines: [],
      comparisons: {},
      missing: partsOfRunner,
    })
  })

  test('is written by npm run hosted -- merge, which is red when something is missing', async () => {
    await using folder = await tempFolder()
    await exampleAt(folder.path)
    const file = join(folder.path, 'campaign.json')
    const env = {
      ...process.env,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo/go-container-bench',
      GITHUB_RUN_ID: '1',
      GITHUB_SHA: origin.commit,
    }
    const script = repositoryPath('__tests__/hosted.ts')
    await expect(run(process.execPath, [script, 'merge', folder.path, file], { env })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no result: ubuntu-24.04-arm: alike\n'),
    })
    const written = JSON.parse(await readFile(file, 'utf8')) as Campaign
    expect({ ...written, recordedAt: origin.recordedAt }).toEqual(campaignOf(folder.path, origin))
  })
})

describe('docs/hosted.md', () => {
  const goldenPath = repositoryPath('__tests__/golden/hosted.md')

  test('of the example is the golden file', async () => {
    await using folder = await tempFolder()
    const actual = hostedDocument(await exampleAt(folder.path))
    expect(actual).toBe(golden('hosted', actual))
  })

  test('is written by npm run docs -- --hosted, and by nothing else', async () => {
    await using folder = await tempFolder()
    await mkdir(join(folder.path, 'docs'))
    await writeFile(
      join(folder.path, 'campaign.json'),
      JSON.stringify(await exampleAt(join(folder.path, 'parts'))),
    )
    const docs = (file: string) =>
      run(process.execPath, [repositoryPath('.ci/docs.ts'), '--hosted', file], { cwd: folder.path })
    expect((await docs('campaign.json')).stdout).toBe('wrote docs/hosted.md\n')
    expect(await readFile(join(folder.path, 'docs/hosted.md'), 'utf8')).toBe(
      await readFile(goldenPath, 'utf8'),
    )
    await writeFile(join(folder.path, 'other.json'), '{"schemaVersion": "2.1"}')
    await expect(docs('other.json')).rejects.toMatchObject({
      stderr: expect.stringContaining('other.json is not the record of a hosted campaign'),
    })
  })
})

describe('the workflow hosted-campaign', () => {
  type Matrix = Readonly<Record<'runner' | 'engine' | 'kind', readonly string[]>>
  type Jobs = Readonly<Record<string, { readonly strategy: { readonly matrix: Matrix } }>>

  test('has a job for each part of each runner, and uploads it under the name that is read', async () => {
    const text = await readFile(repositoryPath('.github/workflows/hosted-campaign.yml'), 'utf8')
    const { jobs } = parse(text) as { readonly jobs: Jobs }
    for (const job of ['doctor', 'engine', 'comparisons'])
      expect(jobs[job]?.strategy.matrix.runner).toEqual([...runners])
    const parts = [
      'doctor',
      ...(jobs['engine']?.strategy.matrix.engine ?? []),
      ...(jobs['comparisons']?.strategy.matrix.kind ?? []),
    ]
    expect(parts).toEqual(partsOfRunner)
    expect(parts).toEqual(expect.arrayContaining(Object.keys(engines)))
    const uploaded = [...text.matchAll(/name: (hosted-\$.*)$/gm)].map(([, name]) => name)
    expect(uploaded).toEqual([
      'hosted-${{ matrix.runner }}-doctor',
      'hosted-${{ matrix.runner }}-${{ matrix.engine }}',
      'hosted-${{ matrix.runner }}-${{ matrix.kind }}',
    ])
  })

  test('makes 20 identical and 10 slower comparisons on each runner, because there are two kinds of engines', async () => {
    const text = await readFile(repositoryPath('.github/workflows/hosted-campaign.yml'), 'utf8')
    expect([...text.matchAll(/compare (\w+=\d+) /g)].map(([, what]) => what)).toEqual([
      'alike=10',
      'heavier=5',
    ])
  })
})
