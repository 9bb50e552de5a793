import type { Cause, ChangedSetting } from '../model.ts'
import { compilesGo, type ExplainedChange, explainedByPackages } from './explained-change.ts'
import { stepTime, sureGrowth } from './growth.ts'

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
    const isUsed = usedBy(change, name)
    const grown = sureGrowth(pairs, direction, stepTime(isUsed))
    const ofGo = sureGrowth(
      pairs,
      direction,
      stepTime((step) => isUsed(step) && compilesGo(change, step)),
    )
    const ofPackages = ofGo > 0 ? explainedByPackages(change) : 0
    claims.claim('work', grown - ofPackages, {
      kind: 'argument',
      name,
      change: settings.find((each) => each.name === name)?.change ?? 'changed',
    })
  }
}

/** The RUN instructions that name it; where nothing else differs, any of them. */
const usedBy = ({ differences }: ExplainedChange, name: string): ((step: string) => boolean) => {
  const isOnly =
    differences?.settings.length === 1 &&
    differences.files.length === 0 &&
    differences.filesLeftOut === 0 &&
    differences.instructions.every(({ change }) => change === undefined)
  const mention = new RegExp(String.raw`\$\{?${name.replaceAll(/\W/g, '')}(?!\w)`)
  return (step) => /^RUN\b/i.test(step) && (isOnly || mention.test(step))
}

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
