import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Reporter, TestModule, Vitest } from 'vitest/node'
import { type CountOptions, type FileCount, total, type Totals } from './count.ts'
import { minimums } from './minimums.ts'
import { temporaryFolders } from './temporary-folders.ts'

const folder = '.results'
const file = `${folder}/tests`
const failedFile = `${folder}/failed`

const countOf = (root: string, module: TestModule): FileCount => {
  const states = [...module.children.allTests()].map((test) => test.result().state)
  const of = (state: string): number => states.filter((each) => each === state).length
  // A file that could not be loaded, or whose hooks failed, counts as failed although none of its tests did.
  const broken = module.state() === 'failed' && of('failed') === 0 ? 1 : 0
  return {
    project: module.project.name,
    file: relative(root, module.moduleId).replaceAll(sep, '/'),
    passed: of('passed'),
    failed: of('failed') + broken,
    // A test that never started is `pending`; it did not run either.
    skipped: of('skipped') + of('pending'),
  }
}

/** The failed tests and the files that could not run, a line each. */
const failuresOf = (root: string, module: TestModule): readonly string[] => {
  const path = relative(root, module.moduleId)
  const tests = [...module.children.allTests('failed')].map(({ fullName }) => `${path} > ${fullName}`)
  return module.state() === 'failed' && tests.length === 0 ? [path] : tests
}

const printTotals = ({ passed, failed, problems }: Totals): void => {
  for (const problem of problems) console.error(problem)
  console.log(`${passed} passed, ${failed} failed`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${passed} ${failed}\n`)
}

// Vitest does not pass a reporter the files that were selected, so this reads the command line.
const scopeOf = (vitest: Vitest): CountOptions['scope'] => {
  if (vitest.config.testNamePattern !== undefined) return 'tests'
  const chosen = process.argv
    .slice(2)
    .join(' ')
    .replaceAll(/ --project[ =]\S+/g, '')
  return chosen === 'run' ? 'all' : 'files'
}

const minimumsOf = (vitest: Vitest): CountOptions['minimums'] =>
  Object.fromEntries(vitest.projects.map(({ name }) => [name, minimums[name] ?? {}]))

/** The temporary folders that appeared, and are there for ten seconds more: a program may just be removing its own. */
const leftAfter = async (before: readonly string[]): Promise<readonly string[]> => {
  for (let looks = 0; ; looks += 1) {
    const left = temporaryFolders().filter((name) => !before.includes(name))
    if (left.length === 0 || looks === 10) return left
    await sleep(1_000)
  }
}

/**
 * Fails a run that skipped a test, ran none, fell short of the minimums or left temporary folders. Ends its output with `N passed, N failed`
 * and writes both numbers to `.results/tests`, a file that does not exist after a crash, and the names of failed tests to
 * `.results/failed`.
 */
export const counting = (): Reporter => {
  let vitest: Vitest | undefined
  let foldersBefore: readonly string[] = []
  return {
    onInit: (context) => {
      vitest = context
      rmSync(file, { force: true })
      foldersBefore = temporaryFolders()
    },
    onTestRunEnd: async (modules, errors) => {
      if (vitest === undefined) throw new Error('vitest ended a run that it never started')
      const { root } = vitest.config
      const counts = modules.map((module) => countOf(root, module))
      const scope = scopeOf(vitest)
      const left = scope === 'all' ? await leftAfter(foldersBefore) : []
      const failures = modules.flatMap((module) => failuresOf(root, module))
      const totals = total(counts, { minimums: minimumsOf(vitest), scope, left })
      const failed = totals.failed + errors.length
      printTotals({ ...totals, failed })
      writeFileSync(failedFile, [...failures, ...totals.problems].map((line) => `${line}\n`).join(''))
      if (failed > 0) process.exitCode = 1
    },
  }
}
