import { studyRows } from '../../analysis/study/study-rows.ts'
import type { Report, StudyReport } from '../../model.ts'
import { limitsOf } from '../../plan/gated.ts'
import { studyReport } from '../../report/study-report.ts'
import { adviceOf } from './advice-of.ts'
import { benchmarksOf } from './benchmarks.ts'
import { asStudyCell, isDone } from './cell-state.ts'
import type { ReadyStudy, StudyRequest } from './request.ts'
import { withEarlier } from './with-earlier.ts'

/** The report of a study: `partial` while it goes on, without advice. */
export const reportOf = (request: StudyRequest, ready: ReadyStudy, state: 'partial' | 'whole'): Report => {
  const { opened, engines, bench, book, cells, seed, rounds, warnings } = ready
  const isWhole = state === 'whole'
  const report = studyReport({
    ...opened.facts,
    // What a run would take for `auto` is not what a study takes.
    rules: { ...opened.facts.rules, looks: [rounds], timeBudgetMs: bench.bench.context.timeBudgetMs },
    complete: isWhole && book.states.every((each) => isDone(each, rounds)),
    seed,
    benchmarks: benchmarksOf(cells, request.inputs.thresholds),
    measurements: book.builds,
    described: bench.described,
    images: bench.images,
    editedFiles: bench.editedFiles(),
    engines: engines.engines.map(({ facts }) => facts),
    isolation: engines.isolation,
    warnings,
    study: studyOf(request, ready, isWhole),
  })
  return withEarlier(report, request.earlier?.report)
}

const studyOf = (request: StudyRequest, ready: ReadyStudy, isWhole: boolean): StudyReport => {
  const { study, inputs, judged } = request
  const { book, reference, rounds, machine, origin } = ready
  const cells = book.states.map((state) =>
    asStudyCell(state, limitsOf(inputs.thresholds, state.cell.benchmarks[0] ?? '')),
  )
  const named = inputs.studyValues !== 'all' || typeof inputs.engines !== 'string'
  const rows = studyRows(cells, { reference, rounds, builds: book.builds, judged, named })
  const { name, text, axis, columns } = study
  return {
    name,
    text,
    axis,
    reference,
    rounds,
    machine,
    ...origin,
    columns,
    rows,
    advice: isWhole ? adviceOf(study, rows, reference) : [],
  }
}
