import { app, goMod, lines, main, mainIf, mainWithC, mains, type Style } from './style-parts.ts'

/** One `go build` that names what it builds. */
export const plainStyles: readonly Style[] = [
  {
    name: 'a single main package, one stage',
    files: app('example.com/hello', '.'),
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /app
      COPY . .
      RUN go build -o hello
      CMD ["./hello"]
    `,
    first: 'main.go',
  },
  {
    name: 'a package below cmd, copied into distroless',
    files: app('example.com/shop', '.', 'cmd/admin', 'cmd/shopd'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY go.mod go.sum ./
      RUN go mod download
      COPY . .
      RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/shopd ./cmd/shopd

      FROM gcr.io/distroless/static-debian12:nonroot
      COPY --from=build /out/shopd /shopd
      USER nonroot
      ENTRYPOINT ["/shopd"]
    `,
    first: 'cmd/shopd/main.go',
  },
  {
    name: 'cross compilation by build arguments',
    files: app('example.com/edge', 'cmd/agent', 'cmd/edge'),
    dockerfile: lines`
      FROM --platform=$BUILDPLATFORM golang:1.26-alpine AS builder
      ARG TARGETOS
      ARG TARGETARCH
      WORKDIR /go/src/app
      COPY . ./
      RUN --mount=type=cache,target=/root/.cache/go-build \
          CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /bin/edge ./cmd/edge
      FROM scratch
      COPY --from=builder /bin/edge /edge
      ENTRYPOINT ["/edge"]
    `,
    first: 'cmd/edge/main.go',
  },
  {
    name: 'the xx helper',
    files: app('example.com/xx', 'cmd/ctl', 'cmd/daemon'),
    dockerfile: lines`
      FROM --platform=$BUILDPLATFORM tonistiigi/xx AS xx
      FROM --platform=$BUILDPLATFORM golang:alpine AS build
      COPY --from=xx / /
      WORKDIR /src
      COPY . .
      ARG TARGETPLATFORM
      RUN xx-go --wrap && xx-go build -o /usr/bin/daemon ./cmd/daemon && xx-verify /usr/bin/daemon
      FROM alpine
      COPY --from=build /usr/bin/daemon /usr/bin/
      CMD ["daemon"]
    `,
    first: 'cmd/daemon/main.go',
  },
  {
    name: 'a service chosen by an argument with a default',
    files: app('example.com/fleet', 'cmd/api', 'cmd/mailer', 'cmd/worker'),
    dockerfile: lines`
      ARG SERVICE=mailer
      FROM golang:1.26 AS build
      ARG SERVICE
      WORKDIR /src
      COPY . .
      RUN go build -o /app ./cmd/$SERVICE
      FROM debian:bookworm-slim
      COPY --from=build /app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/mailer/main.go',
  },
  {
    name: 'a service chosen by a given argument',
    files: app('example.com/fleet', 'services/api', 'services/billing'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      ARG SERVICE
      WORKDIR /src
      COPY . .
      RUN cd services/\${SERVICE} && go build -o /out/\${SERVICE} .
      FROM alpine
      ARG SERVICE
      COPY --from=build /out/\${SERVICE} /usr/local/bin/service
      CMD ["service"]
    `,
    buildArgs: { SERVICE: 'billing' },
    first: 'services/billing/main.go',
  },
  {
    name: 'a service without an argument, but with one place for all of them',
    files: app('example.com/fleet', '.', 'services/api'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      ARG SERVICE
      WORKDIR /src
      COPY . .
      RUN go build -o /out/service "./services/\${SERVICE}"
      FROM alpine
      COPY --from=build /out/service /service
      ENTRYPOINT ["/service"]
    `,
    first: 'services/api/main.go',
  },
  {
    name: 'vendored modules',
    files: {
      ...app('example.com/vendored', 'cmd/tool', '.'),
      'vendor/modules.txt': '',
      'vendor/x/main.go': main,
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      ENV GOFLAGS=-mod=vendor
      WORKDIR /w
      COPY . /w
      RUN go build -o /tool ./cmd/tool
      FROM scratch
      COPY --from=build /tool /
      ENTRYPOINT ["/tool"]
    `,
    first: 'cmd/tool/main.go',
  },
  {
    name: 'cgo with a C library',
    files: { ...app('example.com/sql', 'cmd/migrate'), 'main.go': mainWithC },
    dockerfile: lines`
      FROM golang:1.26-alpine AS build
      RUN apk add --no-cache gcc musl-dev sqlite-dev
      WORKDIR /src
      COPY . .
      RUN CGO_ENABLED=1 go build -tags sqlite_omit_load_extension -ldflags '-linkmode external -extldflags "-static"' -o /db .
      FROM scratch
      COPY --from=build /db /db
      CMD ["/db"]
    `,
    first: 'main.go',
  },
  {
    name: 'a file that is named, and excluded from its package',
    files: {
      'go.mod': goMod('example.com/gen'),
      'gen.go': mainIf('ignore'),
      'lib.go': 'package gen\n',
      ...mains('cmd/other'),
    },
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY . .
      RUN go build -o /gen gen.go
      ENTRYPOINT ["/gen"]
    `,
    first: 'gen.go',
  },
  {
    name: 'a tag that replaces the main file',
    files: { 'go.mod': goMod('example.com/tags'), 'main.go': mainIf('prod'), 'main_dev.go': mainIf('!prod') },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -tags prod -o /srv
      FROM alpine
      COPY --from=build /srv /srv
      CMD /srv
    `,
    first: 'main.go',
  },
  {
    name: 'tags in GOFLAGS',
    files: {
      'go.mod': goMod('example.com/tags'),
      'a.go': mainIf('!embed'),
      'z.go': mainIf('embed && linux'),
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      ENV CGO_ENABLED=0 GOFLAGS="-trimpath -tags=embed,osusergo"
      WORKDIR /src
      COPY . .
      RUN go install
      FROM scratch
      COPY --from=build /go/bin/tags /tags
      ENTRYPOINT ["/tags"]
    `,
    first: 'z.go',
  },
  {
    name: 'a program for another system',
    files: { 'go.mod': goMod('example.com/win'), 'main_windows.go': main, 'main_linux.go': main },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN GOOS=windows go build -o /out/app.exe .
      FROM scratch
      COPY --from=build /out/ /
    `,
    first: 'main_windows.go',
  },
  {
    name: 'the import path of the own module',
    files: app('github.com/acme/rocket', 'cmd/fuel', 'cmd/rocket'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /go/src/github.com/acme/rocket
      COPY . .
      RUN go install github.com/acme/rocket/cmd/rocket
      FROM alpine
      COPY --from=build /go/bin/rocket /usr/local/bin/rocket
      ENTRYPOINT ["rocket"]
    `,
    first: 'cmd/rocket/main.go',
  },
  {
    name: 'GOPATH without a go.mod',
    files: mains('cmd/legacy', 'cmd/aaa'),
    dockerfile: lines`
      FROM golang:1.26
      ENV GO111MODULE=off
      ADD . /go/src/github.com/acme/old
      RUN go install github.com/acme/old/cmd/legacy
      CMD ["legacy"]
    `,
    first: 'cmd/legacy/main.go',
  },
  {
    name: 'WORKDIR below GOPATH by its variable',
    files: app('example.com/paths', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR $GOPATH/src/example.com/paths
      COPY . $GOPATH/src/example.com/paths/
      RUN go build -o /z $GOPATH/src/example.com/paths/cmd/z
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'one file copied under another name',
    files: app('example.com/one', 'cmd/a', 'cmd/w'),
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY go.mod go.sum ./
      COPY cmd/w/main.go ./main.go
      RUN go build -o /w
      ENTRYPOINT ["/w"]
    `,
    first: 'cmd/w/main.go',
  },
  {
    name: 'a folder copied to the root of the sources',
    files: app('example.com/sub', 'cmd/a', 'server'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /build
      COPY go.* ./
      COPY server/ .
      RUN go build -o app .
      FROM alpine
      WORKDIR /app
      COPY --from=build /build/app .
      CMD ["./app"]
    `,
    first: 'server/main.go',
  },
  {
    name: 'flags whose values look like packages',
    files: app('example.com/flags', '.', 'cmd/real', 'tools'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      COPY . /src
      WORKDIR /src
      RUN go build -p 4 -mod mod -gcflags ./tools -asmflags all=-trimpath=/src -o ./bin/real ./cmd/real
      FROM scratch
      COPY --from=build /src/bin/real /
      CMD ["/real"]
    `,
    first: 'cmd/real/main.go',
  },
  {
    name: 'JSON form',
    files: app('example.com/json', 'cmd/a', 'cmd/srv'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN ["go", "build", "-o", "/srv", "./cmd/srv"]
      FROM scratch
      COPY --from=build ["/srv", "/srv"]
      ENTRYPOINT ["/srv"]
    `,
    first: 'cmd/srv/main.go',
  },
  {
    name: 'go -C',
    files: app('example.com/dash', '.', 'backend/cmd/api'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /repo
      COPY . .
      RUN go -C backend/cmd/api build -o /api
      FROM scratch
      COPY --from=build /api /
      CMD ["/api"]
    `,
    first: 'backend/cmd/api/main.go',
  },
  {
    name: 'tinygo for WebAssembly',
    files: app('example.com/wasm', 'cmd/a', 'plugin'),
    dockerfile: lines`
      FROM tinygo/tinygo:0.39.0 AS build
      WORKDIR /src
      COPY . .
      RUN tinygo build -o /plugin.wasm -scheduler=none -target wasi ./plugin
      FROM scratch
      COPY --from=build /plugin.wasm /plugin.wasm
    `,
    first: 'plugin/main.go',
  },
  {
    name: 'a Go plugin beside its host',
    files: app('example.com/host', 'cmd/host', 'plugins/auth'),
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY . .
      RUN go build -buildmode=plugin -o /plugins/auth.so ./plugins/auth && go build -o /host ./cmd/host
      ENTRYPOINT ["/host", "--plugins", "/plugins"]
    `,
    first: 'cmd/host/main.go',
  },
  {
    name: 'a generated file beside a handwritten one',
    files: {
      ...app('example.com/gen'),
      'a_string.go': `// Code generated by "stringer"; DO NOT EDIT.\n\n${main}`,
      'srv.go': main,
    },
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY . .
      RUN go generate ./... && go build -o /srv .
      CMD ["/srv"]
    `,
    first: 'srv.go',
  },
]
