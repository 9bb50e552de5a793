import { app, goMod, lines, main, mainIf, mainWithC, mains, type Style } from './style-parts.ts'

/** Spellings that are met less often. */
export const unusualStyles: readonly Style[] = [
  {
    name: 'a start through sh -c',
    files: app('example.com/shc', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /out/ ./cmd/...
      FROM alpine
      COPY --from=build /out/ /app/
      CMD ["/bin/sh", "-c", "exec /app/z --port 80"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'a start by a variable of the image',
    files: app('example.com/env', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go install ./cmd/...
      FROM alpine
      COPY --from=build /go/bin /usr/local/bin
      ENV PROGRAM=z
      ENTRYPOINT exec $PROGRAM
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'a start script in the Dockerfile itself',
    files: app('example.com/inline', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      # syntax=docker/dockerfile:1
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /out/ ./cmd/...
      FROM alpine
      COPY --from=build /out/* /usr/bin/
      COPY --chmod=755 <<EOF /start.sh
      #!/bin/sh
      exec z "$@"
      EOF
      ENTRYPOINT ["/start.sh"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'sources that are linked into GOPATH',
    files: app('example.com/linked', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      COPY . /src
      RUN mkdir -p /go/src/example.com && ln -s /src /go/src/example.com/linked && cd /go/src/example.com/linked && go build -o /z ./cmd/z
      FROM scratch
      COPY --from=build /z /z
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'sources that are copied within the container',
    files: app('example.com/again', '.', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      COPY . /context
      RUN cp -a /context/. /wd/
      WORKDIR /wd/cmd/z
      RUN go build -o /z
      FROM scratch
      COPY --from=build /z /z
      ENTRYPOINT ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'a program that install puts in its place',
    files: app('example.com/inst', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o bin/ ./cmd/... && install -Dm755 -t /rootfs/usr/bin bin/z
      FROM scratch
      COPY --from=build /rootfs/ /
      ENTRYPOINT ["/usr/bin/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'xargs with its own mark',
    files: app('example.com/mark', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN echo a z | xargs -n1 -I % sh -c 'go build -o /out/% ./cmd/%'
      FROM alpine
      COPY --from=build /out/z /z
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'find that starts go',
    files: app('example.com/find', '.', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN find ./cmd -mindepth 1 -maxdepth 1 -type d -exec go build -o /out/ {} \;
      FROM alpine
      COPY --from=build /out/z /z
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'arguments set by set',
    files: app('example.com/set', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY . .
      RUN set -- ./cmd/z; go build -o /z "$@"
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'a default that is set where it is first used',
    files: app('example.com/colon', '.', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26
      ARG PKG
      WORKDIR /src
      COPY . .
      RUN : "\${PKG:=./cmd/z}" && go build -o /z $PKG
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'an array of bash in a script',
    files: {
      ...app('example.com/array', 'cmd/a', 'cmd/y', 'cmd/z'),
      'build.bash':
        '#!/bin/bash\nset -e\ntargets=(\n  y # the first\n  z\n)\nfor t in "${targets[@]}"; do\n  go build -o "/out/$t" "./cmd/$t"\ndone\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN ["/bin/bash", "build.bash"]
      FROM alpine
      COPY --from=build /out/ /
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'a script with main and a list of targets',
    files: {
      ...app('example.com/mainfn', 'cmd/a', 'cmd/z'),
      'ci/build':
        '#!/usr/bin/env bash\nreadonly OUT=${OUT:-/out}\nbuild_one() {\n  local name=$1\n  go build -o "$OUT/$name" "./cmd/$name"\n}\nmain() {\n  for each in "$@"; do build_one "$each"; done\n}\nmain "$@"\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN OUT=/bin ./ci/build a z
      FROM alpine
      COPY --from=build /bin/z /z
      ENTRYPOINT ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'a script that chooses by its argument',
    files: {
      ...app('example.com/choose', 'cmd/a', 'cmd/z'),
      'run.sh':
        '#!/bin/sh\ncase "$1" in\n  a) go build -o /app ./cmd/a ;;\n  z) go build -o /app ./cmd/z ;;\nesac\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN sh ./run.sh z
      FROM alpine
      COPY --from=build /app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'make with foreach',
    files: {
      ...app('example.com/each', 'cmd/a', 'cmd/y', 'cmd/z'),
      Makefile: 'CMDS := y z\nall:\n\t$(foreach c,$(CMDS),go build -o bin/$(c) ./cmd/$(c);)\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make
      FROM alpine
      COPY --from=build /src/bin/z /z
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'make with a definition that is called',
    files: {
      ...app('example.com/call', 'cmd/a', 'cmd/z'),
      GNUmakefile:
        'define compile\n@echo $(1)\ngo build -o /dist/$(1) ./cmd/$(1)\nendef\n\n.DEFAULT_GOAL := prog\n\nlint: ; golangci-lint run\n\nprog:\n\t$(call compile,z)\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make
      FROM alpine
      COPY --from=build /dist/z /z
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'make that exports tags',
    files: {
      'go.mod': goMod('example.com/exp'),
      'main.go': mainIf('release'),
      'main_dev.go': mainIf('!release'),
      Makefile: 'export GOFLAGS := -tags=release\nexport CGO_ENABLED = 0\nbuild:\n\tgo build -o /exp\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make build
      FROM scratch
      COPY --from=build /exp /exp
      CMD ["/exp"]
    `,
    first: 'main.go',
  },
  {
    name: 'make with a loop of the shell',
    files: {
      ...app('example.com/shloop', 'cmd/a', 'cmd/y', 'cmd/z'),
      Makefile:
        'PROGS = y z\n.PHONY: all\nall:\n\t@set -e; for p in $(PROGS); do \\\n\t  go build -o /out/$$p ./cmd/$$p; \\\n\tdone\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN CGO_ENABLED=0 make all
      FROM alpine
      COPY --from=build /out/z /z
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'task by go run',
    files: {
      ...app('example.com/gotask', 'cmd/a', 'cmd/z'),
      'Taskfile.yaml': "version: '3'\ntasks:\n  build:\n    cmd: go build -o /z ./cmd/z\n",
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go run github.com/go-task/task/v3/cmd/task@v3.45.4 build
      FROM scratch
      COPY --from=build /z /app
      CMD ["/app"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'tags that only a program knows',
    files: {
      'go.mod': goMod('example.com/open'),
      'main.go': mainIf('full && linux'),
      'main_small.go': mainIf('!full'),
      'main_windows.go': main,
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -tags "$(cat tags)" -o /open
      FROM scratch
      COPY --from=build /open /open
      CMD ["/open"]
    `,
    first: 'main.go',
  },
  {
    name: 'a file without cgo when it is off',
    files: { 'go.mod': goMod('example.com/off'), 'main.go': mainWithC, 'nocgo.go': mainIf('!cgo') },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN export CGO_ENABLED=0 && go build -o /off
      FROM scratch
      COPY --from=build /off /off
      CMD ["/off"]
    `,
    first: 'nocgo.go',
  },
  {
    name: 'all files of the folder by name',
    files: { ...app('example.com/star', '.', 'cmd/a'), 'util.go': 'package main\n' },
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY *.go go.mod ./
      RUN go build -o /star *.go
      CMD ["/star"]
    `,
    first: 'main.go',
  },
  {
    name: 'several files of a package by name',
    files: { ...app('example.com/named', 'cmd/a', 'cmd/z'), 'cmd/z/util.go': 'package main\n' },
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY . .
      RUN go build -o /z cmd/z/main.go cmd/z/util.go
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'files copied one by one into one folder',
    files: {
      'go.mod': goMod('example.com/byone'),
      ...mains('cmd/a'),
      'cmd/z/z.go': main,
      'cmd/z/util.go': 'package main\n',
    },
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /build
      COPY go.mod ./
      COPY cmd/z/z.go cmd/z/util.go ./
      RUN go build -o /z .
      CMD ["/z"]
    `,
    first: 'cmd/z/z.go',
  },
  {
    name: 'a program for WebAssembly that a server embeds',
    files: app('example.com/embed', 'server', 'wasm'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN GOOS=js GOARCH=wasm go build -o server/static/app.wasm ./wasm
      RUN go build -o /server ./server
      FROM scratch
      COPY --from=build /server /server
      ENTRYPOINT ["/server"]
    `,
    first: 'server/main.go',
  },
  {
    name: 'output named after the platform',
    files: app('example.com/plat', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM --platform=$BUILDPLATFORM golang:1.26 AS build
      ARG TARGETOS TARGETARCH
      WORKDIR /src
      COPY . .
      RUN for p in a z; do go build -o dist/$TARGETOS/$TARGETARCH/$p ./cmd/$p; done
      FROM alpine
      ARG TARGETOS TARGETARCH
      COPY --from=build /src/dist/$TARGETOS/$TARGETARCH/z /usr/bin/z
      CMD ["z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'a stage that is mounted instead of copied',
    files: app('example.com/mount', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM scratch AS sources
      COPY . /
      FROM golang:1.26 AS build
      RUN --mount=type=bind,from=sources,target=/code cd /code && go build -o /z ./cmd/z
      FROM scratch
      COPY --from=build /z /z
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'a binary copied by a step with a mount',
    files: app('example.com/mcopy', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /out/ ./cmd/a ./cmd/z
      FROM alpine
      RUN --mount=type=bind,from=build,source=/out,target=/mnt cp /mnt/z /usr/local/bin/z
      CMD ["z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'an interpreter of another kind for one step',
    files: app('example.com/py', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      # syntax=docker/dockerfile:1
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN <<EOF
      #!/usr/bin/env python3
      print("go build ./cmd/a")
      EOF
      RUN go build -o /z ./cmd/z
      FROM scratch
      COPY --from=build /z /z
      CMD ["/z"]
    `,
    first: 'cmd/z/main.go',
  },
  {
    name: 'a release and a debug build of one package',
    files: app('example.com/both', 'cmd/a', 'cmd/z'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /z ./cmd/z \
       && go build -gcflags "all=-N -l" -o /z.debug ./cmd/z
      FROM gcr.io/distroless/base AS debug
      COPY --from=build /z.debug /z
      ENTRYPOINT ["/z"]
      FROM gcr.io/distroless/static AS release
      COPY --from=build /z /z
      ENTRYPOINT ["/z"]
    `,
    target: 'debug',
    first: 'cmd/z/main.go',
  },
  {
    name: 'a health check beside the server',
    files: app('example.com/health', 'cmd/healthcheck', 'cmd/server'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /healthcheck ./cmd/healthcheck
      RUN go build -o /server ./cmd/server
      FROM scratch
      COPY --from=build /healthcheck /server /
      HEALTHCHECK CMD ["/healthcheck"]
      ENTRYPOINT ["/server"]
    `,
    first: 'cmd/server/main.go',
  },
  {
    name: 'a script nobody can read, and a Dockerfile with a name',
    files: app('example.com/blind', 'cmd/api', 'cmd/scheduler'),
    at: 'deploy/scheduler.Dockerfile',
    dockerfile: lines`
      FROM registry.example.com/builder AS build
      WORKDIR /src
      COPY . .
      RUN build-all-programs
      FROM alpine
      COPY --from=build /artifacts/app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/scheduler/main.go',
  },
]
