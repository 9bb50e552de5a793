import { createInterface } from 'node:readline/promises'
import type { Env } from '../inputs/action.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { MayInstall } from './select.ts'

/**
 * Whether an engine may be installed. With `auto`: never on a self-hosted runner, which is somebody's own machine; in a
 * terminal the user is asked; elsewhere yes.
 */
export const mayInstall =
  ({ install, yes }: Inputs, env: Env): MayInstall =>
  async (engine) => {
    if (install !== 'auto') return install === 'always'
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted') return false
    if (yes || !process.stdin.isTTY) return true
    const terminal = createInterface({ input: process.stdin, output: process.stderr })
    const answer = await terminal.question(
      `${engine} is not installed. Install it now? Each command is printed before it runs. [y/N] `,
    )
    terminal.close()
    return /^y(es)?$/i.test(answer.trim())
  }
