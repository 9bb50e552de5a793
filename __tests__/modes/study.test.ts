import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

test('study list says which cells are on engines that are not installed', async () => {
  const { stdout } = await study('list')
  const [engines] = stdout.split('\n')
  expect(engines).toMatch(/ \(\d+ of the cells on what is not installed here: .*podman.*\)\. /)
})

test('the help of a study has its values', async () => {
  const { status, stdout } = await study('vendor', '--help')
  expect(status).toBe(0)
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/ --values [^-]*Available: `[^.]*`\. Default: all\./)
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

  test('says first what its threshold cannot decide', async () => {
    const threshold = ['--fail-threshold=25%', '--rounds=2', '--install=never']
    const { stderr } = await study('engines', '--engines=podman,docker', '--fixture=tiny', ...threshold)
    expect(stderr).toMatch(
      /^fail-threshold will decide nothing: rounds is 2, and a verdict needs at least 6\.\nStudy engines: /,
    )
    const six = await study('engines', '--engines=podman,docker', '--fixture=tiny', '--fail-threshold=25%')
    expect(six.stderr).toMatch(/^Study engines: /)
  })
})

test('a study in a pull request says that it does not measure its code', async () => {
  await using temp = await tempFolder()
  await using programs = await fakePrograms({})
  const event = join(temp.path, 'event.json')
  await writeFile(event, JSON.stringify({ number: 7, pull_request: { number: 7 } }))
  const inputs = {
    ...{ INPUT_MODE: 'run', INPUT_STUDY: 'engines', INPUT_ENGINES: 'podman,docker', INPUT_FIXTURE: 'tiny' },
    ...{ INPUT_INSTALL: 'never', 'INPUT_TIME-BUDGET': '5m', 'INPUT_OUTPUT-DIR': join(temp.path, 'report') },
  }
  const { stderr } = await runProgram(temp.path, [], {
    ...{ PATH: programs.folder, HOME: temp.path, RUNNER_TEMP: temp.path, RUNNER_TOOL_CACHE: temp.path },
    ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event },
    ...inputs,
  })
  const note =
    'Projects of this program are measured, and not the code that is checked out: to measure that, give its folder as context.'
  expect(stderr).toContain(note)
  const report = await readFile(join(temp.path, 'report/report.json'), 'utf8')
  expect(JSON.parse(report)).toMatchObject({ warnings: expect.arrayContaining([note]) })
})
