import { runsGo } from '../../../dockerfile/go-commands.ts'
import { readRun } from '../../../dockerfile/run-steps.ts'
import type { Stage } from '../../../dockerfile/stages.ts'
import type { ChangedSetting } from '../../../model.ts'
import { changeBetween } from '../build-inputs/build-inputs.ts'
import { goLinesIn, type NamedGo } from '../module-files.ts'
import type { UserBuild } from '../user-build.ts'

/**
 * The version of Go in which two texts of one go.mod or go.work differ, as its two lines say. A file that only one revision
 * has is no change of Go: it belongs to a module that is new or gone.
 */
export const changedGo = (base: string, head: string, file: string): readonly ChangedSetting[] => {
  if (base === '' || head === '') return []
  const [before, after] = [goLinesIn(base), goLinesIn(head)]
  return (['go', 'toolchain'] as const).flatMap((kind) => {
    const [old, now] = [before[kind], after[kind]]
    if (old?.version === now?.version) return []
    return [{ kind, name: file, file, ...lineOf(now ?? old), ...betweenValues(old?.version, now?.version) }]
  })
}

const lineOf = (named: NamedGo | undefined) => (named === undefined ? {} : { line: named.line })

/** The build arguments whose values differ: these can be secret, so only their names are given. */
export const changedArguments = (
  base: UserBuild['buildArgs'],
  head: UserBuild['buildArgs'],
): readonly ChangedSetting[] =>
  [...new Set([...Object.keys(base), ...Object.keys(head)])].toSorted().flatMap((name) => {
    if (base[name] === head[name]) return []
    return [{ kind: 'argument', name, change: changeBetween(base[name], head[name]) }]
  })

/** The images on which the stages of two Dockerfiles are built, where the same stage has another one. */
export const changedImages = (
  base: UserBuild['dockerfile'],
  head: UserBuild['dockerfile'],
  file: string,
): readonly ChangedSetting[] => {
  const pairs = pairedStages(base.needed, head.needed)
  return head.needed.flatMap((stage): readonly ChangedSetting[] => {
    const old = pairs.get(stage)
    const [before, after] = [old === undefined ? undefined : imageOf(old), imageOf(stage)]
    if (before === undefined || after === undefined || before === after) return []
    return [
      {
        kind: 'image',
        name: stage.spelling ?? `stage ${stage.index}`,
        file,
        line: stage.line,
        ...(compiles(stage) && { compiles: true }),
        ...betweenValues(before, after),
      },
    ]
  })
}

/** By their names, and those without one in their order. */
const pairedStages = (base: readonly Stage[], head: readonly Stage[]): ReadonlyMap<Stage, Stage> => {
  const named = new Map(base.flatMap((stage) => (stage.name === undefined ? [] : [[stage.name, stage]])))
  const unnamed = base.filter(({ name }) => name === undefined)
  const others = head.filter(({ name }) => name === undefined)
  return new Map(
    head.flatMap((stage): readonly (readonly [Stage, Stage])[] => {
      // From the end: a stage that is added comes before those that use it.
      const old =
        stage.name === undefined ? unnamed.at(others.indexOf(stage) - others.length) : named.get(stage.name)
      return old === undefined ? [] : [[stage, old]]
    }),
  )
}

const imageOf = ({ base }: Stage): string | undefined => {
  if (base.kind === 'scratch') return 'scratch'
  return base.kind === 'image' ? base.reference : undefined
}

/** Whether a stage compiles Go; where its text does not show that, whether it is built on an image that has Go. */
const compiles = ({ instructions, base }: Stage): boolean => {
  const answer = runsGo(instructions.filter(({ name }) => name === 'RUN').map(readRun))
  return answer === 'yes' || (answer === 'unknown' && base.kind === 'image' && /golang/.test(base.reference))
}

const betweenValues = (before: string | undefined, after: string | undefined) => ({
  change: changeBetween(before, after),
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
})
