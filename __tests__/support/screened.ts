import type {
  GoAction,
  ScreenedGo,
  ScreenedRevision,
  ScreenQuestion,
} from '../../src/analysis/screen/screened.ts'
import type { Differences } from '../../src/model.ts'

/** One compilation of 0.1 s, from inputs of its own name. */
export const compile = (path: string, changes: Partial<GoAction> = {}): GoAction => ({
  kind: 'compile',
  package: path,
  inputs: `inputs of ${path}`,
  readsMore: 'nothing',
  ms: 100,
  ...changes,
})

export const link = (changes: Partial<GoAction> = {}): GoAction =>
  compile('example.test/app', { kind: 'link', inputs: 'inputs of the link', ms: 1_000, ...changes })

/** 275 packages and the program. */
const actions: readonly GoAction[] = [
  ...Array.from({ length: 275 }, (_, at) => compile(`example.test/app/p${at}`)),
  compile('example.test/app'),
  link(),
]

export const go: ScreenedGo = {
  graphs: 1,
  isWrapped: false,
  actions,
  wallMs: 40_000,
  modules: ['golang.org/x/text v0.3.0'],
}

/** A cold build of a minute. */
export const revision: ScreenedRevision = {
  cold: {
    durationMs: 60_000,
    phases: {
      startup: 300,
      frontend: 200,
      base: 500,
      context: 1_000,
      'cache-match': 0,
      copy: 1_000,
      download: 5_000,
      run: 50_000,
      'step-overhead': 500,
      export: 1_500,
      unattributed: 0,
    },
  },
  imageBytes: 50_000_000,
  explainMs: 58_000,
  go,
}

export const differences: Differences = {
  contextPath: '.',
  dockerfile: 'Dockerfile',
  files: [{ path: 'main.go', change: 'changed' }],
  filesLeftOut: 0,
  modules: [],
  imports: [],
  instructions: [
    { text: 'FROM golang AS build', line: 1, stage: 0 },
    { text: 'COPY . .', line: 2, stage: 0, takes: ['main.go'] },
    { text: 'RUN go build -o /app .', line: 3, stage: 0, compiles: true },
  ],
  ignore: [],
  settings: [],
  context: {
    base: { files: 1_000, bytes: 10_000_000 },
    head: { files: 1_000, bytes: 10_000_000 },
    changed: [],
  },
}

/** The head changes one file of the program: that package is compiled and linked from other inputs. */
export const question: ScreenQuestion = {
  limits: { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 },
  differences,
  changedBytes: 2_000,
  unseen: [],
  goCommands: 1,
  takers: [{ text: 'RUN go build -o /app .', does: 'go', usesNetwork: false, ms: 45_000 }],
  base: revision,
  head: {
    ...revision,
    go: {
      ...go,
      actions: go.actions.map((each) =>
        each.package === 'example.test/app' ? { ...each, inputs: `${each.inputs}, changed` } : each,
      ),
    },
  },
}

/** The same with other actions of Go in the head. */
export const withActions = (
  of: ScreenedRevision,
  change: (actions: readonly GoAction[]) => readonly GoAction[],
): ScreenedRevision => ('why' in of.go ? of : { ...of, go: { ...of.go, actions: change(of.go.actions) } })
