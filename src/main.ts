#!/usr/bin/env node
import { downloadWord, makeDownload } from './engines/install/download.ts'
import { messageOf } from './host/error-text.ts'
import { programAt } from './host/program.ts'
import { makeScreen } from './host/terminal/screen.ts'
import { actionInputs, isAction } from './inputs/action.ts'
import { readCommandLine } from './inputs/command-line.ts'
import { modes } from './modes/index.ts'
import type { Invocation } from './modes/invocation.ts'
import { makeMessages } from './publish/messages.ts'
import { isPostStep, saveState } from './publish/runner/state.ts'
import { makeServiceCall, serviceWord } from './publish/services/service-call.ts'
import { printable } from './report/escape.ts'
import { toolVersion } from './version.ts'

const { env } = process
const words = process.argv.slice(2)
const inWorkflow = isAction(env)

/** A runner reads commands in both, in a `run:` step too. */
const { print, write, log, live, columns } = makeScreen({
  out: process.stdout,
  err: process.stderr,
  term: env['TERM'],
  printable,
  nowMs: () => performance.now(),
})

const main = async (): Promise<number> => {
  const program = programAt(import.meta.url)
  const invocation: Invocation = { env, inWorkflow, program, print, write, log, live, columns }
  if (inWorkflow && isPostStep(env)) return (await import('./modes/post.ts')).postStep(invocation)
  // Before anything can go wrong: without it the post step would do all of this again.
  if (inWorkflow) await saveState({ isPost: 'true', startedMs: String(Date.now()) })
  const asked = inWorkflow
    ? { kind: 'run' as const, given: actionInputs(env), directory: undefined, files: [], problems: [] }
    : readCommandLine(words, modes)
  switch (asked.kind) {
    case 'help': {
      const [{ helpText }, { vocabularyOf }] = await Promise.all([
        import('./inputs/help.ts'),
        import('./modes/vocabulary.ts'),
      ])
      print(helpText(await vocabularyOf(program)))
      return 0
    }
    case 'version':
      print(toolVersion)
      return 0
    case 'run':
      return (await import('./modes/invoke.ts')).invoke(asked, invocation)
  }
}

if (words[0] === serviceWord) await makeServiceCall(words[1] ?? '')
if (words[0] === downloadWord) await makeDownload(words[1] ?? '')

// A reader that has seen enough (`| head`) must not end the run before it has cleaned up.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

try {
  process.exitCode = await main()
} catch (error) {
  const { statusOf } = await import('./modes/invocation.ts')
  process.exitCode = statusOf(error)
  const messages = await makeMessages(inWorkflow, log)
  messages.error(messageOf(error))
}
