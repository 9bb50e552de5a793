import { app, goMod, lines, main, mainIf, mains, type Style } from './style-parts.ts'

/** The shell decides what is built: variables, loops, subshells, conditions, heredocs. */
export const scriptedStyles: readonly Style[] = [
  {
    name: 'a version from git in front',
    files: app('example.com/ver', '.', 'cmd/x'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN V=$(git describe --tags --always) && go build -ldflags "-X main.v=\${V}" -o /x ./cmd/x
      FROM scratch
      COPY --from=build /x /x
      ENTRYPOINT ["/x"]
    `,
    first: 'cmd/x/main.go',
  },
  {
    name: 'flags that nobody gives, and no package',
    files: app('example.com/flags', '.', 'cmd/other'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      ARG LDFLAGS
      WORKDIR /src
      COPY . .
      RUN go build -ldflags "\${LDFLAGS}" -o /flags
      FROM scratch
      COPY --from=build /flags /flags
      CMD ["/flags"]
    `,
    first: 'main.go',
  },
  {
    name: 'unquoted flags that nobody gives',
    files: app('example.com/flags', '.', 'cmd/real'),
    dockerfile: lines`
      FROM golang:1.26
      ARG BUILD_FLAGS
      WORKDIR /src
      COPY . .
      RUN go build $BUILD_FLAGS -o /real ./cmd/real
      CMD ["/real"]
    `,
    first: 'cmd/real/main.go',
  },
  {
    name: 'two subshells',
    files: app('example.com/subs', 'x', 'y'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN (cd x; go build -o /tmp/x) && (cd y; go build -o /out/y)
      FROM scratch
      COPY --from=build /out/y /y
      ENTRYPOINT ["/y"]
    `,
    first: 'y/main.go',
  },
  {
    name: 'a subshell that leaves the folder as it was',
    files: app('example.com/subs', '.', 'web'),
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY . .
      RUN (cd web && ls) && go build -o /app .
      CMD ["/app"]
    `,
    first: 'main.go',
  },
  {
    name: 'a loop over names',
    files: app('example.com/loop', 'cmd/gateway', 'cmd/ingest', 'cmd/zzz'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN for c in ingest gateway; do go build -o /out/$c ./cmd/$c || exit 1; done
      FROM alpine
      COPY --from=build /out /app
      ENTRYPOINT ["/app/ingest"]
    `,
    first: 'cmd/ingest/main.go',
  },
  {
    name: 'a loop over folders',
    files: app('example.com/loop', 'cmd/one', 'cmd/two'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN set -eux; \
          for dir in ./cmd/*/; do \
            go build -o "/out/$(basename "$dir")" "$dir"; \
          done
      FROM alpine
      COPY --from=build /out/two /two
      CMD ["/two"]
    `,
    first: 'cmd/two/main.go',
  },
  {
    name: 'a loop over a list in a variable',
    files: app('example.com/list', 'cmd/aa', 'cmd/bb', 'cmd/cc'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      ENV PROGRAMS="bb cc"
      WORKDIR /src
      COPY . .
      RUN for p in $PROGRAMS; do CGO_ENABLED=0 go build -o /usr/bin/$p example.com/list/cmd/$p; done
      FROM alpine
      COPY --from=build /usr/bin/cc /usr/bin/
      CMD ["cc"]
    `,
    first: 'cmd/cc/main.go',
  },
  {
    name: 'names from ls and xargs',
    files: app('example.com/xargs', 'cmd/blue', 'cmd/red'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN ls cmd | xargs -I{} go build -o /out/{} ./cmd/{}
      FROM alpine
      COPY --from=build /out/red /red
      CMD ["/red"]
    `,
    first: 'cmd/red/main.go',
  },
  {
    name: 'a heredoc',
    files: app('example.com/here', 'cmd/a', 'cmd/here'),
    dockerfile: lines`
      # syntax=docker/dockerfile:1
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN <<EOF
      set -e
      go vet ./...
      cd cmd/here
      go build -o /here
      EOF
      FROM scratch
      COPY --from=build /here /here
      ENTRYPOINT ["/here"]
    `,
    first: 'cmd/here/main.go',
  },
  {
    name: 'a heredoc given to bash',
    files: app('example.com/here', 'cmd/a', 'cmd/there'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN bash -euo pipefail <<'SCRIPT'
      name=there
      go build -o /$name ./cmd/$name
      SCRIPT
      FROM scratch
      COPY --from=build /there /there
      CMD ["/there"]
    `,
    first: 'cmd/there/main.go',
  },
  {
    name: 'a branch for each architecture',
    files: app('example.com/arch', 'cmd/a', 'cmd/node'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      ARG TARGETARCH
      WORKDIR /src
      COPY . .
      RUN case "$TARGETARCH" in \
            arm) export GOARM=7 ;; \
            amd64) export GOAMD64=v2 ;; \
          esac; \
          go build -o /node ./cmd/node
      FROM alpine
      COPY --from=build /node /node
      CMD ["/node"]
    `,
    first: 'cmd/node/main.go',
  },
  {
    name: 'a condition on an argument',
    files: app('example.com/cond', 'cmd/debug', 'cmd/release'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      ARG MODE=release
      WORKDIR /src
      COPY . .
      RUN if [ "$MODE" = "debug" ]; then go build -gcflags=all=-N -o /app ./cmd/debug; else go build -o /app ./cmd/release; fi
      FROM alpine
      COPY --from=build /app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/release/main.go',
  },
  {
    name: 'a package with a default in the expansion',
    files: app('example.com/def', 'cmd/a', 'cmd/std'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      ARG PKG
      WORKDIR /src
      COPY . .
      RUN go build -o /std "\${PKG:-./cmd/std}"
      FROM scratch
      COPY --from=build /std /std
      CMD ["/std"]
    `,
    first: 'cmd/std/main.go',
  },
  {
    name: 'a shell within the shell',
    files: app('example.com/sh', 'cmd/a', 'cmd/inner'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      COPY . /src
      RUN sh -c 'cd /src/cmd/inner && CGO_ENABLED=0 go build -o /inner .'
      FROM scratch
      COPY --from=build /inner /inner
      CMD ["/inner"]
    `,
    first: 'cmd/inner/main.go',
  },
  {
    name: 'a time limit and an environment in front',
    files: app('example.com/wrap', 'cmd/a', 'cmd/wrapped'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN timeout 10m env -u GOFLAGS CGO_ENABLED=0 nice -n 5 go build -o /wrapped ./cmd/wrapped
      FROM scratch
      COPY --from=build /wrapped /wrapped
      CMD ["/wrapped"]
    `,
    first: 'cmd/wrapped/main.go',
  },
  {
    name: 'folders entered and left',
    files: app('example.com/walk', 'a', 'b/c'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN cd a && go build -o /tmp/a && cd ../b/c && go build -o /c && cd -
      FROM scratch
      COPY --from=build /c /c
      ENTRYPOINT ["/c"]
    `,
    first: 'b/c/main.go',
  },
  {
    name: 'a function of the shell',
    files: app('example.com/fun', 'cmd/a', 'cmd/fun'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN compile() { go build -trimpath -o "/bin/$1" "./cmd/$1"; } && compile fun
      FROM alpine
      COPY --from=build /bin/fun /fun
      CMD ["/fun"]
    `,
    first: 'cmd/fun/main.go',
  },
  {
    name: 'a script of the repository',
    files: {
      ...app('example.com/script', 'cmd/aaa', 'cmd/server'),
      'build.sh': '#!/bin/sh\nset -e\ngo build -ldflags "-X main.date=$(date +%s)" -o /server ./cmd/server\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN ./build.sh
      FROM scratch
      COPY --from=build /server /server
      ENTRYPOINT ["/server"]
    `,
    first: 'cmd/server/main.go',
  },
  {
    name: 'a script that finds its own folder and takes arguments',
    files: {
      ...app('example.com/script', 'cmd/aaa', 'cmd/proxy'),
      'hack/build.sh':
        '#!/usr/bin/env bash\nset -euo pipefail\nROOT="$(cd "$(dirname "${BASH_SOURCE[0]:-$0}")/.." && pwd)"\ncd "$(dirname "$0")/.."\nfor target in "$@"; do\n  go build -o "_output/bin/${target}" "./cmd/${target}"\ndone\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /wd
      COPY . .
      RUN chmod +x hack/build.sh && bash hack/build.sh proxy
      FROM alpine
      COPY --from=build /wd/_output/bin/proxy /usr/bin/proxy
      ENTRYPOINT ["proxy"]
    `,
    first: 'cmd/proxy/main.go',
  },
  {
    name: 'a script that is read into the shell',
    files: {
      ...app('example.com/env', 'cmd/a', 'cmd/named'),
      'build.env': 'export NAME=named\nexport CGO_ENABLED=0\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN . ./build.env && go build -o /app ./cmd/$NAME
      FROM scratch
      COPY --from=build /app /app
      CMD ["/app"]
    `,
    first: 'cmd/named/main.go',
  },
  {
    name: 'packages from go list',
    files: app('example.com/golist', '.', 'cmd/q'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /bin/ $(go list ./cmd/...)
      FROM scratch
      COPY --from=build /bin/q /q
      CMD ["/q"]
    `,
    first: 'cmd/q/main.go',
  },
  {
    name: 'tags in a variable',
    files: {
      'go.mod': goMod('example.com/vt'),
      'full.go': mainIf('full'),
      'lite.go': mainIf('!full'),
      ...mains('cmd/x'),
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      ARG TAGS="full netgo"
      WORKDIR /src
      COPY . .
      RUN go build -tags "$TAGS" -o /vt .
      FROM scratch
      COPY --from=build /vt /vt
      CMD ["/vt"]
    `,
    first: 'full.go',
  },
  {
    name: 'comments within a long command',
    files: app('example.com/long', 'cmd/a', 'cmd/long'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN set -x && \
          # the linker needs this
          export CGO_ENABLED=0 && \

          go build \
            -trimpath \
            # strip
            -ldflags '-s -w' \
            -o /long ./cmd/long
      FROM scratch
      COPY --from=build /long /long
      CMD ["/long"]
    `,
    first: 'cmd/long/main.go',
  },
  {
    name: 'a check of the result behind the build',
    files: {
      ...app('example.com/check', 'cmd/a', 'cmd/checked'),
      'x.go': 'package check\n',
      'y.go': 'package check\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /checked ./cmd/checked && test "$(/checked version | cut -d' ' -f2)" != "" && ! ldd /checked
      FROM scratch
      COPY --from=build /checked /checked
      ENTRYPOINT ["/checked"]
    `,
    first: 'cmd/checked/main.go',
  },
  {
    name: 'a main package that is generated from a template',
    files: { ...app('example.com/tmpl', 'cmd/tool'), 'cmd/app/app.go': main, 'cmd/app/app.go.tmpl': 'x' },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN { echo start; go build -o /app ./cmd/app; } 2>&1 | tee /build.log
      FROM scratch
      COPY --from=build /app /app
      CMD ["/app"]
    `,
    first: 'cmd/app/app.go',
  },
]
