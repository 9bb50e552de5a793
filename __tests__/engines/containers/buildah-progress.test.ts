import { describe, expect, test } from 'vitest'
import { buildahProgressReader } from '../../../src/engines/containers/buildah-progress.ts'

/** `+` came from the cache, `-` ran. */
const outcomes = (text: string): readonly string[] => {
  const reader = buildahProgressReader()
  for (const line of text.split('\n')) reader.line(line, 0)
  return reader.steps().map(({ name, hit }) => `${hit ? '+' : '-'}${name}`)
}

const warm = `[1/3] STEP 1/2: FROM localhost/go-container-bench/modules:1 AS modules
[1/3] STEP 2/2: LABEL a=b
--> Using cache 1b7a0a9a5f1c7cbd0be4bd2cf3d3d1f0ab3a7c9a9d3d0e8c7d5c3b1a0f9e8d7c
--> 1b7a0a9a5f1
[2/3] STEP 1/6: FROM localhost/go-container-bench/go:1.26.8 AS build
[2/3] STEP 2/6: WORKDIR /src
--> Using cache 9c7b5ad2ad7e1c3d0f9f4cf0d8fbf0a1d0cbb1e0a6b2f4d8e6c4a2b0f8e6d4c2
--> 9c7b5ad2ad7
[2/3] STEP 5/6: COPY . .
--> Using cache 42e8f174a7a42887890ceca35c4e3559181abeb531bf0b3de246078eabbe47d3
--> 42e8f174a7a
[2/3] STEP 6/6: RUN ["go", "build", "-o", "/out/app", "."]
--> Using cache 0e0f0a0b0c0d0e0f0a0b0c0d0e0f0a0b0c0d0e0f0a0b0c0d0e0f0a0b0c0d0e0f
--> 0e0f0a0b0c0
[3/3] STEP 1/2: FROM scratch
[3/3] STEP 2/2: COPY --from=build /out/app /app
--> Using cache 7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d
[3/3] COMMIT localhost/go-container-bench/out:x
--> 7d7d7d7d7d7
Successfully tagged localhost/go-container-bench/out:x
7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d`

const instructions = [
  'LABEL a=b',
  'WORKDIR /src',
  'COPY . .',
  'RUN ["go", "build", "-o", "/out/app", "."]',
  'COPY --from=build /out/app /app',
]

describe('progress of Podman', () => {
  test('of a warm build shows only hits, without FROM', () => {
    expect(outcomes(warm)).toEqual(instructions.map((each) => `+${each}`))
  })

  test('of a cold build shows none', () => {
    const cold = warm.replaceAll(/^--> Using cache .*\n/gm, '')
    expect(outcomes(cold)).toEqual(instructions.map((each) => `-${each}`))
  })

  test('of a single stage has no stage numbers', () => {
    expect(
      outcomes(`STEP 1/3: FROM golang:1.26
STEP 2/3: COPY . .
--> Using cache 42e8f174a7a42887890ceca35c4e3559181abeb531bf0b3de246078eabbe47d3
--> 42e8f174a7a
STEP 3/3: RUN go build
go: downloading example.test v1.0.0
COMMIT x
--> 0123456789a
Successfully tagged localhost/x:latest`),
    ).toEqual(['+COPY . .', '-RUN go build'])
  })

  test('of a failed build ends with the step that failed', () => {
    expect(
      outcomes(`STEP 1/3: FROM golang:1.26
STEP 2/3: COPY . .
--> 42e8f174a7a
STEP 3/3: RUN go vet ./...
main.go:3:1: undefined: x
Error: building at STEP "RUN go vet ./...": while running runtime: exit status 1`),
    ).toEqual(['-COPY . .', '-RUN go vet ./...'])
  })

  test('of a step that waited for another stage is read when that stage has ended', () => {
    const [one, other] = ['42e8f174a7a4'.padEnd(64, '0'), '7d7d7d7d7d7d'.padEnd(64, '0')]
    const text = `[1/3] STEP 1/1: FROM golang:1.26 AS base
[3/3] STEP 1/2: FROM scratch
[3/3] STEP 2/2: COPY --from=build /app /
[2/3] STEP 1/2: FROM 0123456789ab AS build
[2/3] STEP 2/2: RUN go build
--> Using cache ${one}
--> 42e8f174a7a
--> Using cache ${other}
[3/3] COMMIT x`
    expect(outcomes(text)).toEqual(['+COPY --from=build /app /', '+RUN go build'])
    const noisy = text.replace(`--> Using cache ${one}`, 'go: downloading').replace('--> 42e8f174a7a\n', '')
    expect(outcomes(noisy)).toEqual(['-COPY --from=build /app /', '-RUN go build'])
  })

  test('is not misled by what a step prints later on', () => {
    expect(
      outcomes(`STEP 1/2: RUN ./noisy
something
--> Using cache 42e8f174a7a42887890ceca35c4e3559181abeb531bf0b3de246078eabbe47d3
--> Using cache nothing of the kind
STEP 2/2: RUN ./noisy
--> Using cache of its own`),
    ).toEqual(['-RUN ./noisy', '-RUN ./noisy'])
  })
})
