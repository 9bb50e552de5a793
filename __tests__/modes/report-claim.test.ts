import { afterEach, describe, expect, test, vi } from 'vitest'
import { InputError } from '../../src/inputs/error.ts'
import type { Report } from '../../src/model.ts'
import { accept } from '../../src/report/accept.ts'
import { warnOnly } from '../../src/report/creep/warn-only.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { isMissing } from '../../src/report/report-parts.ts'
import { about, claimed, claimedText, reportFacts, token } from '../support/claim-job.ts'
import { commentCases } from '../support/comment-cases.ts'
import {
  forkBranch,
  type ForkFacts,
  forkFacts,
  type ForkWorld,
  headSha,
  ids,
  leftArtifact,
  mergeSha,
  pullOfFork,
} from '../support/fork-world.ts'
import { storedPoint } from '../support/creep.ts'
import { measured } from '../support/measured-projects.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** What a run left, by the names of its legs. */
const legsOf = (legs: Readonly<Record<string, Report>>) => {
  const left = Object.entries(legs).map(([name, report], at) =>
    leftArtifact(toJson(report), { id: 31 + at, name: `go-container-bench-${name}.json` }),
  )
  return {
    ...forkFacts(''),
    artifacts: left.flatMap(({ artifacts }) => artifacts),
    stored: Object.assign({}, ...left.map(({ stored }) => stored)) as ForkFacts['stored'],
  }
}

/** What a run of several projects would have left, had it been killed as early as possible. */
const firstStopped = (saved: readonly Report[]): Report =>
  saved.find(({ legs = [] }) => legs.some(isMissing)) ?? expect.fail('nothing was saved before the end')

/** The first line of the comment, and the name of the check, on the run of a workflow. */
const namesOf = async (path: string, given = {}) => {
  const facts = forkFacts(claimedText())
  const { world } = await reportFacts({ ...facts, run: { ...facts.run, path } }, { given })
  return [world.github.comments[0]?.body.split('\n')[0], world.checks[0]?.['name']]
}

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

  test('has a comment and a check of its own for each workflow that measures', async () => {
    const api = await namesOf('api.yml')
    expect(await namesOf('api.yml@refs/heads/main')).toEqual(api)
    for (const [at, name] of (await namesOf('web.yml')).entries()) expect(name).not.toBe(api[at])
    const given = { 'comment-key': 'mine' }
    expect(await namesOf('api.yml', given)).toEqual(await namesOf('web.yml', given))
  })

  test('does not fail the job, whatever fail-on says, and not when it does not build', async () => {
    const given = { 'fail-on': 'regression,warning,inconclusive,invalid' }
    for (const name of ['regression', 'does-not-build', 'inconclusive']) {
      const { status, world } = await reportFacts(forkFacts(claimedText(name)), { given })
      expect(status).toBe(0)
      expect(world.checks.map(({ conclusion }) => conclusion)).toEqual(['neutral'])
    }
  })

  test('is not accepted by what it says itself, only by the label as GitHub has it', async () => {
    const forged = accept(claimed('regression'), { by: 'octocat', at: '2026-11-28T09:30:00Z' })
    const alone = await reportFacts(forkFacts(toJson(forged)))
    expect(alone.outputs).toMatch(/^verdict<<.+\nregression\n/m)
    expect(alone.written).not.toContain('accepted')
    const label = { name: 'build-time: accepted', login: 'hubot', at: '2026-11-28T10:00:00Z' }
    const before = ({ github }: ForkWorld): void =>
      void github.labels.push({ issue: 7, event: 'labeled', ...label })
    const labelled = await reportFacts(forkFacts(toJson(forged)), { before })
    expect(labelled.outputs).toMatch(/^verdict<<.+\nwarning\n/m)
    expect(labelled.world.github.comments[0]?.body).toContain('accepted by hubot')
  })

  test('is not lighter because it says that it was compared with a fixed commit', async () => {
    const point = { ...storedPoint(), anchor: 'forged-anchor' }
    const { benchmark: _, since: __, environment: ___, dockerfile: ____, ...figure } = point
    const trends = [{ benchmark: 'podman/services~api/cold', points: [figure] }]
    const forged = warnOnly(claimed('regression'), { since: 'v1', anchor: 'v1', limit: 0.15, trends })
    expect(forged.verdict.kind).toBe('warning')
    const { outputs, written, world } = await reportFacts(forkFacts(toJson(forged)))
    expect(outputs).toMatch(/^verdict<<.+\nregression\n/m)
    for (const text of [written, world.github.comments[0]?.body]) expect(text).not.toContain('forged-anchor')
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

  test('says so when the run did not end well, and which legs were read', async () => {
    for (const conclusion of ['failure', 'cancelled', null]) {
      const facts = legsOf({ api: claimed('improvement'), web: claimed('improvement') })
      const { summary, world, written } = await reportFacts({ ...facts, run: { ...facts.run, conclusion } })
      const said = `The run ended with ${conclusion ?? 'an unknown result'}: what it left may not be all`
      expect((JSON.parse(written) as Report).cautions).toEqual([
        expect.stringMatching(/^The numbers were measured/),
        expect.stringContaining(said),
        'Read were api and web.',
      ])
      for (const text of [summary, world.github.comments[0]?.body, JSON.stringify(world.checks)])
        expect(text).toContain(said)
    }
  })

  test('is invalid where a leg of a plan left nothing, and not where all did', async () => {
    const planId = 'a'.repeat(64)
    const ofLegs = (...numbers: readonly number[]) =>
      legsOf(
        Object.fromEntries(
          numbers.map((leg) => [`${leg}`, { ...claimed('improvement'), planId, leg }] as const),
        ),
      )
    const gap = await reportFacts(ofLegs(1, 3))
    expect(gap.outputs).toMatch(/^verdict<<.+\ninvalid\n/m)
    expect(gap.summary).toContain('leg 2: it left no report')
    const alone = await reportFacts(ofLegs(2))
    expect(alone.outputs).toMatch(/^verdict<<.+\ninvalid\n/m)
    expect((await reportFacts(ofLegs(1, 2))).outputs).toMatch(/^verdict<<.+\nimprovement\n/m)
    // The one that is asked for says nothing about the others.
    const asked = await reportFacts(ofLegs(1, 2), { given: { 'artifact-name': 'go-container-bench-2' } })
    expect(asked.outputs).toMatch(/^verdict<<.+\nimprovement\n/m)
    expect(asked.summary).not.toContain('left no report')
    // A stranger may give a report the name that a missing leg would have.
    const named = { ...claimed('improvement'), planId, leg: 2 }
    const hidden = await reportFacts(legsOf({ 'leg 1': named, x: { ...named, leg: 3 } }))
    expect(hidden.outputs).toMatch(/^verdict<<.+\ninvalid\n/m)
  })

  test('is invalid where a leg of several projects was killed, and still reports the other legs', async () => {
    const planId = 'a'.repeat(64)
    const { saved } = await measured(['api', 'web'])
    const killed = firstStopped(saved)
    expect(killed.complete).toBe(false)
    const leg = (number: number) => ({ ...claimed('regression'), planId, leg: number })
    const stopped = { ...about(killed, mergeSha), planId, leg: 2 }
    const { messages, outputs, written, world } = await reportFacts(
      legsOf({ one: leg(1), two: stopped, three: leg(3) }),
    )
    expect(messages.filter((line) => line.startsWith('notice'))).toEqual([])
    const shown = JSON.parse(written) as Report
    expect(shown.legs?.map(({ name, verdict }) => `${name} ${verdict.kind}`)).toEqual([
      'one regression',
      'two invalid',
      'three regression',
    ])
    expect(shown.warnings).toContain('two: its report is not complete, because the job was stopped.')
    expect(shown.cautions).toContain('Read were one and three.')
    expect(outputs).toMatch(/^verdict<<.+\nregression\n/m)
    expect(world.github.comments).toHaveLength(1)
    // Nothing is known of the leg that was stopped: its verdicts would be those that it names itself.
    expect(shown.projects?.map(({ id }) => id)).not.toContain('web')
    const calm = await reportFacts(
      legsOf({ one: { ...claimed('improvement'), planId, leg: 1 }, two: stopped }),
    )
    expect(calm.outputs).toMatch(/^verdict<<.+\ninvalid\n/m)
    const alone = await reportFacts(legsOf({ two: stopped, four: { ...stopped, leg: 4 } }))
    expect(alone.messages).toEqual([expect.stringMatching(/^notice: .* of two is .* that was stopped/)])
  })

  test('of several projects in one run is judged project by project', async () => {
    const { report } = await measured(['api', 'web'], { slow: ['web'] })
    const calm = { ...report.verdict, kind: 'unchanged', because: 'within-threshold' } as const
    const forged = {
      ...about(report, mergeSha),
      verdict: calm,
      legs: (report.legs ?? []).map((leg) => ({ ...leg, verdict: calm })),
      benchmarks: report.benchmarks.map((each) => ({ ...each, gated: false })),
    }
    const { written, world, messages } = await reportFacts(forkFacts(toJson(forged)))
    expect(messages.filter((line) => line.startsWith('notice'))).toEqual([])
    const shown = JSON.parse(written) as Report
    expect(shown.legs?.map(({ name, verdict }) => `${name} ${verdict.kind}`)).toEqual([
      'api unchanged',
      'web regression',
    ])
    // Those of the first engine of each project, which the default gates.
    expect(shown.benchmarks.filter(({ gated }) => gated).map(({ project }) => project)).toEqual(
      expect.arrayContaining(['api', 'web']),
    )
    expect(world.github.comments[0]?.body).toContain('web')
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
        'reports: report needs them in a workflow; only in the event workflow_run does it read what that run left instead',
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
