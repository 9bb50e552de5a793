import { spawnSync } from 'node:child_process'
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCommandLine } from '../../../src/inputs/command-line.ts'
import { inputsAbout } from '../../../src/inputs/definitions.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { givenInputs } from '../../../src/modes/given-inputs.ts'
import type { GivenInputs, Report } from '../../../src/model.ts'
import { planOf } from '../../../src/plan/resolve.ts'
import { repeatable, repetitions, withheld } from '../../../src/report/words/repeat.ts'
import { commentReport } from '../../support/comment-cases.ts'
import { hostileText } from '../../support/hostile.ts'
import { vocabulary } from '../../support/vocabulary.ts'

const report = (inputs: GivenInputs): Report => {
  const found = commentReport('regression')
  return { ...found, inputs: { ...found.inputs, ...inputs } }
}

const [base, head] = ['71c2a805'.repeat(5), '4d9e0f6b'.repeat(5)]

const lineOf = (of: Report): string => repetitions(of)[0]?.line ?? expect.fail('there is no line')

/** The words that a shell makes of the last command of a line; the commands before it are not run. */
const wordsIn = (line: string): readonly string[] => {
  const last = line.split(' && ').slice(2).join(' && ')
  const script = last.replace(/^node \.\.\/go-container-bench\/dist\/index\.js/, String.raw`printf '%s\0'`)
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.split('\0').slice(0, -1)
}

const given = (line: string): GivenInputs => {
  const read = readCommandLine(wordsIn(line), [])
  if (read.kind !== 'run') expect.fail(read.kind)
  expect(read.problems).toEqual([])
  return read.given
}

describe('the line that repeats a comparison', () => {
  test('begins with both commits', () => {
    const start = `git fetch origin ${base} ${head} && git switch --detach ${head} && node `
    expect(lineOf(report({})).slice(0, start.length)).toBe(start)
  })

  test('is read by the command line as what the run was given, and leads to the same plan', () => {
    const asked = {
      context: 'services/api',
      scenarios: 'cold,warm',
      gate: '*/cold',
      'fail-threshold': '12%\n*/warm 25%',
      'min-delta': '1s',
      rounds: '12',
      edit: "cmd/it's here.go",
      seed: 'a "seed"',
      'build-contexts': 'lib=third party',
    }
    const inputs = readInputs(asked, vocabulary, 'terminal')
    const again = given(lineOf(report({ ...givenInputs({ given: asked, inputs }), seed: asked.seed })))
    expect(again).toEqual({ ...asked, base, engines: 'podman' })
    const facts = {
      projects: [{ id: 'services~api' }],
      revisions: ['base', 'head'],
      engines: ['podman'],
      hasRemoteCache: false,
    } as const
    const first = planOf(inputs, facts, asked.seed)
    expect(planOf(readInputs(again, vocabulary, 'terminal'), facts, 'another')).toEqual(first)
  })

  test('of a run that was compared with a fixed commit asks for that, as it only warned', () => {
    const creep = { since: 'latest-release', anchor: 'v1.4.0', limit: 0.125, trends: [] }
    const line = lineOf({ ...report({ 'fail-threshold': '5%', scenarios: 'cold' }), creep })
    expect(line).toMatch(new RegExp(`^git fetch origin ${base} `))
    expect(given(line)).toEqual({
      scenarios: 'cold',
      since: base,
      'creep-threshold': '12.5%',
      engines: 'podman',
      seed: expect.any(String),
    })
    expect(() => readInputs(given(line), vocabulary, 'terminal')).not.toThrow()
  })

  test('names an engine once, without the storage driver that has an input of its own', () => {
    const engines = 'podman+vfs,podman+overlay,docker@29.4.2'
    expect(given(lineOf(report({ engines })))['engines']).toBe('podman,docker@29.4.2')
  })

  test('runs nothing of a hostile value, and has it as it was or not at all (100 texts)', () => {
    assert(
      property(hostileText, (raw) => {
        const [first] = repetitions(report({ gate: raw, target: `$(touch x)\`id\`${raw}` }))
        if (first === undefined) return
        const lines = raw.split('\n').map((line) => line.trim())
        const found = given(first.line)
        expect(found['gate'] ?? '').toBe(lines.filter((line) => line !== '').join('\n'))
        expect(first.line).not.toMatch(/\n/u)
      }),
      { numRuns: 100 },
    )
  })

  test('is not there for commits that are none', () => {
    expect(repetitions(report({ base: 'main; id' }))).toEqual([])
    const { projects: _, ...unknown } = report({})
    expect(repetitions(unknown)).toEqual([])
  })

  test('never has a value that can be secret, nor what runs a program or reads a file', () => {
    const inputs = {
      'build-args': 'VERSION\nTOKEN',
      prepare: 'id',
      secrets: 'key',
      'engine-mirror': 'https://x',
    }
    const [found] = repetitions(report(inputs))
    expect(found?.line).not.toMatch(/VERSION|prepare|secret|mirror/u)
    expect(found?.notes).toEqual([
      'Not in the line, because they may be secret or run something: build-args (VERSION, TOKEN), prepare (id) and secrets (key). Take them from the workflow.',
    ])
  })
})

describe('the line of one of several', () => {
  const found = report({})
  const [project] = found.projects ?? []
  if (project === undefined) throw new Error('there is one')
  const { verdict } = found

  test('has the commit of its own repository, and names that', () => {
    const [ofApi, ofWeb] = ['a1', 'b2'].map((each) => each.repeat(20)) as [string, string]
    const merged: Report = {
      ...found,
      repository: { name: 'acme/api', url: 'https://github.com/acme/api' },
      projects: [
        { ...project, id: 'x', repository: 'acme/api', head: { commit: ofApi } },
        { ...project, id: 'y', repository: 'acme/web', head: { commit: ofWeb } },
      ],
      legs: [
        { name: 'api', verdict, projects: ['x'], inputs: { base } },
        { name: 'web', verdict, projects: ['y'], inputs: { base } },
      ],
    }
    const lines = repetitions(merged)
    expect(lines.map(({ line }) => line.split(' ')[4])).toEqual([ofApi, ofWeb])
    expect(lines.map(({ notes }) => notes)).toEqual([[], ['The repository is acme/web.']])
  })

  test('has no gate and no limit that is for the benchmarks of others', () => {
    const { benchmarks } = found
    const inputs = {
      base,
      gate: '*/web/*,*/api/cold',
      'fail-threshold': '12%\n*/web/* 25%',
      'min-delta': '*/web/* 2s',
      'warn-threshold': '*/api/* 3%',
    }
    const [first] = benchmarks
    if (first === undefined) throw new Error('there is one')
    const of = (name: string) => ({ ...first, id: `podman/${name}/cold`, project: name })
    const lines = repetitions({
      ...found,
      projects: ['api', 'web'].map((id) => ({ ...project, id })),
      benchmarks: ['api', 'web'].map(of),
      legs: ['api', 'web'].map((name) => ({ name, verdict, obstacles: [], inputs })),
    })
    expect(given(lines[0]?.line ?? '')).toEqual({
      base,
      gate: '*/api/cold',
      'fail-threshold': '12%',
      'warn-threshold': '*/api/* 3%',
    })
    expect(lines[0]?.notes).toEqual([
      'Not in the line, because it is for other benchmarks only: gate (*/web/*), fail-threshold (*/web/* 25%) and min-delta (*/web/* 2s).',
    ])
    expect(given(lines[1]?.line ?? '')).toMatchObject({ gate: '*/web/*', 'min-delta': '*/web/* 2s' })
  })
})

test('every input that decides what is measured is in the line, or known to be left out', () => {
  const inputs = inputsAbout('project', 'secrets', 'engines', 'judging', 'measuring', 'fixtures')
  // The line names the base.
  const recorded = inputs.filter((name) => !['since', 'creep-threshold'].includes(name))
  expect([...repeatable, ...withheld].toSorted()).toEqual([...recorded].toSorted())
})

test('a report has of secret inputs only names, and of a program nothing', () => {
  const asked = {
    'build-args': 'VERSION=1.2\nTOKEN=s3cret=',
    secrets: 'key=s3cret',
    'secret-files': 'file=/home/me/s3cret',
    prepare: 'echo s3cret',
    rounds: 'auto',
    comment: 'never',
  }
  const inputs = readInputs({}, vocabulary, 'terminal')
  expect(givenInputs({ given: asked, inputs })).toEqual({
    'build-args': 'VERSION\nTOKEN',
    secrets: 'key',
    'secret-files': 'file',
    prepare: '',
  })
})
