import { expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import { type Known, refuseGlobs } from '../../src/plan/refuse-globs.ts'
import { vocabulary } from '../support/vocabulary.ts'

const known: Known = {
  projects: [{ id: 'app' }],
  revisions: ['base', 'head'],
  allEngines: ['podman', 'docker'],
}

/** What is wrong with these inputs before an engine is started; empty: nothing. */
const wrong = (given: Readonly<Record<string, string>>, more: Partial<Known> = {}): string => {
  try {
    refuseGlobs(readInputs(given, vocabulary), { ...known, ...more })
    return ''
  } catch (error) {
    return String(error)
  }
}

test('a glob that no engine could match is refused, with what there is for any engine', () => {
  expect(wrong({ gate: '*clod' })).toBe(
    [
      'InputError: One input is wrong:',
      '  gate: *clod matches no benchmark; there are:',
      '  ENGINE/app/cold',
      '  ENGINE/app/source-change',
      '  ENGINE/app/remote-cache',
    ].join('\n'),
  )
})

test('lines of thresholds and the gate are refused together, and what there is comes once', () => {
  const text = wrong({
    engines: 'podman',
    scenarios: 'cold',
    gate: 'x',
    'fail-threshold': '10%\n*warm 20%',
  })
  expect(text).toBe(
    [
      'InputError: 2 inputs are wrong:',
      '  gate: x matches no benchmark',
      '  fail-threshold: *warm matches no benchmark; there are:',
      '  podman/app/cold',
    ].join('\n'),
  )
})

test.for([
  [{ gate: 'docker/*' }, {}],
  [{ gate: '*remote-cache' }, {}],
  [{ gate: '*cold, x' }, {}],
  [{ gate: 'x' }, { revisions: ['head'] }],
  [{ 'fail-threshold': '*warm 20%' }, { revisions: ['head'] }],
  [{ engines: 'podman', storage: 'vfs', gate: 'podman+vfs/*' }, {}],
] as const)('what some engine may match is left until the engines are known: %j', ([given, more]) => {
  expect(wrong(given, more)).toBe('')
})

test('what a project does not have is no match, and what another project of the run has is one', () => {
  const projects = [{ id: 'app', scenarios: ['cold'] }]
  expect(wrong({ gate: '*source-change' }, { projects })).toContain(
    'gate: *source-change matches no benchmark',
  )
  expect(wrong({ gate: '*+other/cold' }, { projects: [...projects, { id: 'app+other' }] })).toBe('')
})
