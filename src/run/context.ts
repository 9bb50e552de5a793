import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { RunningEngine } from '../engines/engine.ts'
import { freeBytes } from '../host/disk.ts'
import { runControlWorkload } from '../host/usage/control-workload.ts'
import { isAdvising } from '../inputs/advise-mode.ts'
import type { MeasureContext, ScreenWhen } from '../measure/context.ts'
import type { CacheForm } from '../model.ts'
import { holdRemoteCaches } from '../measure/state/remote-caches.ts'
import { observingOf, type OpenedEngines, type OpenedRun, type RunRequest } from './open.ts'

/** What is measured on what. */
type Measurable = Pick<OpenedEngines, 'isolation' | 'hungBuilds'> & {
  /** By the name that benchmarks have for them. */
  readonly engines: ReadonlyMap<string, RunningEngine>
  readonly checkout: MeasureContext['checkout']
  /** The remote cache of the scenario that has one. */
  readonly cacheForm: CacheForm
}

/** All that measuring touches, of a run whose engines are started. */
export const contextOf = (
  { host, inputs }: Pick<RunRequest, 'host' | 'inputs'>,
  opened: OpenedRun,
  { isolation, hungBuilds, engines, checkout, cacheForm }: Measurable,
): MeasureContext => {
  const { folder, cost, subject } = opened
  return {
    host,
    cost,
    isolation,
    hungBuilds,
    engines,
    checkout,
    observer: undefined,
    readsPrograms: isAdvising(inputs),
    sharesBudget: isAdvising(inputs),
    observing: observingOf(inputs, opened),
    edits: new Map<string, number>(),
    failedSyncs: [],
    changedContexts: new Map(),
    contextStates: new Map(),
    explain: inputs.explain,
    screen: screenOf(inputs, subject),
    differences: (project) => subject.described.find(({ id }) => id === project)?.differences,
    seenInBuilds: new Map(),
    remoteCaches: holdRemoteCaches({
      folder: join(folder.path, 'remote-caches'),
      form: cacheForm,
      link: inputs.cacheLink,
    }),
    isOfFork: subject.isOfFork,
    controlWorkload: () => runControlWorkload(folder.path),
    freeBytes: () => freeBytes(folder.path),
    timeBudgetMs: inputs.timeBudgetMs,
    budgetShare: inputs.among === undefined ? undefined : { ...inputs.among.share, fromMs: 0 },
    buildTimeoutMs: inputs.buildTimeoutMs,
    runId: randomBytes(4).toString('hex'),
  }
}

/** Whether the inputs leave room for the same-work screen: who asks for pairs gets them. */
const screenOf = (inputs: RunRequest['inputs'], { attestations }: OpenedRun['subject']): ScreenWhen => {
  const reason =
    whyNoScreen(inputs) ??
    (attestations?.sbomScanner === undefined
      ? undefined
      : 'how long an SBOM takes depends on what is in the image')
  return reason === undefined ? { kind: 'auto' } : { kind: 'off', reason }
}

const whyNoScreen = ({ screen, explain, rounds, prepare }: RunRequest['inputs']): string | undefined => {
  if (screen === 'never') return 'screen is never'
  if (explain === 'never') return 'explain is never, so no explain build may be made'
  if (rounds !== 'auto') return 'rounds says how many pairs are wanted'
  return prepare === undefined ? undefined : 'prepare may do other work in each revision'
}
