import { checks } from './checks/index.ts'
import { collectFacts } from './collect.ts'
import type { Candidate, Finding } from './finding.ts'
import type { PreflightContext } from './place.ts'

/** What all checks say about these engines on a machine. Reads, and changes nothing. */
export const lookOver = async (
  place: PreflightContext,
  candidates: readonly Candidate[],
): Promise<readonly Finding[]> => {
  const facts = await collectFacts(place, candidates)
  return checks.flatMap((each) => each(facts, candidates))
}

/** Why an engine cannot build here. `beforeInstall`: what its packages bring does not count yet. */
export const obstaclesOf = (
  findings: readonly Finding[],
  engine: string,
  beforeInstall = false,
): readonly Finding[] =>
  findings.filter(
    ({ state, concerns, comesWithInstall }) =>
      state === 'missing' && concerns.includes(engine) && !(beforeInstall && comesWithInstall === true),
  )

/** One line: what was seen, and how to mend it. */
export const tellFinding = ({ name, seen, remedy }: Finding): string =>
  `${name}: ${seen}${remedy === undefined ? '' : `; to mend it: ${remedy}`}`

/** What the reader of a report of these engines must know of the machine. */
export const warningsOf = (findings: readonly Finding[], engines: readonly string[]): readonly string[] =>
  findings
    .filter(({ state, concerns }) => state === 'warning' && concerns.some((name) => engines.includes(name)))
    .map(tellFinding)
