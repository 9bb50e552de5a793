import { app, lines, mains, type Style } from './style-parts.ts'

/** Another program calls go: make, task, just, mage, goreleaser, ko. */
export const drivenStyles: readonly Style[] = [
  {
    name: 'make with one target',
    files: {
      ...app('example.com/mk', 'cmd/a', 'cmd/mk'),
      Makefile: '.PHONY: build test\n\nbuild:\n\tgo build -o bin/mk ./cmd/mk\n\ntest:\n\tgo test ./...\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make build
      FROM alpine
      COPY --from=build /src/bin/mk /mk
      ENTRYPOINT ["/mk"]
    `,
    first: 'cmd/mk/main.go',
  },
  {
    name: 'make without a target, with variables',
    files: {
      ...app('example.com/mkv', 'cmd/a', 'cmd/zap'),
      Makefile:
        'BINARY ?= zap\nVERSION := $(shell git describe --tags)\nLDFLAGS = -X main.version=$(VERSION) \\\n\t-s -w\nSRC = $(wildcard *.go)\n\nall: $(BINARY)\n\n$(BINARY): $(SRC)\n\t@echo building\n\t@CGO_ENABLED=0 go build -ldflags "$(LDFLAGS)" -o $@ ./cmd/$(BINARY)\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make
      FROM alpine
      COPY --from=build /src/zap /usr/bin/
      CMD ["zap"]
    `,
    first: 'cmd/zap/main.go',
  },
  {
    name: 'make with a pattern rule',
    files: {
      ...app('example.com/pat', 'cmd/left', 'cmd/right'),
      Makefile:
        'PROGRAMS = left right\n\nall: $(addprefix bin/,$(PROGRAMS))\n\nbin/%: FORCE\n\tgo build -o $@ ./cmd/$*\n\nFORCE:\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make all
      FROM alpine
      COPY --from=build /src/bin/right /right
      CMD ["/right"]
    `,
    first: 'cmd/right/main.go',
  },
  {
    name: 'make with a variable on its command line',
    files: {
      ...app('example.com/cl', 'cmd/a', 'cmd/chosen'),
      Makefile: 'APP = a\nbuild-app:\n\tcd cmd/$(APP) && go build -o /out/$(APP)\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make -j4 build-app APP=chosen
      FROM alpine
      COPY --from=build /out/chosen /chosen
      CMD ["/chosen"]
    `,
    first: 'cmd/chosen/main.go',
  },
  {
    name: 'make in another folder and file',
    files: {
      ...app('example.com/deep', '.', 'svc/cmd/deep'),
      'svc/build.mk': 'deep:\n\tgo build -o /deep ./cmd/deep\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make -C svc -f build.mk deep
      FROM alpine
      COPY --from=build /deep /deep
      CMD ["/deep"]
    `,
    first: 'svc/cmd/deep/main.go',
  },
  {
    name: 'make that calls a script and itself',
    files: {
      ...app('example.com/self', 'cmd/a', 'cmd/final'),
      Makefile:
        'release: generate\n\t$(MAKE) compile NAME=final\ngenerate:\n\tgo generate ./...\ncompile:\n\t./scripts/compile.sh $(NAME)\n',
      'scripts/compile.sh': '#!/bin/sh\ngo build -o "/dist/$1" "./cmd/$1"\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make release
      FROM alpine
      COPY --from=build /dist/final /final
      CMD ["/final"]
    `,
    first: 'cmd/final/main.go',
  },
  {
    name: 'make with conditions',
    files: {
      ...app('example.com/if', 'cmd/oss', 'cmd/pro'),
      Makefile:
        'ifeq ($(EDITION),pro)\nPKG := ./cmd/pro\nelse\nPKG := ./cmd/oss\nendif\n\nbuild:\n\tgo build -o /app $(PKG)\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      ARG EDITION=pro
      WORKDIR /src
      COPY . .
      RUN make build EDITION=$EDITION
      FROM alpine
      COPY --from=build /app /app
      ENTRYPOINT ["/app"]
    `,
    first: 'cmd/pro/main.go',
  },
  {
    name: 'make whose file is too clever, but whose program has a name',
    files: {
      ...app('example.com/clever', 'cmd/aaa', 'cmd/clever-agent'),
      Makefile:
        'include $(shell ./find-rules)\n$(foreach p,$(PROGRAMS),$(eval $(call program,$(p))))\nbuild: $(TARGETS)\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make build
      FROM alpine
      COPY --from=build /src/bin/clever-agent /usr/bin/clever-agent
      ENTRYPOINT ["clever-agent"]
    `,
    first: 'cmd/clever-agent/main.go',
  },
  {
    name: 'task',
    files: {
      ...app('example.com/task', 'cmd/a', 'cmd/tasked'),
      'Taskfile.yml':
        'version: "3"\n\ntasks:\n  default:\n    deps: [lint]\n    cmds:\n      - task: build\n  lint:\n    cmds:\n      - go vet ./...\n  build:\n    cmds:\n      - go build -ldflags "{{.FLAGS}}" -o /tasked ./cmd/tasked\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN task
      FROM alpine
      COPY --from=build /tasked /tasked
      CMD ["/tasked"]
    `,
    first: 'cmd/tasked/main.go',
  },
  {
    name: 'just',
    files: {
      ...app('example.com/just', 'cmd/a', 'cmd/justified'),
      justfile:
        'flags := "-trimpath"\n\ndefault: build\n\nbuild:\n    @go build {{flags}} -o /justified ./cmd/justified\n\ntest:\n    go test ./...\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN just build
      FROM alpine
      COPY --from=build /justified /justified
      CMD ["/justified"]
    `,
    first: 'cmd/justified/main.go',
  },
  {
    name: 'mage',
    files: {
      ...app('example.com/mage', 'cmd/a', 'cmd/magic'),
      'magefile.go':
        '//go:build mage\n\npackage main\n\nimport "github.com/magefile/mage/sh"\n\nfunc Build() error {\n\treturn sh.RunV("go", "build", "-ldflags", flags(), "-o", "bin/magic", "./cmd/magic")\n}\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go run github.com/magefile/mage@v1.15.0 build
      FROM alpine
      COPY --from=build /src/bin/magic /usr/bin/magic
      ENTRYPOINT ["magic"]
    `,
    first: 'cmd/magic/main.go',
  },
  {
    name: 'goreleaser',
    files: {
      ...app('example.com/rel', '.', 'cmd/released'),
      '.goreleaser.yaml':
        'version: 2\nbuilds:\n  - id: released\n    main: ./cmd/released\n    binary: released\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN goreleaser build --snapshot --single-target -o /released
      FROM alpine
      COPY --from=build /released /released
      CMD ["/released"]
    `,
    first: 'cmd/released/main.go',
  },
  {
    name: 'garble',
    files: app('example.com/garbled', '.', 'cmd/secret'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      RUN go install mvdan.cc/garble@latest
      WORKDIR /src
      COPY . .
      RUN garble -literals -tiny build -o /secret ./cmd/secret
      FROM scratch
      COPY --from=build /secret /secret
      CMD ["/secret"]
    `,
    first: 'cmd/secret/main.go',
  },
  {
    name: 'a program without any word of how it is built',
    files: {
      ...app('example.com/bazel', 'cmd/unrelated'),
      ...mains('services/billing', 'services/accounts'),
    },
    dockerfile: lines`
      FROM bazel AS build
      WORKDIR /src
      COPY . .
      RUN bazel build //services/billing
      FROM scratch
      COPY --from=build /src/bazel-bin/services/billing/billing_/billing /billing
      ENTRYPOINT ["/billing"]
    `,
    first: 'services/billing/main.go',
  },
]
