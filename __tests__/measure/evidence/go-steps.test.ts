import { expect, test } from 'vitest'
import { goStepsOf } from '../../../src/measure/evidence/go-steps.ts'

const of = (steps: readonly string[], noCache = false) =>
  goStepsOf(
    steps.map((step) => ({ name: step.replace(/^\+/, ''), hit: step.startsWith('+') })),
    noCache,
  )

test('a build without a RUN of its own did nothing with Go', () => {
  const nothing = { mayCompile: false, mayDownload: false, silentDownload: undefined }
  expect(of(['+RUN go mod download', '+RUN go build', 'COPY --from=build /app /'])).toEqual(nothing)
  expect(of(['RUN apk add curl'])).toEqual(nothing)
  expect(of([])).toEqual(nothing)
})

test.each([
  ['RUN go build -o /app .', true],
  ['RUN ["go", "build", "-o", "/app", "."]', true],
  ['RUN --mount=type=cache,target=/go/pkg/mod   go test ./...', true],
  ['RUN make', true],
  ['RUN <<EOF', true],
  ['RUN go mod verify', false],
])('what may have compiled is told by its words: %s', (step, mayCompile) => {
  expect(of([step])).toMatchObject({ mayCompile, mayDownload: true, silentDownload: undefined })
})

test.each([
  ['RUN go mod download', false, 'all'],
  ['RUN go mod download -json && go build', false, 'all'],
  ['RUN --mount=type=cache,target=/go/pkg/mod go mod download', true, 'all'],
  ['RUN --mount=type=cache,target=/go/pkg/mod go mod download', false, 'some'],
  ['RUN --mount=type=bind,source=go.mod,target=go.mod go mod download', false, 'all'],
  ['RUN go mod download example.com/a', true, 'some'],
] as const)('what downloads without a word: %s, without cache: %s', (step, noCache, silentDownload) => {
  expect(of([step], noCache).silentDownload).toBe(silentDownload)
})
