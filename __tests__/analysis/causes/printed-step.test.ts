import { describe, expect, test } from 'vitest'
import { isPartOf, printedAs } from '../../../src/analysis/causes/printed-step.ts'
import { cpuMs } from '../../support/cpu-time.ts'

// What Docker 20.10.24 and Podman 4.3.1 printed for these instructions.
describe('an instruction is known by what an engine prints', () => {
  test.each([
    ['COPY $SRC ./src', 'COPY src ./src'],
    ['RUN echo one && echo ${NAME} two', 'RUN echo one &&     echo world  two'],
    [String.raw`RUN echo other ; echo \$HOME`, 'RUN echo other  ; echo $HOME'],
    ['WORKDIR /w$VERSION', 'WORKDIR /w1.2'],
    ['RUN ["/bin/sh", "-c", "echo json $NAME"]', 'RUN ["/bin/sh", "-c", "echo json world"]'],
    [`RUN echo "tab and spaces $VERSION" 'q $NAME'`, `RUN\tECHO "tab  and   spaces 1.2" 'q $NAME'`],
    ['RUN go build -tags ${TAGS:-${OTHER}} ./cmd', 'RUN go build -tags net ./cmd'],
    // BuildKit, frontend/dockerfile/dockerfile2llb (summarizeHeredoc).
    ['RUN <<EOF', 'RUN <<EOF (echo one...)'],
    [`RUN echo $NAME ${'long '.repeat(30)} end`, `RUN echo ${'world '.repeat(9)}${'long '.repeat(25)}…`],
  ])('with its variables filled in: %s', (instruction, step) => {
    expect(printedAs(instruction, step)).toBe('filled')
  })

  test.each([
    ['COPY ["a.txt", "/x/"]', 'COPY [a.txt, /x/]'],
    ['COPY ["a.txt", "/x/"]', 'COPY ["a.txt", "/x/"]'],
    ['RUN echo lower', 'run echo lower'],
    ['RUN echo it', 'RUN\tECHO it'],
    ['COPY $SRC ./src', 'COPY $SRC ./src'],
    [`RUN echo ${'long '.repeat(38)}…`, `RUN echo ${'long '.repeat(60)}`],
    // Cut before its spaces were: the indentation of the next line counts there.
    [`RUN apt-get update && ${'package '.repeat(20)}`, `RUN apt-get update &&     ${'package '.repeat(19)}…`],
  ])('letter by letter, or in another form: %s', (instruction, step) => {
    expect(printedAs(instruction, step)).toBe('alike')
  })

  test.each([
    ['RUN echo one', 'RUN echo two'],
    ['RUN echo $NAME two', 'RUN echo world three'],
    ['RUN echo $NAME two', 'RUN echo two'],
    ['RUN make $A $B', 'RUN make x'],
    ['RUN go build', 'RUN go build (echo one...)'],
    ['RUN echo A', 'RUN echo a'],
    ['COPY $SRC ./src', 'RUN cp src ./src'],
  ])('and not by another one: %s', (instruction, step) => {
    expect(printedAs(instruction, step)).toBeUndefined()
  })

  test('a part belongs to the step whose name it begins, where it was cut', () => {
    const step = `RUN ${'long '.repeat(60)}`
    expect(isPartOf(step, `RUN ${'long '.repeat(39)}…`)).toBe(true)
    expect(isPartOf(step, step)).toBe(true)
    expect(isPartOf(step, `RUN ${'long '.repeat(39)}`)).toBe(false)
    expect(isPartOf(step, 'RUN lone …')).toBe(false)
  })

  test('which takes no longer the more variables there are', () => {
    const startedAt = cpuMs()
    printedAs(`RUN ${'$A a'.repeat(20_000)}`, `RUN ${'a'.repeat(80_000)}b`)
    printedAs(`RUN ${'${'.repeat(20_000)}`, `RUN ${'${'.repeat(20_000)}`)
    expect(cpuMs() - startedAt).toBeLessThan(1_000)
  })
})
