import { readFileSync } from 'node:fs'
import { elapsedIn } from '../../src/engines/build/step-usage.ts'
import type { StepReader } from '../../src/engines/build/steps.ts'
import { tidied } from '../../src/engines/build/timeline.ts'
import type { TimelinePart } from '../../src/model.ts'
import { repositoryPath } from './paths.ts'

/** A build of `bare` as a real engine printed it, line by line with the time of its arrival. */
type RecordedBuild = {
  readonly durationMs: number
  readonly timeline: readonly TimelinePart[]
}

/** The first line of a recording: `usage` is what the engine wrote about each step, if it does. */
type Recording = { readonly startedAt: string; readonly durationMs: number; readonly usage: string }

/** Reads a recording again. `isMultiline`: with each JSON object spread over lines, as buildx 0.12 to 0.14 prints it. */
export const recordedBuild = (name: string, reader: StepReader, isMultiline = false): RecordedBuild => {
  const file = repositoryPath(`__tests__/engines/recordings/${name}.jsonl`)
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  const { startedAt, durationMs, usage } = JSON.parse(head) as Recording
  for (const line of lines) {
    const [atMs, text] = JSON.parse(line) as readonly [number, string]
    const printed = isMultiline && text.startsWith('{') ? JSON.stringify(JSON.parse(text), null, 2) : text
    for (const each of printed.split('\n')) reader.line(each, atMs)
  }
  const times = { startedAtMs: Date.parse(startedAt), durationMs, stepsMs: elapsedIn(usage) }
  return { durationMs, timeline: tidied(reader.timeline(times), times) }
}
