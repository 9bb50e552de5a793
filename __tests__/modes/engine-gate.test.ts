import { describe, expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import { isEngineGate } from '../../src/modes/engine-gate.ts'
import { vocabulary } from '../support/vocabulary.ts'

const gates = (given: Readonly<Record<string, string>>, eventName?: string): boolean =>
  isEngineGate({
    given,
    inputs: readInputs(given, vocabulary),
    event: eventName === undefined ? undefined : { name: eventName, payload: {} },
  })

const versions = { engines: 'docker@28.5.1,docker@29.4.2', 'fail-threshold': '15%' }

describe('engines are judged against each other', () => {
  test('when there are several, a threshold, and no base', () => {
    expect(gates(versions)).toBe(true)
    expect(gates({ ...versions, base: 'none' }, 'merge_group')).toBe(true)
    expect(gates({ ...versions, fixture: 'tiny' }, 'merge_group')).toBe(true)
  })

  test('and not when a base is there to judge, one engine is named, or no threshold is given', () => {
    expect(gates({ ...versions, base: 'main' })).toBe(false)
    expect(gates(versions, 'merge_group')).toBe(false)
    expect(gates({ ...versions, engines: 'docker' })).toBe(false)
    expect(gates({ ...versions, engines: 'all' })).toBe(false)
    expect(gates({ engines: versions.engines })).toBe(false)
  })
})
