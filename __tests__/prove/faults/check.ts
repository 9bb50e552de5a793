import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { at, parseJson } from '../../../src/host/json.ts'
import type { Report } from '../../../src/model.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { noTraces, processesOf } from '../../support/traces.ts'
import type { Ended, Fault, Problem } from './fault.ts'
import type { Truth, World } from './world.ts'

/** Everything that must hold whatever the fault was. */
export const problemsOf = async (world: World, fault: Fault, ended: Ended): Promise<readonly Problem[]> => {
  const { expected } = fault
  const also = (await expected.also?.(world, ended)) ?? []
  return [
    ...statusProblems(fault, ended),
    ...(await reportProblems(world, fault, ended)),
    ...(await leftovers(world))
      .filter((text) => expected.leaves?.test(text) !== true)
      .map((text): Problem => ({ kind: 'leftover', text })),
    ...messageProblems(fault, ended),
    ...also.map((text): Problem => ({ kind: 'other', text })),
  ].map((problem) => ({ ...problem, text: problem.text.replaceAll(world.path, 'WORLD') }))
}

const statusProblems = ({ expected }: Fault, { status, tookMs, output }: Ended): readonly Problem[] => {
  const { limitS = 180 } = expected
  if (tookMs >= limitS * 1000) return [{ kind: 'limit', text: `still running after ${limitS} s` }]
  if (expected.status.includes(status)) return []
  return [
    { kind: 'status', text: `${status} instead of ${expected.status.join(' or ')}: ${output.slice(-300)}` },
  ]
}

/** Both warm-ups and one more build: the report of the first pair has been written by then. */
const enoughBuilds = 3

const reportProblems = async (
  world: World,
  { use, truth, flags, expected }: Fault,
  { built }: Ended,
): Promise<readonly Problem[]> => {
  if (use.kind === 'words' || expected.report === 'none') return []
  const folder = flags?.(world)['output-dir'] ?? world.at('out')
  const text = await readFile(`${folder}/report.json`, 'utf8').catch(() => undefined)
  if (text === undefined)
    return built < enoughBuilds ? [] : [{ kind: 'lost report', text: `none, after ${built} builds` }]
  const found = await readReport(text, { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 })
  if (found.kind === 'refused') return [{ kind: 'lost report', text: found.problems.join('; ') }]
  return truth === undefined ? [] : verdictProblems(truth, found.report)
}

/** A fault may keep a verdict from being reached, but never turn it into another. */
const wrong: Readonly<Record<Truth, readonly string[]>> = {
  alike: ['regression', 'warning', 'improvement'],
  slower: ['unchanged', 'improvement'],
}

const verdictProblems = (truth: Truth, { verdict }: Report): readonly Problem[] =>
  wrong[truth].includes(verdict.kind)
    ? [{ kind: 'wrong verdict', text: `${verdict.kind}: ${verdict.reason}` }]
    : []

/** What is left of a run; processes get a moment to end. */
const leftovers = async (world: World): Promise<readonly string[]> => {
  for (let tries = 0; tries < 50 && processesOf(world.path).length > 0; tries += 1) await sleep(100)
  const running = processesOf(world.path).map(({ command }) => `process: ${command.slice(0, 120)}`)
  const entries = await Promise.all(
    ['t', 'tmp', 'home'].map(async (name) =>
      (await readdir(world.at(name)).catch(() => noTraces.entries)).map((entry) => `${name}/${entry}`),
    ),
  )
  const own = (await readdir(world.at('out')).catch(() => [])).filter((name) => !ownFile.test(name))
  const cache = (await readdir(world.at('cache')).catch(() => [])).filter((name) => name.startsWith('.'))
  return [
    ...running,
    ...(await runMounts(world)),
    ...(await runFoldersElsewhere(world)),
    ...entries.flat().filter((name) => !placed.test(name)),
    ...own.map((name) => `out/${name}`),
    ...cache.map((name) => `cache/${name}`),
    ...changesOf(world),
  ]
}

const ownFile = /^(report\.json|report\.md|logs|ours-[^]*)$/
/** Names that a fault itself puts there. */
const placed = /\/ours-/

/** Where RUNNER_TEMP cannot be used, the run's folder is here; its note names the process of the run. */
const runFoldersElsewhere = async (world: World): Promise<readonly string[]> => {
  const pid = await readFile(world.at('state/pid'), 'utf8').catch(() => '')
  const folders = (await readdir('/var/tmp')).filter((name) => name.startsWith('gcb-'))
  const owners = await Promise.all(
    folders.map(async (name) =>
      parseJson(await readFile(`/var/tmp/${name}/owner.json`, 'utf8').catch(() => '')),
    ),
  )
  return folders.filter((_, nth) => String(at(owners[nth], 'pid')) === pid).map((name) => `/var/tmp/${name}`)
}

/** Mounts in the run's folder; those of the faults themselves are not there. */
const runMounts = async ({ path }: World): Promise<readonly string[]> =>
  (await readFile('/proc/self/mountinfo', 'utf8'))
    .split('\n')
    .filter((line) => line.includes(`${path}/`) && line.includes('/gcb-'))
    .map((line) => `mount: ${line}`)

/** The user's project is only read. */
const changesOf = (world: World): readonly string[] => {
  if (!existsSync(world.at('work/.git'))) return []
  const status = execFileSync('git', ['-C', world.at('work'), 'status', '--porcelain'], { encoding: 'utf8' })
  return status
    .split('\n')
    .filter((line) => line !== '' && !placed.test(`/${line.slice(3)}`))
    .map((line) => `project: ${line}`)
}

const messageProblems = ({ expected }: Fault, { output }: Ended): readonly Problem[] => {
  const missing = (expected.says ?? []).filter((words) => !words.test(output))
  const odd = oddities.exec(output)?.[0]
  return [
    ...missing.map((words): Problem => ({ kind: 'message', text: `no ${words} in: ${output.slice(-400)}` })),
    ...(odd === undefined ? [] : [{ kind: 'message', text: `prints ${odd}` } as const]),
  ]
}

/** A stack, or a value that nobody turned into text. */
const oddities = /^ +at .*:\d+:\d+\)?$|\[object Object\]|\bundefined\b/m
