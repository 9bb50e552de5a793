import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { action, pullRequest } from '../support/act-pull-request.ts'
import { cacheDir } from '../support/bare.ts'
import { packageProject } from '../support/go-project.ts'
import { repositoryUrl } from '../support/paths.ts'

/** One pair of cold builds of whatever changed. */
const quickInputs = ['engines: docker', 'scenarios: cold', 'rounds: 1', 'seed: 1']

const measured = (...names: readonly string[]): string =>
  [`context: ${JSON.stringify(names.join('\n'))}`, ...quickInputs]
    .map((each) => `          ${each}\n`)
    .join('')

/** The base image is there already. */
const kept = `          cache-dir: ${cacheDir}\n`

const legInput = '          leg: ${{ matrix.leg.leg }}\n'

const planFile = '        with: { name: go-container-bench-plan, path: ../plan }\n'

/**
 * The three jobs of the example with three projects, each on a leg, of which the second is killed; and a job that measures the
 * others in one run.
 */
const matrixWorkflow = async (): Promise<string> => {
  const written = await readFile(repositoryUrl('.github/workflows/examples/matrix.yml'), 'utf8')
  const changes: readonly (readonly [string | RegExp, string])[] = [
    [/^( +)context: \|.*\n(?: +services\/.*\n)+/m, measured('api', 'web', 'docs')],
    [planFile, `${planFile}      - if: matrix.leg.leg == 2\n        run: kill -KILL $$\n`],
    [legInput, `${legInput}${kept}`],
    ['fail-fast: false', 'fail-fast: false\n      max-parallel: 1'],
  ]
  const three = changes.reduce((text, [from, to]) => text.replace(from, () => to), written)
  for (const [, to] of changes) expect(three).toContain(to)
  return `${three}
  whole:
    needs: report
    if: \${{ !cancelled() }}
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - uses: ${action}
        with:
${measured('api', 'docs')}${kept}          artifact-name: whole
          comment: never
          fail-on: never
`
}

/** A report without what depends on the machine and the moment, and without the project that was killed. */
const unhurried = ({ benchmarks, builds, engines, legs, projects, schedule, rules }: Report) => ({
  benchmarks: benchmarks.map(({ id, project, scenario, gated, comparison }) => [
    ...[id, project, scenario, gated],
    comparison?.verdict,
  ]),
  builds: builds.map(({ benchmark, revision, round, excluded }) => [benchmark, revision, round, excluded]),
  engines: engines.map(({ name, versions }) => [name, versions]),
  legs: legs?.filter(({ name }) => name !== 'web').map(({ name, verdict }) => [name, verdict]),
  ...{ projects, schedule, rules },
})

test('three jobs leave the report of one run, and a leg that was killed is named and invalid', async () => {
  const projects = ['api', 'web', 'docs'].flatMap((name) =>
    Object.entries(packageProject()).map(([path, content]) => [`${name}/${path}`, content] as const),
  )
  const { github, push } = await pullRequest(Object.fromEntries(projects), await matrixWorkflow())
  const job = await push({ 'api/more.go': 'package app\n', 'web/more.go': 'package app\n' })
  const reports = [...job.reports.values()]
  expect(reports.flatMap(({ leg }) => leg ?? [])).toEqual([1, 3])
  const merged = reports.find(({ planId, leg }) => planId !== undefined && leg === undefined)
  const whole = job.reports.get('whole')
  if (merged === undefined || whole === undefined) throw new Error(job.log)
  const missing = { kind: 'invalid', because: 'leg-missing' }
  expect(merged.verdict).toMatchObject(missing)
  expect(merged.legs?.find(({ name }) => name === 'web')?.verdict).toMatchObject(missing)
  expect(unhurried(merged)).toEqual(unhurried(whole))
  expect(merged.builds.length).toBeGreaterThan(1)
  expect(github.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('leg 2 left no report') }])
})
