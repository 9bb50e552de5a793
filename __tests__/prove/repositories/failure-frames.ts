import type { FailedBuild, Frame } from './failure-kinds.ts'
import { jsonProgressReader } from '../../../src/engines/buildkit/json-progress.ts'
import { plainProgressReader } from '../../../src/engines/buildkit/progress.ts'
import { buildahProgressReader } from '../../../src/engines/containers/buildah-progress.ts'
import { kanikoProgressReader } from '../../../src/engines/kaniko/progress.ts'

// What each engine printed around the output of a failed step, recorded on 28 November 2026 with the programs named here.
// Only the instruction, the output and the exit status are replaced; digests and times are shortened.

const command = (run: string): string => `/bin/sh -c ${run}`

/** Podman 4.3.1 of Debian 12, which prints the output as it is. */
const podman: Frame = {
  name: 'Podman 4.3.1',
  newReader: buildahProgressReader,
  lines: ({ run, output, status }) => [
    '[1/2] STEP 1/4: FROM localhost/go-container-bench/go:1.26.8 AS build',
    '[1/2] STEP 2/4: WORKDIR /src',
    '--> d75c7512274',
    '[1/2] STEP 3/4: COPY . .',
    '--> fbdbec19526',
    `[1/2] STEP 4/4: RUN ${run}`,
    ...output,
    `Error: building at STEP "RUN ${run}": while running runtime: exit status ${status}`,
  ],
}

/** Docker 20.10.24 of Debian 12 with BuildKit. It repeats only the instruction at the end. */
const docker20: Frame = {
  name: 'Docker 20.10',
  newReader: plainProgressReader,
  lines: ({ run, output, status }) => [
    '#3 [internal] load metadata for localhost/go-container-bench/go:1.26.8',
    '#3 sha256:b6ccea7b732954640de1bf48d15986ee1b60e4274dc9bc540b37553ec6bd492d',
    '#3 DONE 0.0s',
    '',
    '#7 [build 3/4] COPY . .',
    '#7 sha256:2ba852dfd6e1cd425f88cee559f8a31c65694b5889f997899b433a2ab47e5bc9',
    '#7 DONE 0.0s',
    '',
    `#8 [build 4/4] RUN ${run}`,
    '#8 sha256:b99f19ddc33fbd3a7b588351812ba682349fa8a507dbd359778ec3444cd5f65d',
    ...output.map((line, at) => `#8 ${(0.4 + at / 100).toFixed(3)} ${line}`),
    `#8 ERROR: executor failed running [${command(run)}]: exit code: ${status}`,
    '------',
    ` > [build 4/4] RUN ${run}:`,
    '------',
    `executor failed running [${command(run)}]: exit code: ${status}`,
  ],
}

/** Docker 29 with buildx: a step beside the failed one, the end of the output again, and an excerpt of the Dockerfile. */
const docker29: Frame = {
  name: 'Docker 29',
  newReader: plainProgressReader,
  lines: ({ run, output, status }) => [
    '#0 building with "default" instance using docker driver',
    '',
    '#7 [build 3/4] COPY . .',
    '#7 DONE 0.1s',
    '',
    '#9 [assets 2/2] RUN ["/out/assets", "--all"]',
    '#9 0.201 error: nothing of this matters, the step goes on',
    '#9 ...',
    '',
    `#8 [build 4/4] RUN ${run}`,
    ...output.map((line, at) => `#8 ${(0.4 + at / 100).toFixed(3)} ${line}`),
    `#8 ERROR: process "${command(run)}" did not complete successfully: exit code: ${status}`,
    '',
    '#9 [assets 2/2] RUN ["/out/assets", "--all"]',
    '#9 CANCELED',
    '------',
    ` > [build 4/4] RUN ${run}:`,
    ...output.slice(-10).map((line, at) => `${(0.4 + at / 100).toFixed(3)} ${line}`),
    '------',
    '',
    ' \u001b[33m1 warning found (use docker --debug to expand):',
    "\u001b[0m - FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 2)",
    'Dockerfile:6',
    '--------------------',
    '   4 |     WORKDIR /src',
    '   5 |     COPY . .',
    `   6 | >>> RUN ${run}`,
    '   7 |     FROM scratch',
    '--------------------',
    `ERROR: failed to build: failed to solve: process "${command(run)}" did not complete successfully: exit code: ${status}`,
  ],
}

const json = (value: unknown): string => JSON.stringify(value)

/** BuildKit 0.34 with buildctl and `--progress=rawjson`. */
const buildkit: Frame = {
  name: 'BuildKit 0.34',
  newReader: jsonProgressReader,
  lines: ({ run, output, status }) => {
    const [started, completed] = ['2026-11-28T15:19:34.374508283Z', '2026-11-28T15:19:34.457416268Z']
    const [copy, step] = ['sha256:b92453748b4b', 'sha256:d0bb233f474b']
    const name = `[build 4/4] RUN ${run}`
    const error = `process "${command(run)}" did not complete successfully: exit code: ${status}`
    return [
      'time="2026-11-28T15:19:34Z" level=warning msg="failed check for fsverity support" error="enable fsverity failed: operation not supported" path=/layout',
      json({ vertexes: [{ digest: step, inputs: [copy], name }] }),
      json({ vertexes: [{ digest: copy, name: '[build 3/4] COPY . .', started, completed }] }),
      json({ vertexes: [{ digest: step, inputs: [copy], name, started }] }),
      ...output.map((line) =>
        json({
          logs: [
            {
              vertex: step,
              stream: 2,
              data: Buffer.from(`${line}\n`).toString('base64'),
              timestamp: started,
            },
          ],
        }),
      ),
      json({ vertexes: [{ digest: step, inputs: [copy], name, started, completed, error }] }),
      'Dockerfile:6',
      '--------------------',
      '   4 |     WORKDIR /src',
      '   5 |     COPY . .',
      `   6 | >>> RUN ${run}`,
      '   7 |     FROM scratch',
      '--------------------',
      `error: failed to solve: ${error}`,
    ]
  },
}

/** Kaniko 1.25 with `--log-format=json`. */
const kaniko: Frame = {
  name: 'Kaniko',
  newReader: kanikoProgressReader,
  lines: ({ run, output, status }) => [
    ...[
      "Building stage 'localhost/go-container-bench/go:1.26.8@sha256:049b6ad990912b18' [idx: '0', base-idx: '-1']",
      'COPY . .',
      'Taking snapshot of files...',
      `RUN ${run}`,
      'Initializing snapshotter ...',
      'Cmd: /bin/sh',
      `Args: [-c ${run}]`,
      `Running: [${command(run)}]`,
    ].map((msg) => json({ level: 'info', msg, time: '2026-11-28T15:20:41Z' })),
    ...output,
    `error building image: error building stage: failed to execute command: waiting for process to exit: ${status === 137 ? 'signal: killed' : `exit status ${status}`}`,
  ],
}

/** The same for people, without that flag. */
const kanikoText: Frame = {
  name: 'Kaniko, as text',
  newReader: kanikoProgressReader,
  lines: (failed: FailedBuild) =>
    kaniko.lines(failed).map((line) => {
      const message: unknown = line.startsWith('{"level"') ? JSON.parse(line) : undefined
      const shown =
        typeof message === 'object' && message !== null && 'msg' in message ? message.msg : undefined
      return typeof shown === 'string' ? `\u001b[36mINFO\u001b[0m[0003] ${shown}` : line
    }),
}

export const frames: readonly Frame[] = [podman, docker20, docker29, buildkit, kaniko, kanikoText]
