import { scriptTextOf } from './script-text.ts'
import { isIndirectRun, type Step } from './steps.ts'

/**
 * The first of some steps that sets, or may set, what a download after them needs, as a clause; undefined: the download can be
 * done before all of them.
 */
export const setBefore = (steps: readonly Step[], download: readonly string[]): string | undefined => {
  const used = [...download.join('\n').matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name)
  for (const step of steps) {
    const { line } = step.instruction
    if (isIndirectRun(step)) return `line ${line} runs a program that may set what the download needs`
    if (sets(step, used)) return `line ${line} sets what the download may need, and comes after the sources`
  }
  return undefined
}

const sets = ({ instruction }: Step, used: readonly string[]): boolean => {
  const { name, args } = instruction
  if (name === 'USER' || name === 'SHELL') return true
  const isVariable = name === 'ARG' || name === 'ENV'
  if (isVariable && used.some((each) => new RegExp(String.raw`(?:^|\s)${each}(?:[=\s]|$)`).test(args)))
    return true
  return settings.test(name === 'RUN' ? scriptTextOf(instruction) : args)
}

/**
 * Which modules are private, where they come from, and with whose name: without them a public server would be asked. Also the
 * programs that fetch them, and certificates.
 */
const settings =
  /\bGO(?:PRIVATE|PROXY|NOPROXY|SUMDB|NOSUMDB|NOSUMCHECK|INSECURE|FLAGS|AUTH|VCS|PATH|MODCACHE|ENV)\b|insteadOf|netrc|ssh|ssl|https?_proxy|certificates|gitconfig|\b(?:git|mercurial|subversion)\b|\bGIT_/i
