import { describe, expect, test } from 'vitest'
import { copiedAgain } from '../../../src/dockerfile/container-paths.ts'
import { readDockerfile } from '../../../src/dockerfile/dockerfile.ts'

const read = (text: string) => readDockerfile(text, { platform: 'linux/amd64' })

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** Texts that took minutes, gigabytes or the whole stack when reading was quadratic, or worse. */
describe('a Dockerfile with', () => {
  test.for([
    ['5,000 stages', lines(5_000, (at) => `FROM golang AS s${at}`)],
    ['2,400 stages on each other', `FROM golang AS s0\n${lines(2_400, (at) => `FROM s${at} AS s${at + 1}`)}`],
    [
      '2,400 stages that copy from each other',
      `FROM golang AS s0\n${lines(2_400, (at) => `FROM golang AS s${at + 1}\nCOPY --from=s${at} /a /b`)}`,
    ],
    ['4,900 variables', `FROM golang\n${lines(4_900, (at) => `ENV A${at}=$A${at - 1}x`)}`],
    ['4,900 heredocs', `FROM golang\n${lines(4_900, () => 'RUN <<E\nE')}`],
    ['a word of 60,000 spaces', `FROM golang\nRUN${' '.repeat(60_000)}x`],
    ['200,000 continued lines', `FROM golang\nRUN a ${'\\\n'.repeat(200_000)}x`],
  ] as const)('%s is read', ([, text]) => {
    expect(read(text).needed.length).toBeGreaterThan(0)
  })

  test.for([
    ['more than 1 MB', `FROM golang\n#${'\n#'.repeat(500_000)}`, 'larger than 1000000 bytes'],
    [
      'a line of 70,000 bytes',
      `FROM golang\nRUN ${'ä'.repeat(35_000)}`,
      'Line 2 of the Dockerfile is longer',
    ],
    ['80,000 heredocs', `FROM golang\n${lines(80_000, () => 'RUN <<E\nE')}`, 'more than 5000 instructions'],
    [
      '2,000 triggers in 2,000 stages',
      `FROM golang AS b\n${lines(2_000, () => 'ONBUILD RUN x')}\n${lines(2_000, () => 'FROM b')}`,
      'more than 5000 instructions with those of ONBUILD',
    ],
    [
      '33,000 commands',
      `FROM golang\n${lines(11, () => `RUN ${'a;'.repeat(3_000)}`)}`,
      'more than 30000 commands in its RUN instructions',
    ],
    [
      '11,000 mounts',
      `FROM golang\n${lines(11, () => `RUN ${'--mount=target=/a '.repeat(1_000)}x`)}`,
      'more than 10000 mounts in its RUN instructions',
    ],
    [
      '22,000 words to copy',
      `FROM golang\n${lines(11, () => `COPY ${'a '.repeat(2_000)}/`)}`,
      'more than 20000 words in its COPY and ADD instructions',
    ],
    [
      '22,000 variables',
      `FROM golang\n${lines(11, () => `ENV ${'A=b '.repeat(2_000)}`)}`,
      'more than 20000 variables are set',
    ],
    [
      'an ARG that is doubled 30 times',
      `ARG A=xxxxxxxx\n${lines(30, () => 'ARG A=$A$A')}\nFROM golang:$A`,
      'longer than 65536 characters after its variables are replaced',
    ],
    [
      'an ENV that is doubled 30 times',
      `FROM golang\nENV A=xxxxxxxx\n${lines(30, () => 'ENV A=$A$A')}`,
      'longer than 65536 characters after its variables are replaced',
    ],
    [
      'many long values',
      `FROM golang\nENV A=${'x'.repeat(60_000)}\n${lines(1_000, (at) => `ENV B${at}=$A`)}`,
      'all values together are longer',
    ],
    [
      '10,000 nested defaults',
      `FROM ${'${A:-'.repeat(10_000)}`,
      'more than 50 substitutions are within each other',
    ],
    [
      'many patterns',
      `FROM golang\n${lines(600, () => 'ENV B=${A#a}')}`,
      'more than 500 substitutions with a pattern',
    ],
    [
      'a pattern with many wildcards',
      `FROM golang\nENV A=${'a'.repeat(5_000)}\nENV B=\${A##${'*a'.repeat(100)}b}`,
      'the pattern of a substitution and its value are too long',
    ],
  ] as const)('%s is refused', ([, text, message]) => {
    expect(() => read(text)).toThrow(message)
  })

  test('a COPY heredoc longer than any value is read', () => {
    expect(
      read(`FROM golang\nCOPY <<EOF /x\n${lines(20_000, () => 'line $A')}\nEOF\n`).features,
    ).toHaveLength(1)
  })
})

const messageAbout = (text: string): string | undefined => {
  try {
    read(text)
    return undefined
  } catch (error) {
    return String(error)
  }
}

test('an error about a long word does not quote all of it', () => {
  const message = messageAbout(`FROM ${'a-'.repeat(30_000)}`)
  expect(message).toContain('Line 1 of the Dockerfile')
  expect(message?.length).toBeLessThan(500)
})

const copied = (from: string) => copiedAgain({ folder: '/', copied: [{ from, to: '/' }] }, '/name', '/')

test('a copy of a copy of a copy is followed only while its path can be one of the context', () => {
  expect(copied('deep')).toEqual([{ from: 'deep/name', to: '/' }])
  expect(copied('a/'.repeat(500))).toEqual([])
})
