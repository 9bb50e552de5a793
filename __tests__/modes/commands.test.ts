import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { attempt } from '../prove/repositories/attempt.ts'
import { commands } from '../prove/repositories/commands.ts'
import { newCode, plain, program, pullRequest } from '../prove/repositories/scenes.ts'
import { entryPath } from '../support/paths.ts'
import { tempFolder } from '../support/temp-folder.ts'

describe('what users ask for', () => {
  test.concurrent.each(commands.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    expect(await attempt(each)).toBeUndefined()
  })

  test('covers at least 53 commands and events', () => {
    expect(commands.length).toBeGreaterThanOrEqual(53)
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
  })
})

test('in the action, a pull request without a Dockerfile at the top is one error, and nothing is measured', async () => {
  await using temp = await tempFolder()
  const scene = await pullRequest({ ...program, 'docker/Dockerfile': plain }, newCode)(temp.path)
  const files = ['outputs', 'state', 'summary.md', 'event.json'].map((name) => join(temp.path, name))
  for (const file of files) await writeFile(file, '')
  const [outputs = '', state = '', summary = '', event = ''] = files
  await writeFile(event, JSON.stringify(scene.payload))
  const ended = await promisify(execFile)(process.execPath, [entryPath], {
    cwd: scene.directory,
    env: {
      PATH: '/usr/bin:/bin',
      HOME: temp.path,
      RUNNER_TEMP: temp.path,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_OUTPUT: outputs,
      GITHUB_STATE: state,
      GITHUB_STEP_SUMMARY: summary,
      INPUT_MODE: 'run',
    },
  }).catch((error: unknown) => error)
  expect(ended).toMatchObject({
    code: 2,
    stdout: expect.stringMatching(/^::error.*There is no Dockerfile at the top.*file: docker\/Dockerfile/m),
  })
  expect(existsSync(join(scene.directory, 'go-container-bench-report', 'report.json'))).toBe(false)
})
