import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Report } from '../../src/model.ts'
import { entryPath } from './paths.ts'

/** The result of running the program. */
export type Ended = {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** Undefined when no report was written. */
  readonly report?: Report
  readonly markdown: string
  readonly outputDir: string
}

const main = entryPath

/**
 * Runs the program as a user does in a terminal, in this folder. `interruptAt`: what it prints when the user has seen enough and
 * types Ctrl-C.
 */
export const runProgram = async (
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
  interruptAt?: RegExp,
): Promise<Ended> => {
  const outputDir = await mkdtemp(join(tmpdir(), 'report-'))
  onTestFinished(() => rm(outputDir, { recursive: true, force: true }))
  const variables = { ...process.env, GITHUB_ACTIONS: undefined, ...env }
  const child = spawn(process.execPath, [main, ...args, '--output-dir', outputDir], {
    cwd,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  let isInterrupted = false
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (piece: Buffer) => {
      output[stream] += piece.toString()
      // A second one would end the program before it has cleaned up.
      if (interruptAt?.test(output[stream]) === true && !isInterrupted) isInterrupted = child.kill('SIGINT')
    })
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const json = await readFile(join(outputDir, 'report.json'), 'utf8').catch(() => undefined)
  const markdown = await readFile(join(outputDir, 'report.md'), 'utf8').catch(() => '')
  return {
    ...{ status, ...output, markdown, outputDir },
    ...(json === undefined ? {} : { report: JSON.parse(json) as Report }),
  }
}
