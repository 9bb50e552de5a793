import type { Cause, ChangedSetting, ComparedInstruction } from '../../model.ts'
import { type ExplainedChange, explainedByPackages } from './explained-change.ts'
import { goGrowth } from './package-causes.ts'
import { placeOfSetting } from './setting-causes.ts'
import { isCodeUnknown } from './unknown-code.ts'

/**
 * Names another version of Go, with all by which the steps that compile grew and that new or changed packages do not explain:
 * it compiles everything differently, and may itself have to be downloaded.
 */
export const claimGo = (change: ExplainedChange): void => {
  const settings = goSettings(change)
  const [first] = settings
  if (first === undefined || isCodeUnknown(change)) return
  change.claims.claim(
    'work',
    goGrowth(change) - explainedByPackages(change),
    causeOf(change, first, settings),
  )
}

/** What decides which Go builds, the most certain first. */
const goSettings = ({ differences }: ExplainedChange): readonly ChangedSetting[] => {
  const found = ranks.flatMap((isOfRank) => differences?.settings.filter(isOfRank) ?? [])
  if (differences === undefined || found.some(({ kind }) => kind === 'image')) return found
  return found.filter((each) => !isBelow(each, differences.instructions))
}

/** Whether the images already have a later Go than both of its versions, so that it builds in either case. */
const isBelow = (
  { before = '0', after = '0' }: ChangedSetting,
  instructions: readonly ComparedInstruction[],
): boolean => {
  const images = instructions.filter(({ text }) => /^FROM\b.*golang/i.test(text))
  const named = images.map(({ text }) => /golang:(\d+\.\d+)/.exec(text)?.[1])
  return (
    named.length > 0 &&
    named.every((go) => go !== undefined && [before, after].every((each) => isLater(go, each)))
  )
}

/** Whether a tag such as `1.26` certainly has a Go that is not older than a line asks for: of a patch, it does not say. */
const isLater = (tag: string, asked: string): boolean => {
  const [[major = 0, minor = 0], [askedMajor = 0, askedMinor = 0, patch]] = [numbersIn(tag), numbersIn(asked)]
  if (major !== askedMajor || minor !== askedMinor) return major > askedMajor || minor > askedMinor
  return patch === undefined
}

const numbersIn = (version: string): readonly number[] => version.split('.').map(Number)

const ranks: readonly ((setting: ChangedSetting) => boolean)[] = [
  ({ kind, compiles }) => kind === 'image' && compiles === true,
  ({ kind }) => kind === 'toolchain',
  ({ kind }) => kind === 'go',
]

const causeOf = (
  change: ExplainedChange,
  first: ChangedSetting,
  settings: readonly ChangedSetting[],
): Omit<Cause, 'changeMs'> => {
  const place = placeOfSetting(change, first)
  return {
    kind: 'go',
    name: nameOf(first),
    change: first.change,
    why: settings.map(between).join(', '),
    ...(place !== undefined && { place }),
  }
}

const nameOf = ({ kind, before = '', after = before }: ChangedSetting): string => {
  switch (kind) {
    case 'image':
      return after
    case 'toolchain':
      return `toolchain go${after}`
    case 'go':
    case 'argument':
      return `go ${after}`
  }
}

const between = ({ kind, name, before = 'none', after = 'none' }: ChangedSetting): string => {
  switch (kind) {
    case 'image':
      return `${before} became ${after} in ${/^stage \d+$/.test(name) ? name : `the stage ${name}`}`
    case 'toolchain':
    case 'go':
      return `the ${kind} line of ${name} from ${before} to ${after}`
    case 'argument':
      return `the build argument ${name}`
  }
}
