import type { Cause, ChangedSetting, ComparedInstruction, Revision } from '../../model.ts'
import { slowestBytesPerMs } from './context-causes.ts'
import { type ExplainedChange, instructionCause } from './explained-change.ts'
import { rewritten } from './instruction-causes.ts'
import { imageCause } from './setting-causes.ts'
import { isDockerfile } from './only-cause.ts'
import { isFrom, stagesOf } from './setters.ts'

/** An image that grew by less takes no longer to export. */
const leastBytes = 1_000_000

/**
 * Names what makes the image larger, with the time that its export takes more: another base image of the last stage, or an
 * instruction in it. Only where that is one thing, and no code is another one: how large each part of an image is, engines
 * do not show.
 */
export const claimExport = (change: ExplainedChange): void => {
  const { direction, claims } = change
  const [before, after] = [imageBytesOf(change, 'base'), imageBytesOf(change, 'head')]
  const bytes = before === undefined || after === undefined ? 0 : direction * (after - before)
  if (bytes < leastBytes || otherEnlargers(change)) return
  const [cause, ...others] = enlargers(change)
  if (cause === undefined || others.length > 0) return
  claims.claim('export', Math.min(claims.left('export'), bytes / slowestBytesPerMs), cause)
}

/** Whether anything else differs that can get into the image: code, files that are copied or embedded, what decides the build. */
const otherEnlargers = ({ differences, claims }: ExplainedChange): boolean => {
  if (differences === undefined) return true
  const { files, filesLeftOut, ignore, settings } = differences
  return (
    claims.named().some(({ kind }) => kind === 'module' || kind === 'package') ||
    files.some(({ path }) => !isDockerfile(differences, path)) ||
    filesLeftOut > 0 ||
    ignore.length > 0 ||
    settings.some(({ kind }) => kind !== 'image')
  )
}

/** Not every build has it: one image of each revision is read, because that takes time. */
const imageBytesOf = (
  { builds, benchmark: { engine, project } }: ExplainedChange,
  revision: Revision,
): number | undefined =>
  builds.find(
    (build) =>
      build.revision === revision &&
      build.benchmark.startsWith(`${engine}/${project}/`) &&
      build.evidence?.outcome.imageBytes !== undefined,
  )?.evidence?.outcome.imageBytes

const enlargers = (change: ExplainedChange): readonly Omit<Cause, 'changeMs'>[] => {
  const { settings = [], instructions = [] } = change.differences ?? {}
  const stages = stagesOf(change, Math.max(...instructions.map(({ stage }) => stage)))
  const isOfImage = ({ kind, line }: ChangedSetting): boolean =>
    kind === 'image' &&
    instructions.some((each) => each.line === line && isFrom(each) && stages.has(each.stage))
  const added = rewritten(change).filter((each) => stages.has(each.stage) && adds(change, each))
  return [
    ...settings.filter(isOfImage).map((each) => imageCause(change, each)),
    ...added.map((each) => instructionCause(change, each, 'it makes the image larger')),
  ]
}

/** Whether it adds files that the other revision does not have. */
const adds = ({ direction }: ExplainedChange, { text, change }: ComparedInstruction): boolean =>
  /^(?:COPY|ADD|RUN)\s/i.test(text) && change !== (direction > 0 ? 'gone' : 'new')
