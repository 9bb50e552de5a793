import {
  countOf,
  durationOf,
  isGiven,
  itemsOf,
  listOf,
  oneOf,
  pairsOf,
  parseDuration,
  parsePercent,
  perBenchmarkOf,
  textOf,
  type Reading,
} from './input-reader.ts'
import type { BuildOptions, Vocabulary } from './inputs.ts'

/** The project, and how it is built. */
export const whatToBuild = (reading: Reading, { fixtures, strategies }: Vocabulary) => ({
  mode: oneOf(reading, 'mode', ['run']),
  context: textOf(reading.given, 'context'),
  build: buildOptions(reading),
  prepare: unlessEmpty(textOf(reading.given, 'prepare')),
  edit: textOf(reading.given, 'edit'),
  fixtures: listOf(reading, 'fixture', fixtures),
  strategies: listOf(reading, 'strategy', strategies),
  baseImage: textOf(reading.given, 'base-image'),
  baseImageGiven: isGiven(reading.given, 'base-image'),
})

const buildOptions = (reading: Reading): BuildOptions => ({
  file: unlessEmpty(textOf(reading.given, 'file')),
  target: unlessEmpty(textOf(reading.given, 'target')),
  buildArgs: pairsOf(reading, 'build-args'),
  buildContexts: pairsOf(reading, 'build-contexts', true),
  secrets: pairsOf(reading, 'secrets'),
  secretFiles: pairsOf(reading, 'secret-files', true),
  ssh: itemsOf(textOf(reading.given, 'ssh')),
  network: isGiven(reading.given, 'network')
    ? oneOf(reading, 'network', ['default', 'host', 'none'])
    : undefined,
  platform: unlessEmpty(textOf(reading.given, 'platform')),
})

/** Engines, cache states and counts. */
export const howToMeasure = (reading: Reading, { engines, scenarios }: Vocabulary) => ({
  engines:
    textOf(reading.given, 'engines') === 'auto'
      ? ('auto' as const)
      : listOf(reading, 'engines', engines, true),
  install: oneOf(reading, 'install', ['auto', 'never', 'always']),
  scenarios:
    textOf(reading.given, 'scenarios') === 'auto'
      ? ('auto' as const)
      : listOf(reading, 'scenarios', scenarios, true),
  rounds: countOf(reading, 'rounds', 1, 100) ?? ('auto' as const),
  timeBudgetMs: durationOf(reading, 'time-budget'),
  buildTimeoutMs: durationOf(reading, 'build-timeout'),
  seed: textOf(reading.given, 'seed'),
})

const percentForm = 'a slowdown in percent below 100%, as in 10% (which is 1.10×)'

/** The baseline, and what counts as slower. */
export const howToJudge = (reading: Reading) => ({
  baseline: textOf(reading.given, 'baseline'),
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
export const whereToWrite = (reading: Reading) => ({
  outputDir: textOf(reading.given, 'output-dir'),
  ...(textOf(reading.given, 'cache-dir') === 'auto' ? {} : { cacheDir: textOf(reading.given, 'cache-dir') }),
  summary: oneOf(reading, 'summary', ['true', 'false']) === 'true',
  cleanup: oneOf(reading, 'cleanup', ['true', 'false']) === 'true',
  yes: oneOf(reading, 'yes', ['true', 'false']) === 'true',
})

const unlessEmpty = (value: string): string | undefined => (value === '' ? undefined : value)
