import { execFile } from 'node:child_process'
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { engines } from '../src/engines/index.ts'
import { defaultOf, inputDefinitions } from '../src/inputs/definitions.ts'
import { readFixtures, strategiesOf } from '../src/projects/fixtures/fixture.ts'
import { outputsOf } from '../src/publish/runner/outputs.ts'
import { scenarios } from '../src/scenarios/index.ts'
import { buildReport } from './support/report-builder.ts'
import { tempFolder } from './support/temp-folder.ts'
import { fixturesDir, repositoryPath } from './support/paths.ts'

type Described = { readonly description: string; readonly required?: boolean; readonly default?: string }
type Action = {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
}
type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }
type Workflow = {
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency: unknown
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

const root = repositoryPath('')
const read = (path: string): Promise<string> => readFile(`${root}${path}`, 'utf8')
const readAction = async (): Promise<Action> => parse(await read('action.yml')) as Action

/** The rows of the table between the two comments of a section, the header left out, without code marks. */
const tableOf = async (name: string): Promise<readonly (readonly string[])[]> => {
  const [, text = ''] = (await read('README.md')).split(new RegExp(`<!-- (?:${name}: .*|end of ${name}) -->`))
  const rows = text.trim().split('\n').slice(2)
  return rows.map((row) => row.slice(2, -2).split(' | '))
}

const code = (text: string): string => `\`${text}\``
const outputNames = Object.keys(outputsOf(buildReport(), { reportPath: '', markdownPath: '', durationMs: 0 }))
/** The one default that only the runner can fill in. */
const token = '${{ github.token }}'

const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps)

/** Other people's actions that a workflow uses, with the comment behind them. */
const pinsOf = (text: string): readonly string[] =>
  [...text.matchAll(/uses: (\S+@.*)/g)].map(([, pin = '']) => pin).filter((pin) => !pin.startsWith('OWNER/'))

describe('action.yml', () => {
  test('has the inputs of the command line, in its order, with its defaults and sentences', async () => {
    const { inputs } = await readAction()
    expect(Object.keys(inputs)).toEqual(inputDefinitions.map(([name]) => name))
    for (const [name, value, description] of inputDefinitions) {
      const wanted = name === 'github-token' ? token : value
      expect(inputs[name], `of ${name}`).toEqual({ description, required: false, default: wanted })
    }
  })

  test('takes nothing for the token in a terminal', () => expect(defaultOf('github-token')).toBe(''))

  test('has the outputs that are set, each with a sentence', async () => {
    const { outputs } = await readAction()
    expect(Object.keys(outputs)).toEqual(outputNames)
    for (const { description } of Object.values(outputs)) expect(description).toMatch(/^[A-Z].+\.$/)
  })
})

describe('the README', () => {
  test('has a row for every input, with default, sentence and closed set', async () => {
    const { inputs } = await readAction()
    const fixtures = await readFixtures(fixturesDir)
    const sets: Readonly<Record<string, readonly string[]>> = {
      engines: Object.keys(engines),
      fixture: fixtures.map(({ name }) => name),
      scenarios: Object.keys(scenarios),
      strategy: strategiesOf(fixtures),
    }
    const rows = Object.entries(inputs).map(([name, { description, default: value = '' }]) => {
      const there = sets[name] === undefined ? '' : ` There are: ${sets[name].map(code).join(', ')}.`
      return [code(name), value === '' ? 'none' : code(value), description + there]
    })
    expect(await tableOf('inputs')).toEqual(rows)
  })

  test('has a row for every output', async () => {
    const { outputs } = await readAction()
    const rows = Object.entries(outputs).map(([name, { description }]) => [code(name), description])
    expect(await tableOf('outputs')).toEqual(rows)
  })

  test('names only files that are there', async () => {
    const targets = [...(await read('README.md')).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path]) => path,
    )
    expect(targets.length).toBeGreaterThan(3)
    for (const path of targets) expect(await read(path ?? ''), `of ${path}`).not.toBe('')
  })
})

describe('npm run docs', () => {
  const script = `${root}.ci/action-docs.ts`
  const docs = (cwd: string, ...flags: readonly string[]) =>
    promisify(execFile)(process.execPath, [script, ...flags], { cwd })

  test('-- --check finds action.yml and README as they should be', async () => {
    expect((await docs(root, '--check')).stdout).toBe('')
  })

  test('-- --check names what differs and changes nothing; without it, it is mended', async () => {
    await using folder = await tempFolder()
    const files = ['action.yml', 'README.md'] as const
    for (const file of files) await copyFile(`${root}${file}`, `${folder.path}/${file}`)
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

  test('says which line a README without its marks lacks', async () => {
    await using folder = await tempFolder()
    await copyFile(`${root}action.yml`, `${folder.path}/action.yml`)
    await writeFile(`${folder.path}/README.md`, '# nothing\n')
    await expect(docs(folder.path)).rejects.toMatchObject({
      stderr: expect.stringContaining('<!-- inputs: written by npm run docs -->'),
    })
  })
})

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
    const known: readonly string[] = inputDefinitions.map(([name]) => name)
    const all = await examples()
    expect(all.map(([name]) => name)).toEqual(['engines.yml', 'nightly.yml', 'pull-request.yml'])
    for (const [name, , workflow] of all) {
      const own = stepsOf(workflow).filter(({ uses = '' }) => uses.includes('/go-container-bench@'))
      expect(own.length, `of ${name}`).toBe(1)
      for (const step of own)
        expect(known, `of ${name}`).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
    }
  })

  test('may read the repository and at most write to pull requests, and say what they cost', async () => {
    const most: Readonly<Record<string, string>> = { contents: 'read', 'pull-requests': 'write' }
    for (const [name, text, { permissions, concurrency }] of await examples()) {
      expect(permissions['contents'], `of ${name}`).toBe('read')
      for (const [scope, right] of Object.entries(permissions))
        expect(right, `${name}: ${scope}`).toBe(most[scope])
      expect(concurrency, `of ${name}`).toBeDefined()
      expect(text, `of ${name}`).toMatch(/^# Costs: .*minutes/m)
    }
  })

  test('pin other actions to commits that this repository itself uses', async () => {
    const ours = pinsOf(await read('.github/workflows/ci.yml'))
    for (const [name, text] of await examples()) {
      expect(pinsOf(text).length, `of ${name}`).toBeGreaterThan(0)
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
