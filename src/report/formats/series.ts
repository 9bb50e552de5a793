import type { Report, Revision, Sample } from '../../model.ts'

/** Times of one kind of build, for forms that know nothing of studies. */
export type Series = {
  readonly engine: string
  readonly project: string
  readonly scenario: string
  readonly revision: Revision
  /** The value of a study's axis; undefined: it is not a study. */
  readonly value: string | undefined
  readonly sample: Sample
}

/** All that was timed: base and head of every benchmark, or the cells of a study. */
export const seriesOf = ({ study, benchmarks }: Report): readonly Series[] =>
  study === undefined
    ? benchmarks.flatMap(({ base, head, ...names }) => [
        ...(base === undefined ? [] : [seriesWith(names, 'base', base)]),
        seriesWith(names, 'head', head),
      ])
    : study.rows.flatMap(({ sample, value, ...names }) =>
        sample === undefined ? [] : [seriesWith({ ...names, value }, 'head', sample)],
      )

type Names = Pick<Series, 'engine' | 'project' | 'scenario'> & { readonly value?: string }

const seriesWith = (
  { engine, project, scenario, value }: Names,
  revision: Revision,
  sample: Sample,
): Series => ({
  engine,
  project,
  scenario,
  revision,
  value,
  sample,
})
