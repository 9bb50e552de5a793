import { expect, test } from 'vitest'
import type { StudyRow } from '../../../src/model.ts'
import { adviceOf } from '../../../src/studies/run/advice-of.ts'
import { network } from '../../../src/studies/network.ts'
import { engineAxis } from '../../../src/studies/study.ts'
import { ranked } from '../ranked-rows.ts'

const rows = [ranked('quota-1', 'cold', [1.8, 2, 2.2], { goMaxProcs: 8 })]

/** Rules that compare by each of the fields with which a row compares, and one about a column. */
const study = {
  axis: 'limit of processors',
  reference: 'no-limit',
  forContext: true as const,
  advise: (all: readonly StudyRow[], reference: string) =>
    all.flatMap(({ ratio, low, high, pairs, ranked: isRanked, columns }) => [
      ...[ratio, low, high, pairs].flatMap((each) => (each === undefined ? [] : [`${each} to ${reference}`])),
      ...(isRanked ? ['it is ranked'] : []),
      `Go has ${columns['goMaxProcs']} processors`,
    ]),
}

test('advice compares with the reference of the study', () => {
  expect(adviceOf(study, rows, 'no-limit')).toEqual([
    ...['2 to no-limit', '1.8 to no-limit', '2.2 to no-limit', '6 to no-limit'],
    ...['it is ranked', 'Go has 8 processors'],
  ])
})

test('advice compares with nothing where another value is the reference, says so, and keeps the rest', () => {
  expect(adviceOf(study, rows, 'quota-2')).toEqual([
    'Here the values are compared with quota-2: what follows from a comparison with no-limit is not known.',
    'Go has 8 processors',
  ])
})

test('any engine may be the reference of a study of engines', () => {
  expect(adviceOf({ ...study, axis: engineAxis }, rows, 'docker')[0]).toBe('2 to docker')
})

test('the values of the study of the network that are for a project of the user are compared with each other', () => {
  const own = [
    ranked('network-default', 'cold', [1.1, 1.2, 1.3]),
    ranked('network-none', 'cold', [0.9, 1, 1.1]),
  ]
  expect(adviceOf(network, own, 'network-host')).toEqual([
    'In cold, network-default (1.20×) is slower than network-host; no difference is shown between network-host and network-none.',
  ])
  // Where the shipped projects are measured without the reference, there are rules.
  expect(adviceOf(network, [], 'proxy')).toEqual([
    'Here the values are compared with proxy: what follows from a comparison with direct is not known.',
  ])
})

const namingProjects = (own: readonly StudyRow[]): readonly string[] =>
  own.map(({ project }) => `built ${project}`)

test('advice names a project of the user as a sentence does, also the one at the top of its repository', () => {
  const own = ['.', 'services~api', 'tiny+p4'].map((project) => ({
    ...ranked('x', 'cold', [1, 1, 1]),
    project,
  }))
  expect(adviceOf({ ...study, advise: namingProjects }, own, 'no-limit')).toEqual([
    ...['built the project', 'built services/api', 'built tiny+p4'],
  ])
})
