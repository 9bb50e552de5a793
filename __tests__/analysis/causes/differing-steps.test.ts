import { describe, expect, test } from 'vitest'
import { differingOutcome } from '../../../src/analysis/causes/differing-steps.ts'
import type { Measurement, Revision } from '../../../src/model.ts'
import { benchmark, build } from '../../support/report-builder.ts'

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

const causeOf = (...builds: readonly Measurement[]): string | undefined =>
  differingOutcome(builds, change.id, 'slower')

describe('the cause', () => {
  test('is a step that came from the cache in the base and ran again in the head', () => {
    expect(
      causeOf(
        built('base', '+RUN go mod download; -COPY . .'),
        built('head', '-RUN go mod download; -COPY . .'),
      ),
    ).toBe('the step "RUN go mod download" came from the cache in the base and ran again in the head')
  })

  test('counts further steps', () => {
    expect(causeOf(built('base', '+A; +B; +C; -D'), built('head', '-A; -B; -C; -D'))).toBe(
      'the step "A" and 2 more came from the cache in the base and ran again in the head',
    )
  })

  test('is the other way round for an improvement', () => {
    const builds = [built('base', '-A; -B'), built('head', '+A; -B')]
    expect(differingOutcome(builds, change.id, 'faster')).toBe(
      'the step "A" ran again in the base and came from the cache in the head',
    )
    // It does not explain a head that became slower all the same.
    expect(causeOf(...builds)).toBeUndefined()
  })

  test('is not a step that only the head has, for what it took is not known', () => {
    expect(causeOf(built('base', '+A; -B'), built('head', '+A; -B; -RUN echo label'))).toBeUndefined()
    expect(causeOf(built('base', '+A; +B'), built('head', '+A; -B; -RUN echo label'))).toBe(
      'the step "B" came from the cache in the base and ran again in the head',
    )
  })

  test('is not known when the steps came out alike, or one side shows none', () => {
    expect(causeOf(built('base', '+A; -B'), built('head', '+A; -B'))).toBeUndefined()
    expect(causeOf(built('head', '-A'))).toBeUndefined()
    const { evidence: _, ...bare } = build(change, { revision: 'base' })
    expect(causeOf(bare, built('head', '-A'))).toBeUndefined()
  })

  test('is only what every build of a revision shows', () => {
    expect(
      causeOf(built('base', '+A; -B'), built('head', '-A; -B'), built('head', '+A; -B', { round: 2 })),
    ).toBeUndefined()
  })

  test('is read from builds that count, of this benchmark', () => {
    const failure = { kind: 'failed', message: '', logTail: '' } as const
    const others: readonly Partial<Measurement>[] = [
      { round: 0 },
      { round: 0, excluded: 'warm-up' },
      { round: 2, excluded: 'state-lost' },
      { round: 3, failure },
      { round: 2, benchmark: benchmark().id },
    ]
    for (const other of others)
      expect(causeOf(built('base', '+A'), built('head', '-A'), built('head', '+A', other))).toContain(
        'the step "A"',
      )
  })

  test('quotes at most a hundred characters of a step', () => {
    const step = `RUN ${'x'.repeat(200)}`
    expect(causeOf(built('base', `+${step}`), built('head', `-${step}`))).toContain(`"RUN ${'x'.repeat(96)}"`)
  })
})
