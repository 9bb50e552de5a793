import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { identified } from '../../../src/modes/plan-file.ts'
import type { LegPlan } from '../../../src/model.ts'
import { type Emitted, emittedFile } from '../../../src/plan/emit/emit.ts'
import { planText } from '../../../src/plan/emit/plan-text.ts'
import { readManifests } from '../../support/format-readers.ts'
import { planOfLegs } from '../../support/leg-plans.ts'

/** Names of folders that a shell, YAML, GitLab, GitHub or Kubernetes would take for something else. */
const hostile = [
  `it's "quoted": yes`,
  '$HOME $(touch hacked) `touch hacked`',
  '${{ github.token }} $[[ inputs.x ]] $CI_JOB_TOKEN %{x}',
  'END',
  "a'\\''b\\",
  '# - {[&*!|>%@',
  '\u2028\u202e\u{e0001}é\u0001',
  'x'.repeat(500),
]

const plans: readonly LegPlan[] = [
  planOfLegs(['api']),
  planOfLegs(['api', 'docs'], ['web']),
  planOfLegs(...hostile.map((name) => [name])),
  planOfLegs(hostile),
  planOfLegs(...Array.from({ length: 256 }, (_, at) => [`services/service-${at}`])),
]

const textFor = (system: Emitted, plan: LegPlan): string => emittedFile(system, plan)?.text ?? ''

test('GitHub needs no file', () => {
  expect(plans.map((plan) => emittedFile('github', plan))).toEqual(plans.map(() => undefined))
})

test.each(plans)('the text of a plan is the plan, and nothing in it is expanded', (plan) => {
  const text = planText(plan)
  expect(text).not.toMatch(/[$`'\t\r]|[^\n -~]/)
  const { planId, ...others } = JSON.parse(text) as LegPlan
  expect(identified(others)).toEqual(plan)
  expect(planId).toBe(plan.planId)
})

describe('for GitLab', () => {
  type Pipeline = {
    readonly default: { readonly before_script: readonly string[] }
    readonly [job: string]: object
  }

  test.each(plans)('each leg is a job, and one more makes the report of all', (plan) => {
    const pipeline = parse(textFor('gitlab', plan)) as Pipeline
    const jobs = Object.entries(pipeline).filter(([, job]) => 'script' in job)
    expect(jobs).toHaveLength(plan.legs.length + 1)
    for (const [name] of jobs) expect(name).toMatch(/^(?:leg \d+: [^$\p{C}]{1,200}|report)$/u)
    for (const [at, [, job]] of jobs.slice(0, -1).entries())
      expect(job).toMatchObject({
        stage: 'measure',
        script: [expect.stringContaining(` --leg ${at + 1} --output-dir go-container-bench/leg-${at + 1} `)],
        artifacts: { when: 'always', paths: [`go-container-bench/leg-${at + 1}/`] },
      })
    expect(jobs.at(-1)).toMatchObject(['report', { stage: 'report', rules: [{ when: 'always' }] }])
    expect(textFor('gitlab', plan)).toBe(textFor('gitlab', plan))
  })

  test.each(plans)('a shell writes the plan as it is', (plan) => {
    const { before_script: lines } = (parse(textFor('gitlab', plan)) as Pipeline).default
    const script = [...lines, 'cat "$PLAN"', 'rm "$PLAN"'].join('\n')
    expect(JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' }))).toEqual(plan)
  })
})

describe('for Kubernetes', { timeout: 300_000 }, () => {
  test('the types of Kubernetes take every file, and find the plan in it', async () => {
    const texts = plans.map((plan) => textFor('kubernetes', plan))
    const answers = await readManifests(texts)
    for (const [at, plan] of plans.entries()) {
      const name = `go-container-bench-${plan.planId.slice(0, 12)}`
      const count = plan.legs.length
      expect(answers[at]).toMatchObject({
        error: '',
        objects: [
          { kind: 'ConfigMap', metadata: { name }, data: { 'plan.json': expect.any(String) } },
          {
            kind: 'Job',
            metadata: { name },
            spec: {
              completionMode: 'Indexed',
              completions: count,
              parallelism: count,
              backoffLimitPerIndex: 1,
            },
          },
        ],
      })
      const [map] = answers[at]?.objects ?? []
      expect(JSON.parse((map as { data: Record<string, string> }).data['plan.json'] ?? '')).toEqual(plan)
    }
  })

  test('and refuse what is not theirs', async () => {
    const [plan] = plans
    if (plan === undefined) throw new Error('there are some')
    const text = textFor('kubernetes', plan)
    const wrong = [
      ['completionMode:', 'completionMod:'],
      ['completions: 1', 'completions: many'],
      ['completions: 1', 'completions: 1\n  completions: 2'],
      ['kind: Job', 'kind: Jobs'],
      ['  name: go-container-bench-', '  name: Go_container_bench-'],
    ].map(([from = '', to = '']) => text.replace(from, to))
    expect((await readManifests(wrong)).map(({ error }) => error)).toEqual([
      expect.stringContaining('unknown field'),
      expect.stringContaining('cannot unmarshal string'),
      expect.stringContaining('already set'),
      expect.stringContaining('no type is known'),
      expect.stringContaining('RFC 1123'),
    ])
  })

  test('no two pods share a node, and no build sees the address of the repository', () => {
    const [plan] = plans
    if (plan === undefined) throw new Error('there are some')
    const [, job] = textFor('kubernetes', plan)
      .split('\n---\n')
      .map((each): unknown => parse(each))
    const { spec, metadata } = (job as { spec: { template: { spec: Pod; metadata: object } } }).spec.template
    const [rule] = spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution
    expect(rule?.topologyKey).toBe('kubernetes.io/hostname')
    expect(metadata).toEqual({ labels: rule?.labelSelector.matchLabels })
    expect(JSON.stringify(spec.initContainers)).toContain('secretKeyRef')
    expect(JSON.stringify(spec.containers)).not.toMatch(/secret|REPOSITORY/)
  })

  type Pod = {
    readonly affinity: {
      readonly podAntiAffinity: {
        readonly requiredDuringSchedulingIgnoredDuringExecution: readonly {
          readonly topologyKey: string
          readonly labelSelector: { readonly matchLabels: object }
        }[]
      }
    }
    readonly initContainers: unknown
    readonly containers: unknown
  }
})
