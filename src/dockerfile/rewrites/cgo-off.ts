import { compilesGo, goCallOf } from '../go-commands.ts'
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
import { isIndirectRun, startsGo, type Step } from './steps.ts'

/** Compiles without C, where no package of the build needs it. */
export const cgoOff: Rewrite = {
  name: 'cgo-off',
  text: 'Turns CGO off, which no package of this build needs.',
  scenarios: ['cold'],
  changesBinary: {
    text: 'Without CGO, the binary is linked statically, and net and os/user use code of Go instead of the C library.',
    shows: 'no-cgo',
  },
  propose: (facts) => propose(facts),
}

const propose = ({ text, dockerfile, module, sources }: RewriteFacts): Proposal => {
  const runs = goSteps(dockerfile)
  const open = runs.filter((run) => !isOff(run))
  if (runs.length === 0) return notApplicable('no RUN instruction of the Dockerfile starts Go')
  if (open.length === 0) return notApplicable('CGO is off already')
  const others = otherStepsAbove(
    dockerfile,
    open.map(({ stage }) => stage.index),
  )
  const forced = [...open, ...others.filter(startsGo)].find(setsCgo)
  if (forced !== undefined) return notApplicable(`line ${forced.instruction.line} needs CGO`)
  const [file] = sources.cgoFiles
  if (file !== undefined) return notApplicable(`${file} imports "C", or is another program without CGO`)
  const ofImage = stagesOfImage(dockerfile)
  if (open.some(({ stage }) => ofImage.has(stage.index)))
    return notApplicable('the image itself would keep the variable')
  if (!sources.isComplete) return notApplicable('not every Go file could be read, and one may import "C"')
  if (!module.hasGoMod || module.hasGoWork || sources.innerModules.length > 0)
    return notApplicable('the build may be of another module than the one in the root of the context')
  const other = open.find((run) => isIndirectRun(run) || fetchesPrograms(run))
  if (other !== undefined)
    return notApplicable(
      `line ${other.instruction.line} may build programs whose sources are not in the context`,
    )
  if (module.downloads)
    return notApplicable(
      'the modules that go.mod requires are not in the context (go mod vendor puts them there), and one of them may import "C"',
    )
  const stages = new Map<number, Step>()
  for (const run of open) if (!stages.has(run.stage.index)) stages.set(run.stage.index, run)
  const before = new Map(
    [...stages.values()].map(({ instruction }) => [instruction.line, ['ENV CGO_ENABLED=0']]),
  )
  const [line = 1] = before.keys()
  return changedDockerfile(editLines(text, { before }), line)
}

const isOff = (run: Step): boolean =>
  run.variables.get('CGO_ENABLED') === '0' ||
  readRun(run.instruction).commands.every((command) =>
    goCallOf(command) === undefined ? compilesGo(command) === 'no' : command.variables['CGO_ENABLED'] === '0',
  )

/** By the variable, or by a flag that needs it. */
const setsCgo = ({ instruction, variables }: Step): boolean =>
  variables.get('CGO_ENABLED') === '1' ||
  readRun(instruction).commands.some(
    (command) =>
      command.variables['CGO_ENABLED'] === '1' ||
      command.words.some(
        (word) =>
          /^--?(?:race|msan|asan|buildmode=(?:c-|plugin|shared).*)$/.test(word) ||
          /-linkmode[= ]["']?external\b|-extld/.test(word),
      ),
  )
