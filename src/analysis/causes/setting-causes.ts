import type { Cause, ChangedSetting, Differences } from '../../model.ts'
import { compilesGo, type ExplainedChange, instructionsOf } from './explained-change.ts'
import { stepTime, sureGrowth } from './growth.ts'
import { hasOtherReason } from './other-reason.ts'
import { isOfGo, mentionOf, setterOf } from './setters.ts'

/** Names base images that only decide what a stage starts from, with the time that getting them took more. */
export const claimImages = (change: ExplainedChange): void => {
  const images = change.differences?.settings.filter(({ kind }) => kind === 'image') ?? []
  const grown = change.claims.left('base')
  for (const image of images) change.claims.claim('base', grown / images.length, imageCause(change, image))
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

/** The RUN instructions that name it, or compile if it is a variable of Go; where nothing else differs, any of them. */
const usedBy = (change: ExplainedChange, name: string): ((step: string) => boolean) => {
  const { differences } = change
  const isOnly =
    differences?.settings.length === 1 &&
    differences.files.length === 0 &&
    differences.filesLeftOut === 0 &&
    differences.instructions.every((each) => each.change === undefined)
  const ofGo = isOfGo(name) && isDeclared(differences, name)
  return (step) =>
    /^RUN\b/i.test(step) &&
    (isOnly || textsOf(change, step).some(mentionOf(name)) || (ofGo && compilesGo(change, step)))
}

/** Whether a Dockerfile takes the value of a build argument. */
const isDeclared = (differences: Differences | undefined, name: string): boolean =>
  differences?.instructions.some(({ text }) => /^ARG\s/i.test(text) && text.split(/[\s=]+/).includes(name)) ??
  false

/** A step as it is printed, and as it is written: BuildKit prints the values of variables. */
const textsOf = (change: ExplainedChange, step: string): readonly string[] => [
  step,
  ...(['base', 'head'] as const).flatMap((revision) =>
    instructionsOf(change, revision, step).map(({ text, before = text }) =>
      revision === 'base' ? before : text,
    ),
  ),
]

export const imageCause = (change: ExplainedChange, image: ChangedSetting): Omit<Cause, 'changeMs'> => {
  const { name, before = 'none', after = 'none' } = image
  const place = placeOfSetting(change, image)
  return {
    kind: 'image',
    name: after,
    change: image.change,
    why: `the base image of ${/^stage \d+$/.test(name) ? name : `the stage ${name}`}, before: ${before}`,
    ...(place !== undefined && { place }),
  }
}

/** Where a setting differs: at the ARG whose value an unchanged FROM has, else at its own line. */
export const placeOfSetting = (
  change: ExplainedChange,
  { kind, file, line, change: what }: ChangedSetting,
): Cause['place'] => {
  if (file === undefined || what === 'gone') return undefined
  const from =
    kind === 'image' ? change.differences?.instructions.find((each) => each.line === line) : undefined
  const setter = from === undefined || from.change !== undefined ? undefined : setterOf(change, from)
  const at = setter?.line ?? line
  return { file, ...(at !== undefined && { line: at }) }
}
