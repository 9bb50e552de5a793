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
