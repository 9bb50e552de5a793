import type { StudyColumn } from '../model.ts'
import { cpuAdvice } from './cpu/advice.ts'
import { cpuCells } from './cpu/cells.ts'
import { noLimit, studyLimits } from './cpu/limits.ts'
import type { Study } from './study.ts'

const columns: readonly StudyColumn[] = [
  { name: 'throttledShare', title: 'periods held up', unit: 'share' },
  { name: 'throttledMs', title: 'held up, over all processors', unit: 'ms' },
  { name: 'cpuMs', title: 'processor time', unit: 'ms' },
  { name: 'processors', title: 'processors used', unit: 'text' },
  { name: 'goMaxProcs', title: 'GOMAXPROCS', unit: 'count' },
  { name: 'goVersion', title: 'Go', unit: 'text' },
  { name: 'seenQuota', title: 'quota that the step sees', unit: 'text' },
  { name: 'cgroup', title: 'cgroup', unit: 'text' },
]

/** A limit of processors around everything that builds, and how many programs `go build` runs at once. */
export const cpu: Study = {
  name: 'cpu',
  text: 'What a quota or a weight of processors costs a build, whether `-p` of `go build` matters then, and whether Go knows of the limit.',
  axis: 'limit of processors',
  values: studyLimits.map(({ name }) => name),
  reference: noLimit,
  defaults: { engines: ['podman'], scenarios: ['cold'] },
  forContext: true,
  columns,
  cells: cpuCells,
  advise: cpuAdvice,
}
