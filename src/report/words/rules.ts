import { duration } from '../../analysis/numbers.ts'
import type {
  BenchmarkReport,
  EditProof,
  ProjectReport,
  ProjectSource,
  Report,
  Rules,
  UsedImage,
} from '../../model.ts'
import { longestStudyMs } from '../../plan/longest-study.ts'
import { code, text } from '../escape.ts'
import { count, list, nothing } from '../numbers.ts'
import { isCompared } from '../selection.ts'

/** What a report was judged by and what was built from what, one fact a line; empty for one that does not say. */
export const ruleLines = (report: Report): readonly string[] => {
  const { rules, projects = [], benchmarks } = report
  const compared = isCompared(report)
  return [
    ...(rules === undefined ? [] : [`- ${text(rulesText(rules, compared))}`]),
    ...benchmarks.flatMap(ungatedLine),
    ...projects.flatMap((project) => projectLines(project, compared)),
  ]
}

/** What was asked for, as plain text. */
export const rulesText = (
  { gate, failOn, rounds, looks, timeBudgetMs, buildTimeoutMs }: Rules,
  compared: boolean,
): string => {
  const time = timeBudgetMs >= longestStudyMs ? 'auto' : duration(timeBudgetMs)
  const budget = `time-budget ${time}, build-timeout ${duration(buildTimeoutMs)}`
  const written = typeof rounds === 'object' ? rounds.join('/') : rounds
  if (!compared) return `rounds ${written}; ${budget}`
  return [
    `gate ${gate === 'auto' ? gate : gate.join(', ') || 'none'}`,
    `fail-on ${failOn === 'never' ? failOn : failOn.join(', ')}`,
    `rounds ${written}, judged at ${list(looks.map(String))} pairs`,
    budget,
  ].join('; ')
}

/** `unsupported` is the only reason there is. */
const ungatedLine = ({ id, ungated }: BenchmarkReport): readonly string[] =>
  ungated === undefined ? [] : [`- ${code(id)}: not gated, because its engine cannot build it`]

const projectLines = (project: ProjectReport, compared: boolean): readonly string[] => {
  const { id, target, buildArgs, network, base, head, images } = project
  const options = [
    ...(target === undefined ? [] : [`target ${target}`]),
    ...(buildArgs.length === 0 ? [] : [`build arguments ${buildArgs.join(', ')}`]),
    ...(network === undefined ? [] : [`network ${network}`]),
  ]
  return [
    `- project ${code(id)}${options.length === 0 ? '' : `: ${text(options.join('; '))}`}`,
    ...(base === undefined ? [] : [`  - ${text(sourceText('base', base))}`]),
    `  - ${text(sourceText(compared || base !== undefined ? 'head' : 'source', head))}`,
    ...images.map((image) => `  - ${text(imageText(image))}`),
  ]
}

/** One revision of a project, as plain text. */
export const sourceText = (name: string, source: ProjectSource): string => {
  const {
    commit,
    describe,
    uncommittedFiles = 0,
    gitObjects,
    dockerfileSha256,
    editedFile,
    editProof,
    unknown,
  } = source
  const known = [
    ...(commit === undefined ? [] : [`commit ${commit}${describe === undefined ? '' : ` (${describe})`}`]),
    ...(uncommittedFiles === 0 ? [] : [`with ${count(uncommittedFiles, 'uncommitted file')}`]),
    ...(gitObjects === undefined ? [] : [count(gitObjects, 'git object')]),
    ...(dockerfileSha256 === undefined ? [] : [`Dockerfile sha256:${dockerfileSha256}`]),
    ...(editedFile === undefined ? [] : [`source-change edits ${editedFile}${proofText(editProof)}`]),
    ...Object.entries(unknown ?? {}).map(([field, reason]) => `${field} ${nothing} (${reason})`),
  ]
  return `${name}: ${known.length === 0 ? 'nothing is known' : known.join(', ')}`
}

const proofText = (proof: EditProof | undefined): string => {
  switch (proof) {
    case undefined:
      return ''
    case 'nonce':
      return ' (found in the image)'
    case 'control':
      return ' (seen in the image by comparing builds with and without the edit)'
  }
}

/** An image that builds started from, as plain text. */
export const imageText = ({ engine, image, platform, id, unknown }: UsedImage): string =>
  `image ${image}${platform === undefined ? '' : ` for ${platform}`} on ${engine}: ${id ?? `${nothing} (${unknown?.['id'] ?? 'the reason was not recorded'})`}`
