import { afterEach, describe, expect, test, vi } from 'vitest'
import { InputError } from '../../src/inputs/error.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { about, claimed, claimedText, reportFacts, token } from '../support/claim-job.ts'
import { commentCases } from '../support/comment-cases.ts'
import { forkBranch, forkFacts, headSha, ids, leftArtifact, pullOfFork } from '../support/fork-world.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('what the run of a fork claims', () => {
  test('is commented, shown as a neutral check, and named as a claim everywhere', async () => {
    const { status, messages, world, outputs, summary, printed } = await reportFacts(forkFacts(claimedText()))
    expect(status).toBe(0)
    expect(messages.filter((line) => !line.startsWith('log: '))).toEqual([])
    const [comment, ...others] = world.github.comments
    expect(others).toEqual([])
    expect(comment?.issue).toBe(7)
    const [check] = world.checks
    expect(check).toMatchObject({
      name: expect.stringMatching(/^go-container-bench report-\w+, claimed by the fork's run$/),
      ...{ head_sha: headSha, status: 'completed', conclusion: 'neutral' },
      details_url: 'https://github.com/octo/app/actions/runs/99',
      output: { title: expect.stringMatching(/^claimed by the fork's run: Source-change build .* slower: /) },
    })
    const claim = 'measured by code of the pull request'
    for (const text of [comment?.body, JSON.stringify(check), summary, printed]) expect(text).toContain(claim)
    expect(summary.split('\n\n')[1]).toContain(claim)
    expect(outputs).toMatch(/^pull-request<<.+\n7\n/m)
    expect(outputs).toMatch(/^verdict<<.+\nregression\n/m)
  })

  test('does not fail the job, whatever fail-on says, and not when it does not build', async () => {
    const given = { 'fail-on': 'regression,warning,inconclusive,invalid' }
    for (const name of ['regression', 'does-not-build', 'inconclusive']) {
      const { status, world } = await reportFacts(forkFacts(claimedText(name)), { given })
      expect(status).toBe(0)
      expect(world.checks.map(({ conclusion }) => conclusion)).toEqual(['neutral'])
    }
  })

  test('is fetched without the token from where GitHub says it is', async () => {
    const { world } = await reportFacts(forkFacts(claimedText()))
    expect(world.storageAsked.map(({ authorization }) => authorization)).toEqual([undefined])
    expect(JSON.stringify(world.storageAsked)).not.toContain(token)
  })

  test('may be about the head itself, or an older merge commit of it', async () => {
    const ofHead = forkFacts(toJson(claimed('regression', headSha)))
    expect((await reportFacts(ofHead)).world.github.comments).toHaveLength(1)
    const older = 'd4'.repeat(20)
    const commits = { [older]: { sha: older, parents: [{ sha: 'e5'.repeat(20) }, { sha: headSha }] } }
    const ofOlder = { ...forkFacts(toJson(claimed('regression', older))), commits }
    expect((await reportFacts(ofOlder)).world.github.comments).toHaveLength(1)
  })

  test('of several legs makes one comment', async () => {
    const [one, other] = [
      leftArtifact(claimedText('improvement'), { id: 31, name: 'go-container-bench-api.json' }),
      leftArtifact(claimedText('regression'), { id: 32, name: 'go-container-bench-web.json' }),
    ]
    const { world, printed } = await reportFacts({
      ...forkFacts(''),
      artifacts: [...one.artifacts, ...other.artifacts],
      stored: { ...one.stored, ...other.stored },
    })
    expect(world.github.comments).toHaveLength(1)
    expect(printed).toMatch(/web 2\.9× slower.*regression/)
  })

  test('is read from one artifact where artifact-name says so', async () => {
    const [one, other] = [
      leftArtifact(claimedText('improvement'), { id: 31, name: 'go-container-bench-api.json' }),
      leftArtifact('not read', { id: 32, name: 'go-container-bench-web.json' }),
    ]
    const facts = {
      ...forkFacts(''),
      artifacts: [...one.artifacts, ...other.artifacts],
      stored: { ...one.stored, ...other.stored },
    }
    for (const name of ['api', 'go-container-bench-api']) {
      const { outputs } = await reportFacts(facts, { given: { 'artifact-name': name } })
      expect(outputs).toMatch(/^verdict<<.+\nimprovement\n/m)
    }
  })

  test('is judged by the inputs of this job, defaults included', async () => {
    const report = claimed('regression')
    const lenient = { failThreshold: 9, warnThreshold: 8, minDeltaMs: 3_600_000 }
    const forged = {
      ...report,
      verdict: { kind: 'unchanged', because: 'within-threshold', reason: 'all is well' } as const,
      benchmarks: report.benchmarks.map((each) => ({ ...each, limits: lenient, gated: false })),
    }
    const facts = forkFacts(toJson(forged))
    expect((await reportFacts(facts)).outputs).toMatch(/^verdict<<.+\nregression\n/m)
    const given = { 'fail-threshold': '99%', 'warn-threshold': '98%', 'min-delta': '1h' }
    expect((await reportFacts(facts, { given })).outputs).toMatch(/^verdict<<.+\nunchanged\n/m)
  })

  test('of Dependabot is that of a branch of the repository, and said so', async () => {
    const facts = forkFacts(claimedText())
    const own = { id: ids.repository, full_name: 'octo/app', owner: { login: 'octo' } }
    const { artifacts, stored } = leftArtifact(claimedText(), {
      workflow_run: { ...ofRun(facts.artifacts[0]), head_repository_id: ids.repository },
    })
    const { world } = await reportFacts({
      ...facts,
      run: { ...facts.run, head_repository: own, actor: { login: 'dependabot[bot]' } },
      pulls: [{ ...pullOfFork, head: { ...pullOfFork.head, repo: own } }],
      ...{ artifacts, stored },
    })
    expect(world.github.comments).toHaveLength(1)
    expect(world.checks[0]?.['name']).toMatch(/, claimed by the pull request's run$/)
  })
})

const ofRun = (artifact: Readonly<Record<string, unknown>> | undefined) =>
  artifact?.['workflow_run'] as Readonly<Record<string, unknown>>

describe('the pull request', () => {
  test('is asked for by its branch, and found on the second page', async () => {
    const others = Array.from({ length: 100 }, (_, at) => ({
      ...pullOfFork,
      number: 100 + at,
      head: { ...pullOfFork.head, repo: { id: 900 + at } },
    }))
    const facts = { ...forkFacts(claimedText()), pulls: [...others, pullOfFork] }
    const { world } = await reportFacts(facts)
    expect(world.github.comments.map(({ issue }) => issue)).toEqual([7])
    const asked = world.github.requests.filter(({ path }) => path.includes('/pulls?'))
    expect(asked.map(({ path }) => new URLSearchParams(path.split('?')[1]).get('head'))).toEqual([
      `stranger:${forkBranch}`,
      `stranger:${forkBranch}`,
    ])
  })

  test('of several from one branch is the one whose merge commit or base was measured, else all', async () => {
    const other = { ...pullOfFork, number: 8, merge_commit_sha: 'f6'.repeat(20), base: onRelease }
    const pulls = [other, pullOfFork]
    const issues = async (report = claimed('regression')) => {
      const { world } = await reportFacts({ ...forkFacts(toJson(report)), pulls })
      return world.github.comments.map(({ issue }) => issue)
    }
    expect(await issues()).toEqual([7])
    expect(await issues(about(claimed('regression'), 'f6'.repeat(20)))).toEqual([8])
    expect(await issues(about(claimed('regression'), headSha, '77'.repeat(20)))).toEqual([8])
    expect(
      (await issues(about(claimed('regression'), headSha, '99'.repeat(20)))).toSorted((a, b) => a - b),
    ).toEqual([7, 8])
  })

  test('is commented once: an own comment on its second page is updated', async () => {
    const before = Array.from({ length: 120 }, (_, at) => ({ body: `word ${at}`, login: 'octocat' }))
    const first = await reportFacts(forkFacts(claimedText()))
    const body = first.world.github.comments[0]?.body ?? ''
    const { world } = await reportFacts(forkFacts(claimedText('improvement')), {
      before: ({ github }) => {
        for (const each of before) github.add({ ...each, type: 'User' })
        github.add({ body })
      },
    })
    const own = world.github.comments.filter(({ login }) => login === 'github-actions[bot]')
    expect(own).toHaveLength(1)
    expect(own[0]?.body).not.toBe(body)
  })
})

const onRelease = { ...pullOfFork.base, ref: 'release', sha: '77'.repeat(20) }

describe('a report of another version', () => {
  test.each([
    ['2.0', '2.0', /^verdict<<.+\nregression\n/m],
    ['a newer minor one', '2.99', /^verdict<<.+\nregression\n/m],
  ])('is read: %s', async (_, version, outputs) => {
    const text = claimedText().replace(/"schemaVersion": "[^"]+"/, `"schemaVersion": "${version}"`)
    expect((await reportFacts(forkFacts(text))).outputs).toMatch(outputs)
  })
})

describe('outside of the event workflow_run', () => {
  test.each(['pull_request', 'push', 'workflow_dispatch'])('reports are needed: %s', async (event) => {
    const { error, world } = await reportFacts(forkFacts(claimedText()), { event })
    expect(error).toEqual(
      new InputError([
        'reports: report needs them in a workflow; only in the event workflow_run it reads what that run left instead',
      ]),
    )
    expect(world.github.requests).toEqual([])
  })
})

test.each(Object.keys(commentCases))('every kind of report can be commented: %s', async (name) => {
  const report = claimed(name)
  const { status, messages } = await reportFacts(forkFacts(toJson(report)), { given: { comment: 'always' } })
  expect(status).toBe(0)
  expect(messages.filter((line) => /^(?:warning|error)/.test(line))).toEqual([])
})
