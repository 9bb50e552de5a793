import { expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { cpuMs } from '../support/cpu-time.ts'
import { textFiles } from './repository.ts'

const workflow = (script: string, jobs: number): string => `on: push
jobs:
  a:
    strategy: { matrix: { n: [${Array.from({ length: jobs }, (_, at) => at).join(', ')}] } }
    steps:
      - { shell: pwsh, run: &text "${script}" }
${'      - { shell: pwsh, run: *text }\n'.repeat(9)}      - run: docker build .
`

const found = (script: string, jobs: number) =>
  findBuilds(textFiles({ '.github/workflows/ci.yml': workflow(script, jobs) }))

test('a long script that writes many variables again and again is not read without end', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `A${at}=1`).join(' ')
  const start = cpuMs()
  const { remarks } = found(`echo ${names} >> $GITHUB_ENV`, 200)
  expect(remarks.map(({ text }) => text).join()).toContain('there is too much in these files')
  expect(cpuMs() - start).toBeLessThan(10_000)
})

test('a script of the usual length may', () => {
  const { blocks, remarks } = found(`echo ${'A=1 '.repeat(500)}>> $GITHUB_ENV`, 100)
  expect([blocks.length, remarks]).toEqual([1, []])
})
