import type { Dockerfile } from '../dockerfile.ts'
import { goCallOf } from '../go-commands.ts'
import { readRun } from '../run-steps.ts'
import { before } from './stages.ts'
import { callsGo, isOfficialGo, ownSteps, startsGo, type Step } from './steps.ts'

/**
 * The RUN steps that start Go, or a program that may. Where Go is started elsewhere, a script in an image of a system, into
 * which nothing that is called Go was put, is not one of them: it cannot start what is not there.
 */
export const goSteps = (dockerfile: Dockerfile): readonly Step[] => {
  const steps = ownSteps(dockerfile).filter(startsGo)
  return steps.some((step) => callsGo(step) || isOfficialGo(step.image))
    ? steps.filter((step) => callsGo(step) || !isWithoutGo(step, dockerfile))
    : steps
}

const isWithoutGo = (step: Step, dockerfile: Dockerfile): boolean =>
  systems.test(step.image ?? '') &&
  ![...before(step, dockerfile).steps, step].some(({ instruction: { flags, args, heredocs } }) =>
    namesGo.test([...flags, args, ...heredocs.map(({ content }) => content)].join(' ')),
  )

/** Official images that have no Go. */
const systems = /(?:^|\/)(?:alpine|busybox|debian|ubuntu|fedora|node|nginx|python)(?=[:@]|$)/

const namesGo = /(?<![a-z])go(?:lang)?(?![a-z])/i

/** Whether a RUN builds programs of other modules, as in `go install example.com/tool@v1.2.3`. */
export const fetchesPrograms = ({ instruction }: Step): boolean =>
  readRun(instruction).commands.some((command) => {
    const call = goCallOf(command)
    return call !== undefined && (call.verb === 'get' || call.args.some((word) => /\w@\w/.test(word)))
  })
