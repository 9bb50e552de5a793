import { app, goMod, lines, mains, type Style } from './style-parts.ts'

const several = app('example.com/several', '.', 'cmd/a', 'cmd/b', 'cmd/c')

/** Nothing but what is built, copied and started tells one of several programs from the others: no name does. */
export const startedStyles: readonly Style[] = [
  {
    name: 'the xx helper with a C compiler and a check',
    files: several,
    dockerfile: lines`
      FROM --platform=$BUILDPLATFORM tonistiigi/xx AS xx
      FROM --platform=$BUILDPLATFORM golang:1.26-alpine AS build
      COPY --from=xx / /
      ARG TARGETPLATFORM
      WORKDIR /src
      COPY . .
      RUN xx-apk add musl-dev gcc && xx-go build -o /out/app ./cmd/b && xx-verify /out/app
      FROM alpine
      COPY --from=build /out/app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/b/main.go',
  },
  {
    name: 'a loop over the folders of cmd, one of them renamed',
    files: several,
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN for d in ./cmd/*/; do go build -o "/out/$(basename $d)" "$d"; done
      FROM alpine
      COPY --from=build /out/c /usr/bin/server
      CMD ["server"]
    `,
    first: 'cmd/c/main.go',
  },
  {
    name: 'names that a loop reads from ls',
    files: several,
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN ls cmd | while read c; do go build -o /out/$c ./cmd/$c; done
      FROM alpine
      COPY --from=build /out/c /usr/bin/server
      ENTRYPOINT ["/sbin/tini", "--", "server"]
    `,
    first: 'cmd/c/main.go',
  },
  {
    name: 'xargs that starts a shell for each',
    files: several,
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN ls cmd | xargs -I {} sh -c 'go build -o /out/{} ./cmd/{}'
      FROM alpine
      COPY --from=build --chmod=755 /out/c /usr/bin/server
      CMD exec server
    `,
    first: 'cmd/c/main.go',
  },
  {
    name: 'jobs in a variable, and flags from a script',
    files: several,
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -p $(nproc) -tags $TAGS -ldflags "$(./hack/flags.sh)" -o /out/app ./cmd/b
      FROM scratch
      COPY --link --from=build --chown=65532:65532 /out/app /app
      USER 65532
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/b/main.go',
  },
  {
    name: 'relative working folders',
    files: several,
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /go
      WORKDIR src
      WORKDIR x
      COPY . .
      WORKDIR cmd/b
      RUN go build -o ../../out/app .
      FROM alpine
      COPY --from=build /go/src/x/out/app /app
      CMD ["/app"]
    `,
    first: 'cmd/b/main.go',
  },
  {
    name: 'steps that the stage below triggers',
    files: several,
    dockerfile: lines`
      FROM golang:1.26 AS base
      ONBUILD WORKDIR /src
      ONBUILD COPY . .
      ONBUILD RUN go build -o /out/app ./cmd/b
      FROM base AS build
      FROM alpine
      COPY --from=build /out/app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/b/main.go',
  },
  {
    name: 'a SHELL with options, and a log of the build',
    files: several,
    dockerfile: lines`
      FROM golang:1.26 AS build
      SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
      WORKDIR /src
      COPY . .
      RUN go build -v -o /out/app ./cmd/b 2>&1 | tee build.log
      FROM alpine
      COPY --from=build /out/app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/b/main.go',
  },
  {
    name: 'a workspace, its second module by import path',
    files: {
      'go.work': 'go 1.26\nuse (\n\t./svc/one\n\t./svc/two\n)\n',
      'svc/one/go.mod': goMod('example.com/one'),
      'svc/two/go.mod': goMod('example.com/two'),
      ...mains('svc/one/cmd', 'svc/two/cmd'),
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /out/app example.com/two/cmd
      FROM scratch
      COPY --from=build /out/app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'svc/two/cmd/main.go',
  },
  {
    name: 'a script with options',
    files: {
      ...several,
      'build.sh':
        '#!/bin/sh\nset -eu\nwhile getopts "o:t:" opt; do\n  case $opt in\n    o) out=$OPTARG ;;\n    t) target=$OPTARG ;;\n  esac\ndone\ngo build -o "$out" "./cmd/$target"\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN ./build.sh -o /out/app -t b
      FROM scratch
      COPY --from=build /out/app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/b/main.go',
  },
  {
    name: 'a script with long options',
    files: {
      ...several,
      'hack/build.sh':
        '#!/usr/bin/env bash\nset -euo pipefail\ncd "$(dirname "${BASH_SOURCE[0]}")/.."\nwhile [[ $# -gt 0 ]]; do\n  case "$1" in\n    --os) export GOOS="$2"; shift 2 ;;\n    --target) TARGET="$2"; shift 2 ;;\n    *) shift ;;\n  esac\ndone\ngo build -o /out/app "./cmd/$TARGET"\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN hack/build.sh -v --os linux --target b
      FROM scratch
      COPY --from=build /out/app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/b/main.go',
  },
  {
    name: 'make with variables of one target',
    files: {
      ...several,
      Makefile:
        'agent: PKG = ./cmd/a\nserver: PKG = ./cmd/b\nserver:\n\tgo build -o /out/app $(PKG)\nagent:\n\tgo build -o /out/agent ./cmd/a\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make -j 4 server
      FROM scratch
      COPY --from=build /out/app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/b/main.go',
  },
  {
    name: 'make that evaluates a definition for each program',
    files: {
      ...several,
      Makefile:
        'define program\n$(1):\n\tgo build -o /out/$(1) ./cmd/$(2)\nendef\n$(eval $(call program,agent,a))\n$(eval $(call program,server,b))\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make --jobs 2 server
      FROM scratch
      COPY --from=build /out/server /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/b/main.go',
  },
  {
    name: 'make that enters a folder of its own',
    files: {
      ...several,
      'deploy/Makefile':
        'TOP := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/..)\nimage:\n\tcd $(TOP) && go build -o /out/app ./cmd/b\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make -j4 -C deploy image
      FROM scratch
      COPY --from=build /out/app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/b/main.go',
  },
]
