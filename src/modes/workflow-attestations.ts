import { type Attestations, attestationsText, usualScanner } from '../engines/attestations.ts'
import type { GitHubEvent } from '../host/github-event.ts'
import { at } from '../host/json.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { AttestedBuilds, Clones } from '../projects/attested.ts'
import { logLine } from '../report/escape.ts'
import { list } from '../report/numbers.ts'
import type { SaidAttestations } from '../workflows/attestations.ts'
import { workflowBuildsIn } from './workflow-builds.ts'

type About = Pick<Inputs, 'context' | 'build' | 'bakeTarget'>

/**
 * What a workflow of the base writes about the image of the project of the inputs: of its builds with the same context and Dockerfile,
 * or bake target, the first that writes anything counts. A head that says otherwise changes nothing but a note.
 */
export const attestationsAsYours = (
  { deciding, head }: Clones,
  inputs: About,
  event: GitHubEvent | undefined,
): AttestedBuilds => {
  const found = writtenIn(deciding, inputs, event)
  if (found === undefined)
    return { attestations: undefined, notes: [`${asked}: no workflow builds this project, so ${without}.`] }
  const { attestations, place } = found
  const written =
    attestations === undefined
      ? `${asked}: ${place} writes none, so ${without}.`
      : `Builds write about their image what ${place} does: ${attestationsText(attestations)}.`
  const unknown = unknownNotes(found)
  const isUnknown = attestations === undefined && unknown.length > 0
  const notes = [
    ...(isUnknown ? [] : [written]),
    ...unknown,
    ...otherNotes(found),
    ...headNotes(found, head, inputs, event),
  ]
  return { attestations, notes }
}

const asked = 'attestations: as-yours'
const without = 'builds are without attestations'

const unknownNotes = ({ unknown, place, attestations }: Written): readonly string[] => {
  if (unknown.length === 0) return []
  const effect = attestations === undefined ? without : 'nothing else is written'
  return [`${asked}: not everything that ${place} writes is known, so ${effect}: ${list(unknown)}.`]
}

/** Builds of the same project that write something else. */
const otherNotes = ({ attestations, others }: Found): readonly string[] => {
  const different = others.filter(
    (each) => attestationsText(each.attestations) !== attestationsText(attestations),
  )
  if (different.length === 0) return []
  const named = different
    .slice(0, mostNamed)
    .map((each) => `${each.place} ${attestationsText(each.attestations)}`)
  const more = different.length > mostNamed ? [`${different.length - mostNamed} more`] : []
  return [
    `Other builds of this project in workflows write something else, which is in no figure: ${list([...named, ...more])}.`,
  ]
}

const mostNamed = 3

/** What is compared is the code: a change of what is written about it is only named. */
const headNotes = (
  { attestations }: Written,
  clone: string | undefined,
  inputs: About,
  event: GitHubEvent | undefined,
): readonly string[] => {
  const ofHead = clone === undefined ? undefined : writtenIn(clone, inputs, event)
  if (ofHead === undefined || ofHead.unknown.length > 0) return []
  const [before, after] = [attestations, ofHead.attestations].map(attestationsText)
  return before === after
    ? []
    : [
        `In the head, ${ofHead.place} writes ${after}: that is a difference of its own, which is in no figure, since both revisions are built with ${before}.`,
      ]
}

type Written = {
  readonly attestations: Attestations | undefined
  /** What of it is not known, and why, each as a clause. */
  readonly unknown: readonly string[]
  readonly place: string
}

/** The build that counts, and the others that are known to write anything. */
type Found = Written & { readonly others: readonly Written[] }

const writtenIn = (
  clone: string | undefined,
  inputs: About,
  event: GitHubEvent | undefined,
): Found | undefined => {
  const all = workflowBuildsIn(clone, inputs)
    .flatMap(({ from }) => from)
    .map(({ attestations, place: { file, line } }) => ({
      ...known(attestations, isPrivate(event)),
      place: logLine(`${file}:${line}`),
    }))
  const writing = all.filter(({ attestations }) => attestations !== undefined)
  const [first, ...others] = writing
  const found = first ?? all.find(({ unknown }) => unknown.length > 0) ?? all[0]
  return found && { ...found, others }
}

/** Whether the repository is private; undefined: only a workflow knows that. */
const isPrivate = (event: GitHubEvent | undefined): boolean | undefined => {
  const found = at(event?.payload, 'repository', 'private')
  return typeof found === 'boolean' ? found : undefined
}

const known = (
  { provenance: said, sbom }: SaidAttestations,
  inPrivate: boolean | undefined,
): Omit<Written, 'place'> => {
  const provenance = said === 'by-visibility' ? usualIn(inPrivate) : said
  const mode = provenance === 'min' || provenance === 'max' ? provenance : undefined
  const sbomScanner = scannerOf(sbom)
  return {
    attestations:
      mode === undefined && sbomScanner === undefined ? undefined : { provenance: mode, sbomScanner },
    unknown: [
      ...(provenance === 'unknown' ? [whyUnknown(said)] : []),
      ...(sbom === 'unknown' ? ['its SBOM depends on what is known only when it runs'] : []),
    ],
  }
}

const usualIn = (inPrivate: boolean | undefined): 'min' | 'max' | 'unknown' => {
  if (inPrivate === undefined) return 'unknown'
  return inPrivate ? 'min' : 'max'
}

const scannerOf = (sbom: SaidAttestations['sbom']): string | undefined => {
  if (typeof sbom !== 'string') return sbom.scanner
  return sbom === 'usual' ? usualScanner : undefined
}

const whyUnknown = (said: SaidAttestations['provenance']): string =>
  said === 'by-visibility'
    ? "without provenance, Docker's action writes mode=max for a public repository and mode=min for a private one, and only an event tells which this is"
    : 'its provenance depends on what is known only when it runs, or on how a daemon keeps images'
