import { goCallOf, programOf } from './go-commands.ts'
import { readRun } from './run-steps.ts'
import { parseDockerfile } from './syntax/syntax.ts'

/**
 * Whether a RUN, as an engine prints it, does nothing else but download Go modules. False for one that cannot be read, or
 * that an engine may have cut off.
 */
export const onlyDownloadsModules = (run: string): boolean => {
  if (run.length >= longestRead || run.includes('<<')) return false
  try {
    const [instruction, ...others] = parseDockerfile(run).instructions
    if (instruction?.name !== 'RUN' || others.length > 0) return false
    const commands = readRun(instruction).commands.filter((command) => !settings.has(programOf(command)))
    const calls = commands.map((command) => goCallOf(command))
    const downloads = calls.map(
      (call) => call?.verb === 'mod' && /^(?:download|vendor)$/.test(call.args[0] ?? ''),
    )
    const checks = calls.map(
      (call) => call?.verb === 'env' || (call?.verb === 'mod' && call.args[0] === 'verify'),
    )
    return downloads.includes(true) && calls.every((_, at) => downloads[at] === true || checks[at] === true)
  } catch {
    return false
  }
}

/** Engines cut off longer steps. */
const longestRead = 4_000

/** They only prepare the shell for what comes after them. */
const settings = new Set(['cd', 'set', 'export', 'echo', 'true', ':', 'umask'])
