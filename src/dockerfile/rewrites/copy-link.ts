import { posix } from 'node:path'
import { readCopy } from '../container-paths.ts'
import type { Dockerfile } from '../dockerfile.ts'
import { unknown } from '../shell-values.ts'
import { flagOf, type Instruction } from '../syntax.ts'
import { expand } from '../variables.ts'
import { editLines, linesOf } from './line-edits.ts'
import {
  changedDockerfile,
  notApplicable,
  type Proposal,
  type Rewrite,
  type RewriteFacts,
} from './rewrite.ts'
import { type Step, stepsByStage } from './steps.ts'

/** Makes layers of the image that do not depend on those below them. */
export const copyLink: Rewrite = {
  name: 'copy-link',
  text: 'Copies from other stages with --link, so that the layer does not depend on those below it.',
  scenarios: ['cold'],
  changesBinary: undefined,
  hosted: undefined,
  propose: (facts) => propose(facts),
}

const propose = ({ text, dockerfile }: RewriteFacts): Proposal => {
  const stages = stepsByStage(dockerfile)
  const copies = stages.flat().filter((step) => step.isOwn && isFromStage(step))
  if (copies.length === 0) return notApplicable('no COPY takes files from another stage or image')
  const plain = copies.filter(({ instruction }) => flagOf(instruction, 'link') === undefined)
  if (plain.length === 0) return notApplicable('every such COPY has --link already')
  const safe = plain.filter((step) => isSafe(step, before(step, stages, dockerfile)))
  const [first] = safe
  if (first === undefined)
    return notApplicable(
      'every such COPY goes to a folder that may be a link, or may have an owner of its own, which --link would replace',
    )
  const lines = linesOf(text)
  const instead = new Map(
    safe.map(({ instruction: { line } }) => [
      line,
      [(lines[line - 1] ?? '').replace(/^(\s*COPY)(?=\s)/i, (word) => `${word} --link`)],
    ]),
  )
  return changedDockerfile(editLines(text, { instead }), first.instruction.line)
}

const isFromStage = ({ instruction }: Step): boolean =>
  instruction.name === 'COPY' && flagOf(instruction, 'from') !== undefined

/** What is in the image before a step: the steps, from the image that its stage is built on, and whether that is empty. */
type Before = { readonly steps: readonly Step[]; readonly isEmptyBase: boolean }

const before = (
  step: Step,
  stages: readonly (readonly Step[])[],
  { needed }: Pick<Dockerfile, 'needed'>,
): Before => {
  const own = stages.find((steps) => steps.includes(step)) ?? []
  const found: (readonly Step[])[] = [own.slice(0, own.indexOf(step))]
  let { base } = step.stage
  while (base.kind === 'stage') {
    const { index } = base
    const at = needed.findIndex((stage) => stage.index === index)
    found.unshift(stages[at] ?? [])
    base = needed[at]?.base ?? { kind: 'unresolved', written: '', missing: [] }
  }
  return { steps: found.flat(), isEmptyBase: base.kind === 'scratch' }
}

/**
 * A linked layer has folders of its own: they replace a link by that name, and the owner and the mode of a folder. So only what
 * goes to folders that are alike in any image is linked, or to an image that begins empty; and a file only to a name that no
 * folder has.
 */
const isSafe = (step: Step, { steps, isEmptyBase }: Before): boolean => {
  const { sources, target } = readCopy(step.instruction, step.variables)
  if ([...sources, target].some((each) => each.includes(unknown))) return false
  const path = posix.resolve(step.folder, target)
  const isInto = sources.length > 1 || /(?:^|\/)\.?$/.test(target) || /[*?[]/.test(sources[0] ?? '')
  if (!isInto && (usualFolders.test(path) || steps.some((each) => names(each, path)))) return false
  if (isEmptyBase) return !steps.some(({ instruction }) => setsOwners(instruction))
  const folder = isInto ? path : posix.dirname(path)
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

const setsOwners = ({ name, flags }: Instruction): boolean =>
  name === 'RUN' || name === 'USER' || flags.some((flag) => /^--ch(?:own|mod)\b/.test(flag))
