import type { Detection } from '../engines/detection.ts'
import type { Engine } from '../engines/engine.ts'
import { messageOf } from '../host/error-text.ts'
import { checks } from './checks/index.ts'
import { collectFacts } from './collect/collect.ts'
import type { PreflightContext } from './context.ts'
import type { Finding } from './finding.ts'
import type { MachineFacts } from './machine-facts.ts'
import { blockingFindings } from './preflight.ts'

/** What `doctor` reports about one engine. */
export type ExaminedEngine = {
  readonly name: string
  readonly title: string
  /** `unusable`: it exists, but looking for it failed. */
  readonly state: 'found' | 'missing' | 'unusable'
  /** Whether a run could measure it now, without installing anything. */
  readonly measurable: boolean
  readonly version?: string
  /** Where it was found, or why it was not. */
  readonly seen: string
  /** How to fix it when it cannot be measured. */
  readonly remedy?: string
}

/** A machine as `doctor` shows it; `doctor --json` prints exactly this. */
export type Examination = {
  readonly schemaVersion: '1.1'
  /** Whether at least one engine, or every one that was named, can be measured. */
  readonly measurable: boolean
  readonly engines: readonly ExaminedEngine[]
  readonly checks: readonly Finding[]
}

/** Looks at engines and at what they need. Changes nothing, and throws only when it is interrupted. */
export const examine = async (
  context: PreflightContext,
  engines: readonly Engine[],
  named: boolean,
): Promise<Examination> => {
  const facts = await collectFacts(context, engines)
  const findings = checks.flatMap((check) => check(facts, engines))
  const examined: ExaminedEngine[] = []
  for (const engine of engines) {
    const looked = await detected(engine, context)
    const version = looked.kind === 'found' ? versionOf(engine, facts) : undefined
    examined.push({
      name: engine.name,
      title: engine.title,
      ...(version === undefined ? {} : { version }),
      ...resultOf(looked, engine, findings),
    })
  }
  const measurable = examined.map((engine) => engine.measurable)
  return {
    schemaVersion: '1.1',
    measurable: named ? measurable.every(Boolean) : measurable.some(Boolean),
    engines: examined,
    checks: findings,
  }
}

type Looked = Detection | { readonly kind: 'unusable'; readonly reason: string }

const detected = async (engine: Engine, { host }: PreflightContext): Promise<Looked> => {
  try {
    return await engine.detect(host)
  } catch (error) {
    host.signal.throwIfAborted()
    return { kind: 'unusable', reason: messageOf(error) }
  }
}

/** The version of the daemon that answers, else of the engine's own program. */
const versionOf = ({ needs }: Engine, { docker, answers }: MachineFacts): string | undefined => {
  const daemon = needs.dockerDaemon === undefined ? undefined : docker[needs.dockerDaemon]
  const answer = answers[needs.program ?? '']
  return daemon?.version ?? (answer !== undefined && 'version' in answer ? answer.version : undefined)
}

type Result = Pick<ExaminedEngine, 'state' | 'measurable' | 'seen' | 'remedy'>

const resultOf = (looked: Looked, { name }: Engine, findings: readonly Finding[]): Result => {
  switch (looked.kind) {
    case 'missing':
      return { state: 'missing', measurable: false, seen: looked.reason, remedy: looked.remedy }
    case 'unusable':
      return { state: 'unusable', measurable: false, seen: looked.reason }
    case 'found': {
      const blocking = blockingFindings(findings, name).map((finding) => finding.name)
      if (blocking.length === 0) return { state: 'found', measurable: true, seen: looked.what }
      const remedy = `fix what these checks report: ${blocking.join(', ')}`
      return { state: 'found', measurable: false, seen: looked.what, remedy }
    }
  }
}
