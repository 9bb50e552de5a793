import { describe, expect, test } from 'vitest'
import { flagOf, jsonWords, parseDockerfile } from '../../../src/dockerfile/syntax/syntax.ts'

const read = (...lines: readonly string[]) =>
  parseDockerfile(lines.join('\n')).instructions.map(({ name, line, endLine, flags, args }) => ({
    name,
    lines: [line, endLine],
    flags,
    args,
  }))

describe('a Dockerfile is split as BuildKit splits it', () => {
  test('names of instructions may be written in any case', () => {
    expect(read('from a', 'Run b').map(({ name }) => name)).toEqual(['FROM', 'RUN'])
  })

  test('a continued line is one instruction, without the comments and empty lines inside it', () => {
    const lines = ['FROM a', 'RUN go build \\  ', '  # why', '', '  -o /app \\', '  .', 'CMD x']
    expect(read(...lines).slice(1)).toEqual([
      { name: 'RUN', lines: [2, 6], flags: [], args: 'go build   -o /app   .' },
      { name: 'CMD', lines: [7, 7], flags: [], args: 'x' },
    ])
  })

  test('a doubled escape character does not continue a line', () => {
    expect(read('FROM a', 'RUN echo \\\\', 'CMD x').map(({ name }) => name)).toEqual(['FROM', 'RUN', 'CMD'])
  })

  test('the escape directive changes what continues a line', () => {
    const lines = ['# escape=`', 'FROM a', 'RUN a `', '  b', 'RUN c\\', 'CMD x']
    expect(read(...lines).map(({ args }) => args)).toEqual(['a', 'a   b', 'c\\', 'x'])
  })

  test('a directive below another comment is a comment', () => {
    expect(parseDockerfile('# note\n# escape=`\nFROM a').escape).toBe('\\')
  })

  test('CRLF line ends and a byte order mark are dropped', () => {
    expect(read('\uFEFFFROM a\r', 'RUN b \\\r', ' c\r')).toEqual([
      { name: 'FROM', lines: [1, 1], flags: [], args: 'a' },
      { name: 'RUN', lines: [2, 3], flags: [], args: 'b  c' },
    ])
  })

  test('flags end where the first other word begins', () => {
    expect(read('RUN --mount=type=cache,target="/a b" --network=none go --x')[0]).toMatchObject({
      flags: ['--mount=type=cache,target=/a b', '--network=none'],
      args: 'go --x',
    })
  })

  test('the last of two equal flags counts, and one without a value is empty', () => {
    const [copy] = parseDockerfile('COPY --from=a --link --from=b /x /y').instructions
    if (copy === undefined) throw new Error('nothing was read')
    expect([flagOf(copy, 'from'), flagOf(copy, 'link'), flagOf(copy, 'chown')]).toEqual(['b', '', undefined])
  })
})

const heredocs = (...lines: readonly string[]) =>
  parseDockerfile(lines.join('\n')).instructions.map(({ heredocs: found }) =>
    found.map(({ name, content }) => ({ name, content })),
  )

describe('a heredoc', () => {
  test('belongs to its instruction, whatever its lines look like', () => {
    const lines = ['RUN <<EOF', 'FROM evil', '# kept', 'EOF', 'CMD x']
    expect(heredocs(...lines)).toEqual([[{ name: 'EOF', content: 'FROM evil\n# kept' }], []])
  })

  test('may be one of several, quoted, and its end may follow tabs', () => {
    expect(heredocs('COPY <<-"A" <<B /d/', '\tone', '\tA', 'two', 'B')).toEqual([
      [
        { name: 'A', content: '\tone' },
        { name: 'B', content: 'two' },
      ],
    ])
  })

  test.for([
    'RUN cat <<< word',
    'RUN echo $((1<<2))',
    'RUN ["sh", "<<EOF"]',
    'CMD <<EOF',
    'RUN "<<EOF"',
    'RUN a<<EOF',
  ])('is not seen in %s', (line) => {
    expect(heredocs(line, 'CMD x')).toEqual([[], []])
  })

  test('without an end is an error with its line', () => {
    expect(() => parseDockerfile('FROM a\nRUN <<EOF\nls\n')).toThrow('Line 2 of the Dockerfile')
  })
})

describe('the syntax image', () => {
  test.for([
    ['# syntax=docker/dockerfile:1.7\nFROM a', 'docker/dockerfile:1.7'],
    ['#Syntax = docker/dockerfile:1 x\nFROM a', 'docker/dockerfile:1'],
    ['# check=skip=all\n# syntax=own/front\nFROM a', 'own/front'],
    ['#!/usr/bin/env docker\n# syntax=own/front\nFROM a', 'own/front'],
    ['FROM a\n# syntax=own/front', undefined],
    ['# hello\n# syntax=own/front\nFROM a', undefined],
    ['\n# syntax=own/front\nFROM a', undefined],
  ] as const)('of %j is %s', ([text, image]) => {
    expect(parseDockerfile(text).syntaxImage).toBe(image)
  })
})

test('JSON form is an array of strings only', () => {
  expect(jsonWords('["go", "build"]')).toEqual(['go', 'build'])
  expect(jsonWords('[ -f x ] && y')).toBeUndefined()
  expect(jsonWords('[1]')).toBeUndefined()
  expect(jsonWords('go build')).toBeUndefined()
})
