import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { commentText } from '../../src/report/formats/comment.ts'
import { repetitions } from '../../src/report/words/repeat.ts'
import { commentOptions } from '../support/comment-cases.ts'
import { gitEnv, makeRepository, reposFolder, repositoryAt } from '../support/git-repository.ts'
import { entryPath } from '../support/paths.ts'
import { runProgram } from '../support/program.ts'

const address = 'https://github.com/octo/app'

/** A repository as GitHub has it: the commit of a pull request is on no branch, and can be fetched by its id. */
const published = async () => {
  const work = await makeRepository('work')
  const base = await work.commit('a service', {
    Dockerfile: 'FROM scratch\nCOPY . .\n',
    '.dockerignore': '*.md\n',
    'go.mod': 'module example.com/app\n\ngo 1.26\n',
    'main.go': 'package main\n\nfunc main() {}\n',
    'README.md': 'one\n',
  })
  work.git('checkout', '--quiet', '--detach')
  const head = await work.commit('words', { 'README.md': 'two\n' })
  work.git('checkout', '--quiet', 'main')
  await work.commit('main goes on', { 'later.md': 'later\n' })
  const bare = join(dirname(work.path), 'bare')
  work.git('clone', '--quiet', '--bare', work.path, bare)
  const remote = repositoryAt(bare)
  remote.git('config', 'uploadpack.allowReachableSHA1InWant', 'true')
  work.git('push', '--quiet', bare, `${head}:refs/pull/7/head`)
  work.git('checkout', '--quiet', '--detach', head)
  return { work, bare, base, head }
}

test('the printed line, pasted in a fresh clone, fetches both commits and repeats the comparison of the head', async () => {
  const { work, bare, base, head } = await published()
  const { report } = await runProgram(work.path, ['--context', '.', '--base', base, '--scenarios', 'cold'])
  if (report === undefined) throw new Error('there is no report')
  const [{ line, notes } = { line: '', notes: [] }] = repetitions(report)
  expect(notes).toEqual([])
  expect(commentText(report, commentOptions({ whole: true }))).toContain(`\n\`\`\`text\n${line}\n\`\`\`\n`)

  const home = await reposFolder()
  const env = {
    ...process.env,
    ...gitEnv,
    ...{ HOME: home, GITHUB_ACTIONS: undefined },
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${bare}.insteadOf`,
    GIT_CONFIG_VALUE_0: address,
  }
  execFileSync('git', ['clone', '--quiet', '--depth=1', address, 'app'], { cwd: home, env })
  await mkdir(join(home, 'go-container-bench/dist'), { recursive: true })
  await symlink(entryPath, join(home, 'go-container-bench/dist/index.js'))
  const clone = repositoryAt(join(home, 'app'))
  for (const commit of [base, head]) expect(() => clone.git('cat-file', '-e', commit)).toThrow(/cat-file/u)

  const ended = spawnSync('sh', ['-c', line], { cwd: clone.path, env, encoding: 'utf8' })
  expect(ended.stderr).not.toMatch(/fatal|error/iu)
  expect(ended.status).toBe(0)
  expect(clone.head()).toBe(head)
  expect(clone.git('cat-file', '-t', base)).toBe('commit')
  const again = JSON.parse(
    await readFile(join(clone.path, 'go-container-bench-report/report.json'), 'utf8'),
  ) as Report
  expect(again.verdict).toEqual(report.verdict)
  expect(again.verdict).toMatchObject({ kind: 'unchanged', because: 'same-inputs' })
  expect(again.projects?.map((each) => [each.base?.commit, each.head.commit])).toEqual([[base, head]])
  expect(again.inputs).toEqual(report.inputs)
})
