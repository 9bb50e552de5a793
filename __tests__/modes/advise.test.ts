import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeRepository } from '../support/git-repository.ts'
import { runProgram } from '../support/program.ts'

const repositoryWith = async (files: Readonly<Record<string, string>>) => {
  const made = await makeRepository()
  await made.commit('first', files)
  return made
}

const project = { Dockerfile: 'FROM scratch\nCOPY main.go /\n', 'main.go': 'package main\n' }

test('everything it cannot honour is one error, before anything starts', async () => {
  const { path } = await repositoryWith(project)
  const wrong = await runProgram(path, [
    'advise',
    ...['--base', 'main', '--engines', 'podman,docker', '--scenarios', 'cold', '--gate', '*cold'],
    ...['--rewrites', 'copy-order,unheard-of', '--context', '.\nother'],
  ])
  expect(wrong.status).toBe(2)
  for (const problem of [
    'base: advise does not use this',
    'scenarios: advise does not use this',
    'gate: advise does not use this',
    'engines: names several, and advise tries its rewrites on one',
    'context: names several projects, and advise measures one',
    'rewrites: "unheard-of" is not one of',
  ])
    expect(wrong.stderr).toContain(problem)
})

test('where no rewrite applies, every reason is in the report, nothing is built, and the job succeeds', async () => {
  const { path } = await repositoryWith(project)
  const ended = await runProgram(path, ['advise'])
  expect({ status: ended.status, builds: ended.report?.builds }).toEqual({ status: 0, builds: [] })
  const advice = ended.report?.advice ?? []
  expect(advice.map(({ rewrite }) => rewrite)).toContain('cache-mounts')
  expect(new Set(advice.map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']))
  expect(ended.stdout).toContain('No rewrite applies to this Dockerfile.')
  expect(ended.markdown).toContain('no RUN instruction of the Dockerfile starts Go')
  expect(await readFile(join(ended.outputDir, 'report.sarif'), 'utf8')).toContain('"results": []')
})
