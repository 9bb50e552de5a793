import { expect, test } from 'vitest'
import { copyOrder } from '../../../src/dockerfile/rewrites/copy-order.ts'
import { lines, refused, rewritten, usual } from './project.ts'

const ordered = ['COPY go.mod go.sum ./', 'RUN go mod download', 'COPY . .'].join('\n')

const why = (module: Parameters<typeof refused>[2]): string => refused(copyOrder, usual, module)

const excluding = (pattern: string): string => usual.replace('COPY . .', `COPY --exclude=${pattern} . .`)

const early = (step: string): string => usual.replace('COPY . .', `${step}\nCOPY . .`)

const between = (text: string): string => usual.replace('RUN go', `${text}\nRUN go`)

test('the modules are downloaded before the sources are copied', () => {
  expect(rewritten(copyOrder, usual)).toBe(usual.replace('COPY . .', ordered))
})

test('a RUN that only downloads is moved as it is written', () => {
  const download = 'RUN --mount=type=secret,id=netrc \\\n    go mod download -x'
  const text = usual.replace('COPY . .', `COPY . .\n${download}`)
  expect(rewritten(copyOrder, text)).toBe(
    usual.replace('COPY . .', `COPY go.mod go.sum ./\n${download}\nCOPY . .`),
  )
})

test('secrets of the build, owners, the form without a shell and a missing go.sum are respected', () => {
  const text = lines(
    'FROM golang',
    'WORKDIR /src',
    'COPY --chown=1:1 . /src',
    'RUN --mount=type=secret,id=netrc --mount=type=cache,target=/x ["go", "build", "-o", "/app"]',
  )
  expect(rewritten(copyOrder, text, { module: { hasGoSum: false } })).toBe(
    text.replace(
      'COPY',
      'COPY --chown=1:1 go.mod /src/\nRUN --mount=type=secret,id=netrc ["go", "mod", "download"]\nCOPY',
    ),
  )
})

test('it does not apply where nothing is downloaded, or not by this module alone', () => {
  expect(why({ module: { hasGoMod: false } })).toContain('no go.mod')
  expect(why({ module: { downloads: false } })).toContain('requires no modules')
  expect(why({ module: { isVendored: true } })).toContain('vendor')
  expect(why({ module: { hasGoWork: true } })).toContain('go.work')
  expect(why({ module: { replacesByFolders: true } })).toContain('replaces a module by a folder')
})

test('it does not apply to what is in order, to other folders, and where a mount keeps the modules', () => {
  expect(refused(copyOrder, usual.replace('COPY . .', ordered))).toBe(
    'go.mod is copied before the sources already',
  )
  expect(refused(copyOrder, usual.replace('COPY . .', 'COPY . /other'))).toContain('to another folder')
  expect(refused(copyOrder, usual.replace('COPY . .', 'COPY cmd ./cmd'))).toContain('no stage that starts Go')
  expect(
    refused(copyOrder, usual.replace('RUN go', 'RUN --mount=type=cache,target=/go/pkg/mod go')),
  ).toContain('kept in a mount')
})

test('it does not apply where the download would lack settings, or be done in another folder', () => {
  for (const text of [
    'ENV GOPRIVATE=example.com',
    'RUN git config --global url.x.insteadOf y',
    'USER app',
    'SHELL ["/bin/bash", "-c"]',
  ])
    expect(refused(copyOrder, between(text))).toContain('sets what the download may need')
  expect(refused(copyOrder, usual.replace('RUN go', 'RUN GOFLAGS=-mod=mod go'))).toContain('line 4 sets')
  expect(refused(copyOrder, between('RUN ls\nWORKDIR /src/tools\nRUN go mod download'))).toContain(
    'another folder',
  )
  expect(rewritten(copyOrder, between('ARG VERSION\nRUN go mod vendor'))).toContain(
    'RUN go mod download\nCOPY . .',
  )
  expect(
    refused(copyOrder, usual.replace('COPY . .', 'COPY [".", "/my app"]').replace('/src', '"/my app"')),
  ).not.toContain('it applies')
})

test('it does not apply where a program downloads in its own way, or where tools for it come later', () => {
  expect(refused(copyOrder, usual.replace('RUN go build', 'RUN make'))).toBe(
    'line 4 runs a program that may download in its own way',
  )
  for (const text of ['RUN apk add --no-cache git', 'COPY ca.crt /usr/local/share/ca-certificates/'])
    expect(refused(copyOrder, between(text))).toContain('line 4 sets what the download may need')
})

test('the target is written as in the COPY of the sources', () => {
  const text = usual.replace('/src', '/opt/$NAME').replace('COPY . .', 'COPY . /opt/$NAME')
  expect(rewritten(copyOrder, text)).toContain('COPY go.mod go.sum /opt/$NAME/\n')
})

test('an ADD of the whole context is one', () => {
  expect(rewritten(copyOrder, usual.replace('COPY . .', 'ADD . ./'))).toBe(
    usual.replace('COPY . .', 'COPY go.mod go.sum ./\nRUN go mod download\nADD . ./'),
  )
})

test('it does not apply where Go may build another module of the context', () => {
  const sources = { innerModules: ['api'] }
  for (const run of ['cd api && go build', 'go -C api build', 'go build -C api'])
    expect(refused(copyOrder, usual.replace('go build', run), { sources })).toContain(
      'line 4 starts Go in another folder',
    )
  expect(rewritten(copyOrder, usual, { sources })).toContain('go mod download')
})

test('it does not apply where the sources are copied without go.mod or go.sum', () => {
  for (const pattern of ['go.sum', './go.sum', '/go.mod', 'go.*', '**/*.sum', '*', '$FILES'])
    expect(refused(copyOrder, excluding(pattern))).toContain(`leaves out ${pattern}`)
  for (const pattern of ['*.md', 'web', 'go.work.sum'])
    expect(rewritten(copyOrder, excluding(pattern))).toContain('COPY go.mod go.sum ./\n')
})

const late = (...steps: readonly string[]): string =>
  lines('FROM golang', 'COPY . /src', ...steps, 'WORKDIR /src', 'RUN go build -o /app .')

test('the modules are downloaded in the folder that a WORKDIR behind the sources enters', () => {
  const before = 'WORKDIR /src\nCOPY go.mod go.sum /src/\nRUN go mod download\nCOPY . /src'
  expect(rewritten(copyOrder, late())).toBe(late().replace('COPY . /src', before))
  expect(rewritten(copyOrder, late('ENV A=b'))).toBe(late('ENV A=b').replace('COPY . /src', before))
  expect(refused(copyOrder, late('RUN ls'))).toContain('is entered after steps in another one')
  expect(refused(copyOrder, late().replace('COPY . /src', 'COPY . ../src'))).toContain(
    'is entered after steps in another one',
  )
})

const inGoPath = (folder: string): string =>
  lines('FROM golang', 'ENV TOP=/go', 'COPY . /go/src/app', `WORKDIR ${folder}`, 'RUN go build -o /app .')

test('it does not apply where a relative WORKDIR would lead on from the folder that is entered earlier', () => {
  for (const folder of ['src/app', './src/app', '"src/app"'])
    expect(refused(copyOrder, inGoPath(folder))).toContain(
      'is entered after steps in another one, or from there',
    )
  for (const folder of ['/go/src/app', '$TOP/src/app'])
    expect(rewritten(copyOrder, inGoPath(folder))).toContain(
      'WORKDIR /go/src/app\nCOPY go.mod go.sum /go/src/app/\nRUN go mod download\n',
    )
})

test('a download is not moved before what gives its variables, or before a script', () => {
  const mirror = between('ARG MIRROR\nRUN go env -w GOPROXY=$MIRROR && go mod download')
  expect(refused(copyOrder, mirror)).toBe(
    'line 4 sets what the download may need, and comes after the sources',
  )
  const other = between('ARG MIRRORS\nRUN go mod download $MIRROR')
  expect(rewritten(copyOrder, other)).toContain('RUN go mod download $MIRROR\nCOPY . .')
  expect(refused(copyOrder, between('RUN ./ci/login.sh\nRUN go mod download'))).toBe(
    'line 4 runs a program that may set what the download needs',
  )
  for (const copy of ['ci/gitconfig /root/.gitconfig', 'ci/root.pem /etc/ssl/certs/'])
    expect(refused(copyOrder, between(`COPY ${copy}\nRUN go mod download`))).toContain('line 4 sets what')
})

test('it does not apply where the modules are there before the sources already', () => {
  for (const step of [
    'COPY --from=modules /go/pkg /go/pkg',
    'COPY --from=modules /go /go',
    'COPY --from=modules /cached/ $GOPATH/pkg/mod',
    'RUN --mount=source=go.sum,target=go.sum --mount=source=go.mod,target=go.mod go mod download',
  ])
    expect(refused(copyOrder, early(step))).toBe('line 3 brings the modules before the sources already')
  for (const step of [
    'COPY --from=tools / /',
    'COPY --from=tools /out/lint /go/bin/lint',
    'COPY docs /go/',
    'COPY go /go',
  ])
    expect(rewritten(copyOrder, early(step))).toContain(ordered)
})

test('the stage that starts Go by its text comes before one that may', () => {
  const text = `FROM node AS pages\nCOPY . .\nRUN make pages\n${usual}`
  expect(rewritten(copyOrder, text)).toBe(text.replace('COPY . .\nRUN go', `${ordered}\nRUN go`))
})
