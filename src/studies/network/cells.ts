import { createHash } from 'node:crypto'
import type { BuildRecipe, Engine, RunningEngine } from '../../engines/engine.ts'
import { engines } from '../../engines/index.ts'
import type { FixtureProject } from '../../projects/fixtures/prepare.ts'
import type { Bench } from '../bench.ts'
import { projectsOf } from '../parts/places.ts'
import { isFixture } from '../project.ts'
import type { Cell, OpenCell, Scope } from '../study.ts'
import { timedBuilds } from '../parts/timed-build.ts'
import { Unmeasurable } from '../parts/unmeasurable.ts'
import { type NetworkDriver, networkDrivers } from './drivers.ts'
import { gridProject, openGrid } from './grid-cell.ts'
import { type GridVariable, gridVariables } from './grid.ts'
import { groundOf } from './ground.ts'
import type { ProbePlace } from './open-probe.ts'
import { reachOf } from './reach.ts'
import { openRoute } from './route-cell.ts'
import type { Downloaded, Route } from './values.ts'

/** Every way over every driver, and the grid of variables on the first engine: it is about clients, not about engines. */
export const networkCells = (scope: Scope): readonly Cell[] =>
  scope.context === undefined
    ? [
        ...scope.engines.flatMap((engine) =>
          networkDrivers.flatMap((driver) =>
            shippedIn(scope).flatMap((project, index) =>
              routeCells(scope, { engine, project, driver }, index === 0),
            ),
          ),
        ),
        ...gridCells(scope),
      ]
    : contextCells(scope)

const shippedIn = (scope: Scope): readonly FixtureProject[] => projectsOf(scope).filter(isFixture)

type Spot = { readonly engine: string; readonly project: FixtureProject; readonly driver: NetworkDriver }

/** The same driver makes cells comparable; so does what is downloaded. The module in git is in no project, so once is enough. */
const routeCells = (scope: Scope, spot: Spot, withGit: boolean): readonly Cell[] =>
  downloadsOver(spot.driver)
    .filter(([downloaded]) => downloaded === 'modules' || withGit)
    .flatMap(([downloaded, routes]) =>
      routes
        .filter((route) => scope.values.includes(route))
        .map((route) => routeCell(spot, { route, downloaded })),
    )

/** With `none` nothing is reached, so one row says so. Which resolver the go command uses does not depend on the driver. */
const downloadsOver = (driver: NetworkDriver): readonly (readonly [Downloaded, readonly Route[]])[] => {
  switch (driver) {
    case 'host':
      return [
        ['modules', ['direct', 'proxy', 'slow-dns', 'far', 'go-resolver', 'cgo-resolver']],
        ['git-module', ['direct', 'git']],
      ]
    case 'slirp4netns':
    case 'pasta':
      return [
        ['modules', ['direct', 'proxy', 'slow-dns', 'far']],
        ['git-module', ['direct', 'git']],
      ]
    case 'none':
      return [['modules', ['direct']]]
  }
}

const roughRouteMs = 6_000
const roughGridMs = 20_000

const routeCell = (
  { engine, project, driver }: Spot,
  { route, downloaded }: { readonly route: Route; readonly downloaded: Downloaded },
): Cell => {
  const what = downloaded === 'modules' ? `modules of ${project.id}` : gridProject
  return {
    value: route,
    engine,
    project: what,
    scenario: `network ${driver}`,
    group: `${engine} ${project.id} ${what} ${driver}`,
    benchmarks: [],
    roughMs: roughRouteMs,
    open: async (bench) => {
      const place = await placeOf(bench, { engine, project, driver })
      const tag = tagOf(route, downloaded, driver, engine, project.id)
      return openRoute(place, { route, downloaded, tag })
    },
  }
}

/** Unique in a study: whoever sees a request knows the cell. */
const tagOf = (...parts: readonly string[]): string =>
  `c${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)}`

const gridCells = (scope: Scope): readonly Cell[] => {
  const [engine] = scope.engines
  const [project] = shippedIn(scope)
  if (engine === undefined || project === undefined) return []
  return gridVariables
    .filter((variable) => scope.values.includes(variable))
    .map((variable) => ({
      value: variable,
      engine,
      project: gridProject,
      scenario: 'who saw it',
      group: `${engine} grid`,
      benchmarks: [],
      roughMs: roughGridMs,
      isOnce: true as const,
      open: (bench) => openVariable(bench, { engine, project, driver: 'host' }, variable),
    }))
}

const openVariable = async (bench: Bench, spot: Spot, variable: GridVariable): Promise<OpenCell> =>
  openGrid(await placeOf(bench, spot), variable, `grid${gridVariables.indexOf(variable)}x`)

const placeOf = async (bench: Bench, { engine: name, project, driver }: Spot): Promise<ProbePlace> => {
  const engine = bench.engine(name)
  const ground = await groundOf(bench)
  const reach = await reachOf({
    ...{ bench, ground, engine, project, driver },
    namesDrivers: namesDrivers(engine),
  })
  return { bench, ground, engine, project, reach }
}

const namesDrivers = ({ facts }: RunningEngine): boolean => {
  const [name = ''] = facts.name.split('@')
  return Object.values<Engine>(engines).some(
    (each) => each.name === name && each.storage.kind === 'containers',
  )
}

/** What RUN steps of a project of the user's own get, by the values of the study; undefined: the engine's default. */
export const ownNetworks: Readonly<Record<string, string | undefined>> = {
  'network-host': 'host',
  'network-default': undefined,
  'network-none': 'none',
}

/** A project of the user's own is built as it is, over every network that a build can ask for. */
const contextCells = ({ context, engines: names, scenarios, values }: Scope): readonly Cell[] => {
  if (context === undefined) return []
  return names.flatMap((engine) =>
    Object.entries(ownNetworks)
      .filter(([value]) => values.includes(value))
      .flatMap(([value, network]) =>
        timedBuilds(
          { value, engine, project: context, group: `${engine} ${context.id}`, scenarios },
          { key: `${engine} (${value})`, recipe: (recipe, bench) => overNetwork(bench, recipe, network) },
        ),
      ),
  )
}

/** In a run, only the owner of the workflow can give steps the network of the machine; here it is a value of the study. */
const overNetwork = async (
  { context }: Pick<Bench, 'context'>,
  recipe: BuildRecipe,
  network: string | undefined,
): Promise<BuildRecipe> => {
  if (network === 'host' && context.isOfFork) throw new Unmeasurable({ code: 'unsupported', reason: noHost })
  return { ...recipe, network }
}

const noHost =
  'code of a fork, or what may be, does not get the network of the machine, where its steps would reach services on 127.0.0.1'
