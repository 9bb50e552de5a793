import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { parseDockerfile } from '../../src/dockerfile/syntax/syntax.ts'
import { recordedIn, takingRuns, workOf } from '../../src/dockerfile/taking-runs.ts'

/** The scripts of the RUN instructions that take what COPY and ADD of `main.go`, of `.`, or a mount bring. */
const takingIn = (...lines: readonly string[]): readonly string[] => {
  const dockerfile = readDockerfile(lines.join('\n'), { platform: 'linux/amd64' })
  return takingRuns(dockerfile, ({ name, flags, args }) =>
    name === 'RUN'
      ? flags.some((flag) => flag.includes('type=bind') && !flag.includes('from='))
      : /^(?:COPY|ADD)$/.test(name) && flags.length === 0 && /^(?:main\.go|\.) /.test(args),
  ).map(({ args }) => args)
}

describe('a step takes what differs', () => {
  test('after it was copied, and not before', () => {
    const found = takingIn('FROM a', 'COPY go.mod ./', 'RUN first', 'COPY . .', 'RUN second', 'RUN third')
    expect(found).toEqual(['second', 'third'])
  })

  test('that it mounts, and so do those after it', () => {
    expect(takingIn('FROM a', 'RUN first', 'RUN --mount=type=bind,target=/src second', 'RUN third')).toEqual([
      'second',
      'third',
    ])
  })

  test.each([
    ['a stage built on it', ['FROM x', 'RUN third']],
    ['a stage that copies from it', ['FROM a', 'RUN clean', 'COPY --from=x /app /app', 'RUN third']],
    ['a mount of it', ['FROM a', 'RUN --mount=type=bind,from=x,target=/x third']],
  ])('through %s', (_, lines) => {
    const base = ['FROM a AS x', 'COPY . .', 'RUN second']
    expect(takingIn(...base, ...lines, 'COPY --from=x /app /b')).toEqual(['second', 'third'])
  })

  test('through a cache mount that it shares', () => {
    const cache = '--mount=type=cache,target=/c'
    expect(takingIn('FROM a', `RUN ${cache} first`, 'RUN clean', 'COPY . .', `RUN ${cache} second`)).toEqual([
      'first',
      'second',
    ])
  })

  test('not through a cache mount of its own', () => {
    const [packages, code] = ['apt', 'go'].map((name) => `--mount=type=cache,target=/var/cache/${name}`)
    expect(takingIn('FROM a', `RUN ${packages} first`, 'COPY . .', `RUN ${code} second`)).toEqual(['second'])
  })

  test('through one with the same id in another folder', () => {
    const [one, other] = ['id=c,target=/a', 'id=/c,target=/b'].map((rest) => `--mount=type=cache,${rest}`)
    const lines = ['FROM a', `RUN ${one} first`, 'COPY . .', `RUN ${other} second`]
    expect(takingIn(...lines)).toEqual(['first', 'second'])
  })

  test('through one whose folder only the base image knows', () => {
    const [known, open] = ['/go', '$GOPATH'].map((folder) => `--mount=type=cache,target=${folder}/pkg/mod`)
    const takingAfter = (own: string | undefined, left: string | undefined): readonly string[] =>
      takingIn('FROM a', `RUN ${own} first`, 'COPY . .', `RUN ${left} second`)
    expect(takingAfter(known, open)).toEqual(['first', 'second'])
    expect(takingAfter(open, known)).toEqual(['first', 'second'])
    const set = ['FROM a', 'ENV GOPATH=/other', `RUN ${known} first`, 'COPY . .', `RUN ${open} second`]
    expect(takingIn(...set)).toEqual(['second'])
  })

  test('after a step that found it in a cache mount', () => {
    const cache = '--mount=type=cache,target=/c'
    const left = ['FROM a AS x', 'COPY . .', `RUN ${cache} second`]
    const taken = ['FROM a', 'RUN clean', `RUN ${cache} third`, 'RUN fourth', 'COPY --from=x /app /app']
    expect(takingIn(...left, ...taken)).toEqual(['second', 'third', 'fourth'])
  })

  test('nowhere, where no instruction takes it', () => {
    const cache = '--mount=type=cache,target=/c'
    expect(takingIn('FROM a', 'COPY go.mod ./', `RUN ${cache} first`)).toEqual([])
  })

  test('not in stages that the target does not need', () => {
    expect(takingIn('FROM a AS x', 'COPY . .', 'RUN first', 'FROM a', 'RUN second')).toEqual([])
  })
})

const runOf = (text: string) => {
  const [run] = parseDockerfile(`RUN ${text}`).instructions
  if (run === undefined) throw new Error('no instruction')
  return run
}

describe('all that takes time is recorded', () => {
  test.each([
    'go build -o /app .',
    'CGO_ENABLED=0 GOOS=linux go build -trimpath -ldflags "-s -w -X main.version=$(git describe --tags)" ./cmd/app',
    '["go", "build", "./..."]',
    'mkdir -p /out && go install ./cmd/... && ls /out',
    'PATH=$PATH:/go/bin; for each in a b; do go build ./cmd/$each; done',
    'go mod download && /usr/local/go/bin/go build .',
    'go mod download',
    'go mod download && go mod verify && go version',
    'set -e; for each in a b; do go build ./cmd/$each; done',
    'go build -ldflags "-X main.version=$(cat VERSION)" .',
  ])('in %s', (text) => {
    expect(workOf(runOf(text))).toBe('go')
  })
})

describe('more than that', () => {
  test.each([
    ['go generate ./... && go build .', 'both'],
    ['go vet ./... && go build .', 'both'],
    ['go test ./...', 'both'],
    ['go run ./tools/gen', 'both'],
    ['go mod tidy && go build .', 'both'],
    ['make build', 'both'],
    ['./build.sh', 'both'],
    ['tinygo build .', 'both'],
    ['garble build .', 'both'],
    ['go build -toolexec ./wrap .', 'both'],
    ['go build -toolexec=./wrap .', 'both'],
    ['go build -overlay=o.json .', 'both'],
    ['GOFLAGS=-toolexec=/wrap go build .', 'both'],
    ['go build . && upx app', 'both'],
    ['go build . && strip app', 'both'],
    ['git clone https://example.test/x && go build .', 'both'],
    ['npm run build', 'other'],
    ['apk add git', 'other'],
    ['cc -c lib.c', 'other'],
    ['sleep 3', 'other'],
    ['mkdir /out', 'go'],
    ['/usr/local/go/bin/go build .', 'go'],
    ['$GOROOT/bin/go build .', 'go'],
    ['for each in a b; do /usr/local/go/bin/go build ./cmd/$each; done', 'both'],
    ['export PATH=/usr/local/go/bin:$PATH; for each in a b; do go build ./cmd/$each; done', 'both'],
    ['echo a b | xargs -n1 $GOROOT/bin/go build', 'both'],
    ['/usr/local/go/bin/go build ./a && /usr/local/go/bin/go build ./b', 'both'],
    ['GOFLAGS=-mod=vendor /usr/local/go/bin/go build .', 'both'],
    ['./go build .', 'both'],
    ['tools/go build .', 'both'],
    ['/usr/local/bin/go build .', 'both'],
    ['PATH=$PATH:/go/bin go build .', 'go'],
    ['export PATH="/usr/local/go/bin:$PATH" && go build .', 'go'],
    ['export PATH=/src/tools:$PATH && go build .', 'both'],
    ['PATH=/src/tools:$PATH; go build .', 'both'],
    ['/src/date && go build .', 'both'],
    ['go() { sleep 9; command go "$@"; }; go build .', 'both'],
  ] as const)('%s: %s', (text, expected) => {
    expect(workOf(runOf(text))).toBe(expected)
  })
})

describe('of a step whose text names a file that differs, no graph tells all', () => {
  test.each([
    ['go build $(cat flags) .', 'both'],
    ['GOFLAGS="$(cat build/flags)" go build .', 'both'],
    ['xargs go build < ./flags', 'both'],
    ['test -f flags && export GOMAXPROCS=1; go build .', 'both'],
    ['cat build/* > /all && go build .', 'both'],
    ['go build -ldflags "-X main.version=$(cat VERSION)" .', 'go'],
    ['go build -o /out/app main.go', 'go'],
  ] as const)('%s: %s', (text, expected) => {
    expect(workOf(runOf(text), ['build/flags', 'main.go'])).toBe(expected)
  })

  test('and with others it tells all', () => {
    expect(workOf(runOf('cat build/* > /all && go build $(cat flags) .'))).toBe('go')
  })
})

test.each([
  ['go build .', 1],
  ['go build ./a && go install ./b', 2],
  ['go mod download', 0],
  ['npm ci', 0],
])('%s records %i', (text, expected) => {
  expect(recordedIn(runOf(text))).toBe(expected)
})
