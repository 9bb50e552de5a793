import { describe, expect, test } from 'vitest'
import { failureReason } from '../../../src/engines/build/failure-reason.ts'
import { stepOutput } from '../../../src/engines/build/step-output.ts'
import type { FailedStep, StepReader } from '../../../src/engines/build/steps.ts'
import { jsonProgressReader } from '../../../src/engines/buildkit/json-progress.ts'
import { plainProgressReader } from '../../../src/engines/buildkit/progress.ts'
import { buildahProgressReader } from '../../../src/engines/containers/buildah-progress.ts'
import { kanikoProgressReader } from '../../../src/engines/kaniko/progress.ts'
import { frames } from '../../prove/repositories/failure-frames.ts'
import { count, failureKinds, wrongReason } from '../../prove/repositories/failures.ts'
import { cpuMs } from '../../support/cpu-time.ts'

describe('the reason of a failed build is the line of the failed step that says what to do', () => {
  describe.each(failureKinds)('when $name', ({ spellings }) => {
    test.each(frames)('in the log of $name', (frame) => {
      expect(spellings.flatMap((spelling) => wrongReason(frame, spelling) ?? [])).toEqual([])
    })
  })

  test('in each of 23 kinds', async () => {
    expect(await count()).toMatchObject({ tried: 23, right: 23, wrong: [] })
  })
})

const reasonIn = (reader: StepReader, log: string, status = 1): string => {
  for (const line of log.split('\n')) reader.line(line, 0)
  return failureReason(reader.failed(), status).text
}

// The ends of logs, recorded on 28 November 2026 with Podman 4.3.1, Docker 20.10.24, Docker 29 and Kaniko.
describe('the reason of a step that an engine could not carry out', () => {
  test.each([
    [
      'Podman without a source of COPY',
      buildahProgressReader,
      `STEP 2/3: WORKDIR /src
--> 3bc97d4a18b
STEP 3/3: COPY go.mod config/app.yaml ./
Error: building at STEP "COPY go.mod config/app.yaml ./": checking on sources under "/home/me/app": copier: stat: "/config/app.yaml": no such file or directory`,
      '"/config/app.yaml": no such file or directory (COPY go.mod config/app.yaml ./)',
    ],
    [
      'Podman without a secret',
      buildahProgressReader,
      `STEP 3/3: RUN --mount=type=secret,id=netrc,required=true ["go", "version"]
Error: building at STEP "RUN --mount=type=secret,id=netrc,required=true go version": resolving mountpoints for container "d33cf78ae385": secret required but no secret with id netrc found`,
      'secret required but no secret with id netrc found (RUN --mount=type=secret,id=netrc,required=true ["go", "version"])',
    ],
    [
      'Podman without a program',
      buildahProgressReader,
      `STEP 4/4: RUN ["make", "all"]
error running container: from /usr/bin/runc creating container for [make all]: time="2026-11-28T15:18:13Z" level=warning msg="unable to get oom kill count" error="no directory specified for memory.oom_control"
time="2026-11-28T15:18:13Z" level=error msg="runc create failed: unable to start container process: exec: \\"make\\": executable file not found in $PATH"
: exit status 1
Error: building at STEP "RUN make all": while running runtime: exit status 1`,
      'exec: "make": executable file not found in $PATH',
    ],
    [
      'Podman without a base image',
      buildahProgressReader,
      `STEP 1/2: FROM localhost/none/none:9.99
Error: creating build container: localhost/none/none:9.99: image not known`,
      'localhost/none/none:9.99: image not known',
    ],
    [
      'Podman with an unknown instruction',
      buildahProgressReader,
      `STEP 2/2: RUNN go build
time="2026-11-28T15:18:17Z" level=error msg="Build error: Unknown instruction: \\"RUNN\\" "
Error: building at STEP "RUNN ": Build error: Unknown instruction: "RUNN" &imagebuilder.Step{Env:[]string{"PATH=/usr/local/go/bin"}, Original:"RUNN go build"}`,
      'Unknown instruction: "RUNN" (RUNN go build)',
    ],
    [
      'Docker 20.10 without a source of COPY',
      plainProgressReader,
      `#5 [3/3] COPY go.mod config/app.yaml ./
#5 sha256:2ac86c32a63f454eb4cfc1cd43d4a3f30ad3425818dfc206712bc186599c5016
#5 ERROR: "/config/app.yaml" not found: not found

#4 [2/3] WORKDIR /src
#4 DONE 0.0s
------
 > [3/3] COPY go.mod config/app.yaml ./:
------
failed to compute cache key: "/config/app.yaml" not found: not found`,
      '"/config/app.yaml" not found (COPY go.mod config/app.yaml ./)',
    ],
    [
      'Docker 20.10 without a file of another stage',
      plainProgressReader,
      `#6 [stage-1 1/1] COPY --from=build /out/app /app
#6 ERROR: failed to walk /var/lib/docker/tmp/buildkit-mount1110862810/out: lstat /var/lib/docker/tmp/buildkit-mount1110862810/out: no such file or directory
------
 > [stage-1 1/1] COPY --from=build /out/app /app:
------
failed to compute cache key: failed to walk /var/lib/docker/tmp/buildkit-mount1110862810/out: lstat /var/lib/docker/tmp/buildkit-mount1110862810/out: no such file or directory`,
      'failed to walk /out: lstat /out: no such file or directory (COPY --from=build /out/app /app)',
    ],
    [
      'Docker 20.10 with an unknown instruction',
      plainProgressReader,
      `#2 DONE 0.0s
failed to solve with frontend dockerfile.v0: failed to create LLB definition: dockerfile parse error line 3: unknown instruction: RUNN`,
      'dockerfile parse error line 3: unknown instruction: RUNN',
    ],
    [
      'Docker 29 without a source of COPY',
      plainProgressReader,
      `#6 [3/3] COPY go.mod config/app.yaml ./
#6 ERROR: failed to calculate checksum of ref fr582ct5::b9vz2mpw: "/config/app.yaml": not found
------
 > [3/3] COPY go.mod config/app.yaml ./:
------
Dockerfile:4
--------------------
   4 | >>> COPY go.mod config/app.yaml ./
   5 |${'     '}
--------------------
ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref fr582ct5::b9vz2mpw: "/config/app.yaml": not found`,
      '"/config/app.yaml": not found (COPY go.mod config/app.yaml ./)',
    ],
    [
      'BuildKit without a secret',
      jsonProgressReader,
      `{"vertexes":[{"digest":"sha256:1","name":"[3/3] RUN --mount=type=secret,id=netrc,required=true [\\"go\\", \\"version\\"]","started":"2026-11-28T15:19:41.2Z","completed":"2026-11-28T15:19:41.2Z","error":"secret netrc: not found"}]}
Dockerfile:4
--------------------
   4 | >>> RUN --mount=type=secret,id=netrc,required=true ["go", "version"]
--------------------
error: failed to solve: secret netrc: not found`,
      'secret netrc: not found (RUN --mount=type=secret,id=netrc,required=true ["go", "version"])',
    ],
    [
      'a bake whose base image needs a login',
      plainProgressReader,
      `#2 [internal] load metadata for docker.io/acme/go:1.26
#2 ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
------
 > [internal] load metadata for docker.io/acme/go:1.26:
------
ERROR: target default: failed to solve: acme/go:1.26: failed to resolve source metadata for docker.io/acme/go:1.26: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
      'acme/go:1.26: failed to resolve source metadata for docker.io/acme/go:1.26: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    ],
    [
      'Kaniko without a source of COPY',
      kanikoProgressReader,
      `{"level":"info","msg":"Executing 0 build triggers","time":"2026-11-28T15:20:51Z"}
error building image: error building stage: failed to optimize instructions: failed to get files used from context: failed to get relative files: lstat /kaniko/context/config/app.yaml: no such file or directory`,
      'lstat config/app.yaml: no such file or directory',
    ],
    [
      'Kaniko without a program',
      kanikoProgressReader,
      `{"level":"info","msg":"RUN [\\"make\\", \\"all\\"]","time":"2026-11-28T15:20:58Z"}
{"level":"info","msg":"Running: [make all]","time":"2026-11-28T15:20:59Z"}
error building image: error building stage: failed to execute command: starting command: exec: "make": executable file not found in $PATH`,
      'exec: "make": executable file not found in $PATH (RUN ["make", "all"])',
    ],
  ])('is what it could not do: %s', (_, newReader, log, expected) => {
    expect(reasonIn(newReader(), log)).toBe(expected)
  })

  test.each([
    [
      'Podman',
      buildahProgressReader,
      `STEP 3/4: RUN echo ok
ok
--> e65d909f473
STEP 4/4: RUN ["sh", "-c", "exit 3"]
Error: building at STEP "RUN sh -c exit 3": while running runtime: exit status 3`,
    ],
    [
      'Docker 20.10',
      plainProgressReader,
      `#8 [4/4] RUN ["sh", "-c", "exit 3"]
#8 ERROR: executor failed running [sh -c exit 3]: exit code: 3
------
 > [4/4] RUN ["sh", "-c", "exit 3"]:
------
executor failed running [sh -c exit 3]: exit code: 3`,
    ],
  ])('is that it printed nothing, where it did not: %s', (_, newReader, log) => {
    expect(reasonIn(newReader(), log)).toBe('RUN ["sh", "-c", "exit 3"] failed and printed nothing')
  })
})

const failedWith = (output: readonly string[], more: Partial<FailedStep> = {}): FailedStep => ({
  step: 'RUN make',
  output,
  earlier: [],
  engine: ['process "/bin/sh -c make" did not complete successfully: exit code: 2'],
  ...more,
})

const reasonOf = (...output: readonly string[]): string => failureReason(failedWith(output), 1).text

describe('the reason', () => {
  test('has no colours, titles, control characters or states of progress bars', () => {
    expect(
      reasonOf(
        '\u001b]0;build\u0007 10%\r 50%\r\u001b[1m\u001b[31merror:\u001b[0m cannot\tread\u0000 x\u009b\r',
      ),
    ).toBe('error: cannot read x')
  })

  test('is at most 300 characters long and ends between words', () => {
    const text = reasonOf(`error: ${'word '.repeat(1_000)}`)
    expect(text.length).toBeLessThanOrEqual(300)
    expect(text).toMatch(/ word …$/)
    expect(reasonOf(`error: ${'x'.repeat(100_000)}`)).toBe('error: …')
  })

  test('shows the exit status of the step, not the one of the client', () => {
    expect(failureReason(failedWith(['make: *** [all] Error 2']), 1).exitStatus).toBe(2)
  })

  test('is in the output that is put before the name of a step when both come at once', () => {
    const log = `STEP 1/2: COPY . .
--> 9f60842912c
/bin/sh: make: not found
STEP 2/2: RUN make
Error: building at STEP "RUN make": while running runtime: exit status 127`
    expect(reasonIn(buildahProgressReader(), log, 127)).toBe('/bin/sh: make: not found')
  })

  test('is the last line when no line looks like an error', () => {
    expect(reasonOf('one', 'two', '')).toBe('two')
  })

  test('is not an error that the step survived', () => {
    expect(
      reasonOf(
        'curl: (6) Could not resolve host: stats.example',
        '# example.com/app',
        './main.go:5:2: undefined: x',
      ),
    ).toBe('./main.go:5:2: undefined: x')
    expect(
      reasonOf('error: no cache, starting afresh', 'compiled 1', 'compiled 2', 'error: 3 is broken'),
    ).toBe('error: 3 is broken')
  })

  test('is of the program, although the engine words its failure in a way that is not known', () => {
    const engine = ['Error: building at STEP "RUN make": command went wrong']
    expect(failureReason(failedWith(['./main.go:5:2: undefined: x'], { engine }), 1).text).toBe(
      './main.go:5:2: undefined: x',
    )
    const full = [
      'Error: committing container for step {Env:[PATH=/bin] Command:run}: write /x: no space left on device',
    ]
    expect(failureReason(failedWith(['./main.go:5:2: undefined: x'], { engine: full }), 1).text).toMatch(
      /no space left on device \(RUN make\)$/,
    )
  })

  test('is the end of a long error of an engine, without colours', () => {
    const engine = [
      `\u001b[31mError: committing container for step {${'x '.repeat(1_000)}}: copying layers: no space`,
    ]
    expect(failureReason(failedWith([], { engine }), 1).text).toBe('copying layers: no space (RUN make)')
  })

  test('is that BuildKit left out the end of the output, where it did', () => {
    expect(reasonOf('a', 'b', '[output clipped, log limit 200KiB/s reached]')).toBe(
      'RUN make failed; it printed faster than BuildKit logs, so the end of its output is missing',
    )
  })

  test('is the first of several errors in a row', () => {
    expect(reasonOf('reading', 'error: first', '  at x', 'error: second')).toBe('error: first')
  })

  test('is taken from the end of the output that a client repeats, when there is nothing else', () => {
    const closing =
      'ERROR: failed to solve: process "/bin/sh -c go build" did not complete successfully: exit code: 1'
    const log = [
      '------',
      ' > [3/3] RUN go build:',
      '0.512 go: go.mod requires go >= 1.99',
      '------',
      closing,
    ]
    expect(reasonIn(plainProgressReader(), log.join('\n'))).toContain('go: go.mod requires go >= 1.99')
  })

  test('is why a step could not be started', () => {
    const step = '[linux/amd64] generating sbom using me/scanner:1'
    const engine = [
      'ERROR: failed to build: failed to solve: process "/scan" did not complete successfully: network bridge not found',
    ]
    expect(failureReason({ step, output: [], earlier: [], engine }, 1)).toEqual({
      text: 'network bridge not found (generating sbom using me/scanner:1)',
      exitStatus: undefined,
    })
  })

  test('is found in a time that grows with the length of the output only', () => {
    const hostile = [
      'a'.repeat(60_000),
      ': '.repeat(30_000),
      'exit code: 1 '.repeat(5_000),
      '\u001b['.repeat(30_000),
      '\u001b]'.repeat(30_000),
      `time="x" level=error msg="${String.raw`\"`.repeat(20_000)}`,
      `building at STEP "${'": '.repeat(20_000)}`,
      `${'/'.repeat(30_000)}.go:1`,
      ' '.repeat(60_000),
      'failed code '.repeat(5_000),
    ]
    const before = cpuMs()
    failureReason(failedWith(Array.from({ length: 50 }, () => hostile).flat(), { engine: hostile }), 1)
    for (const line of hostile) failureReason(failedWith([line], { engine: [line] }), 1)
    expect(cpuMs() - before).toBeLessThan(5_000)
  })
})

describe('the output of steps', () => {
  test('is kept apart, and put together from parts of lines', () => {
    const output = stepOutput()
    output.add('a', 'one\ntw')
    output.add('b', 'other\n')
    output.add('a', 'o\nthree')
    expect(output.linesOf('a')).toEqual(['one', 'two', 'three'])
    expect(output.linesOf('b')).toEqual(['other'])
  })

  test('has an empty line where one was printed, and none where nothing was', () => {
    const output = stepOutput()
    for (const text of ['', 'one\n', '', '\n', 'tw', '', 'o\n']) output.add('a', text)
    expect(output.linesOf('a')).toEqual(['one', '', 'two'])
  })

  test('is bounded, and the end is kept', () => {
    const output = stepOutput()
    for (let line = 0; line < 20_000; line += 1) output.add('a', `${line} ${'x'.repeat(200)}\n`)
    for (let part = 0; part < 2_000; part += 1) output.add('a', 'y'.repeat(1_000))
    const lines = output.linesOf('a')
    expect(lines.join('\n').length).toBeLessThan(1_200_000)
    expect(lines.at(-2)).toMatch(/^19999 /)
    expect(lines.at(-1)).toBe('…')
  })
})
