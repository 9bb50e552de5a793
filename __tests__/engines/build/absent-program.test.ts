import { describe, expect, test } from 'vitest'
import { absentProgram } from '../../../src/engines/build/absent-program.ts'
import { failureReason } from '../../../src/engines/build/failure-reason.ts'
import type { StepReader } from '../../../src/engines/build/steps.ts'
import { plainProgressReader } from '../../../src/engines/buildkit/progress.ts'
import { buildahProgressReader } from '../../../src/engines/containers/buildah-progress.ts'
import { kanikoProgressReader } from '../../../src/engines/kaniko/progress.ts'
import { cpuMs } from '../../support/cpu-time.ts'

const reasonIn = (reader: StepReader, log: string): string => {
  for (const line of log.split('\n')) reader.line(line, 0)
  return failureReason(reader.failed(), 1).text
}

const noShell =
  'the image of this step has no /bin/sh that starts: write RUN ["PROGRAM", "ARGUMENT"], or use an image with a shell'
const noGo = 'the image of this step has no go on its PATH: build in one that has, such as golang'

// The first two as they were recorded on 29 November 2026.
test.each([
  [
    'Docker 20.10',
    plainProgressReader,
    `#8 [4/4] RUN go build -o /x .
#8 sha256:2f7fca6fd2d52b5e4a0b6c787abb7ab25fbe4a333eda01b475ca821e466bc97f
#8 0.319 runc run failed: unable to start container process: exec: "/bin/sh": stat /bin/sh: no such file or directory
#8 ERROR: executor failed running [/bin/sh -c go build -o /x .]: exit code: 1
------
 > [4/4] RUN go build -o /x .:
------
executor failed running [/bin/sh -c go build -o /x .]: exit code: 1`,
    `exec: "/bin/sh": stat /bin/sh: no such file or directory (${noShell})`,
  ],
  [
    'Podman 4.3.1',
    buildahProgressReader,
    `STEP 4/4: RUN go build -o /x .
error running container: from /usr/bin/runc creating container for [/bin/sh -c go build -o /x .]: time="2026-11-29T19:02:20Z" level=warning msg="unable to get oom kill count" error="no directory specified for memory.oom_control"
time="2026-11-29T19:02:20Z" level=error msg="runc create failed: unable to start container process: exec: \\"/bin/sh\\": stat /bin/sh: no such file or directory"
: exit status 1
Error: building at STEP "RUN go build -o /x .": while running runtime: exit status 1`,
    `exec: "/bin/sh": stat /bin/sh: no such file or directory (${noShell})`,
  ],
  [
    'Kaniko',
    kanikoProgressReader,
    `{"level":"info","msg":"RUN [\\"go\\", \\"version\\"]","time":"2026-11-28T15:20:58Z"}
error building image: error building stage: failed to execute command: starting command: exec: "go": executable file not found in $PATH`,
    `exec: "go": executable file not found in $PATH (RUN ["go", "version"]) (${noGo})`,
  ],
])('an image without a shell, or without go, is named in the log of %s', (_, newReader, log, expected) => {
  expect(reasonIn(newReader(), log)).toBe(expected)
})

describe('what an image lacks is said', () => {
  test.each([
    'executable file `/bin/sh` not found in $PATH: No such file or directory',
    'fork/exec /bin/sh: no such file or directory (RUN go build)',
  ])('of a shell: %s', (reason) => {
    expect(absentProgram(reason)).toBe(noShell)
  })

  test('by the name of the shell that SHELL asks for', () => {
    const reason = 'exec: "/bin/bash": stat /bin/bash: no such file or directory'
    expect(absentProgram(reason)).toContain('has no /bin/bash that starts')
  })

  test.each([
    '/bin/sh: 1: go: not found',
    '/bin/sh: go: not found',
    '/bin/bash: line 1: go: command not found',
    'exec: "/usr/local/go/bin/go": stat /usr/local/go/bin/go: no such file or directory',
    'executable file `go` not found in $PATH: No such file or directory',
  ])('of go: %s', (reason) => {
    expect(absentProgram(reason)).toBe(noGo)
  })

  test.each([
    'exec: "make": executable file not found in $PATH',
    '/bin/sh: 1: gotestsum: not found',
    'exec: "/app/build.sh": stat /app/build.sh: no such file or directory',
    'cp: /src/bin/sh: no such file or directory',
    'open /app/build.sh: no such file or directory',
    'main.go:3:8: package go: not found',
  ])('and nothing of others: %s', (reason) => {
    expect(absentProgram(reason)).toBeUndefined()
  })

  test('of the longest reasons in little time', () => {
    const began = cpuMs()
    for (const piece of ['exec: "/', 'sh: ', 'executable file `/', '/sh'])
      expect(absentProgram(piece.repeat(10_000).slice(0, 8_000))).toBeUndefined()
    expect(cpuMs() - began).toBeLessThan(1_000)
  })
})
