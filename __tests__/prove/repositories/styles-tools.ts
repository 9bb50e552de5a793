import { app, goMod, lines, main, mains, type Style } from './style-parts.ts'

/** Another program calls go, or makes code for it. */
export const toolStyles: readonly Style[] = [
  {
    name: 'goreleaser with several builds, each for one folder',
    files: {
      ...app('example.com/rel', 'cmd/agent', 'cmd/server'),
      '.goreleaser.yml':
        'builds:\n  - id: agent\n    dir: .\n    main: ./cmd/agent\n    binary: agent\n  - id: server\n    main: ./cmd/server/main.go\n    binary: server\n    goos: [linux]\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      RUN go install github.com/goreleaser/goreleaser/v2@latest
      WORKDIR /src
      COPY . .
      RUN goreleaser build --single-target --snapshot --clean --id server
      FROM gcr.io/distroless/static
      COPY --from=build /src/dist/server_linux_amd64_v1/server /server
      ENTRYPOINT ["/server"]
    `,
    first: 'cmd/server/main.go',
  },
  {
    name: 'goreleaser with a program in a module of its own',
    files: {
      ...app('example.com/rel', '.'),
      'tools/relay/go.mod': goMod('example.com/rel/tools/relay'),
      ...mains('tools/relay/cmd/relay'),
      '.goreleaser.yaml':
        'version: 2\nbuilds:\n  - dir: tools/relay\n    main: ./cmd/relay\n    binary: relay\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go run github.com/goreleaser/goreleaser/v2@latest build --snapshot -o /relay
      FROM scratch
      COPY --from=build /relay /relay
      CMD ["/relay"]
    `,
    first: 'tools/relay/cmd/relay/main.go',
  },
  {
    name: 'mage with a folder of its own and sh.RunWith',
    files: {
      ...app('example.com/mage', 'cmd/a', 'cmd/wand'),
      'magefiles/mage.go':
        '//go:build mage\n\npackage main\n\nvar env = map[string]string{"CGO_ENABLED": "0"}\n\nfunc Build() error {\n\treturn sh.RunWith(env, "go", "build", "-trimpath", "-o", "dist/wand", "./cmd/wand")\n}\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go tool mage -v build
      FROM alpine
      COPY --from=build /src/dist/wand /usr/local/bin/
      ENTRYPOINT ["wand"]
    `,
    first: 'cmd/wand/main.go',
  },
  {
    name: 'task with variables, a folder and a script of several lines',
    files: {
      ...app('example.com/task', 'cmd/a', 'svc/cmd/tasked'),
      'Taskfile.yaml':
        'version: "3"\nvars:\n  NAME: tasked\ntasks:\n  build:\n    desc: Build it\n    dir: svc\n    env:\n      CGO_ENABLED: "0"\n    cmds:\n      - |\n        mkdir -p /out\n        go build -o /out/{{.NAME}} ./cmd/{{.NAME}}\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      RUN go install github.com/go-task/task/v3/cmd/task@latest
      WORKDIR /src
      COPY . .
      RUN task build
      FROM scratch
      COPY --from=build /out/tasked /tasked
      CMD ["/tasked"]
    `,
    first: 'svc/cmd/tasked/main.go',
  },
  {
    name: 'task by its short form, with a dependency in lines',
    files: {
      ...app('example.com/short', 'cmd/a', 'cmd/brief'),
      'Taskfile.yml':
        'version: 3\ntasks:\n  default:\n    deps:\n      - gen\n      - compile\n  gen: go generate ./...\n  compile: go build -o /brief ./cmd/brief\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go tool task --silent
      FROM scratch
      COPY --from=build /brief /brief
      CMD ["/brief"]
    `,
    first: 'cmd/brief/main.go',
  },
  {
    name: 'just with parameters and a recipe that depends on another',
    files: {
      ...app('example.com/just', 'cmd/a', 'cmd/fair'),
      Justfile:
        'set shell := ["bash", "-c"]\n\nversion := `git describe`\n\n# Builds everything\nimage name="fair": (build name)\n    echo done\n\nbuild name:\n    CGO_ENABLED=0 go build -o /out/{{name}} ./cmd/{{name}}\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN just image fair
      FROM scratch
      COPY --from=build /out/fair /fair
      CMD ["/fair"]
    `,
    first: 'cmd/fair/main.go',
  },
  {
    name: 'just that chooses by the platform',
    files: {
      ...app('example.com/just', 'cmd/a', 'cmd/right'),
      '.justfile':
        'goos := env("GOOS", "linux")\n\n[private]\ndefault:\n    @just --list\n\n[group("build")]\nrelease:\n    #!/usr/bin/env bash\n    set -euo pipefail\n    go build -o bin/right ./cmd/right\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN just release
      FROM scratch
      COPY --from=build /src/bin/right /right
      CMD ["/right"]
    `,
    first: 'cmd/right/main.go',
  },
  {
    name: 'bazel with a run of gazelle in front',
    files: {
      ...mains('cmd/alpha', 'cmd/gateway'),
      'go.mod': goMod('example.com/mono'),
      'MODULE.bazel': 'module(name = "mono")\n',
      'cmd/gateway/BUILD.bazel': 'go_binary(\n    name = "gateway",\n    embed = [":gateway_lib"],\n)\n',
    },
    dockerfile: lines`
      FROM gcr.io/bazel-public/bazel:8.0.0 AS build
      WORKDIR /src
      COPY . .
      RUN bazel run //:gazelle && bazel build -c opt //cmd/gateway:gateway && cp bazel-bin/cmd/gateway/gateway_/gateway /tmp/gateway
      FROM gcr.io/distroless/base
      COPY --from=build /tmp/gateway /gateway
      ENTRYPOINT ["/gateway"]
    `,
    first: 'cmd/gateway/main.go',
  },
  {
    name: 'ko in a container',
    files: { ...app('example.com/ko', 'cmd/a', 'cmd/hook'), '.ko.yaml': 'defaultBaseImage: alpine\n' },
    dockerfile: lines`
      FROM golang:1.26 AS build
      RUN go install github.com/google/ko@latest
      WORKDIR /src
      COPY . .
      RUN ko build --push=false --oci-layout-path=/layout ./cmd/hook
      FROM scratch
      COPY --from=build /layout /layout
    `,
    first: 'cmd/hook/main.go',
  },
  {
    name: 'air with a table of its own, started in the image',
    files: {
      ...app('example.com/air', 'cmd/a', 'cmd/live'),
      'deploy/.air.toml':
        '[build]\n  args_bin = []\n  bin = "./tmp/live"\n  cmd = "go build -gcflags=\'all=-N -l\' -o ./tmp/live ./cmd/live/"\n',
    },
    dockerfile: lines`
      FROM golang:1.26-alpine
      WORKDIR /app
      RUN go install github.com/air-verse/air@v1.61.0
      COPY go.mod go.sum ./
      RUN go mod download
      COPY . .
      ENTRYPOINT ["air", "-c", "deploy/.air.toml"]
    `,
    first: 'cmd/live/main.go',
  },
  {
    name: 'buf, then a build',
    files: {
      ...app('example.com/buf', 'cmd/a', 'cmd/rpc'),
      'buf.gen.yaml': 'version: v2\nplugins:\n  - local: protoc-gen-go\n    out: gen\n',
      'proto/a.proto': 'syntax = "proto3";\n',
    },
    dockerfile: lines`
      FROM bufbuild/buf:1.47 AS buf
      FROM golang:1.26 AS build
      COPY --from=buf /usr/local/bin/buf /usr/local/bin/
      WORKDIR /src
      COPY buf.gen.yaml buf.yaml* ./
      COPY proto proto
      RUN buf generate
      COPY . .
      RUN --mount=type=cache,target=/root/.cache/go-build go build -o /rpc ./cmd/rpc
      FROM scratch
      COPY --link --from=build /rpc /rpc
      ENTRYPOINT ["/rpc"]
    `,
    first: 'cmd/rpc/main.go',
  },
  {
    name: 'protoc and its plugins, in a stage of its own',
    files: { ...app('example.com/pb', 'cmd/a', 'cmd/grpcd'), 'api/v1/x.proto': 'syntax = "proto3";\n' },
    dockerfile: lines`
      FROM golang:1.26 AS proto
      RUN apt-get update && apt-get install -y protobuf-compiler && go install google.golang.org/protobuf/cmd/protoc-gen-go@latest google.golang.org/grpc/cmd/protoc-gen-go-grpc@latest
      WORKDIR /w
      COPY api api
      RUN protoc -I api --go_out=gen --go-grpc_out=gen api/v1/*.proto
      FROM golang:1.26 AS build
      WORKDIR /w
      COPY . .
      COPY --from=proto /w/gen ./gen
      RUN CGO_ENABLED=0 go build -o /usr/bin/ ./cmd/grpcd
      FROM scratch
      COPY --from=build /usr/bin/grpcd /
      CMD ["/grpcd"]
    `,
    first: 'cmd/grpcd/main.go',
  },
  {
    name: 'sqlc and templ from the tools of go.mod',
    files: app('example.com/web', 'cmd/a', 'cmd/shop'),
    dockerfile: lines`
      FROM golang:1.26-alpine AS build
      WORKDIR /src
      COPY . .
      RUN go tool sqlc generate && go tool templ generate && go build -ldflags="-s -w" -o ./bin/shop ./cmd/shop/...
      FROM alpine:3.21
      WORKDIR /srv
      COPY --from=build /src/bin/shop ./shop
      CMD ["./shop"]
    `,
    first: 'cmd/shop/main.go',
  },
  {
    name: 'wire and mockgen by go run',
    files: app('example.com/wired', 'cmd/a', 'cmd/wired', 'tools/gen'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go run github.com/google/wire/cmd/wire@latest ./... \
       && go run ./tools/gen -o internal/x.go \
       && go run go.uber.org/mock/mockgen@v0.5.0 -source=a.go \
       && go build -v -o=/wired example.com/wired/cmd/wired
      FROM scratch
      COPY --from=build /wired .
      ENTRYPOINT ["./wired"]
    `,
    first: 'cmd/wired/main.go',
  },
  {
    name: 'make with jobs and conditions in a row',
    files: {
      ...app('example.com/row', 'cmd/lite', 'cmd/pro', 'cmd/std'),
      Makefile:
        'EDITION ?= std\nifeq ($(EDITION),lite)\nMAIN := ./cmd/lite\nelse ifeq ($(EDITION),std)\nMAIN := ./cmd/std\nelse\nMAIN := ./cmd/pro\nendif\n\n.PHONY: all\nall: test build\nbuild: ; go build -o /app $(MAIN)\ntest:\n\tgo test ./...\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make -j "$(nproc)" --no-print-directory build
      FROM scratch
      COPY --from=build /app /app
      CMD ["/app"]
    `,
    first: 'cmd/std/main.go',
  },
  {
    name: 'make as operators have it',
    files: {
      ...app('example.com/op', 'cmd', 'hack/gen'),
      Makefile:
        '# Setting SHELL to bash allows bash commands to be executed by recipes.\nSHELL = /usr/bin/env bash -o pipefail\n.SHELLFLAGS = -ec\n\nLOCALBIN ?= $(shell pwd)/bin\nCONTROLLER_GEN ?= $(LOCALBIN)/controller-gen\n\n##@ Build\n\n.PHONY: build\nbuild: manifests generate fmt vet ## Build manager binary.\n\tgo build -o bin/manager cmd/main.go\n\nmanifests: controller-gen\n\t$(CONTROLLER_GEN) rbac:roleName=manager-role paths="./..."\ngenerate: controller-gen\n\t$(CONTROLLER_GEN) object paths="./..."\nfmt:\n\tgo fmt ./...\nvet:\n\tgo vet ./...\ncontroller-gen:\n\ttest -s $(CONTROLLER_GEN) || GOBIN=$(LOCALBIN) go install sigs.k8s.io/controller-tools/cmd/controller-gen@v0.17.0\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS builder
      WORKDIR /workspace
      COPY . .
      RUN make build
      FROM gcr.io/distroless/static:nonroot
      WORKDIR /
      COPY --from=builder /workspace/bin/manager .
      USER 65532:65532
      ENTRYPOINT ["/manager"]
    `,
    first: 'cmd/main.go',
  },
  {
    name: 'make with a rule for every folder of cmd',
    files: {
      ...app('example.com/every', 'cmd/api', 'cmd/worker'),
      Makefile:
        'CMDS := $(notdir $(wildcard cmd/*))\nBINS := $(CMDS:%=bin/%)\n\nall: $(BINS)\n\n$(BINS): bin/%: $(shell find . -name "*.go")\n\tCGO_ENABLED=0 go build -trimpath -o $@ ./cmd/$(@F)\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make bin/worker
      FROM scratch
      COPY --from=build /src/bin/worker /worker
      ENTRYPOINT ["/worker"]
    `,
    first: 'cmd/worker/main.go',
  },
  {
    name: 'make whose variables come from another file and the shell',
    files: {
      ...app('example.com/inc', 'cmd/a', 'cmd/inc'),
      'build/common.mk':
        'GO ?= go\nNAME := $(shell basename $(CURDIR))\nBUILD = $(GO) build -ldflags "-X main.v=$(VERSION)"\ndefine gobuild\n\t@echo $(1)\n\t$(BUILD) -o out/$(1) ./cmd/$(1)\nendef\n',
      Makefile: 'include build/common.mk\n\ncompile:\n\t$(call gobuild,inc)\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make -s compile VERSION=$(git describe --always)
      FROM scratch
      COPY --from=build /src/out/inc /
      ENTRYPOINT ["/inc"]
    `,
    first: 'cmd/inc/main.go',
  },
  {
    name: 'a script that make starts with a list of platforms',
    files: {
      ...app('example.com/plat', 'cmd/a', 'cmd/plat'),
      Makefile:
        'PLATFORMS ?= linux/amd64\nbuild:\n\t@for p in $(PLATFORMS); do \\\n\t  hack/build.sh $${p%/*} $${p#*/}; \\\n\tdone\n',
      'hack/build.sh':
        '#!/usr/bin/env bash\nset -o errexit -o nounset -o pipefail\nROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)\ncd "$ROOT/cmd/plat"\nGOOS=$1 GOARCH=$2 go build -o "$ROOT/out/plat-$1-$2"\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN make build
      FROM scratch
      COPY --from=build /src/out/plat-linux-amd64 /plat
      ENTRYPOINT ["/plat"]
    `,
    first: 'cmd/plat/main.go',
  },
  {
    name: 'a program built by another program of the repository',
    files: {
      ...mains('cmd/a', 'build', 'cmd/daemon'),
      'go.mod': goMod('example.com/gobuild'),
      'build/main.go': main.replace('println("ok")', 'println("go", "build", "./cmd/daemon")'),
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go run ./build -o /out
      FROM scratch
      COPY --from=build /out/daemon /usr/bin/daemon
      ENTRYPOINT ["daemon"]
    `,
    first: 'cmd/daemon/main.go',
  },
]
