import { describe, expect, test } from 'vitest'
import { type CommandLine, readCommandLine } from '../../src/inputs/command-line.ts'
import { modes } from '../../src/modes/index.ts'

const read = (words: readonly string[]): CommandLine => readCommandLine(words, modes)

const given = (...words: readonly string[]): Readonly<Record<string, string>> => {
  const asked = read(words)
  if (asked.kind !== 'run') throw new Error(`asked for ${asked.kind}`)
  return asked.given
}

const problemsOf = (...words: readonly string[]): readonly string[] => {
  const asked = read(words)
  return asked.kind === 'run' ? asked.problems : []
}

describe('a command line', () => {
  test('without words gives nothing', () => {
    expect(given()).toEqual({})
  })

  test('takes values behind a blank or an equals sign', () => {
    expect(given('--rounds', '6', '--seed=a=b', '--gate=')).toEqual({ rounds: '6', seed: 'a=b', gate: '' })
  })

  test('takes the mode as its first word', () => {
    expect(given('run', '--rounds', '6')).toEqual({ mode: 'run', rounds: '6' })
    expect(given('doctor')).toEqual({ mode: 'doctor' })
  })

  test('takes a directory before all flags, behind the mode or without one', () => {
    for (const directory of ['../your-project', './x', '/srv/app', '.', '..', 'services/api']) {
      expect(read([directory, '--base', 'main'])).toEqual({
        kind: 'run',
        given: { context: directory, base: 'main' },
        directory,
        files: [],
        problems: [],
      })
      expect(given('run', directory)).toEqual({ mode: 'run', context: directory })
    }
    expect(read(['run'])).toMatchObject({ directory: undefined })
    expect(given('your-project')).toEqual({ mode: 'your-project' })
  })

  test('takes the files to read right after report, with or without a slash', () => {
    for (const file of ['report.json', './report.json', 'out/report.json', 'odd name'])
      expect(read(['report', file, '--fail-on=never'])).toEqual({
        kind: 'run',
        given: { mode: 'report', 'fail-on': 'never' },
        directory: undefined,
        files: [file],
        problems: [],
      })
    expect(read(['report', 'a.json', 'b,c.json', 'd', '--seed', 'x'])).toMatchObject({
      files: ['a.json', 'b,c.json', 'd'],
      problems: [],
    })
    expect(read(['doctor'])).toMatchObject({ files: [] })
  })

  test('takes the name of a study right after study, and a directory behind it', () => {
    expect(given('study', 'engines', '--rounds', '2')).toEqual({
      mode: 'study',
      study: 'engines',
      rounds: '2',
    })
    expect(read(['study', 'engines', '../app'])).toMatchObject({
      given: { mode: 'study', study: 'engines', context: '../app' },
      directory: '../app',
      problems: [],
    })
    expect(read(['study', './app'])).toMatchObject({ given: { mode: 'study', context: './app' } })
    expect(problemsOf('study', 'engines', '--study', 'storage')).toEqual([
      'study: a word is given as well; leave one of them out',
    ])
    expect(problemsOf('study', 'engines', 'storage')).toEqual(['"storage": flags begin with two dashes'])
  })

  test('joins a repeated flag line by line', () => {
    expect(given('--build-args', 'A=1', '--rounds', '6', '--build-args=B=2')).toEqual({
      'build-args': 'A=1\nB=2',
      rounds: '6',
    })
  })

  test('takes a switch alone, with a value behind it, or with an equals sign', () => {
    expect(given('--yes')).toEqual({ yes: 'true' })
    expect(given('--yes', '--rounds', '6')).toEqual({ yes: 'true', rounds: '6' })
    expect(given('--cleanup', 'false', '--summary=false')).toEqual({ cleanup: 'false', summary: 'false' })
  })

  test('keeps flags that do not exist under their names, for the one list of problems', () => {
    expect(given('--no-such=x', '--engine', 'podman')).toEqual({ 'no-such': 'x', engine: '' })
  })

  test('takes a value that begins with a dash', () => {
    expect(given('--prepare', '-x', '--edit=--y')).toEqual({ prepare: '-x', edit: '--y' })
  })
})

describe('help and version', () => {
  test.each([['--help'], ['-h'], ['run', '--help'], ['--rounds', '6', '--help'], ['--no-such', '--help']])(
    '%s %s asks for help',
    (...words) => {
      expect(read(words).kind).toBe('help')
    },
  )

  test('are kept apart', () => {
    expect(read(['--version']).kind).toBe('version')
  })
})

describe('what is wrong', () => {
  test('is a word that is not a flag', () => {
    expect(problemsOf('run', 'podman', '--rounds', '6', 'docker')).toEqual([
      '"podman": a directory is written with a slash, as in ./your-project; flags begin with two dashes',
      '"docker": flags begin with two dashes',
    ])
    expect(problemsOf('--rounds', '6', 'run')).toEqual(['"run": a mode is the first word'])
    expect(problemsOf('run', 'doctor')).toEqual(['"doctor": a mode is the first word'])
  })

  test('is a mode beside another one: the word is the mode that the other inputs are held against', () => {
    const words = ['study', 'storage', '--mode', 'run']
    expect(problemsOf(...words)).toEqual(['mode: a word is given as well; leave one of them out'])
    expect(given(...words)).toEqual({ mode: 'study', study: 'storage' })
  })

  test('is a directory behind a flag, or one beside a context', () => {
    expect(problemsOf('--rounds', '6', '../x')).toEqual(['"../x": a directory comes before all flags'])
    expect(problemsOf('../x', '../y')).toEqual(['"../y": a directory comes before all flags'])
    expect(problemsOf('../x', '--context', 'y')).toEqual([
      'context: a directory is given as well; leave one of them out',
    ])
  })

  test('is something else than true or false behind a flag that may stand alone', () => {
    expect(problemsOf('doctor', '--json', 'maybe')).toEqual(['"maybe": --json takes true, false or nothing'])
    expect(problemsOf('doctor', '--json', 'false')).toEqual([])
  })

  test('is report without a file, or with one behind a flag', () => {
    expect(problemsOf('report')).toEqual([
      'report: needs a file, as in report go-container-bench-report/report.json',
    ])
    expect(problemsOf('report', '--reports', 'a,b')).toEqual([])
    expect(problemsOf('report', 'a.json', '--reports', 'b')).toEqual([
      'reports: a file is given as well; leave one of them out',
    ])
    expect(problemsOf('report', '--fail-on', 'never', 'a.json')).toEqual([
      'report: needs a file, as in report go-container-bench-report/report.json',
      '"a.json": files come right after report; flags begin with two dashes',
    ])
  })

  test('is a flag without its value', () => {
    expect(problemsOf('--seed')).toEqual(['seed: needs a value, as in --seed=VALUE'])
  })

  test('never shows the rest of a secret that looks like a directory', () => {
    expect(problemsOf('--secrets', 'token=correct', 'a/b')).toEqual([
      'word 3: a directory comes before all flags',
    ])
  })

  test('never shows the rest of a secret that the shell split', () => {
    for (const flag of ['--secrets', '--build-args', '--github-token', '--secret']) {
      expect(problemsOf(flag, 'token=correct', 'horse', 'battery')).toEqual([
        'word 3: flags begin with two dashes',
        'word 4: flags begin with two dashes',
      ])
    }
  })

  test('is reported about a flag that only looks like one of the language', () => {
    expect(given('--constructor')).toEqual({ constructor: '' })
  })
})
