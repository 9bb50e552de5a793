import type { TimelinePart } from '../../model.ts'
import { longestStepName, mostSteps } from '../build/steps.ts'
import { type BuildTimes, part, phaseOfInstruction, startupUntil } from '../build/timeline.ts'

/** What Kaniko did when, from the arrival of its messages: the times in them are whole seconds. */
type KanikoTimes = {
  /** Takes a message. `isHit` says whether it names an instruction that comes from the cache. */
  add(message: string, isHit: boolean, atMs: number): void
  timeline(build: BuildTimes): readonly TimelinePart[]
}

type Begun = Pick<TimelinePart, 'name' | 'phase' | 'startMs'>

/** Kaniko does one thing after another, so each lasts until it names the next one. */
export const kanikoTimes = (): KanikoTimes => {
  const begun: Begun[] = []
  let [step, skippedMs] = ['', 0]
  return {
    add: (message, isHit, atMs) => {
      if (begun.length > 8 * mostSteps) return
      const isInstruction = instruction.test(message)
      if (isInstruction) step = message.slice(0, longestStepName)
      // Layers are pushed while the next instruction runs; only after the last one this ends the build.
      if (message.startsWith('Skipping push')) skippedMs = atMs
      const phase = isInstruction ? phaseOfStep(message, isHit) : phaseOfMessage(message)
      if (phase !== undefined)
        begun.push({ name: nameOf(phase, step) ?? message.slice(0, longestStepName), phase, startMs: atMs })
    },
    timeline: ({ durationMs }) => {
      const [first] = begun
      if (first === undefined) return []
      const lastMs = Math.max(...begun.map(({ startMs }) => startMs))
      const ending: readonly Begun[] =
        skippedMs >= lastMs ? [{ name: 'write the image', phase: 'export', startMs: skippedMs }] : []
      const all = [...begun, ...ending]
      const parts = all.map(({ name, phase, startMs }, at) =>
        part(name, phase, startMs, all[at + 1]?.startMs ?? durationMs),
      )
      return [startupUntil(first.startMs), ...parts]
    },
  }
}

const instruction =
  /^(?:FROM|RUN|COPY|ADD|ENV|ARG|WORKDIR|LABEL|USER|EXPOSE|VOLUME|CMD|ENTRYPOINT|SHELL|STOPSIGNAL|HEALTHCHECK|ONBUILD|MAINTAINER)\s/

/** Before a RUN is executed, Kaniko looks at the whole file system; when it executes it, it says so. */
const phaseOfStep = (message: string, isHit: boolean): TimelinePart['phase'] => {
  if (isHit) return 'cache-match'
  const phase = phaseOfInstruction(message)
  return phase === 'run' ? 'step-overhead' : phase
}

const nameOf = (phase: TimelinePart['phase'], step: string): string | undefined =>
  ['copy', 'run', 'step-overhead'].includes(phase) && step !== '' ? step : undefined

/** Undefined for a message that begins nothing. */
const phaseOfMessage = (message: string): TimelinePart['phase'] | undefined =>
  messages.find(([pattern]) => pattern.test(message))?.[1]

const messages: readonly (readonly [pattern: RegExp, phase: TimelinePart['phase']])[] = [
  [
    /^(?:Resolved base name|Retrieving image|Returning cached image|Found \S+ in local cache|Found manifest)/,
    'base',
  ],
  [/^(?:No base image|Unpacking rootfs)/, 'base'],
  [/^(?:Using dockerignore|Built cross stage deps|Executing \d+ build triggers|Building stage)/, 'frontend'],
  [
    /^(?:Checking for cached layer|No cached layer found|Using caching version|Found cached layer)/,
    'cache-match',
  ],
  [/^Running: \[/, 'run'],
  [/^Saving file /, 'copy'],
  [/^(?:Initializing snapshotter|Taking snapshot|No files changed|Deleting filesystem)/, 'step-overhead'],
]
