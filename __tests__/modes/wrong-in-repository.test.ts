import { execFile } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { committed, program, withDockerfile } from '../prove/repositories/scenes.ts'
import { gitEnv } from '../support/git-repository.ts'
import { entryPath } from '../support/paths.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** What the program says to these words, in a repository with these files. */
const answerTo = async (
  files: Parameters<typeof committed>[0],
  words: readonly string[],
  event: Readonly<Record<string, string>> = {},
) => {
  await using temp = await tempFolder()
  const { directory } = await committed(files)(temp.path)
  const env = { ...gitEnv, PATH: process.env['PATH'], HOME: temp.path, RUNNER_TEMP: temp.path, ...event }
  const ended = await new Promise<{ readonly code: unknown; readonly stderr: string }>((resolve) => {
    execFile(process.execPath, [entryPath, ...words], { cwd: directory, env }, (error, _, stderr) =>
      resolve({ code: error?.code ?? 0, stderr }),
    )
  })
  return { ...ended, left: await readdir(temp.path) }
}

test('one error has a wrong value, a base that does not exist and a missing Dockerfile', async () => {
  const words = ['--rounds', 'many', '--base', 'nope', '--output-dir', 'report']
  const { code, stderr, left } = await answerTo(program, [...words, '--target', 'prod'])
  expect(code).toBe(2)
  const lines = stderr.trim().split('\n')
  expect(lines).toEqual([
    '3 inputs are wrong:',
    expect.stringMatching(/^ {2}rounds: /),
    expect.stringMatching(/^ {2}The base nope is not a branch/),
    expect.stringMatching(/^ {2}There is no Dockerfile/),
  ])
  expect(left).toEqual(['project'])
})

test.each([
  ['of advise', ['advise', '--rounds', 'many', '--target', 'prod']],
  ['of calibrate', ['calibrate', '.', '--rounds', 'many', '--target', 'prod']],
  ['of a study', ['study', 'engines', '.', '--rounds', 'many', '--target', 'prod']],
])('and those %s too', async (_, words) => {
  const { code, stderr } = await answerTo(withDockerfile, words)
  expect(code).toBe(2)
  expect(stderr).toMatch(/^2 inputs are wrong:\n {2}rounds: .*\n {2}The Dockerfile has no stage "prod"/)
})

test.each([
  ['a wrong input decides what is read', ['--rounds', 'many', '--build-args', 'novalue'], 2],
  ['a name may be that of such an input', ['--rounds', 'many', '--contex', 'services/api'], 2],
  ['a command would have to run first', ['--rounds', 'many', '--file', 'made', '--prepare', 'touch ran'], 1],
  ['the shipped projects are measured', ['--rounds', 'many', '--fixture', 'tiny'], 1],
])('says nothing of the repository where %s', async (_, words, problems) => {
  const { code, stderr, left } = await answerTo(program, words)
  expect(code).toBe(2)
  expect(stderr.trim().split('\n')).toHaveLength(problems + 1)
  expect(left).toEqual(['project'])
})

test.each([
  ['the shipped projects, whatever the event is', program, ['study', 'engines']],
  ['a project, which has no base', withDockerfile, ['study', 'engines', '.']],
])('says nothing of the repository where a study in a pull request is about %s', async (_, files, words) => {
  await using temp = await tempFolder()
  const path = `${temp.path}/event.json`
  const repo = { full_name: 'octo/app' }
  const [head, base] = ['1', '2'].map((digit) => ({ sha: digit.repeat(40), ref: 'main', repo }))
  await writeFile(path, JSON.stringify({ number: 7, pull_request: { number: 7, head, base } }))
  const event = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }
  const { code, stderr } = await answerTo(files, [...words, '--rounds', 'many'], event)
  expect(code).toBe(2)
  expect(stderr).toContain('rounds: ')
  expect(stderr).not.toMatch(/Dockerfile|base/)
})
