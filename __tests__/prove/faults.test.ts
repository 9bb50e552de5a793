import { describe, expect, test } from 'vitest'
import { entryPath, repositoryPath } from '../support/paths.ts'
import { faultKinds } from './faults/index.ts'
import { inject } from './faults/inject.ts'

const sources = { node: process.execPath, entry: entryPath, root: repositoryPath('') }
const isRoot = process.geteuid?.() === 0
const all = faultKinds.flatMap(({ faults }) => faults)

/** The cheapest of the campaign `npm run prove -- faults`; the stand-in of Podman as root needs root. */
const cheap: readonly (readonly [name: string, needsRoot: boolean])[] = [
  ['report: half of a report', false],
  ['the working folder is removed before doctor starts', false],
  ['gives half of its JSON instead of its facts', true],
]

describe('a fault', () => {
  test.concurrent.for(cheap)('%s', async ([name, needsRoot], { skip }) => {
    if (needsRoot && !isRoot) skip('needs root')
    const fault = all.find((each) => each.name === name)
    expect(fault === undefined ? 'is not in the campaign' : await inject(sources, fault)).toEqual([])
  })
})

describe('the campaign', () => {
  test('injects at least 150 faults, each under a name of its own', () => {
    const names = faultKinds.flatMap(({ kind, faults }) => faults.map(({ name }) => `${kind}: ${name}`))
    expect(names.length).toBeGreaterThanOrEqual(150)
    expect(new Set(names).size).toBe(names.length)
  })
})
