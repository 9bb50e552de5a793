import { isCounted } from '../../analysis/attempts.ts'
import type {
  BenchmarkReport,
  LayerCache,
  Measurement,
  OutcomeEvidence,
  Report,
  Revision,
} from '../../model.ts'
import { code, text } from '../escape.ts'
import { count, list, megabytes } from '../numbers.ts'
import { besideOf, buildsOf } from '../selection.ts'
import { rowName } from './labels.ts'

/** One thing that a build did. */
type Row = {
  readonly what: string
  /** As plain text; an unknown one says why. */
  readonly of: (outcome: OutcomeEvidence) => Said
}

type Said = { readonly known: boolean; readonly text: string }

/** What the builds of each benchmark did, as markdown: their caches, downloads, contexts and images. */
export const outcomeLines = (report: Report): readonly string[] =>
  report.benchmarks.flatMap((benchmark) => {
    const sides = sidesOf(report, benchmark)
    if (sides.length === 0) return []
    const cells = (row: Row): string =>
      sides.map((side) => text(said(row, side).map(withCount).join('; '))).join(' | ')
    return [
      `${code(benchmark.id)}:`,
      '',
      `| | ${sides.map(({ revision }) => revision).join(' | ')} |`,
      `| - |${' - |'.repeat(sides.length)}`,
      ...rows.map((row) => `| ${row.what} | ${cells(row)} |`),
      '',
    ]
  })

/**
 * The same in one line for each benchmark, as plain text for a terminal: what is known and, where two revisions are
 * compared, differs. None where nothing is to be said.
 */
export const outcomeSummary = (report: Report): readonly string[] =>
  report.benchmarks.flatMap((benchmark) => {
    const sides = sidesOf(report, benchmark)
    const parts = rows.flatMap((row) => {
      const [first, second] = sides.map((side) => commonText(row, side))
      if (first === undefined) return []
      if (sides.length === 1) return [`${row.what}: ${first}`]
      return second === undefined || first === second ? [] : [`${row.what}: ${first}, then ${second}`]
    })
    return parts.length === 0 ? [] : [`${rowName(report, benchmark)}: ${parts.join('; ')}`]
  })

type Side = {
  readonly revision: Revision
  readonly builds: readonly OutcomeEvidence[]
  /** Of any build of the revision, warm-ups included: an image is read once. */
  readonly image: OutcomeEvidence | undefined
}

const sidesOf = (report: Report, { id, base }: BenchmarkReport): readonly Side[] => {
  const revisions: readonly Revision[] = base === undefined ? ['head'] : ['base', 'head']
  const sides = revisions.map((revision): Side => {
    const ofProject = besideOf(report.builds, id).filter((build) => build.revision === revision)
    const images = outcomesOf(ofProject)
    return {
      revision,
      builds: outcomesOf(buildsOf(report, id, revision).filter(isShown)),
      image: images.find(({ imageBytes }) => imageBytes !== undefined) ?? images[0],
    }
  })
  return sides.every(({ builds }) => builds.length > 0) ? sides : []
}

const isShown = (build: Measurement): boolean => isCounted(build) && build.failure === undefined

/** Reports before version 2.3 have nothing of this. */
const outcomesOf = (builds: readonly Measurement[]): readonly OutcomeEvidence[] =>
  builds.flatMap(({ evidence }) =>
    evidence?.outcome.layerCache === undefined && evidence?.outcome.unknown === undefined
      ? []
      : [evidence.outcome],
  )

type Counted = Said & { readonly builds: number; readonly ofAll: boolean }

/** What the builds say, the most frequent first. */
const said = ({ of, what }: Row, { builds, image }: Side): readonly Counted[] => {
  const outcomes = what === imageRow && image !== undefined ? [image] : builds
  const found = new Map<string, Counted>()
  for (const each of outcomes.map(of)) {
    const before = found.get(each.text)?.builds ?? 0
    found.set(each.text, { ...each, builds: before + 1, ofAll: before + 1 === outcomes.length })
  }
  return [...found.values()].toSorted((one, other) => other.builds - one.builds)
}

const withCount = ({ text: words, builds, ofAll }: Counted): string =>
  ofAll ? words : `${words} (${count(builds, 'build')})`

/** What all builds agree on, if it is known. */
const commonText = (row: Row, side: Side): string | undefined => {
  const [first, ...others] = said(row, side)
  return first?.known === true && others.length === 0 ? first.text : undefined
}

const imageRow = 'image'

const imageText = ({
  imageBytes,
  compressedImageBytes,
  imagePlatforms = [],
  unknown,
}: OutcomeEvidence): Said => {
  if (imageBytes === undefined) return notKnown(unknown?.['imageBytes'])
  const compressed =
    compressedImageBytes === undefined
      ? `compressed: ${notKnown(unknown?.['compressedImageBytes']).text}`
      : `${megabytes(compressedImageBytes)} compressed`
  const together = imagePlatforms.length > 1 ? ' together' : ''
  const platforms = imagePlatforms.length === 0 ? '' : ` (${list(imagePlatforms)}${together})`
  return { known: true, text: `${megabytes(imageBytes)}, ${compressed}${platforms}` }
}

const cacheText = (
  cache: LayerCache | undefined,
  steps: OutcomeEvidence['steps'],
  unknown: OutcomeEvidence['unknown'],
): Said => {
  if (cache === undefined) return notKnown(unknown?.['layerCache'])
  switch (cache.kind) {
    case 'unused':
      return { known: true, text: 'not used' }
    case 'whole':
      return { known: true, text: `${count(steps.length, 'step')}, all from it` }
    case 'broken': {
      const hits = `${steps.filter(({ hit }) => hit).length} of ${count(steps.length, 'step')} from it`
      const by = cache.file ?? `a reason that is not known (${cache.unknown?.['file'] ?? 'not recorded'})`
      return { known: true, text: `${hits}, broken at "${cache.step.slice(0, longestStep)}" by ${by}` }
    }
  }
}

const longestStep = 60

const partText = (amount: number | undefined, of: number | undefined, why: string | undefined): Said => {
  if (amount === undefined)
    return of === undefined ? notKnown(why) : { known: false, text: `of ${of}: ${notKnown(why).text}` }
  return { known: true, text: of === undefined ? `${amount}` : `${amount} of ${of}` }
}

const notKnown = (why: string | undefined): Said => ({
  known: false,
  text: `unknown: ${why ?? 'the reason was not recorded'}`,
})

const rows: readonly Row[] = [
  { what: 'layer cache', of: ({ layerCache, steps, unknown }) => cacheText(layerCache, steps, unknown) },
  {
    what: 'packages compiled',
    of: ({ packagesCompiled, packagesNeeded, unknown }) =>
      partText(packagesCompiled, packagesNeeded, unknown?.['packagesCompiled']),
  },
  {
    what: 'modules downloaded',
    of: ({ modulesDownloaded, modulesNeeded, unknown }) =>
      partText(modulesDownloaded, modulesNeeded, unknown?.['modulesDownloaded']),
  },
  {
    what: 'context',
    of: ({ contextFiles, contextBytes, unknown }) =>
      contextFiles === undefined || contextBytes === undefined
        ? notKnown(unknown?.['contextFiles'])
        : { known: true, text: `${count(contextFiles, 'file')}, ${megabytes(contextBytes)}` },
  },
  {
    what: 'context sent',
    of: ({ contextSentBytes, unknown }) =>
      contextSentBytes === undefined
        ? notKnown(unknown?.['contextSentBytes'])
        : { known: true, text: megabytes(contextSentBytes) },
  },
  { what: imageRow, of: imageText },
]
