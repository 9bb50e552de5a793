import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mirrored, openMirrored } from './images/mirrored.ts'
import { measureStyle, onePairEach, outcomeOf } from './measure-style.ts'
import { bake, heredoc } from './styles.ts'

let mirrored: Mirrored
beforeAll(async () => {
  mirrored = await openMirrored(console.log)
})
afterAll(() => mirrored[Symbol.asyncDispose]())

test.each([heredoc, bake])('a repository in the style $name builds as it is written', async (style) => {
  expect((await measureStyle(mirrored, style)).map(outcomeOf)).toEqual(onePairEach(style))
})
