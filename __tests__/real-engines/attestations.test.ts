import { expect, test } from 'vitest'
import { packageProject } from '../support/go-project.ts'
import { repositoryWith } from '../support/judge.ts'
import { runProgram } from '../support/program.ts'

const workflow = (provenance: string, sbom = ''): string =>
  [
    'on: push',
    'jobs:',
    '  image:',
    '    steps:',
    '      - uses: docker/build-push-action@v6',
    `        with: { context: ., push: true, provenance: ${provenance}${sbom} }`,
    '',
  ].join('\n')

const path = '.github/workflows/release.yml'

test('docker: a pair of builds writes the provenance of the base, whatever the workflow of the head says', async () => {
  const repository = await repositoryWith(packageProject({ [path]: workflow('mode=max') }), {
    'main.go': 'package app\n\nconst Answer = 43\n',
    [path]: workflow('mode=min'),
  })
  const asked = ['--engines', 'docker', '--scenarios', 'cold', '--attestations', 'as-yours']
  const { report, markdown, stderr } = await runProgram(repository.path, [
    ...['--base', 'HEAD~1', '--rounds', '1', '--explain', 'never'],
    ...asked,
  ])
  if (report === undefined) throw new Error(stderr)
  expect(report.projects?.map(({ attestations }) => attestations)).toEqual([{ provenance: 'max' }])
  const pair = report.builds.filter(({ round }) => round === 1)
  expect(pair.map(({ revision }) => revision).toSorted()).toEqual(['base', 'head'])
  expect(pair.flatMap(({ failure }) => failure ?? [])).toEqual([])
  for (const { counters, durationMs } of pair) {
    expect(counters['attestationMs']).toBeGreaterThanOrEqual(0)
    expect(counters['attestationMs']).toBeLessThan(durationMs)
  }
  // The image of the first cold build of each revision was looked into.
  const written = report.builds.flatMap(({ revision, evidence }) =>
    (evidence?.outcome.attestations ?? []).map((type) => `${revision} ${type.replace(/v[\d.]+$/, 'v')}`),
  )
  const provenance = 'https://slsa.dev/provenance/v'
  expect(written.toSorted()).toEqual([`base ${provenance}`, `head ${provenance}`])
  expect(report.warnings).toContainEqual(
    expect.stringContaining(`what ${path}:5 does: provenance (mode=max)`),
  )
  expect(report.warnings).toContainEqual(
    expect.stringContaining('writes provenance (mode=min): that is a difference of its own'),
  )
  expect(markdown).toContain('**Attestations**')
})

test('docker: a daemon started for the run has no network for the scanner of an SBOM, which is said before a build', async () => {
  const repository = await repositoryWith(
    packageProject({ [path]: workflow('false', ', sbom: generator=registry.test/scanner:1') }),
    { 'main.go': 'package app\n\nconst Answer = 43\n' },
  )
  const asked = ['--engines', 'docker', '--scenarios', 'cold', '--attestations', 'as-yours']
  const { status, report, stderr } = await runProgram(repository.path, ['--base', 'HEAD~1', ...asked])
  expect([status, report]).toEqual([2, undefined])
  expect(stderr).toContain(
    'docker cannot build an image with an SBOM (by registry.test/scanner:1), which attestations: as-yours asks for: the ' +
      'daemon of docker was started for this run without a bridge',
  )
})
