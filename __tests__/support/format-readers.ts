import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { repositoryPath } from './paths.ts'

/** What a reader made of a text; `error` is empty when the text is valid. */
type FormatAnswer = { readonly error: string; readonly value: unknown }

/** Asks readers that are programs of Go, in one run; compiled once, they are kept in Go's build cache. */
export const readFormat = async (
  reader: 'csv' | 'xml' | 'openmetrics' | 'go-bench',
  texts: readonly string[],
): Promise<readonly FormatAnswer[]> =>
  JSON.parse(
    await runGo('formats', ['run', '.'], JSON.stringify({ reader, texts })),
  ) as readonly FormatAnswer[]

/** What Kubernetes made of a file; `error` is empty when all objects in it are valid. */
type ManifestAnswer = { readonly error: string; readonly objects: readonly unknown[] | null }

/** Asks the types of Kubernetes, in one run, about files of manifests. */
export const readManifests = async (files: readonly string[]): Promise<readonly ManifestAnswer[]> =>
  JSON.parse(await runGo('kubernetes', ['run', '.'], JSON.stringify(files))) as readonly ManifestAnswer[]

/** What the real benchstat prints about these files. */
export const benchstat = (...words: readonly string[]): Promise<string> =>
  runGo('formats', ['tool', 'benchstat', ...words], '')

const runGo = async (tool: string, words: readonly string[], input: string): Promise<string> => {
  const child = spawn('go', words, { cwd: repositoryPath(`__tests__/tools/${tool}`) })
  child.stdin.end(input)
  const [printed, problems, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
  ])
  if (status !== 0) throw new Error(`go ${words.join(' ')} ended with ${status}: ${problems}`)
  return printed
}
