import { describe, expect, test } from 'vitest'
import { recordedIn, workOf } from '../../src/dockerfile/run-work.ts'
import { parseDockerfile } from '../../src/dockerfile/syntax/syntax.ts'

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
    'go build -p $(nproc) -o app . && mv app /usr/local/bin/ && rm -rf /root/.cache',
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
    ['if test -f a; then $GOROOT/bin/go build ./a; else $GOROOT/bin/go build ./b; fi', 'both'],
    ['GOFLAGS=-mod=vendor /usr/local/go/bin/go build .', 'both'],
    ['./go build .', 'both'],
    ['mv hack/rm.sh /bin/rm && ./rm && go build .', 'both'],
    ['tools/go build .', 'both'],
    ['/usr/local/bin/go build .', 'both'],
    ['PATH=$PATH:/go/bin go build .', 'go'],
    ['export PATH="/usr/local/go/bin:$PATH" && go build .', 'go'],
    ['export PATH=/src/tools:$PATH && go build .', 'both'],
    ['PATH=/src/tools:$PATH; go build .', 'both'],
    ['/src/date && go build .', 'both'],
    ['case $TAGS in $(check)) go build . ;; esac', 'both'],
    ['go() { sleep 9; command go "$@"; }; go build .', 'both'],
  ] as const)('%s: %s', (text, expected) => {
    expect(workOf(runOf(text))).toBe(expected)
  })
})

describe('of a step whose text names a file that differs, no graph tells all', () => {
  test.each([
    ['go build $(cat flags) .', 'both'],
    ['mv build/flags /usr/bin/gcc && go build .', 'both'],
    ['GOFLAGS="$(cat build/flags)" go build .', 'both'],
    ['xargs go build < ./flags', 'both'],
    ['test -f flags && export GOMAXPROCS=1; go build .', 'both'],
    ['cat build/* > /all && go build .', 'both'],
    ['mv build/*gs given && go build $(cat given) .', 'both'],
    ['ln -s $FILE given && go build $(< given) .', 'both'],
    ['go build -o bin/ ./... && mv bin/* /usr/bin/', 'go'],
    ['go build $(<flags) .', 'both'],
    ['go build $(< "$FILE") .', 'both'],
    ['go build -ldflags "-X main.version=$(<VERSION)" .', 'go'],
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
  ['if [ "$RACE" ]; then go build -race .; else go build .; fi', 1],
  ['cd cmd && if [ "$A" ]; then go build ./a; elif [ "$B" ]; then go build ./b; else exit 1; fi', 1],
  ['{ if go build ./a; then go build ./b; go build ./c; else go build ./d; fi; }', 2],
  ['if [ "$RACE" ]; then go build -race .; fi', 1],
  ['case $TARGETARCH in arm64) go build -tags arm . ;; *) go build . ;; esac', 1],
  ['for each in a b; do if [ $each = a ]; then go build ./a; else go build ./b; fi; done', 2],
])('%s records %i', (text, expected) => {
  expect(recordedIn(runOf(text))).toBe(expected)
})
