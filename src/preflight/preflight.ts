import { checks } from './checks/index.ts'
import { collectFacts } from './collect/collect.ts'
import type { PreflightContext } from './context.ts'
import type { CheckedEngine, Finding } from './finding.ts'

/** Runs all checks for these engines on a machine. Reads, and changes nothing. */
export const findingsFor = async (
  context: PreflightContext,
  engines: readonly CheckedEngine[],
): Promise<readonly Finding[]> => {
  const facts = await collectFacts(context, engines)
  return checks.flatMap((check) => check(facts, engines))
}

/** The findings that keep an engine from building here. */
export const blockingFindings = (findings: readonly Finding[], engine: string): readonly Finding[] =>
  findings.filter(({ state, concerns }) => state === 'missing' && concerns.includes(engine))

/** The findings that installing the packages of an engine will not fix. */
export const remainingAfterInstall = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ comesWithInstall }) => comesWithInstall !== true)

/** One line: what was seen, and how to fix it. */
export const findingText = ({ name, seen, remedy }: Finding): string =>
  `${name}: ${seen}${remedy === undefined ? '' : `; to fix it: ${remedy}`}`

/** The findings that a reader of a report on these engines has to know. */
export const warningsAbout = (findings: readonly Finding[], engines: readonly string[]): readonly string[] =>
  findings
    .filter(({ state, concerns }) => state === 'warning' && concerns.some((name) => engines.includes(name)))
    .map(findingText)
