import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { minimums } from '../../.ci/minimums.ts'
import { repositoryPath } from '../support/paths.ts'

const folder = '__tests__/real-engines'
const counts = Object.values(minimums).flatMap((ofFiles) => Object.entries(ofFiles))

test('every file that drives real engines has a minimum, and no other file has one', () => {
  const files = readdirSync(repositoryPath(folder)).filter((name) => name.endsWith('.test.ts'))
  const counted = new Set(counts.map(([file]) => file))
  expect([...counted].toSorted()).toEqual(files.map((name) => `${folder}/${name}`).toSorted())
})

test('every minimum demands at least one test', () => {
  expect(counts.filter(([, count]) => !(count >= 1))).toEqual([])
})
