import type { Engine } from '../engines/engine.ts'
import { engines as all } from '../engines/index.ts'
import type { PreflightContext } from '../preflight/context.ts'
import type { Finding } from '../preflight/finding.ts'
import {
  blockingFindings,
  findingsFor,
  findingText,
  remainingAfterInstall,
  warningsAbout,
} from '../preflight/preflight.ts'
import {
  type MayInstall,
  type Selected,
  selectEngines,
  type Skipped,
  skippedText,
  type Wanted,
} from './select.ts'

/** The engines to start, and what the reader of the report has to know about them and about others. */
type Choice = {
  readonly selected: readonly Selected[]
  /** Wanted, but not usable here. */
  readonly skipped: readonly Skipped[]
  readonly warnings: readonly string[]
}

/** Checks the machine, then selects and installs engines. */
export const chooseEngines = async (
  context: PreflightContext,
  wanted: Wanted,
  mayInstall: MayInstall,
): Promise<Choice> => {
  const named = namedIn(wanted)
  const before = await findingsFor(context, [...new Set<Engine>([...Object.values(all), ...named])])
  const { engines: selected, skipped } = await selectEngines(
    context.host,
    wanted,
    mayInstall,
    ({ name }, when) =>
      blockingFindings(when === 'now' ? before : remainingAfterInstall(before), name).map(findingText),
  )
  const engines = selected.map(({ engine }) => engine)
  // What the packages contained was missing when the machine was checked: check it again.
  const isChanged = selected.some(({ origin }) => origin === 'installed')
  const now = isChanged ? await findingsFor(context, engines) : before
  const names = engines.map(({ name }) => name)
  const warnings = [...skipped.map(skippedText), ...unfixed(now, selected), ...warningsAbout(now, names)]
  return { selected, skipped, warnings }
}

/** The engines that are named one by one. */
export const namedIn = (wanted: Wanted): readonly Engine[] => {
  if (typeof wanted === 'string') return []
  return 'usable' in wanted ? wanted.usable : wanted
}

/** What should have come with an installation, and did not: the engine will probably fail to start. */
const unfixed = (findings: readonly Finding[], selected: readonly Selected[]): readonly string[] =>
  selected
    .filter(({ origin }) => origin === 'installed')
    .flatMap(({ engine }) => blockingFindings(findings, engine.name))
    .map(findingText)
