import type { PlannedProject, Scenario } from '../model.ts'
import { benchmarkId } from '../plan/plan.ts'
import { defaultGo } from '../projects/fixtures/go-release.ts'
import { fixtureProject } from '../projects/fixtures/prepare.ts'
import { cold } from '../scenarios/cold.ts'
import { sourceChange } from '../scenarios/source-change.ts'
import type { Cell, Scope, Study } from './study.ts'
import { ignoredSuffix, vendorAdvice } from './vendor-advice.ts'
import { openVendorCase, openVendorCell, type VendorCase } from './vendor-cell.ts'
import { isVendorValue, vendorValues } from './vendor-dockerfiles.ts'

/** Ways to give a build its modules, for vendor folders of three sizes, ignored or not. */
export const vendor: Study = {
  name: 'vendor',
  text: 'Is a vendor folder faster than modules, copied or mounted, and does an edit in it reach the binary?',
  axis: 'source of modules',
  article: '2.3',
  values: vendorValues,
  reference: 'modules',
  rounds: 6,
  defaults: {
    engines: 'usual',
    // Only its base image is used: the study makes its projects itself.
    fixtures: ['tiny'],
    strategies: ['cache-mounts'],
    scenarios: ['cold', 'source-change'],
  },
  forContext: false,
  columns: [
    { name: 'contextFiles', title: 'files taken', unit: 'count' },
    { name: 'contextBytes', title: 'bytes taken', unit: 'bytes' },
    { name: 'packagesCompiled', title: 'compiled', unit: 'count' },
    { name: 'change', title: 'change', unit: 'text' },
  ],
  cells: (scope) => trees.flatMap((tree) => scope.engines.flatMap((engine) => cellsOf(scope, tree, engine))),
  advise: vendorAdvice,
}

type Tree = Pick<VendorCase, 'megabytes' | 'isIgnored'>

const sizesMb = [5, 50, 200] as const

/** Everything for the smallest first: whoever has little time gets whole tables. */
const trees: readonly Tree[] = sizesMb.flatMap((megabytes) => [
  { megabytes, isIgnored: false },
  { megabytes, isIgnored: true },
])

/** Everything cached, and a file of a vendored package edited: what a patched dependency costs. */
const vendorChange: Scenario = {
  ...sourceChange,
  name: 'vendor-change',
  title: 'everything cached, one file of the vendor folder edited',
}

const scenarios = [cold, sourceChange, vendorChange] as const

const cellsOf = (scope: Scope, tree: Tree, engine: string): readonly Cell[] =>
  scope.values.filter(isVendorValue).flatMap((value) => {
    // That a copied or mounted folder must not be ignored, one size shows for all.
    if (tree.isIgnored && value !== 'modules' && tree.megabytes !== sizesMb[0]) return []
    const [fixture] = scope.fixtures
    if (fixture === undefined) return []
    const baseProject = fixtureProject(fixture, 'cache-mounts', { kind: 'go', version: defaultGo })
    const project = { id: idOf(tree, value), goVersion: defaultGo }
    const group = `${engine} ${tree.megabytes} MB${tree.isIgnored ? ignoredSuffix : ''}`
    const opened = openVendorCase({ ...tree, value, engine, project, baseProject })
    return scenarios.map((scenario): Cell => ({
      ...{ value, engine, project: project.id, scenario: scenario.name, group },
      benchmark: benchmarkId(engine, project.id, scenario.name),
      roughMs: roughMs(tree, scenario),
      open: async (bench) => openVendorCell(bench, await opened(bench), scenario),
    }))
  })

const idOf = ({ megabytes, isIgnored }: Tree, value: string): PlannedProject['id'] =>
  `vendor-${megabytes}MB${isIgnored ? '-ignored' : ''}+${value.replaceAll(/[^a-zA-Z]+/g, '-').toLowerCase()}+go${defaultGo}`

/** As it was about on two processors; most of it is the compiler, and the rest reading the tree. */
const roughMs = ({ megabytes }: Tree, { startsFrom }: Scenario): number =>
  (startsFrom === 'empty' ? 12_000 : 4_000) + 60 * megabytes
