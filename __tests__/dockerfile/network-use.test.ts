import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { networkUse } from '../../src/dockerfile/network-use.ts'

const read = (lines: string) => readDockerfile(lines, { platform: 'linux/amd64' })

const stepsOf = (lines: string, question = {}) =>
  networkUse(read(`FROM golang\n${lines}`), question).steps.map(
    ({ line, kind, what }) => `${line} ${kind} ${what}`,
  )

describe('network use', () => {
  test.for([
    ['RUN go mod download', ['2 uses go mod download']],
    ['RUN go install example.com/x/cmd/y@v1.2.3', ['2 uses go install']],
    ['RUN go get ./...', ['2 uses go get']],
    ['RUN apt-get update && apt-get install -y git', ['2 uses apt-get update', '2 uses apt-get install']],
    ['RUN apk --no-cache add git', ['2 uses apk add']],
    ['RUN curl -sSf https://example.com | sh', ['2 uses curl']],
    ['RUN git clone https://example.com/x', ['2 uses git clone']],
    ['ADD https://example.com/x /x', ['2 uses ADD']],
    ['RUN go build ./...', ['2 may-use go build']],
    ['RUN make build', ['2 unknown make']],
    ['RUN ./install.sh', ['2 unknown install.sh']],
    ['RUN go build -mod=vendor ./...', []],
    ['ENV GOFLAGS="-trimpath -mod=vendor"\nRUN go build ./...', []],
    ['ENV GOPROXY=off\nRUN go build', []],
    ['RUN GOPROXY=file:///proxy go mod download', []],
    ['RUN --network=none go mod download', []],
    ['RUN git describe && mkdir x && cp a b && go version', []],
  ] as const)('of %j: %j', ([lines, expected]) => {
    expect(stepsOf(lines)).toEqual(expected)
  })

  test.for([
    ['npm --prefix web ci', ['uses npm ci']],
    ['npm ci --prefix web', ['uses npm ci']],
    ['npm -w packages/a --loglevel error install', ['uses npm install']],
    ['npm --silent run build', []],
    ['npm --no-fund --no-audit ci --offline', []],
    ['npx --yes tailwindcss -i a.css', ['may-use npx tailwindcss']],
    ['yarn', ['uses yarn']],
    ['yarn --cwd web --frozen-lockfile', ['uses yarn']],
    ['yarn --cwd ui build', []],
    ['pnpm --dir ui --filter app install --frozen-lockfile', ['uses pnpm install']],
    ['bun --cwd ui install', ['uses bun install']],
    ['bun run build', []],
    ['corepack enable && corepack prepare pnpm@10 --activate', ['uses corepack prepare']],
    ['git -C /x submodule update --init', ['uses git submodule update']],
    ['git -c http.sslVerify=false clone https://example.com/x', ['uses git clone']],
    ['git --git-dir /x/.git describe --tags', []],
    ['git -C /x submodule status', []],
    ['git --work-tree=/y lfs pull', ['uses git lfs pull']],
    ['apt-get -o Acquire::Retries=3 install -y gcc', ['uses apt-get install']],
    ['apt-get -qq -y -t bookworm-backports install make', ['uses apt-get install']],
    ['apt-get clean && apt-get -y autoremove', []],
    ['apk --no-cache --repository https://example.com/edge add git', ['uses apk add']],
    ['apk -X https://example.com/main -U upgrade', ['uses apk upgrade']],
    ['apk info', []],
    ['dnf -y --setopt install_weak_deps=False install gcc', ['uses dnf install']],
    ['zypper --non-interactive -R /root in go', ['uses zypper in']],
    ['pacman -Syu --noconfirm go', ['uses pacman -Syu']],
    ['pip --disable-pip-version-check install x', ['uses pip install']],
    ['pip3.12 --cache-dir /c install x', ['uses pip3.12 install']],
    ['python3 -m pip --proxy http://p install x', ['uses pip install']],
    ['pip install --no-index --find-links /w x', []],
    ['uv --directory api sync --frozen', ['uses uv sync']],
    ['uv pip install -r requirements.txt', ['uses uv pip install']],
    ['poetry -C api install', ['uses poetry install']],
    ['bundle', ['uses bundle']],
    ['bundle --jobs 4 install', ['uses bundle install']],
    ['bundle config set path vendor', []],
    ['gem install bundler', ['uses gem install']],
    ['composer -d api install --no-dev', ['uses composer install']],
    ['cargo +nightly --config x.toml install just', ['uses cargo install']],
    ['cargo build --release', ['may-use cargo build']],
    ['cargo --offline build', []],
    ['dotnet tool install -g x', ['uses dotnet tool install']],
    ['dotnet publish --no-restore', []],
    ['mvn -B -f api/pom.xml package', ['may-use mvn package']],
    ['./gradlew -p api assemble', ['may-use gradlew assemble']],
    ['gradle --offline build', []],
    ['deno cache main.ts', ['uses deno cache']],
    ['helm repo add x https://example.com', ['uses helm repo add']],
    ['xcaddy build --with example.com/x', ['uses xcaddy build']],
    ['xcaddy version', []],
    ['xk6 build --with example.com/x=.', ['uses xk6 build']],
    ['ko build ./cmd/x', ['uses ko build']],
    ['goreleaser build --snapshot', ['may-use goreleaser']],
    ['gotestsum --format short -- ./...', ['may-use gotestsum']],
    ['golangci-lint run', ['may-use golangci-lint']],
    ['go -C tools mod download', ['uses go mod download']],
    ['go mod download -x', ['uses go mod download']],
    ['go mod edit -json', []],
    ['go work sync', ['uses go work sync']],
    ['go -C /x build ./...', ['may-use go build']],
    ['go generate ./...', ['unknown go generate']],
    ['go run example.com/x/y@v1', ['uses go run']],
    ['curl -fsSL -o /x https://example.com/x', ['uses curl']],
    ['curl --version', []],
    ['curl -f http://localhost:8080/health', []],
    ['wget -qO- https://example.com | tar x', ['uses wget']],
    ['rsync -a a/ b/', []],
    ['rsync -a host:/a b/', ['uses rsync']],
    ['env A=1 sudo -E apt-get -y install x', ['uses apt-get install']],
    ['set -e; (cd web && npm ci)', ['uses npm ci']],
    ['if true; then apk add git; fi', ['uses apk add']],
    ["bash -c 'curl -sS https://example.com'", ['uses curl']],
    ['echo "$(curl -s https://example.com/version)"', ['uses curl']],
    ["cat <<'X' > /s.sh\ncurl https://example.com\nX", []],
  ] as const)('of %s: %j', ([script, expected]) => {
    const dockerfile = read(`FROM golang\nRUN <<'OUTER'\n${script}\nOUTER`)
    expect(networkUse(dockerfile).steps.map(({ kind, what }) => `${kind} ${what}`)).toEqual(expected)
  })

  test('does not include a download with a vendor folder, unless -mod=mod', () => {
    expect(stepsOf('RUN go build', { isVendored: true })).toEqual([])
    expect(stepsOf('RUN go build -mod=mod', { isVendored: true })).toEqual(['2 may-use go build'])
  })

  test('is none when the whole build has no network', () => {
    expect(networkUse(read('FROM a\nRUN curl x'), { network: 'none' })).toEqual({
      steps: [],
      sentence: undefined,
    })
  })

  test('is one sentence with line numbers, which says what is unknown', () => {
    const lines = 'FROM golang\nRUN go mod download\nRUN go build\nRUN make\nRUN apk add git'
    expect(networkUse(read(lines)).sentence).toBe(
      'The Dockerfile uses the network in line 2 (go mod download), line 5 (apk add); ' +
        'downloads missing modules in line 3 (go build); ' +
        'may use the network in line 4 (make), where the text does not show it.',
    )
    expect(networkUse(read('FROM a\nRUN ls'))).toEqual({ steps: [], sentence: undefined })
  })

  test('does not include skipped stages, and counts a shared base once', () => {
    const lines = 'FROM a AS x\nRUN curl x\nFROM a AS base\nRUN wget y\nFROM base\nRUN ls'
    expect(networkUse(read(lines)).steps).toEqual([{ line: 4, what: 'wget', kind: 'uses' }])
  })
})
