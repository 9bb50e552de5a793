import { describe, expect, test } from 'vitest'
import { firstEdited, styles } from '../../../prove/repositories/styles.ts'

const built = (run: string, end = ''): string =>
  `FROM golang:1.26 AS build\nWORKDIR /src\nCOPY . .\n${run}\nFROM debian\nCOPY --from=build /out /out\n${end}`

describe('the file that source-change edits first', () => {
  test.for(styles)('with $name: $first', async (style) => {
    const { first, firstInBase = first } = style
    expect(await firstEdited(style)).toEqual({ base: firstInBase, head: first })
  })

  test.for([
    ['cmd/web/Dockerfile', 'ARG NAME\nRUN go build -o /out/ ./cmd/$NAME', '', 'cmd/web/main.go'],
    ['cmd/web/Dockerfile', 'RUN ./build.sh', '', 'cmd/web/main.go'],
    ['docker/web/Dockerfile', 'RUN go build -o /out/ ./cmd/...', '', 'cmd/web/main.go'],
    ['docker/web.Dockerfile', 'RUN go build -o /out/ ./cmd/...', '', 'cmd/web/main.go'],
    ['Dockerfile.web', 'RUN for d in cmd/*; do go build -o /out/ ./$d; done', '', 'cmd/web/main.go'],
    // What the image starts says more.
    ['cmd/web/Dockerfile', 'RUN go build -o /out/ ./cmd/...', 'CMD ["/out/api"]', 'cmd/api/main.go'],
    ['build/Dockerfile', 'RUN go build -o /out/ ./cmd/...', '', 'cmd/api/main.go'],
  ] as const)('is of the program that %s has its name from: %j %j', async ([at, run, end, first]) => {
    const main = 'package main\n\nfunc main() {}\n'
    const files = {
      'go.mod': 'module example.com/app\n\ngo 1.26\n',
      'build.sh': '#!/bin/sh\ngo build -o /out/ ./cmd/$NAME\n',
      'cmd/api/main.go': main,
      'cmd/web/main.go': main,
    }
    const edited = await firstEdited({ name: at, at, dockerfile: built(run, end), files, first })
    expect(edited.head).toBe(first)
  })

  test('is tried on many styles, each once', () => {
    expect(styles.length).toBeGreaterThanOrEqual(80)
    expect(new Set(styles.map(({ name, dockerfile }) => name + dockerfile)).size).toBe(styles.length)
  })
})
