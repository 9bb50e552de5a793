import type { Cause, ChangedPath, Differences } from '../model.ts'
import type { ExplainedChange } from './explained-change.ts'
import { type Pool, stepTime, sureGrowth } from './growth.ts'

/** A smaller difference does not explain a time. */
const [leastBytes, leastFiles] = [1_000_000, 100]
/** Of a disk, and about what sending one more file costs beside its content. */
const blockBytes = 4_096
/** No disk or engine is as slow as this: what took longer has another reason. */
const slowestBytesPerMs = 1_000

/** Names the paths by which the context grew, with their shares of the time that its files took more. */
export const claimContext = (change: ExplainedChange): void => {
  const { differences, direction } = change
  if (differences === undefined) return
  const { base, head } = differences.context
  const isLarge =
    direction * (head.bytes - base.bytes) >= leastBytes || direction * (head.files - base.files) >= leastFiles
  const paths = differences.context.changed.filter((path) => direction * weightOf(path) > 0)
  if (!isLarge || paths.length === 0) return
  const sum = paths.reduce((total, path) => total + Math.abs(weightOf(path)), 0)
  let leftMs = sum / slowestBytesPerMs
  for (const pool of isCopiedLast(differences) ? (['inputs', 'export'] as const) : (['inputs'] as const)) {
    const ms = Math.min(leftMs, ofContext(change, pool))
    leftMs -= ms
    for (const path of paths)
      change.claims.claim(pool, (ms * Math.abs(weightOf(path))) / sum, causeOf(differences, path))
  }
}

/** What is left of a pool, less what copying took that takes nothing from the context. */
const ofContext = ({ pairs, direction, claims }: ExplainedChange, pool: Pool): number => {
  const elsewhere =
    pool === 'inputs'
      ? sureGrowth(
          pairs,
          direction,
          stepTime((step) => fromElsewhere.test(step)),
        )
      : 0
  return Math.max(0, claims.left(pool) - elsewhere)
}

/** Whether a step copies files of the context. */
export const takesContext = (step: string): boolean =>
  /^(?:COPY|ADD)\b/i.test(step) && !fromElsewhere.test(step)

const fromElsewhere = /^(?:COPY\b.*\s--from=|ADD\b.*\s(?:https?|git|ssh):)/is

const weightOf = ({ files, bytes }: ChangedPath): number => bytes + blockBytes * files

/** Whether files of the context end up in the image. */
const isCopiedLast = ({ instructions }: Differences): boolean => {
  const last = Math.max(...instructions.map(({ stage }) => stage))
  return instructions.some(
    ({ stage, text }) => stage === last && /^(?:COPY|ADD)\b/i.test(text) && !text.includes('--from='),
  )
}

const causeOf = (differences: Differences, path: ChangedPath): Omit<Cause, 'changeMs'> => {
  const place = placeOf(differences, path)
  return {
    kind: 'context',
    name: path.path,
    change: 'changed',
    why: whyOf(differences, path),
    ...(place !== undefined && { place }),
  }
}

const whyOf = ({ ignore }: Differences, { files, bytes, ignored }: ChangedPath): string => {
  const size = `${sign(bytes)}${(bytes / 1e6).toFixed(1)} MB and ${sign(files)}${files} files in the context`
  if (ignored === undefined) return size
  const by = ignore[0]?.file ?? 'the ignore file'
  return `${size}, which ${by} leaves out only in the ${ignored === 'in-base' ? 'base' : 'head'}`
}

const sign = (amount: number): string => (amount > 0 ? '+' : '')

/** The ignore file if it is to blame and the head has it, else the instruction that copies, else the path itself. */
const placeOf = (differences: Differences, { path, ignored }: ChangedPath): Cause['place'] => {
  const { ignore, files, instructions, dockerfile, contextPath } = differences
  const inRepository = (name: string): string => (contextPath === '.' ? name : `${contextPath}/${name}`)
  if (ignored === undefined) return { file: inRepository(path) }
  const isThere = ({ file }: { readonly file: string }): boolean =>
    !files.some((each) => each.change === 'gone' && inRepository(each.path) === file)
  const rule = ignore.find(isThere)
  if (rule !== undefined) return { file: rule.file, ...(rule.change === 'new' && { line: rule.line }) }
  const copy = instructions.find(({ text }) => /^(?:COPY|ADD)\b/i.test(text) && !text.includes('--from='))
  return copy === undefined ? undefined : { file: dockerfile, line: copy.line }
}
