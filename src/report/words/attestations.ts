import { median } from 'simple-statistics'
import { isCounted } from '../../analysis/attempts.ts'
import { duration } from '../../analysis/numbers.ts'
import type { BenchmarkReport, ProjectReport, Report, Revision } from '../../model.ts'
import { count, list, megabytes } from '../numbers.ts'
import { besideOf, buildsOf, isCompared } from '../selection.ts'

/**
 * What builds wrote about their image, and what that took of their export, a line of plain text for each benchmark and revision; empty
 * where none wrote anything.
 */
export const attestationLines = (report: Report): readonly string[] => {
  const revisions: readonly Revision[] = isCompared(report) ? ['base', 'head'] : ['head']
  return report.benchmarks.flatMap((benchmark) => {
    const written = report.projects?.find(({ id }) => id === benchmark.project)?.attestations
    return written === undefined
      ? []
      : revisions.flatMap((revision) => lineOf(report, benchmark, revision, writtenText(written)))
  })
}

const writtenText = ({ provenance, sbomScanner }: NonNullable<ProjectReport['attestations']>): string =>
  list([
    ...(provenance === undefined ? [] : [`provenance (mode=${provenance})`]),
    ...(sbomScanner === undefined ? [] : [`an SBOM (by ${sbomScanner})`]),
  ])

const lineOf = (
  report: Report,
  { id }: BenchmarkReport,
  revision: Revision,
  written: string,
): readonly string[] => {
  const builds = buildsOf(report, id, revision).filter(
    (each) => isCounted(each) && each.failure === undefined,
  )
  if (builds.length === 0) return []
  const times = builds.flatMap(({ counters }) => counters['attestationMs'] ?? [])
  const took =
    times.length === 0
      ? 'how long that took, the engine does not say'
      : `${duration(median(times))} of the export, the median of ${count(times.length, 'build')}`
  const [bytes] = besideOf(report.builds, id)
    .filter((each) => each.revision === revision)
    .flatMap(({ evidence }) => evidence?.outcome.attestationBytes ?? [])
  const size = bytes === undefined ? '' : `, ${megabytes(bytes)} in the image`
  const name = isCompared(report) ? `${id} (${revision})` : id
  return [`${name}: ${written}: ${took}${size}.`]
}
