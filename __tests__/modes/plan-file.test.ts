import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { identified, readPlan } from '../../src/modes/plan-file.ts'
import { planOfLegs } from '../support/leg-plans.ts'
import { tempFolder } from '../support/temp-folder.ts'

const plan = planOfLegs(['api'], ['web'])
const { planId, ...unidentified } = plan
const [first] = plan.legs
if (first === undefined) throw new Error('there are two')

/** Reads a plan file with this text. */
const read = async (text: string) => {
  await using temp = await tempFolder()
  const file = join(temp.path, 'plan.json')
  await writeFile(file, text)
  return await readPlan(file)
}

test('a plan is read as it was written, from its folder too, in any order of its fields', async () => {
  expect(await read(JSON.stringify(plan))).toEqual(plan)
  expect(await read(JSON.stringify(Object.fromEntries(Object.entries(plan).toReversed())))).toEqual(plan)
  await using temp = await tempFolder()
  await writeFile(join(temp.path, 'plan.json'), JSON.stringify(plan))
  expect(await readPlan(temp.path)).toEqual(plan)
})

test('its id changes with everything in it', () => {
  const ids = [
    plan,
    identified({ ...unidentified, head: 'c'.repeat(40) }),
    identified({ ...unidentified, inputs: {} }),
    identified({ ...unidentified, toolVersion: '9' }),
    identified({ ...unidentified, legs: [first] }),
  ].map((each) => each.planId)
  expect(new Set(ids).size).toBe(5)
  expect(identified(unidentified).planId).toBe(planId)
})

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

test.each([
  ['is not JSON', '{', /is not JSON/],
  ['is no object', '[]', /is not a plan/],
  ['is deep', deep, /is not a plan|is not JSON/],
  ['is large', ' '.repeat(1_000_001), /has 1000001 bytes, and at most 1000000 are read/],
  [
    'is of another version',
    JSON.stringify({ ...plan, toolVersion: '7.0.0' }),
    /by version 7\.0\.0 of this program/,
  ],
  ['was changed', JSON.stringify({ ...plan, head: 'c'.repeat(40) }), /has an id that does not belong to it/],
  ['has another field', JSON.stringify({ ...plan, more: 1 }), /is not a plan/],
  ['has a prototype', JSON.stringify(plan).replace('{', '{"__proto__":{"a":1},'), /is not a plan/],
  ['has no legs', JSON.stringify(identified({ ...unidentified, legs: [] })), /is not a plan: \/legs/],
  [
    'has legs of one number',
    JSON.stringify(identified({ ...unidentified, legs: [first, first] })),
    /has legs that are not numbered from 1/,
  ],
])('one that %s is a wrong input', async (_, text, message) => {
  await expect(read(text)).rejects.toThrow(message)
  await expect(read(text)).rejects.toThrow(/^One input is wrong:\n {2}plan-file: /)
})

test('one that is absent, a link or a folder of that name is a wrong input', async () => {
  await using temp = await tempFolder()
  await expect(readPlan(join(temp.path, 'gone.json'))).rejects.toThrow(
    /plan-file: .*gone\.json cannot be read/,
  )
  await writeFile(join(temp.path, 'secret'), 'secret-token')
  await symlink(join(temp.path, 'secret'), join(temp.path, 'plan.json'))
  await expect(readPlan(join(temp.path, 'plan.json'))).rejects.toThrow(/plan\.json is not a file/)
  await mkdir(join(temp.path, 'x', 'plan.json'), { recursive: true })
  await expect(readPlan(join(temp.path, 'x'))).rejects.toThrow(/plan\.json is not a file/)
})
