import type { Cause, ChangedPath, ChangedPattern, ComparedInstruction, Differences } from '../../model.ts'
import type { ExplainedChange } from './explained-change.ts'
import { type Pool, stepTime, sureGrowth } from './growth.ts'

/** A smaller difference does not explain a time. */
const [leastBytes, leastFiles] = [1_000_000, 100]
/** Of a disk, and about what sending one more file costs beside its content. */
const blockBytes = 4_096
/** No disk or engine is as slow as this: what took longer has another reason. */
export const slowestBytesPerMs = 1_000

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
  const inImage = paths.filter(({ path }) => isCopiedLast(differences, path))
  for (const [pool, own] of [['inputs', paths] as const, ['export', inImage] as const]) {
    const ownSum = own.reduce((total, path) => total + Math.abs(weightOf(path)), 0)
    const ms = Math.min(leftMs, ownSum / slowestBytesPerMs, ofContext(change, pool))
    leftMs -= ms
    for (const path of own)
      change.claims.claim(pool, (ms * Math.abs(weightOf(path))) / ownSum, causeOf(differences, path))
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

/** Whether files of this path may end up in the image: an instruction of the last stage takes some of them. */
const isCopiedLast = ({ instructions }: Differences, path: string): boolean => {
  const last = Math.max(...instructions.map(({ stage }) => stage))
  return instructions.some(
    (each) => each.stage === last && takesContext(each.text) && takesOf(each, path) !== 'none',
  )
}

/** `some`: files of a path are among those that an instruction is known to take; `perhaps`: these are only a part of them. */
const takesOf = ({ takes = [] }: ComparedInstruction, path: string): 'some' | 'perhaps' | 'none' => {
  if (takes.some((each) => isBelow(each, path))) return 'some'
  return takes.length >= mostTaken ? 'perhaps' : 'none'
}

/** Of an instruction, no more are listed. */
const mostTaken = 5

const isBelow = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`)

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
  const by = leavingOut(ignore, ignored) ?? 'the ignore file'
  return `${size}, which ${by} leaves out only in the ${ignored === 'in-base' ? 'base' : 'head'}`
}

/** The ignore file that leaves a path out: a revision has one, but not both need have the same. */
const leavingOut = (rules: readonly ChangedPattern[], ignored: 'in-base' | 'in-head'): string | undefined => {
  const own = rules.find(({ change }) => change === (ignored === 'in-base' ? 'gone' : 'new'))
  return (own ?? rules[0])?.file
}

const sign = (amount: number): string => (amount > 0 ? '+' : '')

/**
 * The ignore file if it is to blame and the head has it, else a file of the path that differs, else the instruction that
 * copies: nothing can be shown at a folder.
 */
const placeOf = (differences: Differences, { path, ignored }: ChangedPath): Cause['place'] => {
  const { ignore, files, contextPath } = differences
  const inRepository = (name: string): string => (contextPath === '.' ? name : `${contextPath}/${name}`)
  const differing = files.find((each) => each.change !== 'gone' && isBelow(each.path, path))
  if (ignored === undefined && differing !== undefined) return { file: inRepository(differing.path) }
  const ofCopy = placeOfCopy(differences, path)
  if (ignored === undefined) return ofCopy
  // A file that stands in the place of another one from now on is to blame, not the one that is left as it was.
  const another = ignore.find(({ change, file }) => change === 'new' && file !== leavingOut(ignore, ignored))
  if (ignored === 'in-base' && another !== undefined) return { file: another.file }
  const isThere = ({ file }: { readonly file: string }): boolean =>
    !files.some((each) => each.change === 'gone' && inRepository(each.path) === file)
  const there = ignore.filter(isThere)
  const rule = ruleFor(there, path, ignored)
  if (rule?.change === 'new') return { file: rule.file, line: rule.line }
  const file = (rule ?? there[0])?.file
  return file === undefined ? ofCopy : { file }
}

const placeOfCopy = (differences: Differences, path: string): Cause['place'] => {
  const copy = copyOf(differences, path)
  return copy === undefined ? undefined : { file: differences.dockerfile, line: copy.line }
}

/** The changed line by which a path is left out or is not, as far as its text shows: one that names it, or the only one. */
const ruleFor = (
  rules: readonly ChangedPattern[],
  path: string,
  ignored: 'in-base' | 'in-head',
): ChangedPattern | undefined => {
  const able = rules.filter(
    ({ pattern, change }) => (pattern.startsWith('!') === (change === 'new')) === (ignored === 'in-base'),
  )
  return able.find(({ pattern }) => isAbout(pattern, path)) ?? (able.length === 1 ? able[0] : undefined)
}

/** Whether a pattern names a path, something in it, or a folder that it is in. */
const isAbout = (pattern: string, path: string): boolean => {
  const named = pattern.replace(/^!?\s*(?:\.?\/)*(?:\*\*\/)*/, '').replace(/(?:\/\*{0,2})+$/, '')
  return isBelow(path, named) || isBelow(named, path) || path.split('/').includes(named)
}

/** The instruction that takes files of a path; where that is not known, the first that takes files of the context. */
const copyOf = ({ instructions }: Differences, path: string): ComparedInstruction | undefined => {
  const copies = instructions.filter(({ text, change }) => takesContext(text) && change !== 'gone')
  const taking = (answer: ReturnType<typeof takesOf>) => copies.find((each) => takesOf(each, path) === answer)
  return taking('some') ?? taking('perhaps') ?? (copies.length === 1 ? copies[0] : undefined)
}
