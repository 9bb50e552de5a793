import { app, goMod, lines, main, mains, type Style } from './style-parts.ts'

/** Several modules in one repository, and Dockerfiles away from its root. */
export const moduleStyles: readonly Style[] = [
  {
    name: 'a workspace, built by import path',
    files: {
      'go.work': 'go 1.26\n\nuse (\n\t./services/api\n\t./libs\n)\n',
      'services/api/go.mod': goMod('example.com/mono/services/api'),
      'libs/go.mod': goMod('example.com/mono/libs'),
      'libs/libs.go': 'package libs\n',
      ...mains('services/api', 'services/web'),
      'services/web/go.mod': goMod('example.com/mono/services/web'),
    },
    at: 'services/api/Dockerfile',
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /api example.com/mono/services/api
      FROM scratch
      COPY --from=build /api /api
      ENTRYPOINT ["/api"]
    `,
    first: 'services/api/main.go',
  },
  {
    name: 'a workspace, built by path',
    files: {
      'go.work': 'go 1.26\nuse ./a\nuse ./b\n',
      'a/go.mod': goMod('example.com/a'),
      'b/go.mod': goMod('example.com/b'),
      ...mains('a/cmd/one', 'b/cmd/two'),
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /out/ ./a/... ./b/...
      FROM scratch
      COPY --from=build /out/two /two
      CMD ["/two"]
    `,
    first: 'b/cmd/two/main.go',
  },
  {
    name: 'a module in a subfolder, entered by WORKDIR',
    files: {
      'go.mod': goMod('example.com/root'),
      'main.go': main,
      'tools/cli/go.mod': goMod('example.com/root/tools/cli'),
      ...mains('tools/cli', 'tools/cli/cmd/extra'),
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      WORKDIR /src/tools/cli
      RUN go build -o /cli .
      FROM scratch
      COPY --from=build /cli /cli
      ENTRYPOINT ["/cli"]
    `,
    first: 'tools/cli/main.go',
  },
  {
    name: 'a backend beside a frontend',
    files: {
      'backend/go.mod': goMod('example.com/stack/backend'),
      ...mains('backend/cmd/migrate', 'backend/cmd/server'),
      'frontend/package.json': '{}',
    },
    dockerfile: lines`
      FROM node:24 AS frontend
      WORKDIR /ui
      COPY frontend .
      RUN corepack enable && pnpm install && pnpm build
      FROM golang:1.26 AS backend
      WORKDIR /app
      COPY backend/go.mod ./
      RUN go mod download
      COPY backend .
      RUN go build -o /server ./cmd/server
      FROM alpine
      COPY --from=backend /server /server
      COPY --from=frontend /ui/dist /public
      CMD ["/server"]
    `,
    first: 'backend/cmd/server/main.go',
  },
  {
    name: 'a module with a local replacement, copied apart',
    files: {
      'lib/go.mod': goMod('example.com/lib'),
      'lib/lib.go': 'package lib\n',
      'svc/go.mod': `${goMod('example.com/svc')}\nreplace example.com/lib => ../lib\n`,
      ...mains('svc', 'svc/cmd/other'),
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      COPY lib /go/lib
      COPY svc /go/svc
      WORKDIR /go/svc
      RUN go install .
      FROM scratch
      COPY --from=build /go/bin/svc /svc
      CMD ["/svc"]
    `,
    first: 'svc/main.go',
  },
  {
    name: 'a module of a major version',
    files: { 'go.mod': goMod('example.com/tool/v2'), ...mains('.', 'cmd/tool2') },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go install example.com/tool/v2
      FROM scratch
      COPY --from=build /go/bin/tool /tool
      ENTRYPOINT ["/tool"]
    `,
    first: 'main.go',
  },
  {
    name: 'the Dockerfile beside its package, built by make',
    files: {
      ...app('example.com/logs', 'cmd/canary', 'cmd/logs', 'cmd/query'),
      Makefile:
        'include build/common.mk\n\nlogs: cmd/logs/logs\ncmd/logs/logs:\n\tCGO_ENABLED=0 $(GO) build $(FLAGS) -o $@ ./$(@D)\n',
      'build/common.mk': 'GO ?= go\nFLAGS := -trimpath -ldflags "-X main.v=$(shell git describe)"\n',
    },
    at: 'cmd/logs/Dockerfile',
    dockerfile: lines`
      FROM golang:1.26 AS build
      COPY . /src/logs
      WORKDIR /src/logs
      RUN make clean && make BUILD_IN_CONTAINER=false logs
      FROM alpine
      COPY --from=build /src/logs/cmd/logs/logs /usr/bin/logs
      ENTRYPOINT [ "/usr/bin/logs" ]
    `,
    first: 'cmd/logs/main.go',
  },
  {
    name: 'a Dockerfile that is named like its program',
    files: app('example.com/named', 'cmd/api', 'cmd/worker'),
    at: 'build/Dockerfile.worker',
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /out/ ./...
      FROM alpine
      COPY --from=build /out /bin
      ENTRYPOINT ["/bin/worker"]
    `,
    first: 'cmd/worker/main.go',
  },
  {
    name: 'a folder of Dockerfiles, one for each program',
    files: app('example.com/dir', 'cmd/api', 'cmd/indexer'),
    at: 'docker/indexer/Dockerfile',
    dockerfile: lines`
      FROM golang:1.26
      WORKDIR /src
      COPY . .
      RUN go install ./cmd/indexer
      CMD ["indexer"]
    `,
    first: 'cmd/indexer/main.go',
  },
  {
    name: 'only the folders that are needed',
    files: app('example.com/part', 'cmd/a', 'cmd/part'),
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY go.mod go.sum ./
      COPY cmd/part cmd/part
      RUN go build -o /part ./cmd/part
      FROM scratch
      COPY --from=build /part /
      CMD ["/part"]
    `,
    first: 'cmd/part/main.go',
  },
  {
    name: 'parents kept by COPY',
    files: app('example.com/parents', 'apps/x/cmd/x', 'apps/y/cmd/y'),
    dockerfile: lines`
      # syntax=docker/dockerfile:1.20
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY --parents go.mod apps/y ./
      RUN go build -o /y ./apps/y/cmd/y
      FROM scratch
      COPY --from=build /y /y
      CMD ["/y"]
    `,
    first: 'apps/y/cmd/y/main.go',
  },
  {
    name: 'a service whose folder an argument names in COPY',
    files: {
      'services/mail/go.mod': goMod('example.com/mail'),
      'services/chat/go.mod': goMod('example.com/chat'),
      ...mains('services/mail', 'services/chat'),
    },
    dockerfile: lines`
      ARG SERVICE
      FROM golang:1.26 AS build
      ARG SERVICE
      WORKDIR /src
      COPY services/\${SERVICE} ./
      RUN go build -o /service .
      FROM scratch
      COPY --from=build /service /service
      ENTRYPOINT ["/service"]
    `,
    buildArgs: { SERVICE: 'mail' },
    first: 'services/mail/main.go',
  },
  {
    name: 'a library with an example that is shipped',
    files: { ...app('example.com/lib', 'examples/basic', 'examples/chat'), 'lib.go': 'package lib\n' },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /chat ./examples/chat
      FROM scratch
      COPY --from=build /chat /chat
      CMD ["/chat"]
    `,
    first: 'examples/chat/main.go',
  },
  {
    name: 'internal packages named like programs',
    files: {
      ...app('example.com/inner', 'cmd/inner', 'internal/tools/docs'),
      'internal/server/server.go': 'package server\n',
    },
    dockerfile: lines`
      FROM golang:1.26 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o server ./cmd/inner
      FROM scratch
      COPY --from=build /src/server /server
      ENTRYPOINT ["/server"]
    `,
    first: 'cmd/inner/main.go',
  },
]
