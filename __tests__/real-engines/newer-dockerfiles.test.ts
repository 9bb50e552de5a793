import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mirrored, openMirrored } from './images/mirrored.ts'
import { measureStyle, mirroredEngines, onePairEach, outcomeOf } from './measure-style.ts'
import { bake, heredoc } from './styles.ts'

let mirrored: Mirrored
beforeAll(async () => {
  mirrored = await openMirrored(console.log)
})
afterAll(() => mirrored[Symbol.asyncDispose]())

/** What a bake file says is read with buildx, whatever builds then: one engine shows it. */
const wanted = [
  { ...heredoc, engines: mirroredEngines },
  { ...bake, engines: ['docker'] },
]

test.each(wanted)(
  'a repository in the style $name builds as it is written',
  async ({ engines, ...style }) => {
    const ended = await measureStyle(mirrored, style, engines)
    expect(ended.map(outcomeOf)).toEqual(onePairEach(style, engines))
  },
)
