import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExecResult, Host } from '../../host/host.ts'
import { writeOwner } from '../../host/run-folder/owner.ts'
import { folderPrefix, parentFolder } from '../../host/run-folder/run-folder.ts'
import { commandMs } from '../context.ts'
import type { Answer } from '../machine-facts.ts'

/**
 * Asks programs for their version. Rootless Podman creates folders for its locks whatever it is asked, so it gets a
 * temporary one; where none can be created, no program is asked.
 */
export const answersOf = async (
  host: Host,
  paths: Readonly<Record<string, string>>,
  names: readonly string[],
): Promise<Readonly<Record<string, Answer>>> => {
  const answers: Record<string, Answer> = {}
  const scratch = await scratchFolder(host).catch(() => undefined)
  if (scratch === undefined) return answers
  const env = { ...host.env, TMPDIR: scratch, XDG_RUNTIME_DIR: scratch }
  try {
    for (const name of new Set(names)) {
      const path = paths[name]
      if (path === undefined) continue
      answers[name] = answerIn(await host.exec(path, ['--version'], { timeoutMs: commandMs, env }))
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  return answers
}

/** Named and marked as the folder of a run: if we are killed, the next run removes it. */
const scratchFolder = async (host: Host): Promise<string> => {
  const scratch = await mkdtemp(join(await parentFolder(host), folderPrefix))
  try {
    await writeOwner(scratch, host.uid)
  } catch (error) {
    await rm(scratch, { recursive: true, force: true })
    throw error
  }
  return scratch
}

const answerIn = ({ end, stdout, tail }: ExecResult): Answer => {
  if (end.kind === 'exited' && end.code === 0) return versionIn(stdout)
  const last = tail.trim().split('\n').at(-1) ?? ''
  return { failure: `${howItEnded(end)}${last === '' ? '' : ` (${last.slice(0, 200)})`}` }
}

const howItEnded = (end: ExecResult['end']): string => {
  switch (end.kind) {
    case 'exited':
      return `--version ended with exit status ${end.code}`
    case 'signalled':
      return `--version was killed by ${end.signal}`
    case 'timed-out':
      return `--version did not answer within ${end.afterMs / 1000} s`
    case 'aborted':
      return 'interrupted'
    case 'not-started':
      return end.message
  }
}

/**
 * `podman version 4.3.1`, `pasta 0.0~git20230309.7c7625d-1`, `pasta 2024_08_21.1d6142f`; a build from sources may print
 * `Docker version library-import, build library-import`.
 */
const versionIn = (text: string): Answer => {
  const [line = ''] = text.split('\n')
  const [number] = /\b\d+[._]\d[\w.~+-]*/.exec(line.replaceAll(/\bv(?=\d)/g, '')) ?? []
  const [, word] = /^[\w ]*\bversion ([\w.+-]+)/i.exec(line) ?? []
  const version = number ?? word
  return version === undefined ? { failure: '--version does not print a version' } : { version }
}
