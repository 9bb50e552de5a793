import type { Env } from '../../host/host.ts'
import type { FoundDockerfile } from './find-dockerfiles.ts'

type Leg = { readonly name: string; readonly context: string; readonly file: string }

/**
 * Jobs for a workflow, as lines of YAML: a matrix with one leg for each Dockerfile that can be in one, and a job that
 * makes one report and one comment of what the legs measured. No lines where those would be fewer than two legs.
 */
export const matrixOf = (env: Env, found: readonly FoundDockerfile[]): readonly string[] => {
  const legs = legsOf(found.filter(isPlain))
  if (legs.length < 2) return []
  const action = `${env['GITHUB_ACTION_REPOSITORY'] ?? 'OWNER/go-container-bench'}@${env['GITHUB_ACTION_REF'] ?? 'main'}`
  return ['jobs:', ...measuringJob(action, legs), ...reportingJob(action, legs)]
}

/** Whether nothing in its path can mean something to YAML or to an expression of the workflow: pull requests choose names. */
export const isPlain = ({ path }: FoundDockerfile): boolean => /^[\w.](?:[\w ./+-]*[\w./+-])?$/.test(path)

const measuringJob = (action: string, legs: readonly Leg[]): readonly string[] => [
  '  measure:',
  '    strategy:',
  '      fail-fast: false',
  '      matrix:',
  '        include:',
  ...legs.map(
    ({ name, context, file }) =>
      `          - { name: ${name}, context: ${quoted(context)}, file: ${quoted(file)} }`,
  ),
  '    runs-on: ubuntu-24.04',
  '    timeout-minutes: 50',
  '    permissions: { contents: read }',
  '    steps:',
  `      - uses: ${checkout}`,
  '        with: { persist-credentials: false }',
  `      - uses: ${action}`,
  '        with:',
  '          context: ${{ matrix.context }}',
  '          file: ${{ matrix.file }}',
  '          artifact-name: go-container-bench-${{ matrix.name }}',
  '          comment: never',
  '          fail-on: never',
]

/** Also when a leg failed: one without a report must not pass in silence. */
const reportingJob = (action: string, legs: readonly Leg[]): readonly string[] => [
  '  report:',
  '    needs: measure',
  '    if: ${{ !cancelled() }}',
  '    runs-on: ubuntu-24.04',
  '    timeout-minutes: 10',
  '    permissions: { contents: read, pull-requests: write }',
  '    steps:',
  `      - uses: ${download}`,
  '        with: { pattern: go-container-bench-*, path: reports }',
  `      - uses: ${action}`,
  '        with:',
  '          mode: report',
  '          reports: |',
  ...legs.map(({ name }) => `            reports/go-container-bench-${name}`),
]

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
const download = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1'

const quoted = (path: string): string => (path.includes(' ') ? `'${path}'` : path)

/** Names that differ: each becomes the name of an artifact. */
const legsOf = (found: readonly FoundDockerfile[]): readonly Leg[] => {
  const taken = new Set<string>()
  return found.map(({ path, context }) => {
    const short = nameOf(path)
    const name = taken.has(short) ? `${short}-${taken.size + 1}` : short
    taken.add(name)
    return { name, context, file: path }
  })
}

/** The folders of a Dockerfile, and what sets its own name apart: `services-api`, `docker-web`. */
const nameOf = (path: string): string =>
  path
    .toLowerCase()
    .split(/[/. _-]+/)
    .filter((word) => word !== '' && word !== 'dockerfile')
    .join('-') || 'top'
