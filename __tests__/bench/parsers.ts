import { readFileSync } from 'node:fs'
import { median } from 'simple-statistics'
import { jsonProgressReader } from '../../src/engines/buildkit/json-progress.ts'
import { repositoryPath } from '../support/paths.ts'
import type { Line } from './line.ts'

const recordings = [
  'buildx-0.38.2-cold',
  'buildx-0.38.2-warm',
  'buildctl-0.34.2-cold',
  'buildctl-0.34.2-source-change',
]
const pairs = 25
const mostRatio = 2

/** What reading the progress of BuildKit costs, against splitting the same text into lines and JSON.parse alone. */
export const parsers = async (): Promise<readonly Line[]> =>
  recordings.map((name) => {
    const text = printedIn(name)
    const ratios = Array.from({ length: pairs }, (_, pair) => {
      const timed = pair % 2 === 0 ? [parsed(text), read(text)] : [read(text), parsed(text)].toReversed()
      const [parseMs = Number.NaN, readMs = Number.NaN] = timed
      return readMs / parseMs
    })
    // The first ones run before the program is compiled.
    const ratio = median(ratios.slice(pairs / 5))
    return {
      what: `reading the progress of ${name} against splitting and JSON.parse`,
      value: `${ratio.toFixed(2)}× (median of ${ratios.slice(pairs / 5).length} pairs, each of ${copies} builds)`,
      goal: `≤ ${mostRatio}×`,
      holds: ratio <= mostRatio,
    }
  })

/** One build takes less than a millisecond to read: too little for one time. */
const copies = 200

const printedIn = (name: string): string => {
  const file = readFileSync(repositoryPath(`__tests__/engines/recordings/${name}.jsonl`), 'utf8')
  const lines = file.trimEnd().split('\n').slice(1)
  return lines.map((line) => (JSON.parse(line) as readonly [number, string])[1]).join('\n')
}

const parsed = (text: string): number =>
  timeOf(() => {
    for (const line of text.split('\n')) if (line.startsWith('{')) JSON.parse(line)
  })

const read = (text: string): number =>
  timeOf(() => {
    const reader = jsonProgressReader()
    let atMs = 0
    for (const line of text.split('\n')) reader.line(line, (atMs += 1))
  })

const timeOf = (work: () => void): number => {
  const fromMs = performance.now()
  for (let copy = 0; copy < copies; copy += 1) work()
  return performance.now() - fromMs
}
