import { posix } from 'node:path'
import { below, readCopy } from '../container-paths.ts'
import type { Dockerfile } from '../dockerfile.ts'
import { compilesGo, goCallOf } from '../go-commands.ts'
import { mountsOf } from '../mounts.ts'
import { readRun } from '../run-steps.ts'
import type { Placed, Stage } from '../stage.ts'
import { unknown } from '../shell/values.ts'
import { flagOf } from '../syntax/syntax.ts'
import { expandWord, type Variables } from '../variables.ts'

/** One instruction of a stage, with what holds where it stands. */
export type Step = Placed &
  State & {
    readonly stage: Stage
    /** Whether it is written in this stage, and not behind an ONBUILD of the one below. */
    readonly isOwn: boolean
  }

type State = {
  /** The image that the stage is built on, through the stages between; undefined: it is not known. */
  readonly image: string | undefined
  /** The working folder before it, absolute; with `unknown` where a variable of the base image is in it. */
  readonly folder: string
  /** The user before it; undefined: that of the base image, which is root in images with Go. */
  readonly user: string | undefined
  /** Whether go.mod was copied on its own before it, in this stage or in one below. */
  readonly hasGoMod: boolean
}

/** Where an image starts: WORKDIR of the official image of Go is /go, and most images of systems have none. */
const firstFolder = (base: Stage['base']): string => {
  if (base.kind === 'scratch') return '/'
  const name = base.kind === 'image' ? base.reference : ''
  if (isOfficialGo(name)) return '/go'
  return /(?:^|\/)(?:alpine|busybox|debian|ubuntu)(?=[:@]|$)/.test(name) ? '/' : `/${unknown}`
}

const startOn = ({ base }: Stage): State => ({
  image: base.kind === 'image' ? base.reference : undefined,
  folder: firstFolder(base),
  user: undefined,
  hasGoMod: false,
})

/** The steps of all stages that the target needs, stage by stage. Each goes on where the stage below it ended. */
export const stepsByStage = (dockerfile: Dockerfile): readonly (readonly Step[])[] => {
  const steps = stepsRead.get(dockerfile) ?? readSteps(dockerfile)
  stepsRead.set(dockerfile, steps)
  return steps
}

/** Each rewrite asks for them, some once for each instruction. */
const stepsRead = new WeakMap<Dockerfile, readonly (readonly Step[])[]>()

const readSteps = (dockerfile: Dockerfile): readonly (readonly Step[])[] => {
  const ends = new Map<number, State>()
  return dockerfile.needed.map((stage) => {
    let state = (stage.base.kind === 'stage' ? ends.get(stage.base.index) : undefined) ?? startOn(stage)
    const steps = stage.placed.map((placed) => {
      const step = { ...placed, ...state, stage, isOwn: placed.instruction.line > stage.line }
      state = stateAfter(step, dockerfile.escape)
      return step
    })
    ends.set(stage.index, state)
    return steps
  })
}

/** Paths are not longer (PATH_MAX of Linux): each WORKDIR would make a longer one of it. */
const longestPath = 4_096

const stateAfter = (step: Step, escape: string): State => {
  const { image, instruction, folder, user, hasGoMod } = step
  const value = (): string => valueOf(step, escape)
  const next = instruction.name === 'WORKDIR' ? posix.resolve(folder, value()) : folder
  return {
    image,
    folder: next.length > longestPath ? folder : next,
    user: instruction.name === 'USER' ? value() : user,
    hasGoMod: hasGoMod || copiesGoMod(step),
  }
}

/** What an instruction of one word says, with its variables; one that is not known is `unknown`. */
const valueOf = (step: Step, escape: string): string => {
  const known = variablesOf(step)
  const word = step.instruction.args.trim()
  const { text, missing } = expandWord(word, known, escape)
  if (missing.length === 0) return text
  const get = (name: string): string | undefined =>
    known.get(name) ?? (missing.includes(name) ? unknown : undefined)
  return expandWord(word, { get }, escape).text
}

/** Whether a WORKDIR leads to the same folder from every other one. */
export const isFromRoot = (step: Step, escape: string): boolean =>
  step.instruction.name === 'WORKDIR' && valueOf(step, escape).startsWith('/')

/** The variables of a step, with the one that the official images of Go set and Dockerfiles use. */
const variablesOf = ({ variables, image }: Pick<Step, 'variables' | 'image'>): Pick<Variables, 'get'> => ({
  get: (name) => variables.get(name) ?? (name === 'GOPATH' && isOfficialGo(image) ? '/go' : undefined),
})

const copiesGoMod = ({ instruction, variables }: Placed): boolean =>
  (instruction.name === 'COPY' || instruction.name === 'ADD') &&
  flagOf(instruction, 'from') === undefined &&
  readCopy(instruction, variables).sources.some((source) => /^(?:\.?\/)?go\.(?:mod|\*|\[)/.test(source))

/** The steps that are written in a stage that the target needs. */
export const ownSteps = (dockerfile: Dockerfile): readonly Step[] =>
  stepsByStage(dockerfile)
    .flat()
    .filter(({ isOwn }) => isOwn)

/**
 * The first stage that copies the whole context and then starts Go, by its text or else perhaps: the copy, and the steps of the
 * stage behind it.
 */
export const compilingStage = (
  dockerfile: Dockerfile,
): { readonly copy: Step; readonly after: readonly Step[] } | undefined => {
  const stages = stepsByStage(dockerfile)
  const found = stages.flatMap((steps) => {
    const at = steps.findIndex((step) => step.isOwn && wholeContextTarget(step) !== undefined)
    const [copy, after] = [steps[at], steps.slice(at + 1).filter(({ isOwn }) => isOwn)]
    return copy === undefined ? [] : [{ copy, after }]
  })
  return found.find(({ after }) => after.some(callsGo)) ?? found.find(({ after }) => after.some(startsGo))
}

/** Verbs of go that neither compile nor download. */
const idle = new Set(['version', 'env', 'help', 'fmt'])

/** Whether a step is a RUN that starts Go, or a program that may start it. */
export const startsGo = ({ instruction }: Placed): boolean =>
  instruction.name === 'RUN' &&
  readRun(instruction).commands.some((command) => {
    const call = goCallOf(command)
    return call === undefined ? compilesGo(command) !== 'no' : !idle.has(call.verb)
  })

/** The same, of a RUN whose text shows it. */
export const callsGo = (step: Placed): boolean =>
  startsGo(step) &&
  readRun(step.instruction).commands.some((command) => {
    const call = goCallOf(command)
    return call === undefined ? compilesGo(command) === 'yes' : !idle.has(call.verb)
  })

/** Whether a program that this reader does not follow decides what a RUN does. */
export const isIndirectRun = ({ instruction }: Placed): boolean =>
  instruction.name === 'RUN' &&
  readRun(instruction).commands.some(
    (command) => goCallOf(command) === undefined && compilesGo(command) === 'unknown',
  )

/** The target of a COPY or an ADD of the whole context, as it is written; undefined: the step is another one. */
export const wholeContextTarget = ({ instruction, variables }: Placed): string | undefined => {
  const { name, heredocs } = instruction
  if ((name !== 'COPY' && name !== 'ADD') || flagOf(instruction, 'from') !== undefined) return undefined
  if (heredocs.length > 0) return undefined
  const { sources, target } = readCopy(instruction, variables)
  const [only = ''] = sources
  return sources.length === 1 && only !== '' && posix.resolve('/', only) === '/' ? target : undefined
}

/** Whether a RUN mounts the whole context. */
export const mountsWholeContext = ({ instruction, variables }: Step, escape: string): boolean =>
  mountsOf(instruction, variables, escape).some(
    ({ type, from, source = '/' }) =>
      type === 'bind' && from === undefined && posix.resolve('/', source) === '/',
  )

/** Where Go keeps what it compiled and downloaded, in the container. */
type GoCaches = { readonly build: string; readonly modules: string }

/** By the variables of the step, and otherwise as in the official images (GOPATH is /go), or as Go itself chooses for root. */
export const goCachesOf = ({ variables, image }: Step): GoCaches => {
  const home = variables.get('HOME') ?? '/root'
  const path = variables.get('GOPATH')?.split(':')[0] ?? (isOfficialGo(image) ? '/go' : `${home}/go`)
  return {
    build: variables.get('GOCACHE') ?? `${variables.get('XDG_CACHE_HOME') ?? `${home}/.cache`}/go-build`,
    modules: variables.get('GOMODCACHE') ?? `${path}/pkg/mod`,
  }
}

/** Whether it is the official image of Go, or a copy by that name. */
export const isOfficialGo = (image: string | undefined): boolean =>
  /(?:^|\/)golang(?=[:@]|$)/.test(image ?? '')

/** Whether a folder of a step's container is a mount, or in one: what is kept there does not come from layers. */
export const isMounted = (step: Step, folder: string, escape: string): boolean =>
  mountsOf(step.instruction, variablesOf(step), escape).some(
    ({ type, target }) =>
      /^(?:cache|bind|tmpfs)$/.test(type) &&
      target !== undefined &&
      below(posix.resolve(step.folder, target), folder) !== undefined,
  )
