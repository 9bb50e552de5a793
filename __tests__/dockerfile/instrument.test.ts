import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DockerfileQuestion, readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { graphStage, imagesWithoutScript, instrument } from '../../src/dockerfile/instrument.ts'
import { type Instruction, parseDockerfile } from '../../src/dockerfile/syntax/syntax.ts'
import type { ParserQuestion } from '../support/buildkit-parser.ts'
import { dockerfiles } from './dockerfiles.ts'
import { randomDockerfiles } from './random-dockerfiles.ts'

const platform = 'linux/amd64'
const folder = '/var/tmp/go-container-bench/graphs'

const lines = (...each: readonly string[]): string => `${each.join('\n')}\n`

const instrumented = (text: string, question: Partial<DockerfileQuestion> = {}): string => {
  const made = instrument(text, { platform, ...question })
  if (made.kind === 'refused') throw new Error(made.reason)
  return made.text
}

/** Lines of the first text that the other has in the same order, and what the other has beside them. */
const addedTo = (text: string, other: string): readonly string[] => {
  const left = other.split('\n')
  const added: string[] = []
  for (const line of text.split('\n')) {
    const at = left.indexOf(line)
    if (at === -1) throw new Error(`the line is gone: ${line}`)
    added.push(...left.splice(0, at + 1).slice(0, -1))
  }
  return [...added, ...left].filter((line) => line !== '')
}

/** The same with the long ones cut, as they are read by people. */
const shown = (text: string, question: Partial<DockerfileQuestion> = {}): readonly string[] =>
  addedTo(text, instrumented(text, question)).map((line) =>
    line
      .replace(/^(ONBUILD )?RUN \["\/bin\/sh".*$/, '$1RUN set-up')
      .replaceAll(folder, 'GRAPHS')
      .replace(/ PATH="\/var\/tmp\/go-container-bench\/bin:\$\{PATH:-[^}]*\}"/, ' PATH'),
  )

const flags = (name: string, before = '${GOFLAGS}'): string =>
  `ENV GOFLAGS="${before} -debug-actiongraph=GRAPHS/${name}.json"`
const step = (name: string): string => `ENV GO_CONTAINER_BENCH_STEP=${name} PATH`

describe('an instrumented Dockerfile', () => {
  test('has the go commands of a stage with a shell run through a script, each with its own file', () => {
    const text = lines(
      'FROM golang AS build',
      'WORKDIR /src',
      'COPY . .',
      'RUN go build ./...',
      'FROM scratch',
      'COPY --from=build /a /a',
    )
    expect(shown(text)).toEqual([
      'RUN set-up',
      flags('0-4'),
      step('0-4'),
      `FROM scratch AS ${graphStage}`,
      'COPY --from=build GRAPHS/ /graphs/0/',
    ])
  })

  test('adds flags and the folder alone where there is no shell', () => {
    const text = lines(
      'FROM base AS build',
      'WORKDIR /src',
      'COPY . .',
      'RUN ["go", "build"]',
      'RUN ["go", "test"]',
    )
    expect(shown(text)).toEqual([
      'WORKDIR GRAPHS',
      'RUN ["go","version"]',
      flags('0-4'),
      flags('0-5'),
      `FROM scratch AS ${graphStage}`,
      'COPY --from=build GRAPHS/ /graphs/0/',
    ])
    expect(instrumented(text)).toMatch(/WORKDIR \/var\S+\nRUN \S+\nWORKDIR \/src\n/)
  })

  test('copies the graphs that commands write by flags of their own, unless they stay in a mount', () => {
    const text = lines(
      'FROM golang AS build',
      'WORKDIR /src',
      'RUN --mount=type=cache,target=/root/.cache go build -debug-actiongraph=/root/.cache/g.json .',
      'RUN --mount=type=secret,id=a ["go", "build", "-debug-actiongraph=/tmp/a.json", "."]',
      'RUN go vet -debug-actiongraph=/tmp/a.json && go test --debug-actiongraph=/tmp/b.json -v',
      'RUN GOFLAGS=-debug-actiongraph=/tmp/c.json go build',
      'RUN go build -debug-actiongraph=$OUT/d.json',
    )
    expect(shown(text).filter((line) => line.startsWith('COPY'))).toEqual([
      'COPY --from=build GRAPHS/ /graphs/0/',
      'COPY --from=build /tmp/a.json /graphs/0/own-0.json',
      'COPY --from=build /tmp/b.json /graphs/0/own-1.json',
    ])
  })

  test('is refused where nothing can make the folder', () => {
    expect(instrument('FROM base\nRUN ["go", "build"]\n', { platform })).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('the stage in line 1 of the Dockerfile has neither a shell nor'),
    })
    expect(instrument('FROM base\nCOPY . .\n', { platform })).toMatchObject({ kind: 'refused' })
  })

  test('leaves RUN instructions alone that do not start Go, unless none looks like it', () => {
    const download = lines('FROM golang', 'RUN apt-get install make', 'RUN go mod download', 'RUN make')
    expect(shown(download).slice(0, 2)).toEqual(['RUN set-up', flags('0-4')])
    expect(shown(lines('FROM golang', 'RUN mkdir /a', 'RUN our-tool')).slice(0, 4)).toEqual([
      'RUN set-up',
      flags('0-2'),
      step('0-2'),
      flags('0-3'),
    ])
  })

  test('records only what the target needs', () => {
    const text = lines(
      'FROM golang AS a',
      'RUN go build',
      'FROM golang AS lint',
      'RUN go vet',
      'FROM a AS out',
    )
    expect(shown(text).filter((line) => line.startsWith('COPY'))).toEqual([
      'COPY --from=a GRAPHS/ /graphs/0/',
    ])
    expect(shown(text, { target: 'lint' }).filter((line) => line.startsWith('COPY'))).toEqual([
      'COPY --from=lint GRAPHS/ /graphs/1/',
    ])
  })

  test('sets up a stage once for all that are built on it', () => {
    const text = lines('FROM golang AS deps', 'RUN go install std', 'FROM deps AS b', 'RUN ["go", "build"]')
    expect(shown(text)).toEqual([
      'RUN set-up',
      flags('0-2'),
      step('0-2'),
      flags('1-4'),
      step('1-4'),
      `FROM scratch AS ${graphStage}`,
      'COPY --from=deps GRAPHS/ /graphs/0/',
      'COPY --from=b GRAPHS/ /graphs/1/',
    ])
  })

  test('takes stages without a name, or whose name another has, by number', () => {
    const text = lines(
      'FROM golang',
      'RUN go build',
      'FROM golang AS x1',
      'RUN go build',
      'FROM golang AS X1',
      'RUN go build',
      'COPY --from=0 / /',
      'FROM scratch',
      'COPY --from=x1 /a /',
    )
    expect(shown(text).filter((line) => line.startsWith('COPY'))).toEqual([
      'COPY --from=0 GRAPHS/ /graphs/0/',
      'COPY --from=X1 GRAPHS/ /graphs/2/',
    ])
  })

  test.each([
    ['an ARG, which an ENV would hide', ['ARG GOFLAGS=-mod=vendor'], '-mod=vendor'],
    ['an ENV, also of the base image', ['ENV GOFLAGS=-mod=vendor'], '${GOFLAGS}'],
    ['go env -w', ['RUN go env -w GOFLAGS=-mod=vendor'], '${GOFLAGS:--mod=vendor}'],
    ['text that would not stay what it is', ['ARG GOFLAGS="-ldflags=\\"-s\\""'], '${GOFLAGS}'],
  ])('keeps the flags of %s', (_, before, kept) => {
    const added = shown(lines('FROM golang', ...before, 'RUN go build'))
    expect(added).toContain(flags(`0-${before.length + 2}`, kept))
  })

  test('keeps the value of a build argument', () => {
    const text = lines('FROM golang', 'RUN make generate', 'ARG GOFLAGS', 'RUN go build')
    expect(shown(text, { buildArgs: { GOFLAGS: '-trimpath' } })).toContain(flags('0-4', '-trimpath'))
  })

  test('goes before an instruction in several lines, a heredoc, and one in lower case', () => {
    const text = lines(
      '# syntax=docker/dockerfile:1',
      '# escape=`',
      'from golang as build',
      'run go build `',
      '  # a comment',
      '  -o /a',
      'RUN <<EOF',
      'go build -o /b',
      'EOF',
    )
    expect(instrumented(text).startsWith('# syntax=docker/dockerfile:1\n# escape=`\nfrom golang')).toBe(true)
    expect(shown(text)).toEqual([
      'RUN set-up',
      flags('0-4'),
      step('0-4'),
      flags('0-7'),
      step('0-7'),
      `FROM scratch AS ${graphStage}`,
      'COPY --from=build GRAPHS/ /graphs/0/',
    ])
  })

  test('goes along with what ONBUILD leaves for the stages above', () => {
    const text = lines('FROM golang AS on', 'ONBUILD RUN go build', 'FROM on AS out', 'COPY a b')
    expect(shown(text)).toEqual([
      'RUN set-up',
      `ONBUILD ${flags('0-2')}`,
      `ONBUILD ${step('0-2')}`,
      `FROM scratch AS ${graphStage}`,
      'COPY --from=on GRAPHS/ /graphs/0/',
      'COPY --from=out GRAPHS/ /graphs/1/',
    ])
  })

  test('is refused where its last line is not complete', () => {
    expect(instrument('FROM golang\nRUN go build \\', { platform })).toMatchObject({ kind: 'refused' })
  })

  test.each(Object.entries(dockerfiles))('adds lines only, to Dockerfiles about %s', (_, questions) => {
    expect(questions.filter((question) => !isOnlyAddedTo(question))).toEqual([])
  })

  test('adds lines only, whatever the text', () => {
    expect(() => assert(property(randomDockerfiles, isOnlyAddedTo))).not.toThrow()
  })
})

const images = (...text: readonly string[]): readonly string[] =>
  imagesWithoutScript(readDockerfile(lines(...text), { platform }))

test('the images in which Go starts without the script are known', () => {
  expect(images('FROM one AS a', 'RUN ["go", "build"]')).toEqual(['one'])
  expect(images('FROM one AS a', 'COPY a b', 'FROM a', 'RUN ["go", "build"]')).toEqual(['one'])
  expect(images('FROM one AS a', 'RUN ls', 'FROM a', 'RUN ["go", "build"]')).toEqual([])
  expect(images('FROM one', 'RUN go build')).toEqual([])
})

/** Whether its own instructions are the same in the same order, in a Dockerfile with one more stage. */
const isOnlyAddedTo = ({ text, ...asked }: ParserQuestion): boolean => {
  const question = { ...asked, target: asked.target === '' ? undefined : asked.target }
  const before = readable(text, question)
  const made = before === undefined ? undefined : instrument(text, question)
  if (before === undefined || made?.kind !== 'instrumented') return true
  const after = readDockerfile(made.text, { ...question, target: graphStage })
  const [own, all] = [text, made.text].map((each) => parseDockerfile(each).instructions.map(written))
  let at = 0
  for (const each of all ?? []) if (each === own?.[at]) at += 1
  return (
    at === own?.length &&
    after.stages.length === before.stages.length + 1 &&
    after.syntaxImage === before.syntaxImage &&
    after.escape === before.escape
  )
}

const written = ({ name, flags: own, args }: Instruction): string => JSON.stringify([name, own, args])

const readable = (text: string, question: DockerfileQuestion) => {
  try {
    return readDockerfile(text, question)
  } catch {
    return undefined
  }
}
