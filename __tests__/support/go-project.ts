import type { Files } from './git-repository.ts'

/** A Go program whose imports decide how much is compiled: without any, little more than the runtime. */
export const mainGo = (...imports: readonly string[]): string => {
  const blank = imports.map((each) => `import _ "${each}"\n`).join('')
  return `package main\n\n${blank}\nfunc main() { println("ok") }\n`
}

/**
 * A Go package that is not a program. Without imports of the runtime, `go build` compiles little more than this file: in less
 * than a tenth of a second of processor time, where any program takes four to eight.
 */
export const packageGo = (...imports: readonly string[]): string => {
  const blank = imports.map((each) => `import _ "${each}"\n`).join('')
  return `package app\n\n${blank}\nconst Answer = 42\n`
}

export const goMod = 'module example.com/app\n\ngo 1.26.0\n\ntoolchain go1.26.8\n'

const build =
  'RUN --mount=type=cache,target=/root/.cache/go-build ["go", "build", "-trimpath", "-buildvcs=false", "-o", "/out/app", "."]'

/**
 * Compiles two packages without a cache, one after the other and with all optimisations, in about a second: it stands in for
 * a module download, which needs a network. Neither needs the runtime, which takes many times as long.
 */
const slowStep = 'RUN ["go", "build", "-p=1", "-gcflags=", "math", "unicode"]'

/** A Dockerfile that needs only the base image: no modules, so no network. */
export const dockerfile = ({ before = '', copies = ['COPY . .'] as readonly string[] } = {}): string =>
  [
    'ARG BASE_IMAGE',
    'FROM ${BASE_IMAGE} AS build',
    'ENV CGO_ENABLED=0 GOTOOLCHAIN=local',
    'WORKDIR /src',
    ...(before === '' ? [] : [before]),
    ...copies,
    build,
    'FROM scratch',
    'COPY --from=build /out/app /app',
    'ENTRYPOINT ["/app"]',
    '',
  ].join('\n')

/** For the value of GOFLAGS: fewer optimisations and no debug information. */
export const quickFlags = `'-gcflags=all=-dwarf=false -l'`

/**
 * Compiles with fewer optimisations, in two thirds of the processor time or less: for tests that do not depend on how long a
 * build takes.
 */
export const quickly = `ENV GOGC=off GOFLAGS="${quickFlags}"`

/** The same project, compiled quickly; `before` goes in front of the copy in its Dockerfile. */
export const quickProject = (changes: Files = {}, before = ''): Files =>
  goProject({ Dockerfile: dockerfile({ before: `${quickly}\n${before}`.trim() }), ...changes })

/**
 * The quick project with a package in place of its program: for cold builds whose length does not matter. An edit needs a
 * program, in which it can be found.
 */
export const packageProject = (changes: Files = {}, before = ''): Files =>
  quickProject({ 'main.go': packageGo(), ...changes }, before)

/** With a slow step that is a hit as long as go.mod is unchanged. */
export const modulesFirst = dockerfile({ before: quickly, copies: ['COPY go.mod ./', slowStep, 'COPY . .'] })

/** With the same step after copying everything: any edit makes it run again. */
export const sourceFirst = dockerfile({ before: quickly, copies: ['COPY . .', slowStep] })

/** A complete project: one main package, no modules, and an ignore file that excludes texts. */
export const goProject = (changes: Files = {}): Files => ({
  'go.mod': goMod,
  'main.go': mainGo(),
  Dockerfile: dockerfile(),
  '.dockerignore': '*.md\n',
  ...changes,
})
