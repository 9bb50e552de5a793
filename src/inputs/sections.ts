import type { InputName } from './definitions.ts'
import { enginesOf } from './engines.ts'
import type { BuildOptions, Vocabulary } from './inputs.ts'
import {
  countOf,
  durationOf,
  isGiven,
  itemsOf,
  listOf,
  oneOf,
  nameValuePairsOf,
  parseDuration,
  parsePercent,
  perBenchmarkOf,
  type InputReading,
  textOf,
} from './readers.ts'

/** The project, and how it is built. */
export const whatToBuild = (reading: InputReading, { fixtures, strategies }: Vocabulary) => ({
  mode: oneOf(reading, 'mode', ['run', 'doctor']),
  json: oneOf(reading, 'json', ['true', 'false']) === 'true',
  context: textOf(reading.given, 'context'),
  build: buildOptions(reading),
  prepare: unlessEmpty(textOf(reading.given, 'prepare')),
  edit: textOf(reading.given, 'edit'),
  fixtures: listOf(reading, 'fixture', fixtures),
  strategies: listOf(reading, 'strategy', strategies),
  baseImage: textOf(reading.given, 'base-image'),
  baseImageGiven: isGiven(reading.given, 'base-image'),
})

const buildOptions = (reading: InputReading): BuildOptions => ({
  file: unlessEmpty(textOf(reading.given, 'file')),
  target: unlessEmpty(textOf(reading.given, 'target')),
  buildArgs: nameValuePairsOf(reading, 'build-args'),
  buildContexts: nameValuePairsOf(reading, 'build-contexts', true),
  secrets: nameValuePairsOf(reading, 'secrets'),
  secretFiles: nameValuePairsOf(reading, 'secret-files', true),
  ssh: itemsOf(textOf(reading.given, 'ssh')),
  network: isGiven(reading.given, 'network')
    ? oneOf(reading, 'network', ['default', 'host', 'none'])
    : undefined,
  platform: unlessEmpty(textOf(reading.given, 'platform')),
})

/** Engines, cache states and counts. */
export const howToMeasure = (reading: InputReading, vocabulary: Vocabulary) => ({
  engines: enginesOf(reading, vocabulary),
  engineMirror: mirrorOf(reading),
  install: oneOf(reading, 'install', ['auto', 'never', 'always']),
  scenarios:
    textOf(reading.given, 'scenarios') === 'auto'
      ? ('auto' as const)
      : listOf(reading, 'scenarios', vocabulary.scenarios, true),
  rounds: countOf(reading, 'rounds', 1, 100) ?? ('auto' as const),
  timeBudgetMs: durationOf(reading, 'time-budget'),
  buildTimeoutMs: durationOf(reading, 'build-timeout'),
  seed: textOf(reading.given, 'seed'),
})

/** Without slashes at its end. */
const mirrorOf = ({ given, problem }: InputReading): string => {
  const address = textOf(given, 'engine-mirror').replace(/\/+$/, '')
  if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/.test(address))
    problem('engine-mirror', `"${address}" is no address that begins with https:// or http://`)
  return address
}

const percentForm = 'a slowdown in percent below 100%, as in 10% (which is 1.10×)'

/** The base, and what counts as slower. */
export const howToJudge = (reading: InputReading) => ({
  base: textOf(reading.given, 'base'),
  gate: textOf(reading.given, 'gate') === 'auto' ? ('auto' as const) : itemsOf(textOf(reading.given, 'gate')),
  thresholds: {
    fail: perBenchmarkOf(reading, 'fail-threshold', parsePercent, percentForm),
    warn: perBenchmarkOf(reading, 'warn-threshold', parsePercent, percentForm),
    minDeltaMs: perBenchmarkOf(reading, 'min-delta', parseDuration, 'a time, as in 500ms or 2s'),
  },
  failOn:
    textOf(reading.given, 'fail-on') === 'never'
      ? ('never' as const)
      : listOf(reading, 'fail-on', ['regression', 'warning', 'inconclusive', 'invalid']),
})

/** Files, and what is left behind. */
export const whereToWrite = (reading: InputReading) => ({
  outputDir: textOf(reading.given, 'output-dir'),
  ...(textOf(reading.given, 'cache-dir') === 'auto' ? {} : { cacheDir: textOf(reading.given, 'cache-dir') }),
  summary: oneOf(reading, 'summary', ['true', 'false']) === 'true',
  cleanup: oneOf(reading, 'cleanup', ['true', 'false']) === 'true',
  yes: oneOf(reading, 'yes', ['true', 'false']) === 'true',
})

/** Who is told, and under which names. */
export const howToPublish = (reading: InputReading) => {
  const key = nameOf(
    reading,
    'comment-key',
    /^[\w.-]{1,80}$/,
    'letters, digits, dots, dashes and underscores',
  )
  const artifact = nameOf(
    reading,
    'artifact-name',
    /^[^":<>|*?\r\n\\/]{1,200}$/,
    'anything without " : < > | * ? \\ / and line breaks',
  )
  return {
    comment: oneOf(reading, 'comment', ['on-change', 'always', 'never']),
    ...(key === undefined ? {} : { commentKey: key }),
    ...(artifact === undefined ? {} : { artifactName: artifact }),
    retentionDays: daysOf(reading, 'retention-days'),
  }
}

const nameOf = (
  { given, problem }: InputReading,
  name: InputName,
  allowed: RegExp,
  form: string,
): string | undefined => {
  const value = textOf(given, name)
  if (value !== '' && !allowed.test(value)) problem(name, `"${value}" is no name: it may hold ${form}`)
  return value === '' ? undefined : value
}

/** GitHub keeps artifacts for at most 400 days. */
const mostDays = 400

const daysOf = ({ given, problem }: InputReading, name: InputName): number => {
  const value = textOf(given, name)
  if (/^\d{1,3}$/.test(value) && Number(value) <= mostDays) return Number(value)
  problem(name, `"${value}" is not a whole number of days from 0 to ${mostDays}`)
  return 0
}

const unlessEmpty = (value: string): string | undefined => (value === '' ? undefined : value)
