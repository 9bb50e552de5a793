import { expect, test } from 'vitest'
import { makeRepository } from '../support/git-repository.ts'
import { runProgram } from '../support/program.ts'

const repository = async () => {
  const made = await makeRepository()
  await made.commit('first', { Dockerfile: 'FROM scratch\nCOPY . .\n', 'main.go': 'package main\n' })
  return made
}

test('too few pairs for an interval, and what only a judgement uses, are refused before anything starts', async () => {
  const { path } = await repository()
  const few = await runProgram(path, ['calibrate', '--rounds', '5'])
  expect(few.status).toBe(2)
  expect(few.stderr).toContain('rounds: calibrate needs at least 6 pairs for an interval')
  const judging = await runProgram(path, [
    'calibrate',
    '--base',
    'main',
    '--screen',
    'never',
    '--gate',
    '*cold',
  ])
  expect(judging.status).toBe(2)
  for (const name of ['base', 'screen', 'gate'])
    expect(judging.stderr).toContain(`${name}: calibrate does not use this`)
})
