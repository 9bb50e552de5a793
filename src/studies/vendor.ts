import type { PlannedProject, Scenario } from '../model.ts'
import { benchmarkId } from '../plan/plan.ts'
import { type FixtureBase, fixtureProject } from '../projects/fixtures/prepare.ts'
import { cold } from '../scenarios/cold.ts'
import { sourceChange } from '../scenarios/source-change.ts'
import type { Cell, Scope, Study } from './study.ts'
import { ignoredSuffix, vendorAdvice } from './vendor/advice.ts'
import { openVendorCase, openVendorCell, type VendorCase } from './vendor/cell.ts'
import { isVendorValue, vendorValues } from './vendor/dockerfiles.ts'

/** Ways to give a build its modules, for vendor folders of three sizes, ignored or not. */
export const vendor: Study = {
  name: 'vendor',
  text: 'Is a vendor folder faster than modules, copied or mounted, and does an edit in it reach the binary?',
  axis: 'source of modules',
  values: vendorValues,
  reference: 'modules',
  cannotHonour: () => ({
    fixture: 'it makes the projects with their vendor folders itself',
    strategy: 'its values are the ways to the modules',
  }),
  onlyScenarios: ['cold', 'source-change'],
  columns: [
    { name: 'contextFiles', title: 'files taken', unit: 'count' },
    { name: 'contextBytes', title: 'bytes taken', unit: 'bytes' },
    { name: 'packagesCompiled', title: 'compiled', unit: 'count' },
    { name: 'change', title: 'change', unit: 'text' },
  ],
  cells: (scope) =>
    trees.flatMap((tree) =>
      scope.engines.flatMap((engine) =>
        scope.bases.flatMap((base) => cellsOf(scope, { tree, engine, base })),
      ),
    ),
  advise: vendorAdvice,
}

type Tree = Pick<VendorCase, 'megabytes' | 'isIgnored'>

const sizesMb = [5, 50, 200] as const

/** The smallest first in each round, so a study that is stopped early has at least those. */
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

/** An edit in the vendor folder is a change of sources too. */
const scenariosIn = ({ scenarios }: Scope): readonly Scenario[] => {
  const has = ({ name }: Scenario): boolean => scenarios.some((each) => each.name === name)
  return [...[cold].filter(has), ...(has(sourceChange) ? [sourceChange, vendorChange] : [])]
}

type Spot = { readonly tree: Tree; readonly engine: string; readonly base: FixtureBase }

const cellsOf = (scope: Scope, { tree, engine, base }: Spot): readonly Cell[] =>
  scope.values.filter(isVendorValue).flatMap((value) => {
    // That a copied or mounted folder must not be ignored, one size shows for all.
    if (tree.isIgnored && value !== 'modules' && tree.megabytes !== sizesMb[0]) return []
    const [fixture] = scope.fixtures
    if (fixture === undefined) return []
    const baseProject = fixtureProject(fixture, 'cache-mounts', base)
    const project = projectOf(tree, value, base)
    const go = scope.bases.length > 1 && base.kind === 'go' ? ` go${base.version}` : ''
    const group = `${engine}${go} ${tree.megabytes} MB${tree.isIgnored ? ignoredSuffix : ''}`
    const opened = openVendorCase({ ...tree, value, engine, project, baseProject })
    return scenariosIn(scope).map((scenario): Cell => ({
      ...{ value, engine, project: project.id, scenario: scenario.name, group },
      benchmarks: [benchmarkId(engine, project.id, scenario.name)],
      roughMs: roughMs(tree, scenario),
      open: async (bench) => openVendorCell(bench, await opened(bench), scenario),
    }))
  })

const projectOf = ({ megabytes, isIgnored }: Tree, value: string, base: FixtureBase): PlannedProject => {
  const way = value.replaceAll(/[^a-zA-Z]+/g, '-').toLowerCase()
  const name = `vendor-${megabytes}MB${isIgnored ? '-ignored' : ''}+${way}`
  return base.kind === 'go'
    ? { id: `${name}+go${base.version}`, goVersion: base.version }
    : { id: `${name}+gocustom` }
}

/** As it was about on two processors; most of it is the compiler, and the rest reading the tree. */
const roughMs = ({ megabytes }: Tree, { startsFrom }: Scenario): number =>
  (startsFrom === 'primed' ? 4_000 : 12_000) + 60 * megabytes
