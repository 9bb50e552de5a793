import { describe, expect, test } from 'vitest'
import type { Engine } from '../../src/engines/engine.ts'
import { engines } from '../../src/engines/index.ts'
import { daemonTitle } from '../../src/engines/traits.ts'
import {
  enginesOf,
  enginesWithDaemonOf,
  killedEnginesOf,
  kindsOf,
  type Lane,
  ownEnginesOf,
  rootlessEnginesOf,
} from './engine-lists.ts'

const all = Object.values<Engine>(engines)
const names = (list: readonly Engine[]): readonly string[] => list.map(({ name }) => name).toSorted()

/** The names of a list over both lanes; a name that is in both appears twice. */
const inBoth = (listOf: (lane: Lane) => readonly Engine[]): readonly string[] =>
  names([...listOf('distro'), ...listOf('modern')])

describe('the lists of engines to test, which follow from the traits,', () => {
  test('have every engine in the modern lane, and in the other one only what has packages', () => {
    expect(names(enginesOf('modern'))).toEqual(names(all))
    expect(names(enginesOf('distro'))).toEqual(expect.arrayContaining(['docker', 'podman']))
    expect(enginesOf('distro').filter(({ packages }) => packages.length === 0)).toEqual([])
  })

  test('divide all engines between the lanes', () => {
    expect(inBoth(ownEnginesOf)).toEqual(names(all))
  })

  test('have every engine that works without root, once', () => {
    expect(inBoth(rootlessEnginesOf)).toEqual(names(all.filter(({ needsRoot }) => !needsRoot)))
  })

  test('have every daemon, once', () => {
    const tested = [...enginesWithDaemonOf('distro'), ...enginesWithDaemonOf('modern')]
    const titles = all.flatMap(({ daemon }) => (daemon === undefined ? [] : daemonTitle(daemon)))
    expect(tested.map(({ daemon }) => daemonTitle(daemon)).toSorted()).toEqual(
      [...new Set(titles)].toSorted(),
    )
  })

  test('have an engine with a daemon and one without in both lanes', () => {
    expect(names(kindsOf('distro'))).toEqual(['docker', 'podman'])
    expect(kindsOf('modern').map(({ daemon }) => daemon !== undefined)).toEqual(
      expect.arrayContaining([true, false]),
    )
  })

  test('leave out nothing but what another test covers', () => {
    const killed = inBoth(killedEnginesOf)
    expect(names(all).filter((name) => !killed.includes(name))).toEqual([
      'buildah',
      'docker-bake',
      'docker-container',
      'podman-rootful',
    ])
  })
})
