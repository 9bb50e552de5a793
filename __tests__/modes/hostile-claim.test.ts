import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { InputError } from '../../src/inputs/error.ts'
import { fetchReport } from '../../src/publish/fork/fetch-report.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { about, claimed, claimedText, type ClaimOptions, reportFacts, token } from '../support/claim-job.ts'
import {
  type Fields,
  forkFacts,
  type ForkFacts,
  type ForkWorld,
  forkWorld,
  headSha,
  ids,
  leftArtifact,
  measuringWorkflow,
  mergeSha,
  pullOfFork,
} from '../support/fork-world.ts'
import { type Fault, githubServer } from '../support/github-server.ts'
import { repositoryPath } from '../support/paths.ts'
import { eventually } from '../support/processes.ts'
import { hostileFile } from '../support/report-cases.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** A run that would be reported. */
const good = forkFacts(claimedText())
const other = 'd4'.repeat(20)

const withRun = (changes: Fields): ForkFacts => ({ ...good, run: { ...good.run, ...changes } })
const withPull = (changes: Fields): ForkFacts => ({ ...good, pulls: [{ ...pullOfFork, ...changes }] })
const withHead = (changes: Fields): ForkFacts => withPull({ head: { ...pullOfFork.head, ...changes } })
const withArtifact = (changes: Fields): ForkFacts => ({ ...good, ...leftArtifact(claimedText(), changes) })
const boundTo = (changes: Fields): ForkFacts =>
  withArtifact({ workflow_run: { ...(good.artifacts[0]?.['workflow_run'] as Fields), ...changes } })
const withText = (text: string | Buffer): ForkFacts => ({ ...good, ...leftArtifact(text) })
const withReport = (changes: Fields): ForkFacts =>
  withText(JSON.stringify({ ...claimed('regression'), ...changes }))
/** What the storage gives is not what GitHub was told. */
const storedAs = (stored: Partial<ForkFacts['stored'][number]>): ForkFacts => ({
  ...good,
  stored: { [ids.artifact]: { content: Buffer.from(claimedText()), ...stored } },
})
const aboutCommit = (head: string, commits: ForkFacts['commits'] = {}): ForkFacts => ({
  ...withText(toJson(claimed('regression', head))),
  commits,
})
const legs = (texts: readonly string[]): ForkFacts => {
  const each = texts.map((text, at) =>
    leftArtifact(text, { id: 100 + at, name: `go-container-bench-leg-${at}.json` }),
  )
  return {
    ...good,
    artifacts: each.flatMap(({ artifacts }) => artifacts),
    stored: Object.assign({}, ...each.map(({ stored }) => stored)) as ForkFacts['stored'],
  }
}

/** What does not end a refusal: nothing is written anywhere, and the token stays where it was. */
const expectSilence = ({ github, checks, storageAsked }: ForkWorld): void => {
  expect(github.comments).toEqual([])
  expect(checks).toEqual([])
  expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  expect(JSON.stringify(storageAsked)).not.toContain(token)
}

const deep = 100_000
const versionOne = readFileSync(repositoryPath('__tests__/report/version-1/regression.json'), 'utf8')
const calm = { kind: 'unchanged', because: 'within-threshold', reason: 'all is well' } as const

const cases: readonly (
  | readonly [string, ForkFacts, RegExp, ClaimOptions]
  | readonly [string, ForkFacts, RegExp]
)[] = [
  ['a run of another commit than the event', withRun({ head_sha: other }), /another run/],
  ['another run than the event', withRun({ id: 4243 }), /another run/],
  ['a run of another repository', withRun({ repository: { id: 9 } }), /one of another repository/],
  ['a run of no repository', withRun({ repository: null }), /one of another repository/],
  [
    'a run that was started again and has not ended',
    withRun({ status: 'in_progress', conclusion: null, run_attempt: 2 }),
    /was started again; what it leaves then/,
  ],
  ['a run of a push', withRun({ event: 'push' }), /started by push/],
  [
    'a run of pull_request_target',
    withRun({ event: 'pull_request_target' }),
    /started by pull_request_target/,
  ],
  [
    'a workflow of the same name and another path',
    withRun({ path: '.github/workflows/mine.yml' }),
    /one of \.github\/workflows\/mine\.yml, and not of /,
    { given: { 'workflow-path': measuringWorkflow } },
  ],
  [
    'a workflow without a path',
    withRun({ path: null }),
    /one of an unknown workflow/,
    { given: { 'workflow-path': measuringWorkflow } },
  ],
  ['a fork that was deleted', withRun({ head_repository: null }), /fork .* does not exist any more/],
  ['a branch that is not known', withRun({ head_branch: null }), /which branch/],
  ['a pull request that was closed', { ...good, pulls: [] }, /was closed/],
  ['a pull request that is closed, listed all the same', withPull({ state: 'closed' }), /was closed/],
  ['a pull request with a newer push', withHead({ sha: other }), /newer commits/],
  ['a branch of that name in another fork', withHead({ repo: { id: 3 } }), /was closed/],
  ['a pull request whose fork is gone', withHead({ repo: null }), /was closed/],
  ['another branch of the same fork', withHead({ ref: 'patch-2' }), /was closed/],
  [
    'a pull request into another repository',
    withPull({ base: { ...pullOfFork.base, repo: { id: 9 } } }),
    /was closed/,
  ],
  ['an artifact of another run', boundTo({ id: 4243 }), /is one of the run/],
  ['an artifact of another commit', boundTo({ head_sha: other }), /is one of the run/],
  ['an artifact of another fork', boundTo({ head_repository_id: 3 }), /is one of the run/],
  ['an artifact of another repository', boundTo({ repository_id: 9 }), /is one of the run/],
  ['an artifact of no run', withArtifact({ workflow_run: null }), /is one of the run/],
  ['an artifact without an id', withArtifact({ id: '31' }), /is one of the run/],
  ['an artifact that has expired', withArtifact({ expired: true }), /has expired/],
  ['an artifact of which that is not known', withArtifact({ expired: null }), /has expired/],
  ['no artifact', { ...good, artifacts: [] }, /left no report/],
  [
    'a zip file with all files only',
    withArtifact({ name: 'go-container-bench-build-time' }),
    /left no report/,
  ],
  [
    'another artifact than artifact-name says',
    good,
    /left no report with the artifact api/,
    { given: { 'artifact-name': 'api' } },
  ],
  [
    'more reports than anybody measures',
    legs(Array.from({ length: 21 }, () => '{}')),
    /left 21 reports; at most 20/,
  ],
  ['a size above 5 MB', withArtifact({ size_in_bytes: 5_000_001 }), /has 5\.0 MB; at most/],
  ['no size', withArtifact({ size_in_bytes: null }), /has an unknown size/],
  [
    'a size that is a lie',
    storedAs({ content: Buffer.alloc(5_000_001, ' ') }),
    /more than 5\.0 MB; at most 5\.0 MB/,
  ],
  [
    'a body without an end',
    storedAs({ content: Buffer.alloc(65_536, ' '), how: 'endless' }),
    /more than 5\.0 MB/,
  ],
  [
    'a small answer that unpacks to a large one',
    storedAs({ content: gzipSync(Buffer.alloc(50_000_000)), headers: { 'content-encoding': 'gzip' } }),
    /more than 5\.0 MB/,
  ],
  ['no digest', withArtifact({ digest: null }), /no SHA-256/],
  ['a digest of another kind', withArtifact({ digest: `sha1:${'0'.repeat(40)}` }), /no SHA-256/],
  ['another digest', withArtifact({ digest: `sha256:${'0'.repeat(64)}` }), /SHA-256 differs/],
  ['other content', storedAs({ content: Buffer.from(claimedText('improvement')) }), /SHA-256 differs/],
  ['a storage that sends elsewhere', storedAs({ location: 'http://127.0.0.1:9/stolen' }), /one more address/],
  ['a zip file under the name of a report', withText(Buffer.from('PK\u0003\u0004...')), /is a zip file/],
  ['bytes that are no text', withText(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), /not a text in UTF-8/],
  ['no JSON', withText('{"schemaVersion"'), /is not JSON/],
  ['a list', withText('[]'), /is not an object/],
  ['deep JSON', withText('['.repeat(deep) + ']'.repeat(deep)), /is not an object/],
  [
    'deep JSON in a field',
    withText(claimedText().replace('"warnings": []', `"warnings": [${'['.repeat(deep)}${']'.repeat(deep)}]`)),
    /\/warnings\/0: must be a text/,
  ],
  [
    'a prototype as a key',
    withText(claimedText().replace('{', '{"__proto__": {"legs": []},')),
    /__proto__: is not a field/,
  ],
  ['a constructor as a key', withReport({ constructor: { prototype: {} } }), /constructor: is not a field/],
  ['the number of a pull request', withReport({ pullRequest: 1 }), /pullRequest: is not a field/],
  ['a newer major version', withReport({ schemaVersion: '3.0' }), /3\.0 is newer/],
  ['version 1, which names no commit', withText(versionOne), /does not name the one commit/],
  [
    'a report of several legs',
    withReport({ legs: [{ name: 'a', verdict: claimed('regression').verdict }] }),
    /several legs/,
  ],
  [
    'several projects of a run that was stopped, whose verdicts would stand',
    withReport({
      complete: false,
      verdict: { kind: 'invalid', because: 'leg-missing', reason: 'none' },
      legs: [
        { name: claimed('regression').benchmarks[0]?.project ?? '', verdict: calm, obstacles: [] },
        { name: 'x', verdict: { kind: 'invalid', because: 'leg-missing', reason: 'none' }, obstacles: [] },
      ],
    }),
    /that was stopped/,
  ],
  [
    'a leg that no plan has',
    withReport({ planId: 'a'.repeat(64), leg: 1e9 }),
    /leg 1000000000, which no plan/,
  ],
  [
    'legs of different plans',
    legs(['a', 'b'].map((id) => toJson({ ...claimed('regression'), planId: id.repeat(64), leg: 1 }))),
    /different plans/,
  ],
  ['a report about another commit', aboutCommit(other), /about d4d4d4d4d4d4, which is neither/],
  [
    'a merge commit of something else',
    aboutCommit(other, { [other]: { sha: other, parents: [{ sha: headSha }, { sha: 'e5'.repeat(20) }] } }),
    /about d4d4d4d4d4d4/,
  ],
  [
    'a commit on top of the head',
    aboutCommit(other, { [other]: { sha: other, parents: [{ sha: headSha }] } }),
    /about d4d4d4d4d4d4/,
  ],
  ['an abbreviated commit', aboutCommit('d4d4d4'), /commit: must match pattern/],
  ['a path in place of a commit', aboutCommit('../../../user'), /commit: must match pattern/],
  ['a report about no commit', withReport({ projects: [] }), /does not name the one commit/],
  [
    'a report about two commits',
    withReport({
      projects: [
        ...(claimed('regression').projects ?? []),
        ...(claimed('regression', headSha).projects ?? []).map((each) => ({ ...each, id: 'web' })),
      ],
    }),
    /does not name the one commit/,
  ],
  [
    'legs about different commits',
    legs([claimedText(), toJson(claimed('improvement', headSha))]),
    /about different commits/,
  ],
]

describe('is not reported, without a comment or a check, and with status 0', () => {
  test.for(cases)('%s', async ([, facts, notice, options]) => {
    const { status, error, messages, world } = await reportFacts(facts, options)
    expect(error).toBeUndefined()
    expect(status).toBe(0)
    expect(messages).toEqual([expect.stringMatching(/^notice: Nothing was reported\. /)])
    expect(messages[0]).toMatch(notice)
    expect(messages[0]?.split('\n')).toHaveLength(1)
    expectSilence(world)
  })

  test('a study, whose verdicts cannot be computed from its samples', async () => {
    const study = { name: 'x', text: 'x', axis: 'x', reference: 'x', columns: [], rows: [], advice: [] }
    const { messages, world } = await reportFacts(withReport({ study }))
    expect(messages).toEqual([expect.stringMatching(/^notice: Nothing was reported\. The report of /)])
    expectSilence(world)
  })

  test.each([
    ['none', {}],
    ['one without https', { location: 'ftp://storage.example.com/31' }],
    ['one with a password', { location: 'http://a:b@127.0.0.1:9/31' }],
    ['half of one', { location: '/31' }],
  ])('an artifact for whose content GitHub names no address: %s', async (_, headers) => {
    const { messages, world } = await reportFacts(good, {
      before: ({ github }) => github.fault('GET', /\/zip$/, { status: 302, headers }, 3),
    })
    expect(messages).toEqual([expect.stringMatching(/no usable address/)])
    expectSilence(world)
  })

  test('an artifact whose content is gone', async () => {
    const { messages } = await reportFacts(good, {
      before: ({ github }) => github.fault('GET', /\/zip$/, { status: 410 }),
    })
    expect(messages).toEqual([expect.stringMatching(/has expired/)])
  })
})

describe('of artifacts with one name', () => {
  const [older, newer] = [
    leftArtifact('an older attempt', { id: 99, created_at: '2026-11-29T09:00:00Z' }),
    leftArtifact(claimedText(), { id: 31, created_at: '2026-11-29T10:00:00Z' }),
  ]
  const stored = { ...older.stored, ...newer.stored }

  test.each([
    ['first', [...newer.artifacts, ...older.artifacts]],
    ['last', [...older.artifacts, ...newer.artifacts]],
  ])('the newest by its time counts, not by its id: %s in the list', async (_, artifacts) => {
    const { world } = await reportFacts({ ...good, artifacts, stored })
    expect(world.github.comments).toHaveLength(1)
  })

  test('an older one does not take the place of the newest that has expired', async () => {
    const expired = newer.artifacts.map((each) => ({ ...each, expired: true }))
    const { messages } = await reportFacts({ ...good, artifacts: [...older.artifacts, ...expired], stored })
    expect(messages).toEqual([expect.stringMatching(/has expired/)])
  })

  test('the one on the second page is found', async () => {
    const others = Array.from({ length: 100 }, (_, at) => ({ id: 500 + at, name: `shard-${at}` }))
    const { world } = await reportFacts({ ...good, artifacts: [...others, ...good.artifacts] })
    expect(world.github.comments).toHaveLength(1)
  })
})

const denied: Fault = { status: 403, message: 'Resource not accessible by integration' }

describe('a permission that this job does not have is named', () => {
  test.each([
    ['of the run', /\/actions\/runs\/4242$/, 'actions: read'],
    ['of pull requests', /\/pulls\?/, 'pull-requests: write'],
    ['of artifacts', /\/artifacts\?/, 'actions: read'],
    ['of the content', /\/zip$/, 'actions: read'],
  ])('as an error with status 2, because nothing can be read: %s', async (_, path, permission) => {
    const { error, world } = await reportFacts(good, {
      before: ({ github }) => github.fault('GET', path, denied, 9),
    })
    expect(error).toBeInstanceOf(InputError)
    expect(String(error)).toContain(`the job needs the permission "${permission}"`)
    expect(String(error)).not.toContain(token)
    expectSilence(world)
  })

  test.each([
    ['the comment', /\/comments$/, 'pull-requests: write', [0, 1]],
    ['the check', /\/check-runs$/, 'checks: write', [1, 0]],
  ])('as a warning, and the other is still set: %s', async (_, path, permission, set) => {
    const { status, messages, world } = await reportFacts(good, {
      before: ({ github }) => github.fault('POST', path, denied, 9),
    })
    expect(status).toBe(0)
    expect(messages.filter((line) => !line.startsWith('log: '))).toEqual([
      expect.stringMatching(new RegExp(`^warning: .*permission "${permission}"`)),
    ])
    expect([world.github.comments.length, world.checks.length]).toEqual(set)
  })

  test('for an older merge commit of a private repository, in the notice', async () => {
    const { messages } = await reportFacts(aboutCommit(other), {
      before: ({ github }) => github.fault('GET', /\/git\/commits\//, denied),
    })
    expect(messages[0]).toContain('needs the permission "contents: read"')
  })
})

describe('what is nobody\u2019s claim ends with an error', () => {
  test('a connection that ends early, each of three times', async () => {
    const { error, world } = await reportFacts(storedAs({ how: 'cut' }))
    expect(String(error)).toMatch(/could not be reached/)
    expect(error).not.toBeInstanceOf(InputError)
    expect(world.storageAsked).toHaveLength(3)
    expectSilence(world)
  })

  test('a storage that is silent, when the time for reading is over, and without another try', async () => {
    const world = await forkWorld(storedAs({ how: 'silent' }))
    const api = { baseUrl: world.github.url, token, repository: 'octo/app' }
    const left = { artifactId: ids.artifact, leg: 'api', sha256: '0'.repeat(64) }
    const over = new AbortController()
    const reading = fetchReport(api, left, over.signal).catch((error: unknown) => String(error))
    await eventually('the storage was asked', () => world.storageAsked.length > 0)
    over.abort(new DOMException('the time for reading is over', 'TimeoutError'))
    expect(await reading).toMatch(/could not be reached/)
    expect(world.storageAsked).toHaveLength(1)
  })

  test('an event about a run that is not over', async () => {
    const { error } = await reportFacts({ ...good, payload: { ...good.payload, action: 'requested' } })
    expect(String(error)).toContain('types: [completed]')
  })

  test('an event about no run', async () => {
    const { error, world } = await reportFacts({ ...good, payload: { action: 'completed' } })
    expect(String(error)).toContain('names no run')
    expect(world.github.requests).toEqual([])
  })
})

const throwing = (error: Error) => (): void => {
  throw error
}

test('a report that cannot be printed ends with a notice and status 0', async () => {
  // The message of V8 for a text of more than half a gigabyte.
  const print = throwing(new RangeError('Invalid string length'))
  const { status, error, messages, world } = await reportFacts(good, { print })
  expect([status, error]).toEqual([0, undefined])
  expect(messages).toEqual([
    'notice: Nothing was reported. The report cannot be shown: Invalid string length.',
  ])
  expectSilence(world)
})

test('a fault of this program stays an error', async () => {
  const { error } = await reportFacts(good, { print: throwing(new TypeError('x is not a function')) })
  expect(error).toBeInstanceOf(TypeError)
})

test('times and services of a claim are those of its builds, of one repository', async () => {
  const report = claimed('regression')
  const [first, ...others] = report.benchmarks
  if (first === undefined) throw new Error('there is a benchmark')
  const head = { ...first.head, medianMs: 9_000_000, samplesMs: [9_000_000] }
  const services = { reference: 'docker', rows: [], means: [] }
  const { written } = await reportFacts(withReport({ benchmarks: [{ ...first, head }, ...others], services }))
  const shown = JSON.parse(written) as Fields
  expect(shown['benchmarks']).toMatchObject([{ head: first.head }, ...others.map(() => ({}))])
  expect(shown).not.toHaveProperty('services')
})

test('another host gets no token, and not even a request, when the API sends there', async () => {
  const stranger = await githubServer()
  await reportFacts(good, {
    before: ({ github }) =>
      github.fault('GET', /\/zip$/, { status: 302, headers: { location: `${stranger.url}/31` } }, 9),
  })
  expect(stranger.requests.map(({ authorization }) => authorization)).toEqual([undefined])
})

test('links lead to this repository, and nobody is asked to repeat builds of a stranger', async () => {
  const repository = { name: 'octo/app', url: 'https://evil.example/octo/app' }
  const inputs = { base: 'b2'.repeat(20), engines: 'docker', seed: '1' }
  const report = claimed('regression')
  const facts = withReport({ ...report, repository, inputs })
  const { world, summary, written } = await reportFacts(facts)
  expect(JSON.parse(written)).toMatchObject({ repository: { url: 'https://github.com/octo/app' } })
  expect(world.github.comments).toHaveLength(1)
  for (const text of [world.github.comments[0]?.body, summary]) {
    expect(text).not.toContain('evil.example')
    expect(text).not.toContain('git switch')
  }
})

/** Markdown without its code spans and blocks, in which nothing is obeyed. */
const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')

describe('texts of a claim are shown, never obeyed', () => {
  test.each([
    '<img src=x onerror=alert(1)> <!-- --> </details>',
    '@octocat #1 octo/app#1 GH-1 https://evil.example www.evil.example',
    '[x](https://evil.example) ![x](y) **bold** `code` | cell',
    '\u001b[2J\n::error::owned\n##[error]owned\u202e\u2028',
  ])('%j', async (evil) => {
    const report = about(hostileFile(evil), mergeSha)
    const { status, messages, printed, world } = await reportFacts(withText(toJson(report)), {
      given: { comment: 'always' },
    })
    expect(status).toBe(0)
    const [comment] = world.github.comments
    const shown = `${comment?.body}\n${JSON.stringify(world.checks)}`
    // Two hidden lines are our own.
    const body = (comment?.body ?? '').split('\n').slice(2).join('\n')
    const raw = ['<img', '<!--', '@octocat', ' #1 ', 'octo/app#1 ', 'https://evil', 'www.evil', '![x]']
    for (const each of raw) expect(withoutCode(body)).not.toContain(each)
    for (const each of ['\u001b', '\u202e', '\u2028']) expect(shown).not.toContain(each)
    for (const line of [printed, ...messages].join('\n').split('\n')) expect(line).not.toMatch(/^\s*::|##\[/)
  })
})
