import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { takingRuns } from '../../src/dockerfile/taking-runs.ts'

/** The scripts of the RUN instructions that take what COPY and ADD of `main.go`, of `.`, or a mount bring. */
const takingIn = (...lines: readonly string[]): readonly string[] => {
  const dockerfile = readDockerfile(lines.join('\n'), { platform: 'linux/amd64' })
  return takingRuns(dockerfile, ({ name, flags, args }) =>
    name === 'RUN'
      ? flags.some((flag) => flag.includes('type=bind') && !flag.includes('from='))
      : /^(?:COPY|ADD)$/.test(name) && flags.length === 0 && /^(?:main\.go|\.) /.test(args),
  ).map(({ args }) => args)
}

describe('a step takes what differs', () => {
  test('after it was copied, and not before', () => {
    const found = takingIn('FROM a', 'COPY go.mod ./', 'RUN first', 'COPY . .', 'RUN second', 'RUN third')
    expect(found).toEqual(['second', 'third'])
  })

  test('that it mounts, and so do those after it', () => {
    expect(takingIn('FROM a', 'RUN first', 'RUN --mount=type=bind,target=/src second', 'RUN third')).toEqual([
      'second',
      'third',
    ])
  })

  test.each([
    ['a stage built on it', ['FROM x', 'RUN third']],
    ['a stage that copies from it', ['FROM a', 'RUN clean', 'COPY --from=x /app /app', 'RUN third']],
    ['a mount of it', ['FROM a', 'RUN --mount=type=bind,from=x,target=/x third']],
  ])('through %s', (_, lines) => {
    const base = ['FROM a AS x', 'COPY . .', 'RUN second']
    expect(takingIn(...base, ...lines, 'COPY --from=x /app /b')).toEqual(['second', 'third'])
  })

  test('through a cache mount that it shares', () => {
    const cache = '--mount=type=cache,target=/c'
    expect(takingIn('FROM a', `RUN ${cache} first`, 'RUN clean', 'COPY . .', `RUN ${cache} second`)).toEqual([
      'first',
      'second',
    ])
  })

  test('not through a cache mount of its own', () => {
    const [packages, code] = ['apt', 'go'].map((name) => `--mount=type=cache,target=/var/cache/${name}`)
    expect(takingIn('FROM a', `RUN ${packages} first`, 'COPY . .', `RUN ${code} second`)).toEqual(['second'])
  })

  test('through one with the same id in another folder', () => {
    const [one, other] = ['id=c,target=/a', 'id=/c,target=/b'].map((rest) => `--mount=type=cache,${rest}`)
    const lines = ['FROM a', `RUN ${one} first`, 'COPY . .', `RUN ${other} second`]
    expect(takingIn(...lines)).toEqual(['first', 'second'])
  })

  test('through one whose folder only the base image knows', () => {
    const [known, open] = ['/go', '$GOPATH'].map((folder) => `--mount=type=cache,target=${folder}/pkg/mod`)
    const takingAfter = (own: string | undefined, left: string | undefined): readonly string[] =>
      takingIn('FROM a', `RUN ${own} first`, 'COPY . .', `RUN ${left} second`)
    expect(takingAfter(known, open)).toEqual(['first', 'second'])
    expect(takingAfter(open, known)).toEqual(['first', 'second'])
    const set = ['FROM a', 'ENV GOPATH=/other', `RUN ${known} first`, 'COPY . .', `RUN ${open} second`]
    expect(takingIn(...set)).toEqual(['second'])
  })

  test('after a step that found it in a cache mount', () => {
    const cache = '--mount=type=cache,target=/c'
    const left = ['FROM a AS x', 'COPY . .', `RUN ${cache} second`]
    const taken = ['FROM a', 'RUN clean', `RUN ${cache} third`, 'RUN fourth', 'COPY --from=x /app /app']
    expect(takingIn(...left, ...taken)).toEqual(['second', 'third', 'fourth'])
  })

  test('nowhere, where no instruction takes it', () => {
    const cache = '--mount=type=cache,target=/c'
    expect(takingIn('FROM a', 'COPY go.mod ./', `RUN ${cache} first`)).toEqual([])
  })

  test('not in stages that the target does not need', () => {
    expect(takingIn('FROM a AS x', 'COPY . .', 'RUN first', 'FROM a', 'RUN second')).toEqual([])
  })
})
