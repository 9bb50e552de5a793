import { describe, expect, test } from 'vitest'
import { studyNames } from '../../src/studies/index.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { type Ended, runProgram } from '../support/program.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** Runs the program in an empty folder, on a machine without any engine. */
const study = async (...args: readonly string[]): Promise<Ended> => {
  await using temp = await tempFolder()
  await using programs = await fakePrograms({})
  const env = { PATH: programs.folder, HOME: temp.path, RUNNER_TEMP: temp.path }
  return await runProgram(temp.path, ['study', ...args], env)
}

describe('study list', () => {
  test('has a line for each study with its cells, rounds and hours', async () => {
    const { status, stdout } = await study('list')
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(studyNames)
    for (const line of lines)
      expect(line).toMatch(/^[\w-]+ +\d+ cells?, \d+ rounds?, (?:about [\d.]+ |for an unknown time).*\. \S/)
  })
})

describe('a study that cannot be carried out', () => {
  test('is refused with every problem, before anything is looked at', async () => {
    const { status, stderr } = await study('engines', '--base=main', '--values=podman,lxc', '--rounds=0')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^3 inputs are wrong:\n {2}values: "lxc" .*\n {2}rounds: .*\n {2}base: study does/)
  })

  test('is refused when its values are engines and engines are given too', async () => {
    const { status, stderr } = await study('engines', '--values=podman', '--engines=docker')
    expect(status).toBe(2)
    expect(stderr).toContain('values: the values of engines are engines, and engines are given as well')
  })

  test('is refused for a project of its own where it is about the shipped ones', async () => {
    const { status, stderr } = await study('strategies', '--file=Dockerfile')
    expect(status).toBe(2)
    expect(stderr).toContain('file: strategies is about the shipped projects only')
  })

  test('is refused when there is nothing to continue', async () => {
    const { status, stderr } = await study('strategies', '--resume=report.json')
    expect(status).toBe(2)
    expect(stderr).toContain('resume: report.json cannot be read: ')
  })

  test('says in every row why, and ends with status 3', async () => {
    const smallest = ['--fixture=tiny', '--rounds=2', '--engines=podman', '--install=never']
    const { status, report, markdown, stdout } = await study('strategies', '--values=layers', ...smallest)
    expect(status).toBe(3)
    expect(report?.study?.rows).toHaveLength(3)
    for (const { unknown } of report?.study?.rows ?? []) expect(unknown?.['sample']).toContain('podman')
    expect(report?.verdict).toMatchObject({ kind: 'none', because: 'nothing-measured' })
    expect(stdout).toContain('no time: ')
    expect(markdown).toContain('**What is not known**')
  })
})
