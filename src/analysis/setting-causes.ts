import type { Cause, ChangedSetting } from '../model.ts'
import { type ExplainedChange, instructionsOf } from './explained-change.ts'
import { stepTime, sureGrowth } from './growth.ts'
import { hasOtherReason } from './other-reason.ts'

/** Names base images that only decide what a stage starts from, with the time that getting them took more. */
export const claimImages = (change: ExplainedChange): void => {
  const images = change.differences?.settings.filter(({ kind }) => kind === 'image') ?? []
  const grown = change.claims.left('base')
  for (const image of images) change.claims.claim('base', grown / images.length, imageCause(image))
}

/** Names build arguments whose values differ, with what the steps took more that use them. */
export const claimArguments = (change: ExplainedChange): void => {
  const { differences, pairs, direction, claims } = change
  const settings = differences?.settings.filter(({ kind }) => kind === 'argument') ?? []
  for (const { name } of settings) {
    const isNamed = usedBy(change, name)
    const isUsed = (step: string): boolean => isNamed(step) && !hasOtherReason(change, step)
    claims.claim('work', sureGrowth(pairs, direction, stepTime(isUsed)), {
      kind: 'argument',
      name,
      change: settings.find((each) => each.name === name)?.change ?? 'changed',
    })
  }
}

/** The RUN instructions that name it; where nothing else differs, any of them. */
const usedBy = (change: ExplainedChange, name: string): ((step: string) => boolean) => {
  const { differences } = change
  const isOnly =
    differences?.settings.length === 1 &&
    differences.files.length === 0 &&
    differences.filesLeftOut === 0 &&
    differences.instructions.every((each) => each.change === undefined)
  return (step) => /^RUN\b/i.test(step) && (isOnly || textsOf(change, step).some(mentionOf(name)))
}

/** Whether a text has the value of a variable in it. */
export const mentionOf = (name: string): ((text: string) => boolean) => {
  const pattern = new RegExp(String.raw`\$\{?${name.replaceAll(/\W/g, '')}(?!\w)`)
  return (text) => pattern.test(text)
}

/** A step as it is printed, and as it is written: BuildKit prints the values of variables. */
const textsOf = (change: ExplainedChange, step: string): readonly string[] => [
  step,
  ...(['base', 'head'] as const).flatMap((revision) =>
    instructionsOf(change, revision, step).map(({ text, before = text }) =>
      revision === 'base' ? before : text,
    ),
  ),
]

const imageCause = (image: ChangedSetting): Omit<Cause, 'changeMs'> => {
  const { name, before = 'none', after = 'none', change, file, line } = image
  return {
    kind: 'image',
    name: after,
    change,
    why: `the base image of ${/^stage \d+$/.test(name) ? name : `the stage ${name}`}, before: ${before}`,
    ...(file !== undefined && { place: { file, ...(line !== undefined && { line }) } }),
  }
}
