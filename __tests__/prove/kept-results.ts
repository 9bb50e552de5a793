import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../src/host/host.ts'
import { parseJson, textAt } from '../../src/host/json.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { repositoryPath } from '../support/paths.ts'

/** What a long proof has found so far. It is kept on disk, so that the same command goes on where it stopped. */
export type KeptResults = {
  /** Those of earlier parts and of this one, in the order in which they were found. */
  all(): readonly KeptResult[]
  has(key: string): boolean
  keep(result: KeptResult): Promise<void>
  /** Whether the time of this part has passed; the rest is for the next. */
  isOver(): boolean
}

export type KeptResult = { readonly key: string; readonly value: unknown }

/** The most that one part may take. */
const partMs = 3_600_000

/** The results of a proof at the newest commit, which another commit does not share. */
export const openKept = async (host: Host, name: string): Promise<KeptResults> => {
  const env = { ...host.env, GIT_DIR: repositoryPath('.git') }
  const commit = succeed(await host.exec('git', ['rev-parse', '--short=12', 'HEAD'], { env })).trim()
  return keptIn(repositoryPath(`.results/${name}-${commit}`))
}

/** The results in a folder, which is created. */
export const keptIn = async (folder: string): Promise<KeptResults> => {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'results.jsonl')
  const found = resultsIn(await readFile(file, 'utf8').catch(() => ''))
  const endMs = performance.now() + partMs
  return {
    all: () => found,
    has: (key) => found.some((each) => each.key === key),
    keep: async (result) => {
      // The line break comes first: a part that was killed may have left half a line.
      await appendFile(file, `\n${JSON.stringify(result)}`)
      found.push(result)
    },
    isOver: () => performance.now() > endMs,
  }
}

const resultsIn = (text: string): KeptResult[] =>
  text.split('\n').flatMap((line) => {
    const parsed = parseJson(line)
    const key = textAt(parsed, 'key')
    return key === undefined ? [] : [{ key, value: (parsed as KeptResult).value }]
  })
