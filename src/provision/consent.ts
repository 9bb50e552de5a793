import { createInterface } from 'node:readline/promises'
import type { Host } from '../host/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { MayInstall } from './select.ts'

/**
 * Whether an engine may be installed. With `auto`: never on a self-hosted runner, which is somebody's own machine; in a
 * terminal the user is asked; elsewhere yes. Nobody is asked, and nothing installed, where the question would not be seen.
 */
export const mayInstall =
  ({ install, yes }: Inputs, { env, signal }: Pick<Host, 'env' | 'signal'>): MayInstall =>
  async (engine) => {
    if (install !== 'auto') return install === 'always'
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted') return false
    if (yes || !process.stdin.isTTY) return true
    if (!process.stderr.isTTY) return false
    const question = `${engine} is not installed. Install it now? Each command is printed before it runs. [y/N] `
    return /^y(es)?$/i.test((await answerTo(question, signal)).trim())
  }

/** Empty after Ctrl-D. Throws when the run is stopped. */
const answerTo = async (question: string, signal: AbortSignal): Promise<string> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // While it reads, the terminal sends no signal for Ctrl-C.
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  try {
    return await terminal.question(question, { signal })
  } catch {
    signal.throwIfAborted()
    return ''
  } finally {
    terminal.close()
  }
}
