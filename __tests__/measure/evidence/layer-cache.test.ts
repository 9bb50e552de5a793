import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unstoppable } from '../../../src/host/pauses.ts'
import { layerCacheOf } from '../../../src/measure/evidence/layer-cache.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'

/** Steps of a build; those that begin with `+` came from the cache. */
const cacheOf = async (steps: readonly string[], edited: string | undefined, noCache = false) => {
  const contextDir = join(await emptyFolder(), 'context')
  await writeFiles(contextDir, { 'go.mod': '', 'go.sum': '', 'cmd/main.go': '', 'docs/a.md': '' })
  return layerCacheOf({
    steps: steps.map((step) => ({ name: step.replace(/^\+/, ''), hit: step.startsWith('+') })),
    noCache,
    contextDir,
    edited,
    pause: unstoppable,
  })
}

const before = ['+WORKDIR /src', '+COPY go.mod go.sum ./', '+RUN go mod download']

test('a build without cache used none, and one with all steps from it kept the chain', async () => {
  expect(await cacheOf(['COPY . .'], undefined, true)).toEqual({ kind: 'unused' })
  expect(await cacheOf([...before, '+COPY . .'], 'cmd/main.go')).toEqual({ kind: 'whole' })
  expect(await cacheOf([], 'cmd/main.go')).toBeUndefined()
})

test.each([
  ['a COPY of everything', 'COPY . .', 'cmd/main.go'],
  ['a COPY of its folder', 'COPY --chown=1:1 cmd/ ./cmd/', 'cmd/main.go'],
  ['a COPY by a pattern', 'COPY go.* ./', 'go.mod'],
  ['a COPY in JSON', 'COPY ["cmd", "docs", "/src/"]', 'cmd/main.go'],
  ['a COPY in JSON as BuildKit prints it', 'COPY --chown=1:1 [cmd, docs, /src/]', 'cmd/main.go'],
  ['a bind mount', 'RUN --mount=type=bind,target=. go build -o /app ./cmd', 'cmd/main.go'],
  ['a bind mount of a file', 'RUN --mount=type=bind,source=go.mod,target=go.mod go mod download', 'go.mod'],
  ['a variable in the source', 'COPY $SOURCE ./', 'cmd/main.go'],
])('the edited file is named where the step takes it: %s', async (_title, step, edited) => {
  expect(await cacheOf([...before, step, 'RUN go build'], edited)).toEqual({
    kind: 'broken',
    step,
    file: edited,
  })
})

test.each([
  ['a COPY of other files', 'COPY docs /docs'],
  ['a COPY from a stage', 'COPY --from=build /out/app /app'],
  ['a RUN without files', 'RUN date > /built'],
  ['a heredoc, which engines do not print', 'RUN <<EOF'],
])('a step that takes no edited file is named without one: %s', async (_title, step) => {
  expect(await cacheOf([...before, step], 'cmd/main.go')).toEqual({
    kind: 'broken',
    step,
    unknown: { file: 'cmd/main.go was edited, which this step does not take from the context' },
  })
})

test('a step that waits for another stage broke nothing, although Podman may name it first', async () => {
  const built = ['COPY . .', 'RUN go build -o /out/app']
  const broken = { kind: 'broken', step: 'COPY . .', file: 'cmd/main.go' }
  for (const waiting of [
    'COPY --from=build /out/app /app',
    'COPY --link --from=build /out/app /app',
    'RUN --mount=type=bind,from=build,target=/out cp /out/app /app',
  ])
    expect([waiting, await cacheOf([...before, waiting, ...built], 'cmd/main.go')]).toEqual([waiting, broken])
  const both = 'RUN --mount=type=bind,target=. --mount=from=tools,target=/tools go build'
  expect(await cacheOf([...before, both, 'RUN strip /app'], 'cmd/main.go')).toEqual({ ...broken, step: both })
})

test('a step that takes files of an image waits for no stage', async () => {
  for (const step of [
    'COPY --from=registry.test/tools /bin/tool /bin/',
    'COPY --link --from=tools:1 /bin/tool /bin/',
    'RUN --mount=from=tools@sha256:0123,target=/tools /tools/generate',
  ])
    expect(await cacheOf([...before, step, 'RUN go build'], 'cmd/main.go')).toMatchObject({
      kind: 'broken',
      step,
      unknown: {},
    })
})

test('without an edit there is no file to name', async () => {
  expect(await cacheOf([...before, 'RUN date'], undefined)).toMatchObject({
    kind: 'broken',
    unknown: { file: 'no file was edited before this build' },
  })
})
