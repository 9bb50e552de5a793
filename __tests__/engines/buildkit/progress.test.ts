import { describe, expect, test } from 'vitest'
import { plainProgressReader } from '../../../src/engines/buildkit/progress.ts'
import type { StepOutcome } from '../../../src/model.ts'

const stepsOf = (text: string): readonly StepOutcome[] => {
  const reader = plainProgressReader()
  for (const line of text.split('\n')) reader.line(line, 0)
  return reader.steps()
}

/** `+` came from the cache, `-` ran. */
const outcomes = (text: string): readonly string[] =>
  stepsOf(text).map(({ name, hit }) => `${hit ? '+' : '-'}${name}`)

// Recorded: client and daemon 20.10, which print the digest of a step under its name.
const old = `#1 [internal] load build definition from Dockerfile
#1 sha256:f4f0bd1fcd8bd3bd3f0d7d3b3dc6fa9cf4e8e5ac0b4b9aa49b8f03d1c8e2ad77
#1 transferring dockerfile: 517B done
#1 DONE 0.1s

#5 [build 2/4] WORKDIR /src
#5 sha256:2e764ff153513a2d524d3728703a2b5b99550546f6bd37aa00b65e7800fe7a55
#5 DONE 0.2s
#4 [build 1/4] FROM localhost/go-container-bench/go:1.26.8
#4 DONE 0.0s
#6 [internal] load build context
#6 transferring context: 2.50kB done
#6 DONE 0.0s
#8 [build 4/4] RUN --mount=type=cache,target=/root/.cache/go-build ["go", "build", "-o", "/out/app", "."]
#8 CACHED
#9 [stage-2 1/1] COPY --from=build /out/app /app
#9 CACHED
#10 exporting to image
#10 sha256:e8c613e07b0b7ff33893b694f7759a10d42e180f2b4dc349fb57dc6b71dcab00
#10 exporting layers done
#10 DONE 0.0s`

describe('plain progress of BuildKit', () => {
  test('of 20.10, with digest lines, shows the instructions in the order of their first lines', () => {
    expect(outcomes(old)).toEqual([
      '-WORKDIR /src',
      '+RUN --mount=type=cache,target=/root/.cache/go-build ["go", "build", "-o", "/out/app", "."]',
      '+COPY --from=build /out/app /app',
    ])
  })

  test('of a current client, with platforms, progress and output of steps', () => {
    expect(
      outcomes(`#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 512B done
#1 DONE 0.0s

#4 [linux/amd64 build 1/5] FROM docker.io/library/golang:1.26@sha256:0123
#4 resolve docker.io/library/golang:1.26@sha256:0123 0.0s done
#4 CACHED

#5 [auth] library/golang:pull token for registry-1.docker.io
#5 DONE 0.0s

#6 [linux/amd64 build 2/5] WORKDIR /src
#6 CACHED

#7 [linux/amd64 build 3/5] COPY go.mod go.sum ./
#7 CACHED

#8 [linux/amd64 build 4/5] COPY . .
#8 DONE 0.1s

#9 [linux/amd64 build 5/5] RUN go build -o /out/app .
#9 0.312 go: downloading example.test v1.0.0
#9 ...

#10 [linux/amd64 stage-1 1/2] COPY assets /assets
#10 DONE 0.0s

#9 [linux/amd64 build 5/5] RUN go build -o /out/app .
#9 5.1 done
#9 DONE 5.2s

#11 exporting to image
#11 exporting layers 0.1s done
#11 writing image sha256:0123 done
#11 DONE 0.1s`),
    ).toEqual([
      '+WORKDIR /src',
      '+COPY go.mod go.sum ./',
      '-COPY . .',
      '-RUN go build -o /out/app .',
      '-COPY assets /assets',
    ])
  })

  test('leaves out a step that failed or never ran', () => {
    expect(
      outcomes(`#7 [2/4] COPY . .
#7 DONE 0.0s
#8 [3/4] RUN go vet ./...
#8 0.5 vet: main.go:3:1: undefined: x
#8 ERROR: process "/bin/sh -c go vet ./..." did not complete successfully: exit code: 1
#9 [4/4] RUN go build
#9 CANCELED
------
 > [3/4] RUN go vet ./...:
0.5 vet: main.go:3:1: undefined: x
------
ERROR: failed to solve: process "/bin/sh -c go vet ./..." did not complete successfully: exit code: 1`),
    ).toEqual(['-COPY . .'])
  })

  test('is not misled by what a step prints', () => {
    expect(
      outcomes(`#7 [2/3] RUN ./noisy
#7 0.100 CACHED
#7 0.200 #7 CACHED
#7 0.300 #8 [3/3] RUN nothing
#7 DONE 0.4s`),
    ).toEqual(['-RUN ./noisy'])
  })

  test('leaves out a step without an instruction after its number', () => {
    expect(
      outcomes(
        '#1 [internal] load .dockerignore\n#1 DONE 0.0s\n#2 resolve image config\n#2 DONE 0.0s\n\nno progress',
      ),
    ).toEqual([])
  })
})
