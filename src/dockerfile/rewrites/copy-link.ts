import { posix } from 'node:path'
import { below, readCopy } from '../container-paths.ts'
import { unknown } from '../shell/values.ts'
import { flagOf, type Instruction } from '../syntax/syntax.ts'
import { expand } from '../variables.ts'
import { editLines, linesOf, notAtStart, withFlags } from './line-edits.ts'
import {
  changedDockerfile,
  notApplicable,
  type Proposal,
  type Rewrite,
  type RewriteFacts,
} from './rewrite.ts'
import { before, type Before } from './stages.ts'
import { ownSteps, type Step } from './steps.ts'

/** Makes layers of the image that do not depend on those below them. */
export const copyLink: Rewrite = {
  name: 'copy-link',
  text: 'Copies from other stages with --link, so that the layer does not depend on those below it.',
  scenarios: ['cold'],
  propose: (facts) => propose(facts),
}

const propose = ({ text, dockerfile }: RewriteFacts): Proposal => {
  const copies = ownSteps(dockerfile).filter(isFromStage)
  if (copies.length === 0) return notApplicable('no COPY takes files from another stage or image')
  const plain = copies.filter(({ instruction }) => flagOf(instruction, 'link') === undefined)
  if (plain.length === 0) return notApplicable('every such COPY has --link already')
  const safe = plain.filter((step) => isSafe(step, before(step, dockerfile)))
  const [first] = safe
  if (first === undefined)
    return notApplicable(
      'every such COPY goes to a folder that may be a link, or may have an owner of its own, which --link would replace, or names an owner, whom --link cannot look up',
    )
  const lines = linesOf(text)
  const instead = new Map<number, readonly string[]>()
  for (const {
    instruction: { line },
  } of safe) {
    const own = withFlags(lines[line - 1] ?? '', 'COPY', ' --link')
    if (own === undefined) return notApplicable(notAtStart('COPY', line))
    instead.set(line, [own])
  }
  return changedDockerfile(editLines(text, { instead }), first.instruction.line)
}

const isFromStage = ({ instruction }: Step): boolean =>
  instruction.name === 'COPY' && flagOf(instruction, 'from') !== undefined

/**
 * A linked layer has folders of its own: they replace a link by that name, and the owner and the mode of a folder. So only what
 * goes to folders that are alike in any image is linked, or to an image that begins empty; and a file only to a name that no
 * folder has.
 */
const isSafe = (step: Step, { steps, isEmptyBase }: Before): boolean => {
  const { sources, target } = readCopy(step.instruction, step.variables)
  const path = posix.resolve(step.folder, target)
  if ([...sources, path].some((each) => each.includes(unknown))) return false
  // A name is looked up in the image, which a layer of its own does not see.
  if (!/^[\d:]*$/.test(flagOf(step.instruction, 'chown') ?? '')) return false
  const isInto = sources.length > 1 || /(?:^|\/)\.?$/.test(target) || /[*?[]/.test(sources[0] ?? '')
  if (!isInto && (usualFolders.test(path) || steps.some((each) => names(each, path)))) return false
  const folder = isInto ? path : posix.dirname(path)
  if (isEmptyBase) return !steps.some((each) => setsOwners(each.instruction) || brings(each, folder))
  return usualBins.has(folder) || (folder === '/' && !isInto)
}

const usualBins = new Set(['/usr/bin', '/usr/local/bin'])

/** Folders of images, or links to them. */
const usualFolders =
  /^\/(?:(?:usr|usr\/local|var)\/)?(?:bin|boot|cache|data|dev|etc|games|home|include|lib\w*|local|lock|log|man|media|mnt|opt|proc|root|run|sbin|share|spool|src|srv|sys|tmp|usr|var)?$/

/** Whether an earlier step may have made a folder of a path. */
const names = ({ instruction: { name, args }, folder, variables }: Step, path: string): boolean =>
  name === 'WORKDIR'
    ? `${posix.resolve(folder, expand(args.trim(), variables).text)}/`.startsWith(`${path}/`)
    : args.includes(path)

/** Whether a step copies a folder, perhaps with an owner or a mode of its own; that of the root is usual. */
const brings = ({ instruction, variables, folder: from }: Step, folder: string): boolean =>
  (instruction.name === 'COPY' || instruction.name === 'ADD') &&
  folder !== '/' &&
  below(posix.resolve(from, readCopy(instruction, variables).target), folder) !== undefined

const setsOwners = ({ name, flags }: Instruction): boolean =>
  name === 'RUN' || name === 'USER' || flags.some((flag) => /^--ch(?:own|mod)\b/.test(flag))
