import { downloadWord, makeDownload } from '../engines/install/download.ts'
import { messageOf } from '../host/error-text.ts'
import { type Program, programAt } from '../host/program.ts'
import { makeScreen } from '../host/terminal/screen.ts'
import { actionInputs, isAction } from '../inputs/action.ts'
import { type CommandLine, readCommandLine } from '../inputs/command-line.ts'
import { makeMessages } from '../publish/messages.ts'
import { isPostStep, saveState } from '../publish/runner/state.ts'
import { makeServiceCall, serviceWord } from '../publish/services/service-call.ts'
import { printable } from '../report/escape.ts'
import { toolVersion } from '../version.ts'
import { modes } from './index.ts'
import type { Invocation } from './invocation.ts'

/** Does what the words of this process, or its runner, ask for, and sets the exit status. `entryUrl` is that of the program. */
export const start = async (entryUrl: string): Promise<void> => {
  const { env } = process
  const words = process.argv.slice(2)
  if (words[0] === serviceWord) await makeServiceCall(words[1] ?? '')
  if (words[0] === downloadWord) await makeDownload(words[1] ?? '')
  // A runner reads commands in both, in a `run:` step too.
  const { print, write, log, live, columns } = makeScreen({
    out: process.stdout,
    err: process.stderr,
    term: env['TERM'],
    printable,
    nowMs: () => performance.now(),
  })
  const inWorkflow = isAction(env)
  const program = programAt(entryUrl)
  try {
    const invocation: Invocation = { env, inWorkflow, program, print, write, log, live, columns }
    process.exitCode = await carryOut(words, invocation)
  } catch (error) {
    const { statusOf } = await import('./invocation.ts')
    process.exitCode = statusOf(error)
    const messages = await makeMessages(inWorkflow, log)
    messages.error(messageOf(error))
  }
}

const carryOut = async (words: readonly string[], invocation: Invocation): Promise<number> => {
  const { env, inWorkflow, program, print } = invocation
  if (inWorkflow && isPostStep(env)) return (await import('./post.ts')).postStep(invocation)
  // Before anything can go wrong: without it the post step would do all of this again.
  if (inWorkflow) await saveState({ isPost: 'true', startedMs: String(Date.now()) })
  const asked: CommandLine = inWorkflow
    ? { kind: 'run', given: actionInputs(env), directory: undefined, files: [], problems: [] }
    : readCommandLine(words, modes)
  switch (asked.kind) {
    case 'help':
      print(await helpOf(program, asked))
      return 0
    case 'version':
      print(toolVersion)
      return 0
    case 'run':
      return (await import('./invoke.ts')).invoke(asked, invocation)
  }
}

type HelpAsked = Partial<Extract<CommandLine, { readonly kind: 'help' }>>

/** The text of `--help`. */
export const helpOf = async (
  program: Pick<Program, 'fixtures'>,
  { mode, study }: HelpAsked = {},
): Promise<string> => {
  const [{ helpText }, { vocabularyOf }] = await Promise.all([
    import('../inputs/help.ts'),
    import('./vocabulary.ts'),
  ])
  return helpText(await vocabularyOf(program, study), mode)
}
