import { toolVersion } from '../version.ts'
import { inputDefinitions } from './definitions.ts'
import type { Vocabulary } from './inputs.ts'

const examples = `Examples:
  npm start -- --engines podman,docker --fixture tiny
  npm start -- --scenarios warm,source-change --rounds 6
  npm start -- doctor --engines podman --json`

const statuses = `Exit status:
  0    measured; when two revisions were compared, no verdict that fail-on names; doctor: what was asked about
       can be measured
  1    the verdict is regression, warning or inconclusive, and fail-on names it
  2    an input is wrong; nothing was installed or built
  3    the verdict is invalid, and fail-on names it; or nothing could be measured, as doctor says beforehand
  130  interrupted; what was measured until then is in the report`

/** The text of `--help`. */
export const helpText = (vocabulary: Vocabulary): string => {
  const values: Readonly<Record<string, readonly string[]>> = {
    fixture: vocabulary.fixtures,
    strategy: vocabulary.strategies,
    engines: vocabulary.engines,
    scenarios: vocabulary.scenarios,
  }
  const flags = inputDefinitions
    .filter(([name]) => name !== 'mode')
    .map(([name, value, description]) => {
      const allowed = values[name]
      return `  --${name}\n      ${description}\n      Default: ${value === '' ? 'none' : value}${allowed === undefined ? '' : `. There are: ${allowed.join(', ')}`}`
    })
  return [
    `go-container-bench ${toolVersion}: how fast do containers build Go, on which engine?`,
    'Usage: go-container-bench [run | doctor] [--FLAG VALUE | --FLAG=VALUE]...',
    `Flags:\n${flags.join('\n')}\n  --help, --version`,
    examples,
    statuses,
  ].join('\n\n')
}
