import { goCallOf } from '../go-commands.ts'
import { readRun } from '../run-steps.ts'
import { fetchesPrograms, goSteps } from './go-steps.ts'
import { editLines } from './line-edits.ts'
import {
  changedDockerfile,
  notApplicable,
  type Proposal,
  type Rewrite,
  type RewriteFacts,
} from './rewrite.ts'
import { otherStepsAbove, stagesOfImage } from './stages.ts'
import { isOfficialGo, ownSteps, startsGo, type Step } from './steps.ts'

/** Builds with the Go of the image, instead of downloading the one that go.mod suggests. */
export const pinnedToolchain: Rewrite = {
  name: 'pinned-toolchain',
  text: 'Builds with the Go of the image (GOTOOLCHAIN=local), instead of downloading the one that the toolchain line suggests.',
  scenarios: ['cold'],
  changesBinary: { text: 'It is built by another version of Go.', shows: 'other-go' },
  propose: (facts) => propose(facts),
}

const propose = ({ text, dockerfile, module }: RewriteFacts): Proposal => {
  const [first] = goSteps(dockerfile)
  if (first === undefined) return notApplicable('no RUN instruction of the Dockerfile starts Go')
  const { toolchain, go } = module
  if (toolchain === undefined && go === undefined) return notApplicable('go.mod names no version of Go')
  const setting = settingOf(first)
  if (setting === 'local') return notApplicable('GOTOOLCHAIN is local already')
  if (setting === undefined && isOfficialGo(first.image))
    return notApplicable('the official images of Go set GOTOOLCHAIN=local themselves')
  if (setting !== undefined && setting !== 'auto')
    return notApplicable(`GOTOOLCHAIN is ${setting}, which somebody chose`)
  if (module.hasGoWork) return notApplicable('there is a go.work, whose lines about versions count too')
  const other = ownSteps(dockerfile).find(
    (step) => step.stage === first.stage && startsGo(step) && fetchesPrograms(step),
  )
  if (other !== undefined)
    return notApplicable(`line ${other.instruction.line} builds a program that may need another Go`)
  if (stagesOfImage(dockerfile).has(first.stage.index))
    return notApplicable('the image itself would keep the variable')
  const [above] = otherStepsAbove(dockerfile, [first.stage.index])
  if (above !== undefined)
    return notApplicable(
      `the stage in line ${above.stage.line}, which this target does not need, would have the variable too`,
    )
  if (!/(?:^|[/_.-])go(?:lang)?(?:[-_.][^/]*)?:[^/]*$/i.test(first.image ?? ''))
    return notApplicable('the name of the image does not say which Go it has')
  const inImage = /:(?:v|go)?(1\.\d+(?:\.\d+)?)(?=$|[-@])/.exec(first.image ?? '')?.[1]
  if (inImage === undefined) return notApplicable('the name of the image does not say which Go it has')
  const wanted = toolchain ?? go ?? ''
  if (!isNewer(wanted, inImage))
    return notApplicable(`go.mod asks for Go ${wanted}, which the image has, so none is downloaded`)
  if (go !== undefined && isNewer(go, inImage))
    return notApplicable(
      `go.mod needs Go ${go} and the image has ${inImage}: without the download nothing would build, so take a newer image`,
    )
  const { line } = first.instruction
  return changedDockerfile(editLines(text, { before: new Map([[line, ['ENV GOTOOLCHAIN=local']]]) }), line)
}

const settingOf = ({ instruction, variables }: Step): string | undefined =>
  readRun(instruction).commands.flatMap((command) =>
    goCallOf(command) === undefined ? [] : (command.variables['GOTOOLCHAIN'] ?? []),
  )[0] ?? variables.get('GOTOOLCHAIN')

/** A version without its last number is taken as the first release of that name. */
const isNewer = (one: string, other: string): boolean => {
  const [left, right] = [one, other].map((each) => each.split('.').map((part) => Number.parseInt(part, 10)))
  for (const at of [0, 1, 2]) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
