import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { consequences } from '../src/analysis/consequences.ts'
import { engines } from '../src/engines/index.ts'
import { defaultOf, descriptionOf, inputDefinitions, inputNames, isInput } from '../src/inputs/definitions.ts'
import { themes } from '../src/inputs/definitions/record.ts'
import { vocabularyOf } from '../src/modes/vocabulary.ts'
import { outputs } from '../src/publish/runner/outputs.ts'
import { scenarios } from '../src/scenarios/index.ts'
import { fixturesDir, repositoryPath } from './support/paths.ts'
import { tempFolder } from './support/temp-folder.ts'

type Described = { readonly description: string; readonly required?: boolean; readonly default?: string }
type Action = {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
}
type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }
type Permissions = Readonly<Record<string, string>>
type Workflow = {
  readonly permissions: Permissions
  readonly concurrency: unknown
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Permissions; readonly steps: readonly Step[] }>
  >
}

const root = repositoryPath('')
const read = (path: string): Promise<string> => readFile(`${root}${path}`, 'utf8')
const readAction = async (): Promise<Action> => parse(await read('action.yml')) as Action

/** What stands between the two comments of a section. */
const sectionOf = async (path: string, name: string): Promise<string> => {
  const [, text = ''] = (await read(path)).split(new RegExp(`<!-- (?:${name}: .*|end of ${name}) -->`))
  return text
}

/** The rows of all tables of a section, without their headers. */
const rowsOf = async (path: string, name: string): Promise<readonly (readonly string[])[]> => {
  const lines = (await sectionOf(path, name)).split('\n').filter((line) => line.startsWith('| '))
  const isRow = (index: number): boolean =>
    ![lines[index], lines[index + 1]].some((line) => line?.startsWith('| -'))
  return lines.filter((_, index) => isRow(index)).map((row) => row.slice(2, -2).split(' | '))
}

const code = (text: string): string => `\`${text}\``
/** The one default that only the runner can fill in. */
const token = '${{ github.token }}'
const vocabulary = await vocabularyOf({ fixtures: fixturesDir })

const sorted = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.map((row) => row.join(' | ')).toSorted()

/** The row of an input in a table. */
const rowOf = (name: string): readonly string[] => {
  if (!isInput(name)) throw new Error(`${name} is not an input`)
  const value = name === 'github-token' ? token : defaultOf(name)
  const place = { action: ' The action only.', terminal: ' The command line only.', both: '' }
  return [
    code(name),
    value === '' ? 'none' : code(value),
    `${descriptionOf(name, vocabulary)}${place[inputDefinitions[name].where]}`,
  ]
}

const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps)

/** Other people's actions that a workflow uses, with the comment behind them. */
const pinsOf = (text: string): readonly string[] =>
  [...text.matchAll(/uses: (\S+@.*)/g)]
    .map(([, pin = '']) => pin)
    .filter((pin) => !pin.includes('/go-container-bench@'))

describe('action.yml', () => {
  test('has the inputs that a workflow can give, with their defaults and sentences', async () => {
    const { inputs } = await readAction()
    const names = inputNames.filter((name) => inputDefinitions[name].where !== 'terminal')
    expect(Object.keys(inputs)).toEqual(names)
    for (const name of names) {
      const wanted = name === 'github-token' ? token : defaultOf(name)
      const description = descriptionOf(name, vocabulary)
      expect(inputs[name], `of ${name}`).toEqual({ description, required: false, default: wanted })
    }
  })

  test('does not have what only a terminal can give', async () => {
    const { inputs } = await readAction()
    for (const name of ['yes', 'json']) expect(inputs).not.toHaveProperty(name)
  })

  test('takes nothing for the token in a terminal', () => expect(defaultOf('github-token')).toBe(''))

  test('has the outputs that are set, each with a sentence', async () => {
    const declared = (await readAction()).outputs
    expect(Object.keys(declared)).toEqual(outputs.map(({ name }) => name))
    for (const { description } of Object.values(declared)) expect(description).toMatch(/^[A-Z].+\.$/)
  })
})

describe('action-types.yml', () => {
  type Typed = {
    readonly type: string
    readonly 'list-item'?: Typed
    readonly 'allowed-values'?: readonly string[]
  }
  type Types = Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, Typed>>>>
  const readTypes = async (): Promise<Types> => parse(await read('action-types.yml')) as Types

  test('has a type for everything that action.yml has', async () => {
    const [types, action] = [await readTypes(), await readAction()]
    for (const kind of ['inputs', 'outputs'] as const) {
      expect(Object.keys(types[kind])).toEqual(Object.keys(action[kind]))
      for (const { type } of Object.values(types[kind]))
        expect(['string', 'boolean', 'integer', 'float', 'list', 'enum']).toContain(type)
    }
  })

  test('names closed sets, and the words that may stand in their place', async () => {
    const { inputs } = await readTypes()
    expect(inputs['mode']).toEqual({
      type: 'enum',
      'allowed-values': [
        'run',
        'doctor',
        'report',
        'study',
        'plan',
        'measure',
        'advise',
        'calibrate',
        'self-test',
      ],
    })
    expect(inputs['fail-on']?.['list-item']?.['allowed-values']).toContain('never')
    expect(inputs['scenarios']?.['list-item']?.['allowed-values']).toEqual([
      ...Object.keys(scenarios),
      'auto',
      'all',
    ])
    expect(inputs['engines']?.['list-item']).toEqual({ type: 'string' })
  })

  test('allows every default', async () => {
    const closed = Object.entries((await readTypes()).inputs).flatMap(([name, typed]) => {
      const values = typed['allowed-values'] ?? typed['list-item']?.['allowed-values']
      return values === undefined || !isInput(name) ? [] : [{ name, values }]
    })
    expect(closed.length).toBeGreaterThan(5)
    for (const { name, values } of closed)
      expect(['', ...values], `of ${name}`).toEqual(expect.arrayContaining(defaultOf(name).split(',')))
  })
})

describe('the documents', () => {
  test('have a row for every input, with default, sentence and closed set', async () => {
    const rows = inputNames.map(rowOf)
    expect(sorted(await rowsOf('README.md', 'inputs'))).toEqual(sorted(rows))
    expect(sorted(await rowsOf('docs/inputs.md', 'inputs'))).toEqual(sorted(rows))
  })

  test('show the inputs that people set most, and fold the others by theme', async () => {
    const [shown = '', ...folded] = (await sectionOf('README.md', 'inputs')).split('<details>')
    expect(shown.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(8)
    expect(folded.length).toBeGreaterThan(4)
    const titles = [...(await sectionOf('docs/inputs.md', 'inputs')).matchAll(/^## (.+)$/gm)]
    expect(titles.map(([, title]) => title)).toEqual(Object.values(themes))
  })

  test('have a row for every output', async () => {
    const rows = outputs.map(({ name, text }) => [code(name), text])
    expect(await rowsOf('README.md', 'outputs')).toEqual(rows)
  })

  test.each([
    ['README.md', 'scenarios', Object.keys(scenarios)],
    ['README.md', 'engines', Object.keys(engines)],
    ['docs/engines.md', 'engines', Object.keys(engines)],
  ])('%s has a row for each of the %s', async (path, name, names) => {
    expect((await rowsOf(path, name)).map(([first]) => first)).toEqual(names.map(code))
  })

  test('have a row for everything that leads to a verdict', async () => {
    const all = Object.values(consequences).flatMap((each) =>
      each.flatMap(({ circumstances }) => Object.values(circumstances)),
    )
    expect((await rowsOf('docs/gate.md', 'verdicts')).map(([, when]) => when)).toEqual(all)
  })
})

describe('the README', () => {
  test('names only files that are there', async () => {
    const targets = [...(await read('README.md')).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path]) => path,
    )
    expect(targets.length).toBeGreaterThan(3)
    for (const path of targets) expect(await read(path ?? ''), `of ${path}`).not.toBe('')
  })
})

describe('npm run docs', () => {
  const script = `${root}.ci/docs.ts`
  const docs = (cwd: string, ...flags: readonly string[]) =>
    promisify(execFile)(process.execPath, [script, ...flags], { cwd, timeout: 60_000 })
  const files = [
    ...['action.yml', 'action-types.yml', 'README.md'],
    ...['docs/inputs.md', 'docs/engines.md', 'docs/gate.md', 'docs/how-it-measures.md'],
  ]
  const copied = async () => {
    const folder = await tempFolder()
    await mkdir(`${folder.path}/docs`)
    for (const file of files) await copyFile(`${root}${file}`, `${folder.path}/${file}`)
    return folder
  }

  test('-- --check finds every file as it should be', async () => {
    expect((await docs(root, '--check')).stdout).toBe('')
  })

  test('-- --check names what differs and changes nothing; without it, it is fixed', async () => {
    await using folder = await copied()
    const action = await read('action.yml')
    const stale = action.replace("default: '15m'", "default: '14m'")
    expect(stale).not.toBe(action)
    await writeFile(`${folder.path}/action.yml`, stale)
    await expect(docs(folder.path, '--check')).rejects.toMatchObject({
      code: 1,
      stdout: 'action.yml is not what the sources give; run: npm run docs\n',
    })
    expect(await readFile(`${folder.path}/action.yml`, 'utf8')).toBe(stale)
    expect((await docs(folder.path)).stdout).toBe('wrote action.yml\n')
    for (const file of files)
      expect(await readFile(`${folder.path}/${file}`, 'utf8'), `of ${file}`).toBe(await read(file))
  })

  test('says which line a README without its marks does not have', async () => {
    await using folder = await copied()
    await writeFile(`${folder.path}/README.md`, '# nothing\n')
    await expect(docs(folder.path)).rejects.toMatchObject({
      stderr: expect.stringContaining('<!-- inputs: written by npm run docs -->'),
    })
  })
})

/** The one for forks also reads what another run left, and sets a check that is neutral. */
const writing = (name: string): object =>
  name === 'forks.yml'
    ? { 'pull-requests': 'write', actions: 'read', checks: 'write' }
    : { 'pull-requests': 'write' }

describe('the workflows to paste', () => {
  const folder = '.github/workflows/examples/'
  const examples = async (): Promise<readonly (readonly [string, string, Workflow])[]> => {
    const names = (await readdir(`${root}${folder}`)).toSorted()
    return Promise.all(
      names.map(async (name) => {
        const text = await read(`${folder}${name}`)
        return [name, text, parse(text) as Workflow] as const
      }),
    )
  }

  test('give the action only inputs that it has', async () => {
    const known = Object.keys((await readAction()).inputs)
    const all = await examples()
    expect(all.map(([name]) => name)).toEqual([
      ...['engines.yml', 'forks.yml', 'matrix.yml', 'nightly.yml', 'pull-request.yml', 'remote-cache.yml'],
      'shared.yml',
    ])
    for (const [name, , workflow] of all) {
      const own = stepsOf(workflow).filter(({ uses = '' }) => uses.includes('/go-container-bench@'))
      expect(own.length, `of ${name}`).toBeGreaterThan(0)
      for (const step of own)
        expect(known, `of ${name}`).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
    }
  })

  test('let a job with the code of a pull request only read, and say what they cost', async () => {
    for (const [name, text, { permissions, concurrency, jobs }] of await examples()) {
      for (const [job, { permissions: own = permissions, steps }] of Object.entries(jobs)) {
        const hasCode = steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'))
        const most = hasCode ? { contents: 'read' } : writing(name)
        expect(own, `${job} of ${name}`).toEqual(most)
      }
      expect(concurrency, `of ${name}`).toBeDefined()
      expect(text, `of ${name}`).toMatch(/^# Costs: .*minutes/m)
    }
  })

  test('pin other actions to commits that this repository itself uses', async () => {
    const ours = pinsOf(await read('.github/workflows/ci.yml'))
    for (const [name, text] of await examples()) {
      // The one for forks checks nothing out and uses no other action.
      expect(pinsOf(text).length > 0, `of ${name}`).toBe(name !== 'forks.yml')
      for (const pin of pinsOf(text)) {
        expect(pin, `of ${name}`).toMatch(/@[0-9a-f]{40} # v\d/)
        expect(ours, `of ${name}`).toContain(pin)
      }
    }
  })

  test('for a pull request is the one that the README shows', async () => {
    const text = await read(`${folder}pull-request.yml`)
    expect(await read('README.md')).toContain(`\`\`\`yaml\n${text}\`\`\`\n`)
  })
})
