import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExecResult, Host } from '../host/host.ts'
import { parentFolder } from '../host/run-folder/run-folder.ts'
import type { Answer, Facts } from './facts.ts'
import { commandMs } from './place.ts'

/**
 * What programs say to `--version`. Rootless Podman makes folders for its locks as soon as it is asked anything: they
 * are made in one that goes again; where none can be made, nothing is asked.
 */
export const answersOf = async (
  host: Host,
  programs: Readonly<Record<string, string>>,
  asked: readonly string[],
): Promise<Facts['answers']> => {
  const answers: Record<string, Answer> = {}
  const scratch = await mkdtemp(join(await parentFolder(host), 'look-')).catch(() => undefined)
  if (scratch === undefined) return answers
  const env = { ...host.env, TMPDIR: scratch, XDG_RUNTIME_DIR: scratch }
  try {
    for (const name of new Set(asked)) {
      const program = programs[name]
      if (program === undefined) continue
      answers[name] = answerIn(await host.exec(program, ['--version'], { timeoutMs: commandMs, env }))
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  return answers
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
      return `--version was ended by ${end.signal}`
    case 'timed-out':
      return `--version gave no answer within ${end.afterMs / 1000} s`
    case 'aborted':
      return 'interrupted'
    case 'not-started':
      return end.message
  }
}

/**
 * `podman version 4.3.1`, `pasta 0.0~git20230309.7c7625d-1`, `pasta 2024_08_21.1d6142f`; a build from sources may say
 * `Docker version library-import, build library-import`.
 */
const versionIn = (text: string): Answer => {
  const [line = ''] = text.split('\n')
  const [version] = /\b\d+[._]\d[\w.~+-]*/.exec(line.replaceAll(/\bv(?=\d)/g, '')) ?? []
  const [, word] = /^[\w ]*\bversion ([\w.+-]+)/i.exec(line) ?? []
  const told = version ?? word
  return told === undefined
    ? { failure: '--version prints something else than a version' }
    : { version: told }
}
