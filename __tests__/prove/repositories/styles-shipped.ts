import { app, lines, main, mainIf, mains, type Style } from './style-parts.ts'

/** Several programs are built: what is shipped and started decides. */
export const shippedStyles: readonly Style[] = [
  {
    name: 'everything below cmd, one started',
    files: app('example.com/many', 'cmd/admin', 'cmd/backup', 'cmd/server'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /out/ ./cmd/...
      FROM debian:12
      COPY --from=build /out/ /usr/local/bin/
      ENTRYPOINT ["server"]
    `,
    first: 'cmd/server/main.go',
  },
  {
    name: 'everything installed, one copied',
    files: app('example.com/many', '.', 'cmd/alpha', 'cmd/omega'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go install -v ./...
      FROM debian:12
      COPY --from=build /go/bin/omega /usr/bin/omega
      CMD ["omega", "serve"]
    `,
    first: 'cmd/omega/main.go',
  },
  {
    name: 'two builds, the second one started',
    files: app('example.com/two', 'cmd/first', 'cmd/second'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /out/first ./cmd/first
      RUN go build -o /out/second ./cmd/second
      FROM alpine
      COPY --from=build /out/first /out/second /bin/
      ENTRYPOINT ["/bin/second"]
    `,
    first: 'cmd/second/main.go',
  },
  {
    name: 'a tool of the build that stays behind',
    files: app('example.com/left', 'cmd/app', 'tools/gen'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /tmp/gen ./tools/gen && /tmp/gen > internal/gen.go
      RUN go build -o /app ./cmd/app
      FROM scratch
      COPY --from=build /app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/app/main.go',
  },
  {
    name: 'a generator that is run, not built',
    files: { ...app('example.com/run', 'cmd/codegen', 'cmd/web'), 'wire.go': mainIf('wireinject') },
    dockerfile: lines`
      FROM golang:1.26 AS build
      RUN go install github.com/google/wire/cmd/wire@v0.7.0
      WORKDIR /src
      COPY . .
      RUN wire ./... && go run ./cmd/codegen && go build -o /web ./cmd/web
      FROM scratch
      COPY --from=build /web /web
      CMD ["/web"]
    `,
    first: 'cmd/web/main.go',
  },
  {
    name: 'a remote tool with a version',
    files: app('example.com/own', 'cmd/goose', 'cmd/own'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      RUN go install github.com/pressly/goose/v3/cmd/goose@latest
      WORKDIR /src
      COPY . .
      RUN go build -o /own ./cmd/own
      FROM alpine
      COPY --from=build /go/bin/goose /own /usr/bin/
      CMD goose up && exec own
    `,
    first: 'cmd/own/main.go',
  },
  {
    name: 'one target of several',
    files: app('example.com/targets', 'cmd/api', 'cmd/worker'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /out/ ./cmd/api ./cmd/worker
      FROM alpine AS api
      COPY --from=build /out/api /api
      ENTRYPOINT ["/api"]
      FROM alpine AS worker
      COPY --from=build /out/worker /worker
      ENTRYPOINT ["/worker"]
      FROM api
    `,
    target: 'worker',
    first: 'cmd/worker/main.go',
  },
  {
    name: 'a stage for each program',
    files: app('example.com/stages', 'cmd/api', 'cmd/cron'),
    dockerfile: lines`
      FROM golang:1.26 AS base
      WORKDIR /src
      COPY . .
      FROM base AS api-build
      RUN go build -o /api ./cmd/api
      FROM base AS cron-build
      RUN go build -o /cron ./cmd/cron
      FROM alpine AS api
      COPY --from=api-build /api /
      CMD ["/api"]
      FROM alpine AS cron
      COPY --from=cron-build /cron /
      CMD ["/cron"]
    `,
    first: 'cmd/cron/main.go',
  },
  {
    name: 'a stage of tests that the image needs',
    files: app('example.com/tested', 'cmd/app', 'cmd/zz'),
    dockerfile: lines`
      FROM golang:1.26 AS src
      WORKDIR /src
      COPY . .
      FROM src AS test
      RUN go vet ./... && go test -coverprofile=/cover.out ./...
      FROM src AS build
      RUN go build -o /zz ./cmd/zz
      FROM scratch
      COPY --from=test /cover.out /cover.out
      COPY --from=build /zz /zz
      ENTRYPOINT ["/zz"]
    `,
    first: 'cmd/zz/main.go',
  },
  {
    name: 'a stage for development with air',
    files: {
      ...app('example.com/dev', 'cmd/a', 'cmd/web'),
      '.air.toml': 'root = "."\n[build]\ncmd = "go build -o ./tmp/main ./cmd/web"\nbin = "./tmp/main"\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS dev
      RUN go install github.com/air-verse/air@latest
      WORKDIR /app
      COPY . .
      CMD ["air", "-c", ".air.toml"]
    `,
    first: 'cmd/web/main.go',
  },
  {
    name: 'go run when the container starts',
    files: app('example.com/run', 'cmd/a', 'cmd/site'),
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /app
      COPY . .
      RUN go mod download
      CMD ["go", "run", "./cmd/site"]
    `,
    first: 'cmd/site/main.go',
  },
  {
    name: 'a debugger that compiles at the start',
    files: app('example.com/dbg', 'cmd/a', 'cmd/svc'),
    dockerfile: lines`
      FROM golang:1.26
      RUN go install github.com/go-delve/delve/cmd/dlv@latest
      WORKDIR /app
      COPY . .
      ENTRYPOINT ["dlv", "debug", "./cmd/svc", "--headless", "--listen=:4000"]
    `,
    first: 'cmd/svc/main.go',
  },
  {
    name: 'an init program in front',
    files: app('example.com/tini', 'cmd/a', 'cmd/queue'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o bin/ ./cmd/a ./cmd/queue
      FROM debian:12
      COPY --from=build /src/bin /opt/bin
      ENTRYPOINT ["/usr/bin/tini", "--", "/opt/bin/queue"]
    `,
    first: 'cmd/queue/main.go',
  },
  {
    name: 'a start script',
    files: {
      ...app('example.com/start', 'cmd/init', 'cmd/serve'),
      'docker/entrypoint.sh': '#!/bin/sh\nset -e\nexec /usr/bin/serve "$@"\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /out/ ./cmd/...
      FROM alpine
      COPY --from=build /out/* /usr/bin/
      COPY docker/entrypoint.sh /entrypoint.sh
      ENTRYPOINT ["/entrypoint.sh"]
    `,
    first: 'cmd/serve/main.go',
  },
  {
    name: 'a program that is moved and packed',
    files: app('example.com/moved', 'cmd/a', 'cmd/big'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go install ./cmd/big ./cmd/a && mkdir -p /rootfs/usr/bin && mv /go/bin/big /rootfs/usr/bin/ && upx /rootfs/usr/bin/big
      FROM scratch
      COPY --from=build /rootfs /
      CMD ["/usr/bin/big"]
    `,
    first: 'cmd/big/main.go',
  },
  {
    name: 'a web frontend that is embedded',
    files: {
      ...app('example.com/front', 'cmd/lint', 'server'),
      'web/package.json': '{}',
    },
    dockerfile: lines`
      FROM node:24 AS web
      WORKDIR /web
      COPY web/ ./
      RUN npm ci && npm run build
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      COPY --from=web /web/dist ./server/dist
      RUN go build -o /site ./server
      FROM alpine
      COPY --from=build /site /site
      EXPOSE 8080
      CMD ["/site"]
    `,
    first: 'server/main.go',
  },
  {
    name: 'sources handed from stage to stage',
    files: app('example.com/hand', 'apps/one', 'apps/two'),
    dockerfile: lines`
      FROM golang:1.26 AS source
      WORKDIR /workspace
      COPY apps ./programs
      COPY go.mod ./
      FROM golang:1.26 AS compile
      WORKDIR /c
      COPY --from=source /workspace/ .
      RUN go build -o /two ./programs/two
      FROM scratch
      COPY --from=compile /two /two
      ENTRYPOINT ["/two"]
    `,
    first: 'apps/two/main.go',
  },
  {
    name: 'the context bound into the step',
    files: app('example.com/bind', 'cmd/a', 'cmd/sync'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      RUN --mount=type=bind,target=. --mount=type=cache,target=/root/.cache/go-build go build -o /usr/bin/sync ./cmd/sync
      FROM scratch
      COPY --from=build /usr/bin/sync /
      ENTRYPOINT ["/sync"]
    `,
    first: 'cmd/sync/main.go',
  },
  {
    name: 'another program than the one that is named like the project',
    files: { ...app('example.com/proj', '.', 'cmd/proj-operator'), 'api/types.go': 'package api\n' },
    dockerfile: lines`
      FROM golang:1.26 AS builder
      WORKDIR /workspace
      COPY go.mod go.mod
      COPY go.sum go.sum
      COPY main.go main.go
      COPY cmd/ cmd/
      COPY api/ api/
      RUN CGO_ENABLED=0 GOOS=linux go build -a -o manager cmd/proj-operator/main.go
      FROM gcr.io/distroless/static:nonroot
      WORKDIR /
      COPY --from=builder /workspace/manager .
      USER 65532:65532
      ENTRYPOINT ["/manager"]
    `,
    first: 'cmd/proj-operator/main.go',
  },
  {
    name: 'links to one program',
    files: app('example.com/box', 'cmd/box', 'cmd/a'),
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY . .
      RUN go build -o /usr/local/bin/ ./cmd/a ./cmd/box && ln -s /usr/local/bin/box /usr/local/bin/cat
      ENTRYPOINT ["/usr/local/bin/box"]
    `,
    first: 'cmd/box/main.go',
  },
  {
    name: 'a CMD in shell form with variables',
    files: app('example.com/shell', 'cmd/a', 'cmd/run'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      COPY . /s
      RUN cd /s && go build -o /b/ ./cmd/...
      FROM alpine
      COPY --from=build /b /b
      ENV PORT=80
      CMD exec /b/run --port $PORT
    `,
    first: 'cmd/run/main.go',
  },
  {
    name: 'a package that was renamed',
    files: app('example.com/renamed', 'cmd/migrate', 'cmd/new'),
    base: app('example.com/renamed', 'cmd/migrate', 'cmd/old'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /app ./cmd/new
      FROM scratch
      COPY --from=build /app /app
      ENTRYPOINT ["/app"]
    `,
    baseDockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /app ./cmd/old
      FROM scratch
      COPY --from=build /app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/new/main.go',
    firstInBase: 'cmd/old/main.go',
  },
  {
    name: 'two images of one base, by number',
    files: { ...app('example.com/num', 'cmd/a', 'cmd/b'), 'README.md': '# x\n' },
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      ADD . .
      RUN go build -o /bin/b ./cmd/b
      FROM busybox
      COPY --from=0 /bin/b /bin/b
      CMD ["/bin/b"]
    `,
    first: 'cmd/b/main.go',
  },
  {
    name: 'several main files in one folder, one named',
    files: { ...mains('.'), 'go.mod': 'module example.com/files\n', 'worker.go': main },
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY . .
      RUN go build -o /worker worker.go
      CMD ["/worker"]
    `,
    first: 'worker.go',
  },
]
