import { parseJson, textAt } from '../../host/json.ts'
import type { StepOutcome } from '../../model.ts'
import { stepLineOf } from '../build/own-text.ts'
import { downloadedModules } from '../build/printed.ts'
import { stepOutput } from '../build/step-output.ts'
import { longestStepName, mostSteps, type StepReader } from '../build/steps.ts'
import { kanikoTimes } from './kaniko-times.ts'

/** Instructions that can come from the cache; Kaniko executes all others, even WORKDIR, every time. */
const instruction = /^(?:RUN|COPY|ADD)\s/i

/**
 * Reads what Kaniko logs, which a run asks for in JSON (`--log-format=json`). Before each stage it looks up the instructions, up to the first that is
 * not cached, and names those that are; then it names each instruction again when it executes it.
 */
export const kanikoProgressReader = (): StepReader => {
  const steps: StepOutcome[] = []
  const [modules, times] = [downloadedModules(), kanikoTimes()]
  const output = stepOutput(modules.line)
  let [step, count, log] = ['', 0, '']
  let cached = new Set<string>()
  return {
    line: (printed, atMs) => {
      const [message, text] = [messageIn(printed), stepLineOf(printed)]
      log = `${log}${message ?? text}\n`.slice(-longestLog)
      if (message === undefined) {
        output.line(`${count}`, text)
        return
      }
      const name = message.slice(0, longestStepName)
      if (instruction.test(message)) [step, count] = [name, count + 1]
      if (message.startsWith('Building stage ')) cached = new Set()
      const hit = /^Using caching version of cmd: (.+)$/s.exec(message)?.[1]
      if (hit !== undefined && cached.size < mostSteps) cached.add(hit.slice(0, longestStepName))
      times.add(message, cached.has(name), atMs)
      if (instruction.test(message) && steps.length < mostSteps) steps.push({ name, hit: cached.has(name) })
    },
    steps: () => steps,
    timeline: (build) => times.timeline(build),
    printed: () => ({ modulesDownloaded: modules.count(), contextSentBytes: undefined }),
    log: () => log,
    failed: () => {
      const lines = output.linesOf(`${count}`)
      const engine = lines.filter(isOfKaniko)
      // Before it executes a stage, it looks up all sources of it.
      const isPlanning = engine.some((line) => line.includes('failed to optimize instructions'))
      return {
        step: step === '' || isPlanning ? undefined : step,
        output: lines.filter((line) => !isOfKaniko(line)),
        earlier: [],
        engine,
      }
    },
  }
}

const longestLog = 16_384

const isOfKaniko = (line: string): boolean => /^(?:Error: )?error building image: /i.test(line)

/** Of a line in JSON, or of one for people, such as `INFO[0003] RUN go build`, which may be coloured. */
const messageIn = (text: string): string | undefined => {
  const found = text.startsWith('{') ? textAt(parseJson(text), 'msg') : plainMessageIn(text)
  return found === undefined ? undefined : stepLineOf(found)
}

const plainMessageIn = (text: string): string | undefined =>
  /^(?:\S{1,8})?(?:INFO|DEBU|WARN|TRAC)\S{0,8}\[\d+\] ?(.+)$/s.exec(text)?.[1]
