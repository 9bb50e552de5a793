import { posix } from 'node:path'
import { type Remark, type Repository, type Spot, workspace } from './build.ts'
import type { BuiltBefore } from './built-before.ts'
import { evaluated, type Scope } from './expressions.ts'
import {
  changeUnits,
  envUnits,
  givenInputs,
  givenSecrets,
  rootOf,
  withChanges,
  withEnv,
} from './job-scope.ts'
import { shown } from './marks.ts'
import { readLocal } from './local-trees.ts'
import { combinationsOf } from './matrix.ts'
import { at, textAt, type Tree } from './tree.ts'
import type { WrittenFiles } from './written-files.ts'

/** A step of a job, for one combination of its matrix. */
export type Step = {
  readonly tree: Tree
  readonly scope: Scope
  /** The job and the step, as a person looks for them. */
  readonly where: string
  readonly spot: Spot
  readonly shell: string | undefined
  /** What the steps of its job before it wrote; what it writes is added by whoever reads it. */
  readonly written: WrittenFiles
  /** The same of what they built. */
  readonly built: BuiltBefore
}

export type Walking = {
  readonly repository: Repository
  readonly visit: (step: Step) => void
  readonly remark: (remark: Remark) => void
  /** The files that were read, or could not be. */
  readonly trees: Map<string, Tree | undefined>
  /** False once there were too many steps and jobs, with what they have of their own. */
  readonly spend: (units: number) => boolean
}

/** Workflows and actions that use one another. */
const deepest = 5

/** Visits every step of a workflow, those of reusable workflows and composite actions of the repository included. */
export const walkWorkflow = (
  workflow: Tree,
  given: Pick<Scope, 'inputs' | 'secrets'>,
  walking: Walking,
  around = '',
): void => {
  for (const [name, job] of at(workflow, 'jobs')?.entries() ?? []) {
    if (!walking.spend(1 + envUnits(workflow))) return
    const outer = withEnv({ env: new Map(), ...given, matrix: undefined }, workflow)
    const combinations = combinationsOf(job, outer, walking.spend)
    if (combinations === undefined && at(job, 'strategy', 'matrix') !== undefined)
      walking.remark({
        place: at(job, 'strategy', 'matrix')?.place ?? job.place,
        text: `the matrix of job ${name} is made when it runs, or has more than 256 combinations: its values are not known`,
      })
    for (const matrix of combinations ?? [undefined]) {
      if (!walking.spend(1 + envUnits(job, outer))) return
      const scope = withEnv({ ...outer, matrix }, job)
      walkJob(job, { scope, where: `${around}job ${name}`, defaults: [job, workflow] }, walking)
    }
  }
}

type Around = {
  readonly scope: Scope
  readonly where: string
  /** Where `defaults.run` may be. */
  readonly defaults: readonly Tree[]
}

const walkJob = (job: Tree, { scope, where, defaults }: Around, walking: Walking): void => {
  const uses = textAt(job, 'uses')
  if (uses !== undefined) {
    walkReusable(job, { uses, where, scope }, walking)
    return
  }
  const steps = at(job, 'steps')?.items() ?? []
  const given = (name: string): string | undefined =>
    defaults.map((each) => textAt(each, 'defaults', 'run', name)).find((each) => each !== undefined)
  const spot = { root: rootOf(steps, scope), folder: workspace }
  const run = { directory: given('working-directory'), shell: given('shell') ?? usualShell(job, scope) }
  walkSteps(steps, { scope, where, spot, run, depth: 0, written: new Set(), built: new Map() }, walking)
}

/** That of Windows, where a label says so; undefined is that of all others. */
const usualShell = (job: Tree, scope: Scope): string | undefined => {
  const on = at(job, 'runs-on')
  const labels = at(on, 'labels') ?? on
  const names = labels === undefined ? [] : [labels, ...labels.items()].map(({ text = '' }) => text)
  return names.some((name) => /^windows/i.test(evaluated(name, scope))) ? 'pwsh' : undefined
}

type Inside = {
  readonly scope: Scope
  readonly where: string
  readonly spot: Spot
  readonly run: { readonly directory: string | undefined; readonly shell: string | undefined }
  readonly depth: number
  readonly written: WrittenFiles
  readonly built: BuiltBefore
}

/** Returns what is known of variables behind them. */
const walkSteps = (steps: readonly Tree[], inside: Inside, walking: Walking): Scope['env'] => {
  const { spot, run, depth } = inside
  let { scope } = inside
  for (const tree of steps) {
    const script = textAt(tree, 'run') ?? ''
    if (!walking.spend(1 + envUnits(tree, scope) + changeUnits(scope.env, script))) break
    const own = withEnv(scope, tree)
    const where = `${inside.where}${nameOf(tree, own)}`
    const directory = evaluated(textAt(tree, 'working-directory') ?? run.directory ?? '', own)
    // Actions start where the job does.
    const folder = at(tree, 'run') === undefined ? spot.folder : posix.resolve(spot.folder, directory)
    walking.visit({
      tree,
      scope: own,
      where,
      spot: { ...spot, folder },
      shell: textAt(tree, 'shell') ?? run.shell,
      written: inside.written,
      built: inside.built,
    })
    const uses = textAt(tree, 'uses') ?? ''
    if (uses.startsWith('./')) {
      const within = { ...inside, scope: own, where, depth: depth + 1 }
      const changes = walkComposite(tree, { uses, inside: within }, walking)
      if (changes.length > 0) scope = { ...scope, env: new Map([...scope.env, ...changes]) }
    }
    scope = { ...scope, env: withChanges(scope.env, script) }
  }
  return scope.env
}

const nameOf = (tree: Tree, scope: Scope): string => {
  const name = textAt(tree, 'name') ?? textAt(tree, 'id')
  return name === undefined ? '' : `, step "${shown(evaluated(name, scope))}"`
}

type Reusable = { readonly uses: string; readonly where: string; readonly scope: Scope }

const walkReusable = (job: Tree, { uses, where, scope }: Reusable, walking: Walking): void => {
  const place = at(job, 'uses')?.place ?? job.place
  const called = uses.startsWith('./') ? readLocal(posix.normalize(uses), walking, place) : undefined
  if (!uses.startsWith('./'))
    walking.remark({
      place,
      text: `${where} is the workflow ${uses} of another repository, which is not read`,
    })
  if (called === undefined || where.split(' → ').length > deepest) return
  const declared = at(called, 'on', 'workflow_call', 'inputs')
  const given = { inputs: givenInputs(declared, job, scope), secrets: givenSecrets(job, scope) }
  walkWorkflow(called, given, walking, `${where} → `)
}

type Composite = { readonly uses: string; readonly inside: Inside }

/** Its files and folders are named from the working folder of the step. Returns the variables that it sets for later steps. */
const walkComposite = (
  step: Tree,
  { uses, inside }: Composite,
  walking: Walking,
): readonly (readonly [string, string])[] => {
  const { spot, scope, where, depth, written, built } = inside
  const actionPath = posix.resolve(workspace, uses)
  const folder = posix.relative(spot.root, actionPath)
  if (depth > deepest || folder.startsWith('..')) return []
  const path = ['action.yml', 'action.yaml']
    .map((name) => posix.join(folder, name))
    .find((each) => walking.repository.text(each) !== undefined)
  const action = path === undefined ? undefined : readLocal(path, walking, step.place)
  if (textAt(action, 'runs', 'using') !== 'composite') return []
  const inputs = givenInputs(at(action, 'inputs'), step, scope)
  const run = { directory: undefined, shell: undefined }
  const env = walkSteps(
    at(action, 'runs', 'steps')?.items() ?? [],
    { scope: { ...scope, inputs, actionPath }, where, spot, run, depth, written, built },
    walking,
  )
  return [...env].filter(([name, value]) => value !== scope.env.get(name))
}
