import { expect, test } from 'vitest'
import { runProgram } from '../support/program.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('too few pairs for a verdict, and what its own project does not have, are refused before anything starts', async () => {
  await using folder = await tempFolder()
  const few = await runProgram(folder.path, ['self-test', '--rounds', '5'])
  expect(few.status).toBe(2)
  expect(few.stderr).toContain('rounds: self-test needs at least 6 pairs for a verdict')
  const others = ['--base', 'main', '--context', 'api', '--fail-threshold', '20%', '--scenarios', 'warm']
  const wrong = await runProgram(folder.path, ['self-test', ...others])
  expect(wrong.status).toBe(2)
  for (const name of ['base', 'context', 'fail-threshold', 'scenarios'])
    expect(wrong.stderr).toContain(`${name}: self-test does not use this`)
})
