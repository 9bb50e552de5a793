import { consequencesOf } from '../../../analysis/consequences.ts'
import type { ProjectReport, Report } from '../../../model.ts'
import { count, list } from '../../numbers.ts'
import { nothingToBuild } from '../../selection.ts'
import { toDo } from '../../words/advice.ts'
import { calibrationLines } from '../../words/calibration.ts'
import { coldBesideCache } from '../../words/cold-beside-cache.ts'
import { creepSentences } from '../../words/creep.ts'
import { disturbanceNote } from '../../words/disturbances.ts'
import { headline } from '../../words/headline.ts'
import { engineLabel } from '../../words/labels.ts'
import { phaseFlaws } from '../../words/phases.ts'
import { selfTestLines } from '../../words/self-test.ts'
import { decidedText, timeText } from '../../words/spent.ts'
import { why } from '../../words/why.ts'
import { shapeOf } from './kinds.ts'
import { element, type Markup } from './markup.ts'

/** What one has to know when one reads nothing else: the verdict, its reason, and what was compared where. */
export const heading = (report: Report): Markup => {
  const { kind } = report.verdict
  const mark = `${shapeOf[kind]} `
  const disturbed = disturbanceNote(report, 'below the builds')
  const { words } = consequencesOf(report.verdict)
  const next = toDo(report)
  return element('header', {}, [
    element('p', { class: 'over' }, [
      `go-container-bench ${report.toolVersion}, ${atText(report.startedAt)}`,
    ]),
    element('h1', {}, [
      element('span', { class: `v ${kind}`, 'aria-hidden': 'true', title: words }, [mark]),
      headline(report),
    ]),
    ...(report.cautions ?? []).map((caution) =>
      element('p', { class: 'note' }, [element('strong', {}, ['Caution: ']), caution]),
    ),
    ...(nothingToBuild(report) ? [] : [element('p', { class: 'lead' }, [why(report)])]),
    ...(next === undefined ? [] : [element('p', {}, [`Next: ${next}`])]),
    ...coldBesideCache(report).map((each) => element('p', {}, [each])),
    ...calibrationLines(report).map((line) => element('p', { class: 'note' }, [`Noise floor of ${line}`])),
    ...selfTestLines(report).map((line) => element('p', { class: 'note' }, [`Self-test: ${line}`])),
    ...creepSentences(report).map((each) => element('p', {}, [each])),
    ...(disturbed === undefined ? [] : [element('p', { class: 'note' }, [disturbed])]),
    ...phaseFlaws(report)
      .slice(0, mostFlaws)
      .map((flaw) => element('p', { class: 'note' }, [flaw])),
    facts(report),
  ])
}

const mostFlaws = 5

/** A title for the tab of a browser. */
export const pageTitle = (report: Report): string =>
  `${shapeOf[report.verdict.kind]} ${report.study?.name ?? consequencesOf(report.verdict).words}: go-container-bench`

/** `2026-03-02 09:58 UTC` of a time as ISO 8601. */
export const atText = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`

const facts = (report: Report): Markup => {
  const decided = decidedText(report)
  const { engines, environment, projects = [] } = report
  const names = engines.map(({ name }) => engineLabel(engines, name))
  const { cpuModel, cpuCount, os, kernel } = environment
  const machine = [...(cpuModel === undefined ? [] : [cpuModel]), count(cpuCount, 'processor'), os ?? kernel]
  const entries = [
    ['Took', timeText(report)] as const,
    ...(decided === undefined ? [] : [['Decided by', decided] as const]),
    ...(names.length === 0 ? [] : [['Engines', list(names)] as const]),
    ...commitsOf(projects),
    ['Machine', machine.join(', ')] as const,
  ]
  return element(
    'dl',
    { class: 'facts' },
    entries.flatMap(([name, value]) => [element('dt', {}, [name]), element('dd', {}, [value])]),
  )
}

/** Projects of several repositories have no commit in common. */
const commitsOf = (projects: readonly ProjectReport[]): readonly (readonly [string, string])[] => {
  const bases = new Set(projects.flatMap((each) => each.base?.commit ?? []))
  const heads = new Set(projects.flatMap((each) => each.head.commit ?? []))
  return [
    ...(bases.size === 1 ? [['Base', [...bases].join('')] as const] : []),
    ...(heads.size === 1 ? [['Head', [...heads].join('')] as const] : []),
  ]
}
