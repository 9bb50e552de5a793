/** The results of one test file. */
export type FileCount = {
  /** The vitest project it ran in; some files run in two. */
  readonly project: string
  /** Path in the repository, with `/`. */
  readonly file: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export type Totals = {
  readonly passed: number
  readonly failed: number
  /** One sentence each: why this run fails although no test did. */
  readonly problems: readonly string[]
}

export type CountOptions = {
  /** The fewest tests that must pass, by project and file, for the projects that were run. */
  readonly minimums: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** What was selected: everything, some files with all their tests, or some tests by name. */
  readonly scope: 'all' | 'files' | 'tests'
  /** Temporary folders that appeared during the run and are still there. */
  readonly left: readonly string[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const skips = (files: readonly FileCount[]): readonly string[] =>
  files
    .filter(({ skipped }) => skipped > 0)
    .map(({ project, file, skipped }) => `${project}: ${file}: ${skipped} skipped, but every test must run`)

const shortfalls = (files: readonly FileCount[], { minimums, scope }: CountOptions): readonly string[] =>
  Object.entries(minimums).flatMap(([project, ofFiles]) =>
    Object.entries(ofFiles).flatMap(([file, minimum]) => {
      const ran = files.find((count) => count.project === project && count.file === file)
      if (ran === undefined && scope === 'files') return []
      const passed = ran?.passed ?? 0
      return passed < minimum ? [`${project}: ${file}: ${passed} passed, but at least ${minimum} must`] : []
    }),
  )

const leftovers = ({ left, scope }: CountOptions): readonly string[] =>
  // Beside a run of a few files, others may be at work.
  scope === 'all' && left.length > 0
    ? [`left in the temporary folder: ${left.slice(0, 5).join(', ')} (${left.length} in all)`]
    : []

/** The totals of a run. Every problem counts as one failure. */
export const total = (files: readonly FileCount[], options: CountOptions): Totals => {
  const passed = sum(files.map((file) => file.passed))
  const failed = sum(files.map((file) => file.failed))
  const empty = passed + failed === 0 ? ['no test ran'] : []
  const problems =
    options.scope === 'tests'
      ? empty
      : [...empty, ...skips(files), ...shortfalls(files, options), ...leftovers(options)]
  return { passed, failed: failed + problems.length, problems }
}
