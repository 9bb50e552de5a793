// docs/hosted.md, from what a run of the workflow hosted-campaign recorded.
import { readFileSync } from 'node:fs'
import { markdownTable } from 'markdown-table'
import type { Compared } from '../__tests__/prove/compare.ts'
import { duration, percent } from '../src/analysis/numbers.ts'
import { text } from '../src/report/escape.ts'
import { scenarios } from '../src/scenarios/index.ts'
import type { Campaign, RunnerRecord } from './hosted-campaign.ts'

/** @throws an Error when the file is not the record of a campaign. */
export const readCampaign = (path: string): Campaign => {
  const campaign = JSON.parse(readFileSync(path, 'utf8')) as Campaign
  const { schemaVersion } = campaign as { readonly schemaVersion?: string }
  if (schemaVersion !== '1.0') throw new Error(`${path} is not the record of a hosted campaign, version 1.0`)
  return campaign
}

/** The whole document. Every number comes from the record. */
export const hostedDocument = ({ commit, run, recordedAt, runners }: Campaign): string =>
  `${[
    '# On hosted runners',
    `What [one run](${run}) of the workflow \`hosted-campaign\` recorded on GitHub's own machines.`,
    [
      `- Command: \`npm run docs -- --hosted FILE\`, with the file \`hosted-campaign.json\` of that run`,
      `- Commit: ${commit}`,
      `- Date: ${recordedAt.slice(0, 10)}`,
    ].join('\n'),
    ...runners.flatMap(sectionOf),
  ].join('\n\n')}\n`

const sectionOf = (record: RunnerRecord): readonly string[] => [
  `## ${record.runner}`,
  machineOf(record),
  ...(record.missing.length === 0 ? [] : [`These jobs left no result: ${record.missing.join(', ')}.`]),
  '### What doctor found',
  findingsOf(record),
  '### Every engine',
  engineTable(record),
  '### Comparisons',
  comparisonTable(record),
]

const machineOf = ({ machine }: RunnerRecord): string => {
  if (machine === undefined) return 'No job left a report, so nothing is known about the machine.'
  const { os, kernel, cpuModel, cpuCount, memoryBytes, runnerImage } = machine
  const facts = [
    `${cpuCount} processors${cpuModel === undefined ? '' : ` (${cpuModel})`}`,
    `${(memoryBytes / 2 ** 30).toFixed(1)} GiB of memory`,
    ...(os === undefined ? [] : [os]),
    `kernel ${kernel}`,
    ...(runnerImage === undefined ? [] : [`image ${runnerImage}`]),
  ]
  return `${text(facts.join(', '))}.`
}

/** Only what is not in order: the rest is long and says nothing. */
const findingsOf = ({ doctor }: RunnerRecord): string => {
  if (doctor === undefined) return 'It left no result.'
  const found = doctor.checks.filter(({ state }) => state !== 'ok')
  if (found.length === 0) return `All ${doctor.checks.length} checks were in order.`
  return found.map(({ name, state, seen }) => `- ${name} (${state}): ${text(seen)}`).join('\n')
}

/** Each engine that a job or `doctor` knows about: what was measured, or why it could not be. */
const engineTable = ({ engines, doctor, missing }: RunnerRecord): string => {
  // The registry of remote-cache is on the same machine: its times would be taken for those of a hosted one.
  const names = Object.values(scenarios)
    .filter(({ startsFrom }) => startsFrom !== 'remote-cache')
    .map(({ name }): string => name)
  const measured = engines.map(({ engine, versions, medians, builds, failed, lost }) => [
    engine,
    text(versionsOf(versions)),
    ...names.map((name) => {
      const median = medians[name]
      return median === undefined ? '~' : duration(median)
    }),
    ...[String(builds), String(failed), String(lost)],
  ])
  const unmeasured = (doctor?.engines ?? []).filter(({ name }) => missing.includes(name))
  const absent = unmeasured.map(({ name, measurable, seen }) => [
    name,
    measurable ? 'not measured: its job left no report' : text(`not measured: ${seen}`),
    ...[...names, 'builds', 'failed', 'state not held'].map(() => '~'),
  ])
  return markdownTable(
    [['engine', 'versions', ...names, 'builds', 'failed', 'state not held'], ...measured, ...absent],
    { alignDelimiters: false },
  )
}

const versionsOf = (versions: Readonly<Record<string, string>>): string =>
  Object.entries(versions)
    .map((version) => version.join(' '))
    .join(', ')

const comparisonTable = ({ comparisons: { alike = [], heavier = [] } }: RunnerRecord): string =>
  markdownTable(
    [
      ['head', 'comparisons', 'verdicts', 'measured change (pairs), in order'],
      ['compiles the same as the base', ...comparedRow(alike)],
      ['compiles about a quarter more', ...comparedRow(heavier)],
    ],
    { alignDelimiters: false },
  )

const comparedRow = (compared: readonly Compared[]): readonly string[] => {
  const verdicts = compared.map(({ verdict }) => verdict)
  const counts = [...new Set(verdicts)].map(
    (each) => `${verdicts.filter((one) => one === each).length} ${each}`,
  )
  return [String(compared.length), counts.join(', ') || '~', changesOf(compared) || '~']
}

/** By engine. A comparison without a change is shown by its verdict. */
const changesOf = (compared: readonly Compared[]): string =>
  [...new Set(compared.map(({ engine }) => engine))]
    .map((engine) => {
      const changes = compared
        .filter((each) => each.engine === engine)
        .map(({ slowdown, pairs, verdict }) =>
          slowdown === undefined ? verdict : `${percent(slowdown)} (${pairs})`,
        )
      return `${engine}: ${changes.join(', ')}`
    })
    .join('<br>')
