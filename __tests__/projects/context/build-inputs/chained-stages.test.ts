import { expect, test } from 'vitest'
import { type Dockerfile, readDockerfile } from '../../../../src/dockerfile/dockerfile.ts'
import type { Stage } from '../../../../src/dockerfile/stages.ts'
import {
  certainWord,
  withCertainVariables,
} from '../../../../src/projects/context/build-inputs/certain-variables.ts'

const chain = (count: number, body: (index: number) => string): Dockerfile => {
  const stages = Array.from({ length: count }, (_, at) => `FROM s${at} AS s${at + 1}\n${body(at + 1)}`)
  const text = `FROM golang AS s0\nENV A0=x\nARG B0=x\n${stages.join('\n')}\n`
  return readDockerfile(text, { platform: 'linux/amd64' })
}

/** How often the instructions of a stage are asked for while the variables of every stage are followed. */
const readsFor = (dockerfile: Dockerfile): number => {
  let reads = 0
  const stages = dockerfile.stages.map((stage): Stage => ({
    ...stage,
    get instructions() {
      reads += 1
      return stage.instructions
    },
  }))
  const counted = { ...dockerfile, stages }
  for (const stage of stages) withCertainVariables(counted, stage)
  for (const stage of stages) withCertainVariables(counted, stage)
  return reads
}

test('each of 300 stages on one another is followed once for itself and once for those on it', () => {
  expect(readsFor(chain(300, (at) => `ENV A${at}=$A${at - 1}`))).toBeLessThanOrEqual(2 * 301)
})

test('values of 300 stages below are certain, arguments of stages below are not', () => {
  const dockerfile = chain(300, (at) => `ENV A${at}=\${A${at - 1}}y\nARG B${at}=z\nCOPY a b`)
  const last = dockerfile.stages.at(-1)
  if (last === undefined) throw new Error('no stage')
  const values = withCertainVariables(dockerfile, last).at(-1)?.values ?? new Map<string, string>()
  expect(certainWord('$A0 $A2 $A150', values)).toBe(`x xyy x${'y'.repeat(150)}`)
  expect(certainWord('$B300', values)).toBe('z')
  expect(['$B0', '$B299', '$C'].map((word) => certainWord(word, values))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('a later stage does not change the values of the stages that share its base', () => {
  const dockerfile = readDockerfile(
    'FROM golang AS a\nENV A=1\nFROM a AS b\nENV A=2\nFROM a AS c\nCOPY x y\nENV A=3\nFROM b\nCOPY x y\n',
    { platform: 'linux/amd64' },
  )
  const valueIn = (index: number): string | undefined => {
    const stage = dockerfile.stages[index]
    const [first] = stage === undefined ? [] : withCertainVariables(dockerfile, stage)
    return first === undefined ? undefined : certainWord('$A', first.values)
  }
  expect([0, 1, 2, 3].map(valueIn)).toEqual([undefined, '1', '1', '2'])
})
