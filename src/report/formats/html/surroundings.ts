import { consequencesOf } from '../../../analysis/consequences.ts'
import type { ProjectReport, Report } from '../../../model.ts'
import { sentence } from '../../numbers.ts'
import { isCompared } from '../../selection.ts'
import { costRows } from '../../words/cost.ts'
import { isListed, reasonOf } from '../../words/exclusions.ts'
import { partName } from '../../words/labels.ts'
import { notInTheNumbers, reach } from '../../words/reach.ts'
import { imageText, rulesText, sourceText } from '../../words/rules.ts'
import { engineText, environmentTexts } from '../../words/surroundings.ts'
import { type Content, element, joined, type Markup } from './markup.ts'
import { fold, listOf, shortList, table } from './table.ts'

/** What a reader needs to believe the numbers: where and how they were taken, and what is not in them. */
export const surroundings = (report: Report): Markup => {
  const { environment, engines, cost, warnings, builds } = report
  const listed = builds.filter(isListed)
  const failed = listed.filter(({ failure }) => failure !== undefined)
  const rules = rulesOf(report)
  return element('section', { 'aria-labelledby': 'surroundings' }, [
    element('h2', { id: 'surroundings' }, ['How it was measured']),
    ...(report.legs === undefined ? [] : [legs(report, report.legs)]),
    ...(warnings.length === 0 ? [] : [fold(`Warnings: ${warnings.length}`, [shortList(warnings)], true)]),
    ...(failed.length === 0 ? [] : [fold(`Failed builds: ${failed.length}`, logs(report), true)]),
    fold('What this run could have detected', [shortList(reach(report))]),
    fold('What is not in these numbers', [listOf(notInTheNumbers)]),
    fold('Machine and engines', [
      listOf(environmentTexts(environment)),
      listOf(engines.map((engine) => joined([engineText(engines, engine), ...notesOf(engine.notes)]))),
    ]),
    ...(rules.length === 0 ? [] : [fold('Rules, commits and images', [shortList(rules)])]),
    ...(listed.length === 0
      ? []
      : [fold(`Builds that are in no sample: ${listed.length}`, [shortList(listed.map(listedText))])]),
    fold('Cost of this run', [costTable(costRows(cost))]),
    element('p', { class: 'dim' }, [`Seed of the schedule: ${report.schedule.seed}.`]),
  ])
}

const notesOf = (notes: readonly string[]): readonly Markup[] => (notes.length === 0 ? [] : [listOf(notes)])

const listedText = (build: Report['builds'][number]): string =>
  `${build.benchmark} ${build.revision}, ${build.round === 0 ? 'warm-up' : `round ${build.round}`}: ${sentence(reasonOf(build))}`

const rulesOf = (report: Report): readonly Content[] => {
  const { rules, projects = [] } = report
  return [
    ...(rules === undefined ? [] : [rulesText(rules, isCompared(report))]),
    ...projects
      .slice(0, mostProjects)
      .map((project) => joined([`project ${project.id}`, listOf(projectTexts(project))])),
  ]
}

/** Of many projects, the first say how they all were built. */
const mostProjects = 50
const mostImages = 20

const projectTexts = ({ base, head, images }: ProjectReport): readonly string[] => [
  ...(base === undefined ? [] : [sourceText('base', base)]),
  sourceText(base === undefined ? 'source' : 'head', head),
  ...images.slice(0, mostImages).map(imageText),
]

const mostLogs = 10
const longestLog = 4_096

/** The end of what failed builds printed, each failure of a benchmark once. */
const logs = ({ builds }: Report): readonly Markup[] => {
  const found = new Map<string, Markup>()
  for (const build of builds) {
    const key = `${build.benchmark}\n${build.failure?.message ?? ''}`
    if (build.failure === undefined || found.has(key) || found.size >= mostLogs) continue
    const lines = build.failure.logTail.slice(-longestLog).trimEnd().split(/\r?\n/u)
    const shown = lines.flatMap((line, at) => (at === 0 ? [line] : [newLine, line]))
    const log = lines.join('') === '' ? [] : [element('pre', { tabindex: 0 }, shown)]
    found.set(key, joined([element('p', {}, [listedText(build)]), ...log]))
  }
  return [...found.values()]
}

/** A line break as text would be shown as a space, because it is a control character. */
const newLine: Markup = { markup: '\n' }

const costTable = (rows: readonly (readonly string[])[]): Markup =>
  table(
    {
      caption: 'Where the time of the run went.',
      columns: [
        { title: 'part', kind: 'text' },
        { title: 'time', kind: 'number' },
      ],
      rows,
    },
    'Cost',
  )

const legs = (report: Report, all: NonNullable<Report['legs']>): Markup =>
  table(
    {
      caption: 'The parts that this report was made of.',
      columns: [
        { title: 'part', kind: 'text' },
        { title: 'verdict', kind: 'text' },
        { title: 'why', kind: 'text' },
      ],
      rows: all.map((leg) => [partName(report, leg), consequencesOf(leg.verdict).words, leg.verdict.reason]),
    },
    'Parts',
  )
