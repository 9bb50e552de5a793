// Many repetitions, run by hand: `npm run prove`, or `npm run prove -- NAME[=COUNT]...`. Its output goes into docs/.
import type { Host } from '../src/host/host.ts'
import { interruptedStatus, interruptSignal } from '../src/host/process/interrupt.ts'
import { makeHost } from '../src/host/real-host.ts'
import { causes } from './prove/causes.ts'
import { counts } from './prove/counts.ts'
import { engineThreshold } from './prove/engine-threshold.ts'
import { disturbances } from './prove/disturbances.ts'
import { faults } from './prove/faults.ts'
import { findings } from './prove/findings.ts'
import { firstBuild } from './prove/first-build.ts'
import { hostile } from './prove/hostile.ts'
import { phases } from './prove/phases.ts'
import { primes } from './prove/primes.ts'
import { contexts, repositories } from './prove/repositories.ts'
import { realRepositories } from './prove/repositories-engines.ts'
import { readersInSteps } from './prove/readers.ts'
import { replay } from './prove/replay.ts'
import { screen } from './prove/screen.ts'
import type { Section } from './prove/section.ts'
import { studiesInSmall } from './prove/studies.ts'
import { traps } from './prove/traps.ts'
import { modernEnvironment } from './modern/place.ts'
import { setup as setUpModern } from './modern/setup.ts'
import { setup } from './real-engines/setup.ts'

const sections: readonly Section[] = [
  primes,
  counts,
  repositories,
  contexts,
  realRepositories,
  faults,
  phases,
  readersInSteps,
  hostile,
  findings,
  causes,
  disturbances,
  traps,
  studiesInSmall,
  engineThreshold,
  screen,
  firstBuild,
  replay,
]

/** As in `ENGINE_LANE=modern npm run prove -- contexts`: current versions of the engines, not the distribution's. */
const isModern = process.env['ENGINE_LANE'] === 'modern'
if (isModern) Object.assign(process.env, modernEnvironment)

type Wanted = { readonly section: Section; readonly count: number }

const prove = async (host: Host, wanted: readonly Wanted[]): Promise<number> => {
  if (wanted.some(({ section }) => section.needsEngines)) await (isModern ? setUpModern() : setup())
  let problems = 0
  for (const { section, count: asked } of wanted) {
    host.signal.throwIfAborted()
    const { count, result, problems: found } = await section.prove(host, asked)
    problems += found.length
    const verdict = found.length === 0 ? 'holds' : `does not hold: ${found.join('; ')}`
    const facts = [
      `Command: \`npm run prove -- ${section.name}=${asked}\``,
      `Count: ${count}`,
      `Date: ${today()}`,
      `Result: ${verdict}`,
    ]
    console.log(
      [`## ${section.title}`, '', facts.map((fact) => `- ${fact}`).join('\n'), '', ...result, ''].join('\n'),
    )
  }
  return problems > 0 ? 1 : 0
}

const today = (): string => new Date().toISOString().slice(0, 10)

/** `NAME` or `NAME=COUNT`; undefined for anything else. */
const wantedBy = (word: string): Wanted | undefined => {
  const [, name, count] = /^([a-z-]+)(?:=([1-9]\d*))?$/.exec(word) ?? []
  const section = sections.find((each) => each.name === name)
  return section === undefined
    ? undefined
    : { section, count: count === undefined ? section.count : Number(count) }
}

const main = async (words: readonly string[]): Promise<number> => {
  const unknown = words.filter((word) => wantedBy(word) === undefined)
  if (unknown.length > 0) {
    console.error(
      `No section is named ${unknown.join(', ')}; the sections are: ${sections.map(({ name }) => name).join(', ')}`,
    )
    return 2
  }
  using interrupt = interruptSignal(console.error)
  try {
    const wanted = (words.length === 0 ? sections.map(({ name }) => name) : words).flatMap(
      (word) => wantedBy(word) ?? [],
    )
    return await prove(makeHost(console.error, interrupt.signal), wanted)
  } catch (error) {
    if (!interrupt.signal.aborted) throw error
    return interruptedStatus
  }
}

process.exitCode = await main(process.argv.slice(2))
