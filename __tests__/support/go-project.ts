import type { Files } from './git-repository.ts'

/** A Go program whose imports decide how much there is to compile: without any, little more than the runtime. */
export const mainGo = (...imports: readonly string[]): string => {
  const blank = imports.map((each) => `import _ "${each}"\n`).join('')
  return `package main\n\n${blank}\nfunc main() { println("ok") }\n`
}

const goMod = 'module example.com/app\n\ngo 1.26.0\n\ntoolchain go1.26.8\n'

const build =
  'RUN --mount=type=cache,target=/root/.cache/go-build ["go", "build", "-trimpath", "-buildvcs=false", "-o", "/out/app", "."]'

/**
 * A Dockerfile that needs nothing but the base image: no module, so no network. `slowStep` compiles a few
 * packages without a cache: it stands for a module download, which here has nothing to download from.
 */
export const dockerfile = ({ sourceFirst = false, before = '' } = {}): string => {
  const slowStep = 'RUN ["go", "build", "sort"]'
  const copies = sourceFirst ? ['COPY . .', slowStep] : ['COPY go.mod ./', slowStep, 'COPY . .']
  return [
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
}

/** A whole project: one main package, no module, and an ignore file that leaves out texts. */
export const goProject = (changes: Files = {}): Files => ({
  'go.mod': goMod,
  'main.go': mainGo(),
  Dockerfile: dockerfile(),
  '.dockerignore': '*.md\n',
  ...changes,
})
