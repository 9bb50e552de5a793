/** What became of the tests of one file. */
export type FileCount = {
  /** Path in the repository, with `/`. */
  readonly file: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export type Totals = {
  readonly passed: number
  readonly failed: number
  /** One sentence each: what makes this run worthless though no test failed. */
  readonly problems: readonly string[]
}

export type CountOptions = {
  /** Fewest passing tests by file. */
  readonly minimums: Readonly<Record<string, number>>
  /** What was asked for: everything, some files with all their tests, or some tests by name. */
  readonly scope: 'all' | 'files' | 'tests'
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const skips = (files: readonly FileCount[]): readonly string[] =>
  files
    .filter(({ skipped }) => skipped > 0)
    .map(({ file, skipped }) => `${file}: ${skipped} skipped, but no test may be`)

const shortfalls = (files: readonly FileCount[], { minimums, scope }: CountOptions): readonly string[] =>
  Object.entries(minimums).flatMap(([file, minimum]) => {
    const ran = files.find((count) => count.file === file)
    if (ran === undefined && scope === 'files') return []
    const passed = ran?.passed ?? 0
    return passed < minimum ? [`${file}: ${passed} passed, but at least ${minimum} must`] : []
  })

/** Adds up a run. Every problem counts as one failure. */
export const total = (files: readonly FileCount[], options: CountOptions): Totals => {
  const passed = sum(files.map((file) => file.passed))
  const failed = sum(files.map((file) => file.failed))
  const empty = passed + failed === 0 ? ['no test ran'] : []
  const problems =
    options.scope === 'tests' ? empty : [...empty, ...skips(files), ...shortfalls(files, options)]
  return { passed, failed: failed + problems.length, problems }
}
