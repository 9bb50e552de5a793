import type { StudyColumn } from '../model.ts'
import { fixturesOf, placesOf } from './parts/places.ts'
import type { Cell, Scope, Study } from './study.ts'
import { vmAdvice } from './vm/advice.ts'
import { guestCell } from './vm/guest-cells.ts'
import { guestPlaces, type GuestPlace } from './vm/guest-columns.ts'
import { startOnce } from './vm/start-guest.ts'
import { targetCells } from './vm/target-cells.ts'
import { targets } from './vm/targets.ts'

const columns: readonly StudyColumn[] = [
  { name: 'neededPackages', title: 'packages', unit: 'count' },
  { name: 'compiledPackages', title: 'compiled', unit: 'count' },
  { name: 'cpuMs', title: 'processor time', unit: 'ms' },
  { name: 'binaryBytes', title: 'program', unit: 'bytes' },
  { name: 'cacheBytes', title: 'cache mounts', unit: 'bytes' },
  { name: 'what', title: 'where', unit: 'text' },
  { name: 'kernel', title: 'kernel', unit: 'text' },
  { name: 'cpus', title: 'processors', unit: 'count' },
  { name: 'transparentProxy', title: 'transparent proxy in the kernel', unit: 'text' },
]

const reference = 'linux/amd64'

/** Systems and processors that a program is compiled for, and a machine inside this one. */
export const vm: Study = {
  name: 'vm',
  text: "How long builds for other systems and processors take and what they share, and what a Linux machine inside this one costs, which is like Docker Desktop's but is not Docker Desktop.",
  axis: 'target or machine',
  values: [...targets, ...guestPlaces.filter((place) => place !== 'bare')],
  reference,
  cannotHonour: () => ({ isolation: 'builds in its machines have nothing that keeps them apart' }),
  columns,
  cells: (scope) => [...buildsFor(scope), ...guests(scope)],
  advise: vmAdvice,
}

const buildsFor = (scope: Scope): readonly Cell[] =>
  placesOf(scope).flatMap(({ engine, project }) =>
    targets
      .filter((target) => scope.values.includes(target))
      .flatMap((target) => targetCells({ engine, project, scenarios: scope.scenarios }, target)),
  )

/** The bare build is the reference of the machines, and has its name. */
const valueOf = (place: GuestPlace): string => (place === 'bare' ? reference : place)

const guests = (scope: Scope): readonly Cell[] => {
  const [engine] = scope.engines
  if (engine === undefined) return []
  const start = startOnce()
  return guestPlaces
    .filter((place) => scope.values.includes(valueOf(place)))
    .flatMap((place) =>
      fixturesOf(scope).flatMap((project) =>
        scope.scenarios.map((scenario) => guestCell({ engine, project, scenario, valueOf, start }, place)),
      ),
    )
}
