import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunningEngine } from '../../src/engines/engine.ts'
import { explainBuild } from '../../src/measure/explain/explain-build.ts'
import type { Benchmark } from '../../src/model.ts'
import type { ProjectCheckout } from '../../src/projects/subject.ts'
import { bothKinds } from '../support/engine-lists.ts'
import { known, type Lab, openLab } from '../support/lab.ts'

/** As a user writes it: it asks Go for nothing, and two commands build. The base image has no shell. */
const dockerfile = `ARG BASE_IMAGE
FROM \${BASE_IMAGE} AS build
ENV CGO_ENABLED=0 GOTOOLCHAIN=local GOCACHE=/root/.cache/go-build \\
    GOFLAGS="-mod=readonly '-gcflags=all=-dwarf=false -l'"
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.cache/go-build ["go", "build", "./use"]
RUN --mount=type=cache,target=/root/.cache/go-build ["go", "build", "./other"]

FROM scratch
COPY --from=build /src/use /use
`

/** Packages without a program: only the runtime of one would take seconds to compile. */
const newFiles = {
  'added/added.go':
    'package added\n\nimport "unicode/utf16"\n\nfunc Is(r rune) bool { return utf16.IsSurrogate(r) }\n',
  'use/use.go': 'package use\n\nimport "example.com/bare/added"\n\nvar Is = added.Is(0)\n',
  'other/other.go': 'package other\n\nimport "unicode/utf8"\n\nconst Max = utf8.MaxRune\n',
}

/** The project of the tests with the Dockerfile of a user, and one package more. */
const checkoutOf = async (lab: Lab, benchmark: Benchmark): Promise<ProjectCheckout> => {
  const checkout = lab.world.checkout(benchmark, 'head')
  const { contextDir, dockerfile: path } = checkout.recipe
  await writeFile(path, dockerfile)
  for (const [file, text] of Object.entries(newFiles)) {
    await mkdir(dirname(join(contextDir, file)), { recursive: true })
    await writeFile(join(contextDir, file), text)
  }
  return checkout
}

test.each(bothKinds)('$name: the packages of a Dockerfile as users write it are found', async (engine) => {
  let running: RunningEngine | undefined
  const wrap = (each: RunningEngine): RunningEngine => (running = each)
  await using lab = await openLab(engine, { wrap })
  const benchmark = lab.benchmark('cold')
  const { recipe } = await checkoutOf(lab, benchmark)
  // The engine of the lab expects a program in everything that is exported.
  const engines = new Map([[engine.name, known(running, 'engine')]])
  const session = { context: { ...lab.world, engines }, primes: lab.primes }
  const { explanation, go } = await explainBuild(session, benchmark, 'head')
  const { packages = [], durationMs, unknown } = explanation
  expect(unknown).toBeUndefined()
  const found = new Map(packages.map(({ path, module, importedBy }) => [path, { module, importedBy }]))
  expect(found.get('example.com/bare/added')).toEqual({
    module: 'example.com/bare',
    importedBy: ['example.com/bare/use'],
  })
  expect(found.get('unicode/utf16')).toEqual({ module: undefined, importedBy: ['example.com/bare/added'] })
  // Of the second command.
  expect(found.get('unicode/utf8')?.importedBy).toEqual(['example.com/bare/other'])
  const sharedMs = packages.reduce((sum, { shareMs }) => sum + shareMs, 0)
  expect(sharedMs).toBeGreaterThan(0)
  expect(sharedMs).toBeLessThan(durationMs)
  expect(await readFile(recipe.dockerfile, 'utf8')).toBe(dockerfile)
  expect(go?.graphs).toBe(2)
  expect(go?.actions.filter(({ inputs }) => inputs === '')).toEqual([])
  // Neither package is a program.
  expect(go?.actions.filter(({ kind }) => kind === 'link')).toEqual([])
})
