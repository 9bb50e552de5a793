import { beforeAll, describe, expect, test } from 'vitest'
import { askBuildKit, type ParserAnswer } from '../support/buildkit-parser.ts'
import { differences } from './agreement.ts'
import { dockerfiles } from './dockerfiles.ts'

const questions = Object.values(dockerfiles).flat()
let answers: ReadonlyMap<unknown, ParserAnswer> = new Map()

// Compiling BuildKit's parser takes 40 s of processor time once; afterwards Go keeps it.
beforeAll(async () => {
  const found = await askBuildKit(questions)
  answers = new Map(questions.map((question, index) => [question, found[index] as ParserAnswer]))
}, 10 * 60_000)

describe.for(Object.entries(dockerfiles))('BuildKit and this reader agree over %s', ([, group]) => {
  test.for(group)('$text with $buildArgs $target', (question) => {
    const answer = answers.get(question)
    expect(answer && differences(question, answer)).toEqual([])
  })
})

test('they were compared over at least 150 Dockerfiles, accepted and refused ones', () => {
  const refused = [...answers.values()].filter(({ error }) => error !== '').length
  expect(questions.length).toBeGreaterThanOrEqual(150)
  expect(refused).toBeGreaterThanOrEqual(50)
  expect(questions.length - refused).toBeGreaterThanOrEqual(100)
})
