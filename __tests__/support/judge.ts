import type { BenchmarkReport, Report } from '../../src/model.ts'
import { type Files, makeRepository, type TestRepository } from './git-repository.ts'
import { type Ended, runProgram } from './program.ts'

/** A repository with two commits. */
export const repositoryWith = async (base: Files, head: Files): Promise<TestRepository> => {
  const repository = await makeRepository()
  await repository.commit('base', base)
  await repository.commit('head', head)
  return repository
}

/** Runs the program on a repository's last two commits. */
export const judge = (
  repository: TestRepository,
  engine: string,
  ...args: readonly string[]
): Promise<Ended> => runProgram(repository.path, ['--base', 'HEAD~1', '--engines', engine, ...args])

/** Verdicts by scenario. */
export const verdicts = (report: Report | undefined): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    (report?.benchmarks ?? []).map((each: BenchmarkReport) => [each.scenario, each.comparison?.verdict.kind]),
  )
