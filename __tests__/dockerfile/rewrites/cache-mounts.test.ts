import { expect, test } from 'vitest'
import { cacheMounts } from '../../../src/dockerfile/rewrites/cache-mounts.ts'
import { lines, refused, rewritten, usual } from './project.ts'

const [build, modules] = ['/root/.cache/go-build', '/go/pkg/mod'].map(
  (target) => `--mount=type=cache,target=${target}`,
)

test('each RUN that starts Go gets the caches that it uses, where the official image has them', () => {
  const text = usual.replace('COPY . .', 'COPY . .\nRUN go mod download\nRUN echo done')
  expect(rewritten(cacheMounts, text)).toBe(
    text
      .replace('RUN go mod', `RUN ${modules} go mod`)
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
    'for caches that it can have',
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

test('a mount by any of its names is seen: of a folder above, with a variable of the image, of another type', () => {
  for (const mounts of [
    '--mount=type=cache,target=/root/.cache --mount=type=cache,dst=$GOPATH/pkg/mod/',
    '--mount=type=bind,source=modules,target=/go/pkg/mod --mount=type=tmpfs,target=/root/.cache/go-build',
  ])
    expect(refused(cacheMounts, usual.replace('RUN', `RUN ${mounts}`))).toContain('has the mounts for caches')
})

test('it does not apply where layers fill the folders, where they are emptied, or where a RUN sets its own', () => {
  const fill = usual.replace('COPY . .', 'COPY modules /go/pkg/mod\nCOPY . .')
  expect(refused(cacheMounts, fill)).toContain('line 3 writes to, empties or names')
  for (const end of ['go clean -modcache', 'rm -rf /root/.cache'])
    expect(refused(cacheMounts, usual.replace('./cmd/app', `./cmd/app && ${end}`))).toContain(
      'line 4 writes to',
    )
  const protoc = usual.replace('RUN', 'RUN protoc -I /go/pkg/mod/example.com/api@v1.0.0 api.proto\nRUN')
  expect(refused(cacheMounts, protoc)).toContain('line 4 writes to')
  expect(refused(cacheMounts, usual.replace('RUN', 'RUN GOCACHE=/x'))).toContain('line 4 says itself')
  expect(refused(cacheMounts, usual.replace('COPY', 'ENV GOCACHE="/go cache"\nCOPY'))).toContain(
    '/go cache cannot be the target of a mount',
  )
})

test('a name of an instruction that ends its line is followed by the mounts', () => {
  const text = usual.replace('RUN go', 'RUN\\\n  go')
  expect(rewritten(cacheMounts, text)).toBe(text.replace('RUN', `RUN ${build} ${modules}`))
})

test('lines keep their own endings where they differ', () => {
  const text = usual.replace('COPY . .\n', 'COPY . .\r\n')
  expect(rewritten(cacheMounts, text)).toBe(text.replace('RUN go', `RUN ${build} ${modules} go`))
})

test('what is copied from another image is not what Go keeps in a stage', () => {
  const cross = usual.replace('WORKDIR', 'COPY --from=tonistiigi/xx / /\nWORKDIR')
  expect(rewritten(cacheMounts, cross)).toContain(`RUN ${build} ${modules} go`)
})

test('modules stay in layers where not every RUN could fetch them again', () => {
  for (const flag of ['--mount=type=ssh', '--mount=type=secret,id=netrc', '--mount=id=n,type=secret']) {
    const text = usual.replace('COPY . .', `COPY . .\nRUN ${flag} go mod download`)
    expect(rewritten(cacheMounts, text)).toBe(text.replace('RUN go', `RUN ${build} go`))
    const all = text.replace('RUN go', `RUN ${flag} go`)
    expect(rewritten(cacheMounts, all)).toContain(`RUN ${modules} ${flag} go mod download`)
  }
  const apart = usual.replace('RUN go', 'RUN go mod download\nRUN --network=none go')
  expect(rewritten(cacheMounts, apart)).toBe(apart.replace('RUN --network', `RUN ${build} --network`))
})

test('what is copied from a stage that does not run Go does not count', () => {
  const text = usual
    .replace(/^/, 'FROM example.com/xx AS xx\n')
    .replace('WORKDIR', 'COPY --from=xx / /\nWORKDIR')
  expect(rewritten(cacheMounts, text)).toContain(`RUN ${build} ${modules} go build`)
  const from = usual.replace('/app /app', '/ /')
  expect(refused(cacheMounts, from)).toBe('line 6 copies from a folder in which Go keeps them')
})

test('it does not apply where rm names the folders by variables, the home or a pattern', () => {
  for (const path of [
    '$GOPATH/pkg',
    '"${GOPATH}/pkg/mod"',
    '~/.cache',
    '/root/.cache/*',
    '/go/pkg/*',
    '$HOME/.cache',
  ])
    expect(refused(cacheMounts, usual.replace('./cmd/app', `./cmd/app && rm -rf ${path}`))).toContain(
      'line 4 writes to, empties',
    )
  for (const path of ['/tmp/*', '/var/cache/apk/*', '~/.npm', '$GOPATH/src'])
    expect(rewritten(cacheMounts, usual.replace('./cmd/app', `./cmd/app && rm -rf ${path}`))).toContain(build)
})

test('modules that are copied out of another image stay in their layer', () => {
  for (const copy of ['/go/pkg /go/pkg', '/go /go'])
    expect(
      refused(cacheMounts, usual.replace('COPY . .', `COPY --from=example.com/modules:1 ${copy}\nCOPY . .`)),
    ).toContain('line 3 writes to')
  const inGo = usual.replace('WORKDIR /src\nCOPY . .', 'COPY go.mod go.sum ./\nCOPY . .')
  expect(rewritten(cacheMounts, inGo)).toContain(`RUN ${build} ${modules} go`)
})

test('modules stay in layers where only one RUN has a proxy', () => {
  const text = usual.replace('COPY . .', 'COPY . .\nRUN HTTPS_PROXY=http://127.0.0.1:3128 go mod download')
  expect(rewritten(cacheMounts, text)).toBe(text.replace('RUN go', `RUN ${build} go`))
})

test('a script in an image without Go does not count where Go is started elsewhere', () => {
  const text = usual.replace('FROM scratch', 'FROM debian:13\nUSER app\nRUN sh /opt/setup.sh')
  expect(rewritten(cacheMounts, text)).toBe(text.replace('RUN go', `RUN ${build} ${modules} go`))
  expect(
    refused(cacheMounts, text.replace('USER app', 'COPY --from=golang /usr/local /usr/local')),
  ).toContain('the image itself holds')
  const alone = lines('FROM debian:13 AS build', 'RUN make', 'FROM scratch', 'COPY --from=build /app /app')
  expect(rewritten(cacheMounts, alone)).toContain('go-build')
})
