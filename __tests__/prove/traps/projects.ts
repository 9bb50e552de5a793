import { randomBytes } from 'node:crypto'
import type { Files } from '../../support/git-repository.ts'
import { dockerfile, goMod, mainGo, packageGo, quickly } from '../../support/go-project.ts'
import type { Asked } from './trap.ts'

/** Most traps read the same two reports of an engine. */
export const repeated: Asked = { scenarios: 'cold,warm', rounds: 2 }
export const afterEdits: Asked = { scenarios: 'cold,source-change', rounds: 2 }

/** A program: what is compiled goes into a cache mount. */
export const program = (): Files => ({
  'go.mod': goMod,
  'main.go': mainGo(),
  Dockerfile: dockerfile({ before: quickly }),
})

/** Compiles two packages without a cache mount, in about a second. */
const compileStep = 'RUN ["go", "build", "-p=1", "-gcflags=", "math", "unicode"]'

/** The same without a program: a step that takes a second, and nothing in cache mounts. */
export const layersOnly = (...before: readonly string[]): Files => ({
  'go.mod': goMod,
  'main.go': packageGo(),
  Dockerfile: [
    'ARG BASE_IMAGE',
    'FROM ${BASE_IMAGE}',
    'ENV CGO_ENABLED=0 GOTOOLCHAIN=local',
    'WORKDIR /src',
    ...before,
    'COPY . .',
    compileStep,
    '',
  ].join('\n'),
})

/** Two stages that compile at the same time. */
export const parallel = (): Files => ({
  'go.mod': goMod,
  'main.go': packageGo(),
  Dockerfile: [
    'ARG BASE_IMAGE',
    'FROM ${BASE_IMAGE} AS one',
    'ENV CGO_ENABLED=0 GOTOOLCHAIN=local',
    compileStep,
    'FROM ${BASE_IMAGE} AS two',
    'ENV CGO_ENABLED=0 GOTOOLCHAIN=local',
    'RUN ["go", "build", "-p=1", "-gcflags=", "math", "sort"]',
    'FROM scratch',
    'COPY --from=one /usr/local/go/VERSION /one',
    'COPY --from=two /usr/local/go/VERSION /two',
    '',
  ].join('\n'),
})

/** A program that is built from sources which are mounted, never copied. */
export const boundSource = (): Files => ({
  'go.mod': goMod,
  'main.go': mainGo(),
  Dockerfile: [
    'ARG BASE_IMAGE',
    'FROM ${BASE_IMAGE} AS build',
    'ENV CGO_ENABLED=0 GOTOOLCHAIN=local',
    quickly,
    'WORKDIR /src',
    'RUN --mount=type=bind,target=/src ["go", "build", "-buildvcs=false", "-o", "/out/app", "."]',
    'FROM scratch',
    'COPY --from=build /out/app /app',
    '',
  ].join('\n'),
})

/** A program without a cache mount, and 15 MB beside it that nothing compresses. */
export const largeSource = (): Files => ({
  'go.mod': goMod,
  'main.go': mainGo(),
  'assets/noise.txt': noise,
  Dockerfile: [
    'ARG BASE_IMAGE',
    'FROM ${BASE_IMAGE} AS build',
    'ENV CGO_ENABLED=0 GOTOOLCHAIN=local',
    quickly,
    'WORKDIR /src',
    'COPY . .',
    'RUN ["go", "build", "-buildvcs=false", "-o", "/out/app", "."]',
    'FROM scratch',
    'COPY --from=build /out/app /app',
    '',
  ].join('\n'),
})

const noise = randomBytes(15_000_000).toString('base64')

const megabyte = 1_000_000

/** A context of 150 MB. */
export const largeContext = (): Files => ({
  ...layersOnly(),
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [`assets/${at}.bin`, `${at}`.padEnd(25 * megabyte, `${at} `)]),
  ),
})

/** A file that is downloaded. */
export const downloading = (address: string): Files => layersOnly(`ADD ${address}/data /data`)
