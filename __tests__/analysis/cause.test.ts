import { describe, expect, test } from 'vitest'
import { differingOutcome } from '../../src/analysis/cause.ts'
import type { Measurement, Revision } from '../../src/model.ts'
import { benchmark, build } from '../support/report-builder.ts'

const change = benchmark({ scenario: 'source-change' })

/** `+COPY . .` was a hit, `-COPY . .` ran. */
const built = (revision: Revision, steps: string, overrides: Partial<Measurement> = {}): Measurement =>
  build(change, {
    revision,
    evidence: {
      state: { kind: 'primed', holds: true },
      outcome: {
        steps: steps.split('; ').map((step) => ({ name: step.slice(1), hit: step.startsWith('+') })),
      },
    },
    ...overrides,
  })

const causeOf = (...builds: readonly Measurement[]): string | undefined => differingOutcome(builds, change.id)

describe('the cause', () => {
  test('is a step that came from the cache in the base and ran again in the head', () => {
    expect(
      causeOf(
        built('baseline', '+RUN go mod download; -COPY . .'),
        built('candidate', '-RUN go mod download; -COPY . .'),
      ),
    ).toBe('the step "RUN go mod download" came from the cache in the base and ran again in the head')
  })

  test('counts further steps', () => {
    expect(causeOf(built('baseline', '+A; +B; +C; -D'), built('candidate', '-A; -B; -C; -D'))).toBe(
      'the step "A" and 2 more came from the cache in the base and ran again in the head',
    )
  })

  test('is the other way round for an improvement', () => {
    expect(causeOf(built('baseline', '-A; -B'), built('candidate', '+A; -B'))).toBe(
      'the step "A" ran again in the base and came from the cache in the head',
    )
  })

  test('is a step that only the head has, when it ran', () => {
    expect(causeOf(built('baseline', '+A'), built('candidate', '+A; -RUN sleep'))).toBe(
      'the step "RUN sleep" ran in the head; the base has no such step',
    )
    expect(causeOf(built('baseline', '+A'), built('candidate', '+A; +RUN sleep'))).toBeUndefined()
  })

  test('is not known when the steps came out alike, or one side shows none', () => {
    expect(causeOf(built('baseline', '+A; -B'), built('candidate', '+A; -B'))).toBeUndefined()
    expect(causeOf(built('candidate', '-A'))).toBeUndefined()
    const { evidence: _, ...bare } = build(change, { revision: 'baseline' })
    expect(causeOf(bare, built('candidate', '-A'))).toBeUndefined()
  })

  test('is only what every build of a revision shows', () => {
    expect(
      causeOf(
        built('baseline', '+A; -B'),
        built('candidate', '-A; -B'),
        built('candidate', '+A; -B', { round: 2 }),
      ),
    ).toBeUndefined()
  })

  test('is read from builds that count, of this benchmark', () => {
    const failure = { kind: 'failed', message: '', logTail: '' } as const
    const others: readonly Partial<Measurement>[] = [
      { round: 0 },
      { round: 0, excluded: 'warm-up' },
      { round: 2, excluded: 'lost' },
      { round: 3, failure },
      { round: 2, benchmark: benchmark().id },
    ]
    for (const other of others)
      expect(
        causeOf(built('baseline', '+A'), built('candidate', '-A'), built('candidate', '+A', other)),
      ).toContain('the step "A"')
  })

  test('quotes at most a hundred characters of a step', () => {
    const step = `RUN ${'x'.repeat(200)}`
    expect(causeOf(built('baseline', `+${step}`), built('candidate', `-${step}`))).toContain(
      `"RUN ${'x'.repeat(96)}"`,
    )
  })
})
