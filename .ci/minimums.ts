/**
 * The fewest tests that must pass in each file that drives real engines, by the vitest project it runs in and its
 * path in the repository.
 * A test file that quietly loses its tests, or disappears, then fails the run.
 */
export const minimums: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  engines: {
    '__tests__/real-engines/act.test.ts': 2,
    '__tests__/real-engines/checkouts.test.ts': 8,
    '__tests__/real-engines/company.test.ts': 2,
    '__tests__/real-engines/contract.test.ts': 41,
    '__tests__/real-engines/daemon-death.test.ts': 2,
    '__tests__/real-engines/does-not-build.test.ts': 4,
    '__tests__/real-engines/evidence.test.ts': 17,
    '__tests__/real-engines/interrupt.test.ts': 1,
    '__tests__/real-engines/interrupted-job.test.ts': 4,
    '__tests__/real-engines/layers.test.ts': 2,
    '__tests__/real-engines/lifecycle.test.ts': 4,
    '__tests__/real-engines/mutant.test.ts': 2,
    '__tests__/real-engines/offline.test.ts': 5,
    '__tests__/real-engines/private-root.test.ts': 9,
    '__tests__/real-engines/pull-request.test.ts': 5,
    '__tests__/real-engines/revisions.test.ts': 2,
    '__tests__/real-engines/two-runs.test.ts': 1,
    '__tests__/real-engines/without-root.test.ts': 1,
  },
  modern: {
    '__tests__/real-engines/contract.test.ts': 73,
    '__tests__/real-engines/daemon-death.test.ts': 1,
    '__tests__/real-engines/lifecycle.test.ts': 3,
    '__tests__/real-engines/mutant.test.ts': 2,
    '__tests__/real-engines/user-builder.test.ts': 3,
    '__tests__/real-engines/version.test.ts': 2,
    '__tests__/real-engines/without-root.test.ts': 1,
  },
}
