import type { Cause, Causes } from '../../model.ts'
import { commandLine } from './changed-packages.ts'
import { duration, signedDuration } from '../numbers.ts'

/** More are in the table only. */
const mostNamed = 3
/** Less than this part of the change is not worth a word. */
const leastShare = 0.1

/** What explains a change, as one clause. Where no cause has a time, `simple` is what else is known of it. */
export const causeClause = (causes: Causes, simple: string | undefined): string => {
  const { named, changeMs, unexplainedMs, phases, unknown } = causes
  if (named.length === 0)
    return simple ?? `the cause is unknown: ${unknown?.['named'] ?? 'the reason was not recorded'}`
  const [phase] = phases
  const share = (ms: number): string => `${signedDuration(ms)} of ${signedDuration(changeMs)}`
  const where = phase === undefined ? [] : [`${phase.phase} ${share(phase.changeMs)}`]
  const shown = named.slice(0, mostNamed).map((cause) => `${causeName(cause)}: ${share(cause.changeMs)}`)
  const more = named.length > mostNamed ? [`${named.length - mostNamed} more`] : []
  const isRest = Math.abs(unexplainedMs) >= leastShare * Math.abs(changeMs)
  const rest = isRest ? [`${duration(unexplainedMs)} of ${duration(changeMs)} is not explained`] : []
  return [...where, ...shown, ...more, ...rest].join('; ')
}

/** A cause with what became of it, as the subject of a clause. */
export const causeName = ({ kind, name, change, why, importedBy = [] }: Cause): string => {
  const importers =
    importedBy.length === 0 ? [] : [`imported by ${importedBy.slice(0, 2).map(packageName).join(' and ')}`]
  const shown = packageName(name)
  const short = shown.length > longestName ? `${shown.slice(0, longestName).trimEnd()} …` : shown
  switch (kind) {
    case 'module':
    case 'package':
    case 'file':
      return [`${short} (${change})`, ...importers, ...(why === undefined ? [] : [why])].join(', ')
    case 'go':
      return `another Go, ${short}${why === undefined ? '' : ` (${why})`}`
    case 'image':
      return `the image ${short}${why === undefined ? '' : ` (${why})`}`
    case 'argument':
      return `the build argument ${short} (${change})`
    case 'instruction':
      return [
        `the ${change === 'gone' ? 'removed' : change} instruction "${short}"`,
        ...(why === undefined ? [] : [`(${why})`]),
      ].join(' ')
    case 'cache':
      return `the step "${short}" ${why ?? 'came from the cache in one revision only'}`
    case 'step':
      return [`the step "${short}" itself`, ...(why === undefined ? [] : [`(${why})`])].join(' ')
    case 'context':
      return [short, ...(why === undefined ? [] : [`(${why})`])].join(' ')
  }
}

/** Nobody knows the name that Go gives to files which a command lists. */
const packageName = (name: string): string =>
  name === commandLine ? 'the Go files that the command names' : name

const longestName = 100
