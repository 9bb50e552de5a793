import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readCommandLine } from '../../src/inputs/command-line.ts'
import { InputError } from '../../src/inputs/error.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { modes } from '../../src/modes/index.ts'
import { judgeOne as judgeAgain } from '../../src/modes/report.ts'
import type { Report } from '../../src/model.ts'
import { csv } from '../../src/report/formats/csv.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { toTerminal } from '../../src/report/formats/terminal.ts'
import { headline } from '../../src/report/words/headline.ts'
import { commentCases, judged, service } from '../support/comment-cases.ts'
import { entryPath, fixturesDir, repositoryPath } from '../support/paths.ts'
import { pairs, rules } from '../support/report-builder.ts'
import { hostileFile, reportCases } from '../support/report-cases.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { vocabulary } from '../support/vocabulary.ts'

const caseNamed = (name: string): Report => {
  const make = commentCases[name]?.report ?? reportCases[name]
  if (make === undefined) throw new Error(`there is no case ${name}`)
  return make()
}

type Ended = {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** Files in the working folder besides the one that was read. */
  readonly written: readonly string[]
  readonly read: (file: string) => Promise<string>
}

/** Runs the program from its sources on a report of this text, in a folder that has nothing else. */
const runProgram = async (
  folder: string,
  text: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  await writeFile(join(folder, 'report.json'), text)
  const ended = await promisify(execFile)(process.execPath, [entryPath, 'report', ...args], {
    cwd: folder,
    env: { PATH: '', HOME: folder, ...env },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  const files = await readdir(folder, { recursive: true })
  return {
    status: ended.code,
    stdout: ended.stdout,
    stderr: ended.stderr,
    written: files
      .filter((name) => /[.](?:json|md|html)$/u.test(name))
      .filter((name) => name !== 'report.json'),
    read: (file) => readFile(join(folder, file), 'utf8'),
  }
}

/** Carries out the mode itself; gives its exit status, and what it printed. */
const carryOut = async (text: string, ...flags: readonly string[]) => {
  await using folder = await tempFolder()
  const file = join(folder.path, 'report.json')
  await writeFile(file, text)
  const asked = readCommandLine(['report', file, ...flags], modes)
  if (asked.kind !== 'run') throw new Error(`asked for ${asked.kind}`)
  const printed: string[] = []
  const status = await judgeAgain(asked.files[0] ?? '', {
    inputs: readInputs(asked.given, vocabulary, 'terminal'),
    given: asked.given,
    invocation: {
      env: {},
      inWorkflow: false,
      live: undefined,
      columns: () => undefined,
      program: { entry: entryPath, fixtures: fixturesDir, probes: '' },
      print: (line) => printed.push(line),
      write: (written) => printed.push(written),
      log: () => {},
    },
  })
  return { status, printed: printed.join('\n') }
}

const problemsOf = (text: string, ...flags: readonly string[]): Promise<string> =>
  carryOut(text, ...flags).then(
    () => 'none',
    (error: unknown) => (error instanceof InputError ? error.message : String(error)),
  )

describe('report on the command line', () => {
  test('prints the table of the run with its exit status, and writes nothing', async () => {
    await using folder = await tempFolder()
    const report = caseNamed('regression')
    const env = { GITHUB_STEP_SUMMARY: join(folder.path, 'summary.md') }
    const ended = await runProgram(folder.path, toJson(report), ['report.json'], env)
    expect(ended).toMatchObject({ status: 1, stdout: `\n${toTerminal(report)}\n`, stderr: '', written: [] })
  })

  test('judges by other limits, and writes the report of that where it may', async () => {
    await using folder = await tempFolder()
    const args = ['./report.json', '--fail-threshold', '99%', '--min-delta=1h', '--output-dir', 'again']
    const ended = await runProgram(folder.path, toJson(caseNamed('regression')), args)
    expect(ended.status).toBe(0)
    expect(ended.stdout).toContain('; sampling stopped for other limits')
    expect(ended.stderr).toMatch(
      /^\nWritten: \S+\/again\/report\.json, \S+\/again\/report\.md, \S+\/again\/report\.html\n$/,
    )
    expect(ended.written.toSorted()).toEqual(['again/report.html', 'again/report.json', 'again/report.md'])
    const again = await ended.read('again/report.json')
    expect(JSON.parse(again)).toMatchObject({ verdict: { kind: 'unchanged', because: 'below-floor' } })
    expect(await ended.read('again/report.md')).toContain('sampling stopped for other limits')
    const { status, printed } = await carryOut(again)
    expect(`${printed}\n`).toBe(ended.stdout)
    expect(status).toBe(0)
  })

  test('lists what is wrong with a file and what to do, with exit status 2', async () => {
    await using folder = await tempFolder()
    const { schedule, ...report } = caseNamed('regression')
    const broken = { ...report, complete: 'yes', schedule: { order: schedule.order } }
    const ended = await runProgram(folder.path, JSON.stringify(broken), ['report.json'])
    expect(ended).toMatchObject({ status: 2, stdout: '', written: [] })
    const [title, named, ...lines] = ended.stderr.trimEnd().split('\n')
    expect([title, named]).toEqual(['One input is wrong:', '  report.json cannot be read:'])
    expect(lines.slice(0, -1).toSorted()).toEqual([
      '    /complete: must be true or false',
      '    /schedule/seed: is missing',
    ])
    expect(lines.at(-1)).toBe('  Give the report.json that a run of go-container-bench wrote, unchanged.')
  })

  test('prints a form for programs alone, with the status of the report', async () => {
    await using folder = await tempFolder()
    const report = caseNamed('regression')
    const ended = await runProgram(folder.path, toJson(report), ['report.json', '--format', 'csv'])
    expect(ended).toMatchObject({ status: 1, stdout: csv.render(report), written: [] })
    expect(ended.stderr).toBe(`${headline(report)}\n`)
  })

  test('writes such forms beside the report where it may', async () => {
    await using folder = await tempFolder()
    const report = caseNamed('unchanged')
    const args = ['report.json', '--format=csv', '--output-dir=out']
    const ended = await runProgram(folder.path, toJson(report), args)
    expect(ended).toMatchObject({ status: 0, stdout: `\n${toTerminal(report)}\n` })
    expect(ended.stderr).toMatch(/out\/report\.html, \S+\/out\/report\.csv\n$/)
    expect(await ended.read('out/report.csv')).toBe(csv.render(report))
  })

  test('wants a file', async () => {
    await using folder = await tempFolder()
    const ended = await runProgram(folder.path, '', ['--fail-on=noise', '--format=csv,xlsx'])
    expect(ended.status).toBe(2)
    expect(ended.stderr).toMatch(
      /^3 inputs are wrong:\n {2}report: needs a file, as in report .*\n {2}fail-on: .*\n {2}format: "xlsx" is not one of /,
    )
  })
})

describe('a file that cannot be read', () => {
  test.each([
    ['does not exist', 'none.json', /ENOENT/],
    ['is a folder in which there is none', 'folder', /ENOENT/],
    ['is a folder where the report should be', 'nested', /is not a file/],
    ['is too large', 'large.json', /has 20000001 bytes; at most 20000000 are read/],
  ])('because it %s', async (_, name, problem) => {
    await using place = await tempFolder()
    await mkdir(join(place.path, 'folder'))
    await mkdir(join(place.path, 'nested', 'report.json'), { recursive: true })
    await writeFile(join(place.path, 'large.json'), '')
    await truncate(join(place.path, 'large.json'), 20_000_001)
    const job = {
      inputs: readInputs({ mode: 'report' }, vocabulary),
      given: {},
      invocation: {
        env: {},
        inWorkflow: false,
        live: undefined,
        columns: () => undefined,
        program: { entry: entryPath, fixtures: fixturesDir, probes: '' },
        print: () => {},
        write: () => {},
        log: () => {},
      },
    }
    await expect(judgeAgain(join(place.path, name), job)).rejects.toThrow(problem)
    await expect(judgeAgain(join(place.path, name), job)).rejects.toThrow(
      /Give the path of the report\.json that a run wrote\.$/,
    )
    await expect(judgeAgain(join(place.path, name), job)).rejects.toThrow(InputError)
  })
})

const [cold, change] = [service('cold'), service('source-change', false)] as const

/** A head whose cold builds are slower by 8%, and whose source-change builds are slower by 30%. */
const slower = (): Report => {
  const of = (each: typeof cold, ratio: number) =>
    pairs(
      each,
      Array.from({ length: 6 }, (_, at) => [60_000 + at, Math.round(60_000 * ratio) + 2 * at] as const),
    )
  return judged({ benchmarks: [cold, change], measurements: [...of(cold, 1.08), ...of(change, 1.3)] })
}

describe('the exit status', () => {
  test.each([
    [[], 0],
    [['--fail-threshold=5%'], 1],
    [['--fail-threshold', '*cold 5%'], 1],
    [['--fail-threshold', '*change 5%'], 0],
    [['--fail-threshold=5%', '--fail-on=invalid'], 0],
    [['--fail-on=warning'], 1],
    [['--gate=*change'], 1],
    [['--gate=*change', '--fail-on=never'], 0],
    [['--min-delta=6s', '--fail-on=warning'], 0],
  ] as const)('with %j is %i', async (flags, status) => {
    expect((await carryOut(toJson(slower()), ...flags)).status).toBe(status)
  })

  test('follows what the run was to fail on, unless that is given', async () => {
    const text = toJson({ ...slower(), rules: { ...rules, failOn: ['warning'] } })
    expect((await carryOut(text)).status).toBe(1)
    expect((await carryOut(text, '--fail-on=regression,invalid')).status).toBe(0)
  })

  test('is 3 for a head that does not build, and for a run that measured nothing', async () => {
    expect((await carryOut(toJson(caseNamed('does-not-build')))).status).toBe(3)
    expect((await carryOut(toJson(caseNamed('nothing')))).status).toBe(3)
    expect((await carryOut(toJson(caseNamed('nothing-to-build-after-alarm')))).status).toBe(0)
  })
})

describe('what is given for a report', () => {
  test('must match its benchmarks', async () => {
    const text = toJson(slower())
    expect(await problemsOf(text, '--gate=*warm')).toContain(`*warm matches no benchmark; there are:`)
    expect(await problemsOf(text, '--min-delta', '*warm 1s')).toContain(
      'min-delta: *warm matches no benchmark',
    )
  })

  test('must go with the limits that stay', async () => {
    expect(await problemsOf(toJson(slower()), '--fail-threshold=4%')).toContain(
      `warn-threshold: is 5% for ${cold.id} and must not be above fail-threshold, 4%; give both`,
    )
    expect(await problemsOf(toJson(slower()), '--fail-threshold=4%', '--warn-threshold=2%')).toBe('none')
  })

  test('changes nothing where nothing can be judged, and that is said', async () => {
    const { status, printed } = await carryOut(toJson(caseNamed('one-engine')), '--gate=*x', '--min-delta=1s')
    expect(status).toBe(0)
    expect(printed).toContain(
      'Note: Nothing in this report can be judged, so gate and min-delta changed nothing.',
    )
  })

  test('must not overwrite the file that is read', async () => {
    await using folder = await tempFolder()
    const text = toJson(slower())
    const ended = await runProgram(folder.path, text, ['report.json', '--output-dir', '.'])
    expect(ended.status).toBe(2)
    expect(ended.stderr).toContain('output-dir: report.json is in it and would be overwritten')
    expect(await ended.read('report.json')).toBe(text)
  })
})

test('a report that is made of several is shown as it is, and not judged again', async () => {
  const report = slower()
  const text = toJson({ ...report, legs: [{ name: 'api', verdict: report.verdict }] })
  expect(await problemsOf(text, '--fail-threshold=5%')).toContain('is made of several reports; each of them')
  expect((await carryOut(text, '--format=csv')).printed).toContain(csv.render(report))
})

test('a report of version 1 is judged, and the defaults that it was judged with are named', async () => {
  const text = await readFile(repositoryPath('__tests__/report/version-1/regression.json'), 'utf8')
  const { status, printed } = await carryOut(text)
  expect(status).toBe(1)
  expect(printed).toContain(
    'Note: The report has the form of version 1.0, which holds neither limits nor reasons why sampling stopped: it is judged with fail-threshold 10%, warn-threshold 5% and min-delta 200 ms',
  )
})

test('texts of a report are shown and never obeyed', async () => {
  const evil = '\u001b[2J\n::error::owned'
  const { printed } = await carryOut(toJson(hostileFile(evil)))
  const problems = await problemsOf(toJson(hostileFile(evil)), '--gate=nothing')
  for (const line of [...printed.split('\n'), ...problems.split('\n')]) {
    expect(line).not.toContain('\u001b')
    expect(line).not.toMatch(/^\s*::/)
  }
})
