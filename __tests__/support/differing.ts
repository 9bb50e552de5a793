import type { Causes, Differences } from '../../src/model.ts'

/** Two revisions that differ in everything that is compared. */
export const differences: Differences = {
  contextPath: 'app',
  dockerfile: 'app/Dockerfile',
  files: [
    { path: 'go.mod', change: 'changed' },
    { path: 'internal/k8s/k8s.go', change: 'new' },
  ],
  filesLeftOut: 3,
  modules: [
    {
      path: 'k8s.io/client-go',
      version: 'v0.30.0',
      change: 'new',
      indirect: false,
      file: 'app/go.mod',
      line: 7,
    },
  ],
  imports: [{ path: 'k8s.io/client-go/rest', change: 'new', file: 'app/internal/k8s/k8s.go', line: 4 }],
  instructions: [
    { text: 'COPY . .', line: 3, stage: 0, takes: ['go.mod'] },
    {
      text: 'RUN go build -race',
      line: 4,
      stage: 0,
      change: 'changed',
      before: 'RUN go build',
      compiles: true,
    },
  ],
  ignore: [{ pattern: 'node_modules', change: 'gone', file: 'app/.dockerignore', line: 1 }],
  settings: [
    {
      kind: 'image',
      name: 'build',
      change: 'changed',
      before: 'golang:1.25',
      after: 'golang:1.26',
      beforeId: `sha256:${'1b'.repeat(32)}`,
      afterId: `sha256:${'2c'.repeat(32)}`,
      compiles: true,
      file: 'app/Dockerfile',
      line: 1,
    },
    { kind: 'argument', name: 'VERSION', change: 'changed' },
  ],
  context: {
    base: { files: 10, bytes: 10_000 },
    head: { files: 1_010, bytes: 200_010_000 },
    changed: [{ path: 'node_modules', files: 1_000, bytes: 200_000_000, ignored: 'in-base' }],
  },
}

/** What a slower head owes to such differences. */
export const causes: Causes = {
  changeMs: 4_600,
  phases: [{ phase: 'run', changeMs: 4_300 }],
  named: [
    {
      kind: 'module',
      name: 'k8s.io/client-go',
      change: 'new',
      changeMs: 4_100,
      why: '31 packages',
      importedBy: ['example.com/app/internal/k8s'],
      place: { file: 'app/go.mod', line: 7 },
    },
  ],
  unexplainedMs: 500,
  unknown: { more: 'nobody knows' },
}

/** The same with one text in every place that is not a closed set. */
export const differencesOf = (text: string): Differences => ({
  ...differences,
  contextPath: text,
  dockerfile: text,
  files: [{ path: text, change: 'new' }],
  modules: differences.modules.map((each) => ({ ...each, path: text, version: text, file: text })),
  imports: differences.imports.map((each) => ({ ...each, path: text, file: text })),
  instructions: [{ text, line: 1, stage: 0, change: 'changed', before: text, takes: [text] }],
  ignore: [{ pattern: text, change: 'gone', file: text, line: 1 }],
  settings: [{ kind: 'go', name: text, change: 'changed', before: text, after: text, file: text, line: 1 }],
  context: { ...differences.context, changed: [{ path: text, files: 1, bytes: 1 }] },
})

/** The same of causes. */
export const causesWith = (text: string): Causes => ({
  ...causes,
  named: causes.named.map((each) => ({
    ...each,
    name: text,
    why: text,
    importedBy: [text],
    place: { file: text, line: 1 },
  })),
  unknown: { named: text },
})
