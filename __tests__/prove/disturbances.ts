import { markdownTable } from 'markdown-table'
import { disturbanceKinds, disturbanceLimits } from '../../src/analysis/disturbances.ts'
import { percent } from '../../src/analysis/numbers.ts'
import { podman } from '../../src/engines/podman.ts'
import type { Host } from '../../src/host/host.ts'
import { isRecord } from '../../src/host/json.ts'
import { enterRunGroup } from '../../src/host/process/run-group.ts'
import type { Measurement } from '../../src/model.ts'
import { canLimit, type HogKind, hogKinds, startHog } from '../support/hogs.ts'
import { type Lab, openLab } from '../support/lab.ts'
import { type KeptResults, openKept } from './kept-results.ts'
import type { Section } from './section.ts'

/** What was done to the machine during a build. */
type Case = HogKind | 'nothing'

const cases: readonly Case[] = [...hogKinds, 'nothing']

/** Longer than a build takes here: guards against a hog that outlives this program. */
const hogLimitMs = 300_000

type Tried = {
  readonly during: Case
  readonly named: readonly string[]
  readonly stealShare: number
  readonly waitedForCpu: number
}

/** Four ways to disturb a build are named each time, and nothing is named where nothing disturbs it. */
export const disturbances: Section = {
  name: 'disturbances',
  title: 'What disturbs a build is named, and nothing else',
  count: 10,
  needsEngines: true,
  prove: async (host, count) => {
    if (!canLimit) throw new Error('this needs root and control groups of version 1 (cpu, memory)')
    const kept = await openKept(host, 'disturbances')
    await using lab = await openLab(podman, { signal: host.signal })
    // The first build of a lab fills caches of the machine, and is in no sample of a run either.
    await lab.build('cold')
    for (let round = 1; round <= count; round += 1)
      for (const during of cases) await tryOnce(host, lab, kept, { during, round })
    const tried = kept.all().flatMap(({ value }) => (isTried(value) ? [value] : []))
    return {
      count: `${count} cold builds of bare on Podman for each of ${cases.join(', ')}; ${tried.length} done`,
      result: [table(tried)],
      problems: cases.flatMap((during) => problemsOf(tried, during, count)),
    }
  },
}

const tryOnce = async (
  host: Host,
  lab: Lab,
  kept: KeptResults,
  { during, round }: { readonly during: Case; readonly round: number },
): Promise<void> => {
  const key = `${during} ${round}`
  if (kept.isOver() || kept.has(key)) return
  host.signal.throwIfAborted()
  const { measurement } = await buildDuring(lab, during, round + 1)
  const tried = triedOf(measurement, during)
  await kept.keep({ key, value: tried })
  host.log(
    `${key}: ${tried.named.join(', ') || 'nothing named'}, ${(measurement.durationMs / 1_000).toFixed(1)} s`,
  )
}

const buildDuring = async (lab: Lab, during: Case, round: number) => {
  const hog = during === 'nothing' ? undefined : await startHog(during, hogLimitMs)
  // After the hog, which must not count as the build's.
  const leave = enterRunGroup(lab.folder.path)
  try {
    return await lab.build('cold', { round })
  } finally {
    leave()
    await hog?.[Symbol.asyncDispose]()
  }
}

const triedOf = ({ counters, durationMs, disturbances: named = [] }: Measurement, during: Case): Tried => {
  const { machineBusyMs = 0, machineStealMs = 0, cpuPressureMs = 0 } = counters
  return {
    during,
    named: named.map(({ kind }) => kind),
    stealShare: machineStealMs / Math.max(1, machineBusyMs + machineStealMs),
    waitedForCpu: cpuPressureMs / durationMs,
  }
}

const isTried = (value: unknown): value is Tried => isRecord(value) && Array.isArray(value['named'])

/** A machine that others use while this runs proves nothing about quiet ones: such tries are listed, and not counted. */
const isQuiet = ({ stealShare }: Tried): boolean => stealShare <= disturbanceLimits.stolen

const problemsOf = (tried: readonly Tried[], during: Case, count: number): readonly string[] => {
  const own = tried.filter((each) => each.during === during)
  const right = own.filter(({ named }) =>
    during === 'nothing' ? named.length === 0 : named.includes(during),
  )
  const wanted = during === 'nothing' ? own.filter(isQuiet).length : count
  return [
    ...(right.length >= wanted ? [] : [`${during}: right in ${right.length} of ${wanted}`]),
    ...(during === 'nothing' && wanted < count
      ? [`nothing: only ${wanted} of ${count} builds were without steal`]
      : []),
  ]
}

const table = (tried: readonly Tried[]): string =>
  markdownTable([
    [
      'during the build',
      'builds',
      ...disturbanceKinds.map((kind) => `named ${kind}`),
      'steal',
      'waited for a processor',
    ],
    ...cases.map((during) => {
      const own = tried.filter((each) => each.during === during)
      const range = (of: (each: Tried) => number): string =>
        own.length === 0 ? '' : `${percent(Math.min(...own.map(of)))} to ${percent(Math.max(...own.map(of)))}`
      return [
        during,
        String(own.length),
        ...disturbanceKinds.map((kind) => String(own.filter(({ named }) => named.includes(kind)).length)),
        range(({ stealShare }) => stealShare),
        range(({ waitedForCpu }) => waitedForCpu),
      ]
    }),
  ])
