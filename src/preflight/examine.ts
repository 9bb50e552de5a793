import type { Detection, Engine } from '../engines/engine.ts'
import { checks } from './checks/index.ts'
import { collectFacts } from './collect.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { PreflightContext } from './place.ts'
import { obstaclesOf } from './preflight.ts'

/** What `doctor` tells of one engine. */
export type ExaminedEngine = {
  readonly name: string
  readonly title: string
  /** `unusable`: it is there, and looking at it failed. */
  readonly state: 'found' | 'missing' | 'unusable'
  /** Whether a run could measure it now, without installing anything. */
  readonly measurable: boolean
  readonly version?: string
  /** Where it was found, or why it was not. */
  readonly seen: string
  /** How to mend it, when it cannot be measured. */
  readonly remedy?: string
}

/** A machine, as `doctor` shows it; `doctor --json` prints exactly this. */
export type Examination = {
  readonly schemaVersion: '1.0'
  /** Whether at least one engine, or every one that was named, can be measured. */
  readonly measurable: boolean
  readonly engines: readonly ExaminedEngine[]
  readonly checks: readonly Finding[]
}

/** Looks at engines and at what they need. Changes nothing; throws only when it is interrupted. */
export const examine = async (
  place: PreflightContext,
  engines: readonly Engine[],
  named: boolean,
): Promise<Examination> => {
  const facts = await collectFacts(place, engines)
  const findings = checks.flatMap((each) => each(facts, engines))
  const examined: ExaminedEngine[] = []
  for (const engine of engines) {
    const detection = await detected(engine, place)
    const version = detection.kind === 'found' ? versionOf(engine, facts) : undefined
    examined.push({
      ...{ name: engine.name, title: engine.title },
      ...(version === undefined ? {} : { version }),
      ...told(detection, engine, findings),
    })
  }
  const measurable = examined.map((each) => each.measurable)
  return {
    schemaVersion: '1.0',
    measurable: named ? measurable.every(Boolean) : measurable.some(Boolean),
    engines: examined,
    checks: findings,
  }
}

/** Of the daemon that answers, else of the engine's own program. */
const versionOf = ({ needs = {} }: Engine, { docker, answers }: Facts): string | undefined => {
  const daemon = needs.dockerDaemon === undefined ? undefined : docker[needs.dockerDaemon]
  const answer = answers[needs.program ?? '']
  return daemon?.version ?? (answer !== undefined && 'version' in answer ? answer.version : undefined)
}

type Looked = Detection | { readonly kind: 'unusable'; readonly reason: string }

/** An engine that cannot be looked at is told like one that is missing. */
const detected = async (engine: Engine, { host }: PreflightContext): Promise<Looked> => {
  try {
    return await engine.detect(host)
  } catch (error) {
    host.signal.throwIfAborted()
    return { kind: 'unusable', reason: error instanceof Error ? error.message : String(error) }
  }
}

type Told = Pick<ExaminedEngine, 'state' | 'measurable' | 'seen' | 'remedy'>

const told = (looked: Looked, { name }: Engine, findings: readonly Finding[]): Told => {
  switch (looked.kind) {
    case 'missing':
      return { state: 'missing', measurable: false, seen: looked.reason, remedy: looked.remedy }
    case 'unusable':
      return { state: 'unusable', measurable: false, seen: looked.reason }
    case 'found': {
      const obstacles = obstaclesOf(findings, name).map((each) => each.name)
      if (obstacles.length === 0) return { state: 'found', measurable: true, seen: looked.what }
      const remedy = `mend what the checks name: ${obstacles.join(', ')}`
      return { state: 'found', measurable: false, seen: looked.what, remedy }
    }
  }
}
