import { expect, test } from 'vitest'
import { cacheMounts } from '../../../src/dockerfile/rewrites/cache-mounts.ts'
import { lines, refused, rewritten, usual } from './project.ts'

const [build, modules] = ['/root/.cache/go-build', '/go/pkg/mod'].map(
  (target) => `--mount=type=cache,target=${target}`,
)

test('each RUN that starts Go gets both caches, where the official image has them', () => {
  const text = usual.replace('COPY . .', 'COPY . .\nRUN go mod download\nRUN echo done')
  expect(rewritten(cacheMounts, text)).toBe(
    text
      .replace('RUN go mod', `RUN ${build} ${modules} go mod`)
      .replace('RUN go build', `RUN ${build} ${modules} go build`),
  )
})

test('variables, other images and continued lines are followed', () => {
  const text = lines(
    'FROM alpine',
    'ENV GOCACHE=/caches/build HOME=/home/ci',
    'run  --network=none \\',
    '    make all',
    'FROM scratch',
    'COPY --from=0 /app /app',
  )
  expect(rewritten(cacheMounts, text)).toBe(
    text.replace(
      'run  ',
      'run --mount=type=cache,target=/caches/build --mount=type=cache,target=/home/ci/go/pkg/mod  ',
    ),
  )
})

test('a RUN gets only what it lacks, and a vendored project needs no modules', () => {
  const half = usual.replace('RUN go', `RUN ${modules} go`)
  expect(rewritten(cacheMounts, half)).toBe(half.replace('RUN --mount', `RUN ${build} --mount`))
  expect(rewritten(cacheMounts, usual, { module: { isVendored: true } })).toBe(
    usual.replace('RUN go', `RUN ${build} go`),
  )
})

test('Windows line endings stay', () => {
  const text = usual.replaceAll('\n', '\r\n')
  expect(rewritten(cacheMounts, text)).toBe(text.replace('RUN go', `RUN ${build} ${modules} go`))
})

test('it does not apply without Go, with both mounts, or where another user than root runs Go', () => {
  expect(refused(cacheMounts, lines('FROM scratch', 'COPY . /'))).toBe(
    'no RUN instruction of the Dockerfile starts Go',
  )
  expect(refused(cacheMounts, usual.replace('RUN', `RUN ${build} ${modules}`))).toContain(
    'for both of its caches',
  )
  expect(refused(cacheMounts, usual.replace('COPY . .', 'USER app\nCOPY . .'))).toBe(
    'Go runs as the user app in line 5, and a new cache mount belongs to root',
  )
})

test('it does not apply where what Go keeps is part of the image, or copied from where it keeps it', () => {
  const single = usual.split('FROM scratch')[0] ?? ''
  expect(refused(cacheMounts, single)).toContain('the image itself holds what Go downloads')
  expect(refused(cacheMounts, usual.replace('FROM scratch', 'FROM build'))).toContain('the image itself')
  const taking = [
    'COPY --from=build /go /go',
    'COPY --from=build /go/pkg/mod/example.com/schema@v1/ /schema',
    'COPY --from=build /root/.cache/go-bu* /cache',
    'RUN --mount=from=build,target=/b cp -r /b/go /',
  ]
  for (const copy of taking)
    expect(refused(cacheMounts, usual.replace('FROM scratch', `FROM busybox\n${copy}`))).toBe(
      'line 6 copies from a folder in which Go keeps them',
    )
})
