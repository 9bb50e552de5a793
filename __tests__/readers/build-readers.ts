import { failureReason } from '../../src/engines/build/failure-reason.ts'
import { logTailOf } from '../../src/engines/build/log-tail.ts'
import { imageIdIn } from '../../src/engines/build/run-build.ts'
import type { StepReader } from '../../src/engines/build/steps.ts'
import { pulledAs } from '../../src/engines/buildkit/base-records.ts'
import { jsonProgressReader } from '../../src/engines/buildkit/json-progress.ts'
import { plainProgressReader } from '../../src/engines/buildkit/progress.ts'
import {
  isDownload,
  isHarmless,
  isImageLayer,
  publicDescription,
} from '../../src/engines/buildkit/record-kinds.ts'
import { parseRecords } from '../../src/engines/buildkit/record-store.ts'
import { buildahProgressReader } from '../../src/engines/containers/buildah-progress.ts'
import { kanikoProgressReader } from '../../src/engines/kaniko/progress.ts'
import { boundedOutput } from '../../src/host/process/bounded-output.ts'
import { unstoppable } from '../../src/host/pauses.ts'
import {
  applyChanges,
  entryPath,
  type ImageFile,
  noteWhiteout,
} from '../../src/host/image-archive/layer-changes.ts'
import { readActionGraph } from '../../src/measure/evidence/action-graph.ts'
import { buildTrace } from '../../src/measure/watch/build-trace.ts'
import { nonceScanner } from '../../src/measure/image/nonce-scanner.ts'
import type { Reader } from './reader.ts'

/** As the lines of a client arrive; why the build failed is another reader. */
const readBuild = (reader: StepReader, text: string): unknown => {
  for (const line of text.split('\n')) reader.line(line, 0)
  const failed = reader.failed()
  return [reader.steps(), reader.log?.(), logTailOf(failed, text)]
}

/** Each line is a file of the lower layer and an entry of the upper one. */
const readLayers = async (text: string): Promise<unknown> => {
  const paths = text.split('\n').map(entryPath)
  const files = new Map(paths.map((path): [string, ImageFile<string>] => [path, { learned: '', layer: 0 }]))
  const changes = { learned: new Map<string, string>(), gone: new Set<string>(), emptied: new Set<string>() }
  for (const path of paths) if (!noteWhiteout(path, changes)) changes.learned.set(path, '')
  await applyChanges(files, changes, 1, unstoppable)
  return files.size
}

const printed = [
  'main.go:1:2: undefined: x\n',
  'go: downloading example.com/a# v1.0.0\n',
  '--- FAIL: TestA (0.00s)\n',
  '    a_test.go:1: want 1\n',
  'FAIL\texample.com/a\t0.1s\n',
  'npm error code ERESOLVE\n',
  'Error: building at STEP "RUN a": while running runtime: exit status 1\n',
  'E: Unable to locate package x\n',
  'fatal: could not read Username\n',
  'make: *** [Makefile:1: all] Error 2\n',
  'time="2026" level=error msg="a \\" b"\n',
  'error error error ',
  'failed to solve: ',
  'building at STEP "',
  '": ',
  '\u001B[31m',
  '\u001B]0;t',
  '\u0007',
  '\r',
  '=',
  ':',
  '  ',
  '\n',
  'a ',
]

const ofBuildKit = [
  ...printed,
  '#5 [build 3/5] RUN go build\n',
  '#5 0.123 main.go:1:2: x\n',
  '#5 CACHED\n',
  '#5 DONE 1.0s\n',
  '#5 ERROR: process "sh" did not complete successfully: exit code: 1\n',
  '#5 ',
  '------\n',
  ' > [build 3/5]:\n',
]

const ofBuildah = [
  ...printed,
  'STEP 3/7: RUN go build\n',
  '[1/2] STEP 1/2: COPY a b\n',
  '--> Using cache 0123456789ab\n',
  '--> 0123\n',
]

const ofKaniko = [
  ...printed,
  'INFO[0003] RUN go build\n',
  '{"level":"info","msg":"COPY a b"}\n',
  'Building stage \n',
  'INFO[0001] Using caching version of cmd: RUN a\n',
  'error building image: ',
  '{"msg":"',
]

const vertex =
  '{"vertexes":[{"digest":"sha256:a#","name":"[1/2] RUN x","started":"2026-01-01T00:00:00Z","completed":"2026-01-01T00:00:01Z","error":"e"}]}\n'

export const buildReaders: readonly Reader[] = [
  {
    name: 'output of BuildKit',
    modules: ['engines/buildkit/progress'],
    parts: ofBuildKit,
    read: (text) => readBuild(plainProgressReader(), text),
  },
  {
    name: 'output of BuildKit in JSON',
    modules: ['engines/buildkit/json-progress'],
    parts: [
      vertex,
      '{"logs":[{"vertex":"sha256:a0001","data":"ZXJyb3I6IHgK"}]}\n',
      '{"statuses":[{"id":"sending tarball"}]}\n',
      '{',
      '}',
      '"',
      ',"logs":',
      '\n',
      'ERROR: x\n',
      ' ',
    ],
    read: (text) => readBuild(jsonProgressReader(), text),
  },
  {
    name: 'trace of a go command',
    modules: ['measure/watch/build-trace'],
    parts: [
      '[',
      '{"name":"a#","ph":"B","ts":1,"tid":1},',
      '{"name":"a0001","ph":"E","ts":2,"tid":1},',
      '{"name":"b#","ph":"B","ts":1,"tid":#},',
      '{"name":"x","ph":"E","ts":3,"tid":1},',
      '{}',
      ',',
      ']',
      '\n',
    ],
    read: (text) =>
      buildTrace({ title: 'a', timeline: [], startedAtMs: 0, goTraces: [{ name: 'go', text: `[${text}` }] }),
  },
  {
    name: 'output of Podman and Buildah',
    modules: ['engines/containers/buildah-progress'],
    parts: ofBuildah,
    read: (text) => readBuild(buildahProgressReader(), text),
  },
  {
    name: 'output of Kaniko',
    modules: ['engines/kaniko/progress'],
    parts: ofKaniko,
    read: (text) => readBuild(kanikoProgressReader(), text),
  },
  {
    name: 'reason of a failed build',
    modules: ['engines/build/failure-reason'],
    parts: printed,
    read: (text) => {
      const lines = text.split('\n')
      return failureReason({ step: 'RUN x', output: lines, earlier: [], engine: lines }, 1)
    },
  },
  {
    name: 'bytes that a program prints',
    modules: ['host/process/bounded-output'],
    parts: ['a', '\n', '\r\n', 'ä', '\0', 'aaaa '],
    read: (text) => {
      let length = 0
      const output = boundedOutput(0, { onLine: (line) => void (length += line.text.length) })
      for (const piece of text.match(/[\s\S]{1,7}/g) ?? []) output.push('stdout', Buffer.from(piece))
      output.flush()
      return [output.read(), length]
    },
  },
  {
    name: 'names in the layers of an image',
    modules: ['host/image-archive/layer-changes'],
    parts: ['a#\n', '.wh.b#\n', 'c#/d\n', 'c#/.wh..wh..opq\n', '.wh.', '/', './', '//', 'a/', '\n'],
    read: readLayers,
  },
  {
    name: 'id of an image',
    modules: ['engines/build/run-build'],
    parts: ['{', '"containerimage.digest":"sha256:a"', ',', '}', ' ', 'sha256:a', '\n'],
    read: imageIdIn,
  },
  {
    name: 'records of BuildKit',
    modules: [
      'engines/buildkit/record-store',
      'engines/buildkit/record-kinds',
      'engines/buildkit/base-records',
    ],
    parts: [
      'ID:\t\ta#\n',
      'Type: regular\n',
      'Description: pulled from docker.io/library/a@sha256:b\n',
      'Description: http url https://a:b@c/?d\n',
      'Reclaimable: false\n',
      'Size: 1.5MB\n',
      'Usage count: 2\n',
      '\n',
      ' \n',
      '   ',
      '://',
      '@',
      '?',
    ],
    read: (text) => {
      const records = parseRecords(text)
      return [
        pulledAs(records, 'a'),
        records.map((each) => [
          isDownload(each),
          isHarmless(each),
          isImageLayer(each),
          publicDescription(each),
        ]),
      ]
    },
  },
  {
    name: 'action graph',
    modules: ['measure/evidence/action-graph'],
    parts: [
      '[',
      ']',
      ',',
      '{"Mode":"build","Package":"a#","TimeStart":"2026-01-01T00:00:00Z","TimeDone":"2026-01-01T00:00:01Z","Cmd":null}',
      ' ',
    ],
    read: (text) => readActionGraph(`[{"Mode":"build"}${text}`),
  },
  {
    name: 'files of an image, for the nonce of an edit',
    modules: ['measure/image/nonce-scanner'],
    parts: ['0123456789abcdef01234567', '0123456789abcdef', 'benchmarkNonce', '"', '\0', 'a', '0'],
    read: (text) => {
      const scanner = nonceScanner('0123456789abcdef01234567')
      for (const piece of text.match(/[\s\S]{1,50}/g) ?? []) scanner.scan(Buffer.from(piece))
      return scanner.trace()
    },
  },
]
