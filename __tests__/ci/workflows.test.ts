import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { repositoryPath } from '../support/paths.ts'

type Permissions = Readonly<Record<string, string>>
type Step = {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
type Job = {
  readonly name?: string
  readonly 'timeout-minutes'?: number
  readonly permissions?: Permissions
  readonly steps: readonly Step[]
}
type Workflow = {
  readonly name: string
  readonly on: unknown
  readonly permissions?: Permissions
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}
type Written = { readonly path: string; readonly text: string; readonly workflow: Workflow }

const readIn = async (folder: string): Promise<readonly Written[]> => {
  const names = (await readdir(repositoryPath(folder))).filter((name) => name.endsWith('.yml')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const path = `${folder}/${name}`
      const text = await readFile(repositoryPath(path), 'utf8')
      return { path, text, workflow: parse(text) as Workflow }
    }),
  )
}

const ours = await readIn('.github/workflows')
const examples = await readIn('.github/workflows/examples')
const all = [...ours, ...examples]

/** Each job with the name of its workflow's file, as in `ci.yml: fast`. */
const jobs = all.flatMap(({ path, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({
    id: `${path.split('/').at(-1)}: ${id}`,
    job,
    permissions: job.permissions ?? workflow.permissions ?? {},
  })),
)

const forks = '.github/workflows/examples/forks.yml'

const rightsToWrite = (permissions: Permissions): readonly string[] =>
  Object.entries(permissions).flatMap(([name, right]) => (right === 'write' ? [name] : []))

describe('every workflow, of this repository and to copy', () => {
  test('there are some', () => {
    expect(ours.length).toBeGreaterThan(2)
    expect(examples.length).toBeGreaterThan(2)
  })

  test('pins actions of others to commits, each action to one of them, and names its version', () => {
    const pins = all.flatMap(({ text }) =>
      [...text.matchAll(/^(?!\s*#).*uses: (\S+.*)$/gm)].map(([, pin = '']) => pin),
    )
    const foreign = pins.filter((pin) => !pin.startsWith('./') && !pin.includes('/go-container-bench@'))
    expect(foreign.length).toBeGreaterThan(10)
    const commits = new Map<string, Set<string>>()
    for (const pin of foreign) {
      expect(pin).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      const [action = '', commit = ''] = pin.split('@')
      // Actions of one repository, such as those of CodeQL, must have the same version too.
      const repository = action.split('/').slice(0, 2).join('/')
      commits.set(repository, (commits.get(repository) ?? new Set()).add(commit))
    }
    for (const [repository, found] of commits) expect(found.size, `of ${repository}`).toBe(1)
  })

  test('can read at most the contents unless a job asks for more', () => {
    for (const { path, workflow } of all) {
      expect([{}, { contents: 'read' }], `of ${path}`).toContainEqual(workflow.permissions)
    }
  })

  test('says which of its runs exclude each other', () => {
    for (const { path, workflow } of all) expect(workflow.concurrency, `of ${path}`).toHaveProperty('group')
  })

  test('never runs for pull_request_target, and only the one about forks after another workflow', () => {
    for (const { path, workflow } of all) {
      const on = JSON.stringify(workflow.on)
      expect(on, `of ${path}`).not.toContain('pull_request_target')
      expect(on.includes('workflow_run'), `of ${path}`).toBe(path === forks)
    }
  })

  test('after another workflow does nothing but report on that very one', async () => {
    const found = all.find(({ path }) => path === forks)
    const measuring = all.find(({ path }) => path.endsWith('/pull-request.yml'))
    expect(found?.workflow.on).toEqual({
      workflow_run: { workflows: [measuring?.workflow.name], types: ['completed'] },
    })
    const readme = await readFile(repositoryPath('README.md'), 'utf8')
    expect(readme).toContain(`\`\`\`yaml\n${found?.text}\`\`\``)
    const steps = Object.values(found?.workflow.jobs ?? {}).flatMap((job) => job.steps)
    expect(steps.map((step) => step.with)).toEqual([
      { mode: 'report', 'workflow-path': '.github/workflows/container-build-time.yml' },
    ])
  })

  test('has jobs with a name and less time than the six hours after which GitHub stops them', () => {
    for (const { id, job } of jobs) {
      expect(job.name, `of ${id}`).toBeDefined()
      expect(job['timeout-minutes'] ?? Number.NaN, `of ${id}`).toBeLessThan(360)
    }
  })

  test('leaves no token in a checkout', () => {
    const checkouts = jobs.flatMap(({ job }) =>
      job.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')),
    )
    expect(checkouts.length).toBeGreaterThan(5)
    for (const { with: given } of checkouts) expect(given).toHaveProperty('persist-credentials', false)
  })

  test('puts nothing that others can choose into a script', () => {
    const scripts = jobs.flatMap(({ job }) => job.steps.flatMap(({ run = '' }) => [run]))
    for (const script of scripts) expect(script).not.toContain('${{')
  })
})

describe('rights to write', () => {
  test('are these, each in a job of its own', () => {
    const writing = jobs.flatMap(({ id, permissions }) => {
      const rights = rightsToWrite(permissions)
      return rights.length === 0 ? [] : [`${id}: ${rights.join(', ')}`]
    })
    expect(writing).toEqual([
      'codeql.yml: analyze: security-events',
      'release.yml: attest: attestations, id-token',
      'release.yml: publish: contents',
      'release.yml: pin: contents, pull-requests',
      'forks.yml: report: checks, pull-requests',
      'matrix.yml: report: pull-requests',
      'pull-request.yml: report: pull-requests',
      'shared.yml: report: pull-requests',
    ])
  })

  test('are never given to a job that runs the packages of others', () => {
    const writing = jobs.filter(({ permissions }) => rightsToWrite(permissions).length > 0)
    for (const { id, job } of writing) {
      const scripts = job.steps.map(({ run = '' }) => run).join('\n')
      expect(scripts, `of ${id}`).not.toMatch(/\bnp[mx] /)
    }
  })

  test('in a workflow to copy are given to a job without a checkout; the one that builds has none', () => {
    const copied = examples.flatMap(({ path, workflow }) =>
      Object.values(workflow.jobs).map((job) => ({ path, workflow, job })),
    )
    const rights = { 'pull-requests': 'write' }
    for (const { path, workflow, job } of copied) {
      const permissions = job.permissions ?? workflow.permissions ?? {}
      const hasCode = job.steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'))
      const writing = path === forks ? { ...rights, actions: 'read', checks: 'write' } : rights
      expect(permissions).toEqual(hasCode ? { contents: 'read' } : writing)
      if (hasCode) continue
      const measured = job.steps.filter(({ uses = '' }) => uses.includes('/go-container-bench@'))
      for (const step of measured) expect(step.with).toHaveProperty('mode', 'report')
    }
  })

  test('for a release come after what is verified and signed', () => {
    const release = ours.find(({ path }) => path.endsWith('/release.yml'))
    const needs = Object.entries(release?.workflow.jobs ?? {}).map(([id, job]) => [
      id,
      'needs' in job ? job.needs : [],
    ])
    expect(Object.fromEntries(needs)).toEqual({
      verify: [],
      attest: 'verify',
      publish: ['verify', 'attest'],
      pin: 'publish',
    })
  })
})

describe('exceptions from what zizmor asks for', () => {
  test('are at most twelve, each with its reason', async () => {
    const action = await readFile(repositoryPath('action.yml'), 'utf8')
    const dependabot = await readFile(repositoryPath('.github/dependabot.yml'), 'utf8')
    const texts = [...all.map(({ text }) => text), action, dependabot]
    const exceptions = texts.flatMap((text) =>
      [...text.matchAll(/# zizmor: (.*)$/gm)].map(([, each = '']) => each),
    )
    expect(exceptions.length).toBeLessThanOrEqual(12)
    for (const each of exceptions) expect(each).toMatch(/^ignore\[[a-z-]+\] \w+ \w+ .+/)
    const settings = ['zizmor.yml', '.github/zizmor.yml', 'zizmor.yaml', '.github/zizmor.yaml']
    expect(settings.filter((path) => existsSync(repositoryPath(path)))).toEqual([])
  })
})

describe('updates of what others publish', () => {
  type Update = {
    readonly 'package-ecosystem': string
    readonly directory: string
    readonly cooldown?: { readonly 'default-days': number }
  }

  test('wait at least a week, and cover every module of Go, npm and the actions', async () => {
    const text = await readFile(repositoryPath('.github/dependabot.yml'), 'utf8')
    const { updates } = parse(text) as { readonly updates: readonly Update[] }
    for (const { cooldown, directory } of updates) {
      expect(cooldown?.['default-days'], `of ${directory}`).toBeGreaterThanOrEqual(7)
    }
    const tracked = execFileSync('git', ['ls-files', '--', '__tests__/tools', '__tests__/modern'], {
      cwd: repositoryPath(''),
      encoding: 'utf8',
    })
    const modules = tracked
      .split('\n')
      .filter((path) => path.endsWith('/go.mod'))
      .map((path) => `/${dirname(path)}`)
    expect(updates.map((update) => `${update['package-ecosystem']} ${update.directory}`).toSorted()).toEqual(
      ['npm /', 'github-actions /', ...modules.map((folder) => `gomod ${folder}`)].toSorted(),
    )
  })
})

describe('what GitHub shows about this repository', () => {
  test.each(['.github/CODEOWNERS', 'SECURITY.md', '.github/CONTRIBUTING.md', 'LICENSE'])(
    '%s is where GitHub looks for it',
    async (path) => {
      expect((await readFile(repositoryPath(path), 'utf8')).trim()).not.toBe('')
    },
  )

  test('the owners of code cover every file, and what runs with rights by name', async () => {
    const text = await readFile(repositoryPath('.github/CODEOWNERS'), 'utf8')
    const rules = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    const patterns = rules.map((rule) => rule.split(/\s+/)[0])
    expect(patterns).toEqual(['*', '/.github/', '/.ci/', '/dist/', '/action.yml', '/package-lock.json'])
    for (const rule of rules) expect(rule).toMatch(/^\S+ @\S+$/)
  })
})
