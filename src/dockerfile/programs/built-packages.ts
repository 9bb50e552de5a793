import {
  type ContainerPaths,
  type ContextFacts,
  emptyContainer,
  followed,
  mostCopies,
} from '../container-paths.ts'
import { boundedFacts } from './bounded-facts.ts'
import { type Effort, openEffort } from '../effort.ts'
import type { Dockerfile } from '../dockerfile.ts'
import { absoluteCopy, copiedPrograms } from './image-programs.ts'
import { imageOf, type ImagePrograms } from './image-sightings.ts'
import { type BuiltPackage, type Program, programsOf, type StageEnd } from './made-programs.ts'
import { atOnce, type Parts } from '../syntax/parts.ts'
import { type Placed, placedInstructions } from '../stage-variables.ts'
import type { Stage } from '../stages.ts'
import { flagOf, type Instruction, jsonWords } from '../syntax/syntax.ts'

/** The packages that a Dockerfile builds, in build order, and what it says about the programs of its image. */
export type Built = ImagePrograms & { readonly packages: readonly BuiltPackage[] }

/**
 * The packages a Dockerfile builds, as paths of the context, and which of them are in the image: read from the arguments
 * of go, WORKDIR, `cd`, COPY, and scripts and Makefiles of the context. What cannot be followed is left out.
 */
export const builtPackages = (dockerfile: Dockerfile, context: ContextFacts): Built =>
  atOnce(findingPackages(dockerfile, context))

/** The same in parts. */
export const findingPackages = function* (dockerfile: Dockerfile, facts: ContextFacts): Parts<Built> {
  const ends = new Map<number, StageEnd>()
  const packages: BuiltPackage[] = []
  const effort = openEffort()
  const context = boundedFacts(facts, effort)
  for (const stage of dockerfile.needed) {
    const end = yield* stageEnd(stage, { dockerfile, context, ends, effort })
    ends.set(stage.index, end)
    packages.push(...end.own)
  }
  const last = dockerfile.needed.at(-1)
  const end = last === undefined ? undefined : ends.get(last.index)
  if (last === undefined || end === undefined) return { packages, ...nothing }
  const placed = placedInstructions(dockerfile, last)
  return {
    packages,
    ...imageOf(placed, end, { context, effort, others: othersOf({ dockerfile, context, ends, effort }) }),
  }
}

const nothing = { sightings: [], started: [], copied: [], folders: [] }

type Around = {
  readonly dockerfile: Dockerfile
  readonly context: ContextFacts
  readonly ends: ReadonlyMap<number, StageEnd>
  readonly effort: Effort
}

const stageEnd = function* (stage: Stage, around: Around): Parts<StageEnd> {
  const { context, ends, effort } = around
  const base = stage.base.kind === 'stage' ? ends.get(stage.base.index) : undefined
  let [paths, programs] = [base?.paths ?? emptyContainer, base?.programs ?? []]
  const own: BuiltPackage[] = []
  let shell = base?.shell ?? []
  for (const placed of stage.placed) {
    yield
    if (!effort.spend(costOf(placed.instruction, { paths, programs }))) break
    if (placed.instruction.name === 'SHELL') shell = jsonWords(placed.instruction.args) ?? shell
    const others = othersOf(around)
    if (placed.instruction.name === 'RUN') {
      const made = programsOf(placed, { paths, programs, others, context, effort, shell })
      programs = made.programs
      paths = made.paths
      own.push(...made.built)
    }
    programs = [...programs, ...copiedHere(placed, paths, around)]
    paths = followed(paths, placed, context, (name) => others(name)?.paths)
  }
  return { paths, programs, own, shell }
}

/** Copies are compared with those before them; others only copy the lists of what is known. */
const costOf = (
  { name, args, flags }: Instruction,
  { paths: { copied, folder }, programs }: Pick<StageEnd, 'paths' | 'programs'>,
): number => {
  const known = 1 + Math.ceil((copied.length + programs.length) / 20)
  if (name === 'RUN') return known + flags.length * perName + folder.length
  return name === 'COPY' || name === 'ADD' ? known + args.split(/\s+/).length * perName : 1
}

/** Each is compared with up to `mostCopies` others, or looked up in the context. */
const perName = 2 * mostCopies

const othersOf =
  ({ dockerfile, ends }: Around) =>
  (name: string): StageEnd | undefined => {
    const { stages, indexes } = dockerfile
    const stage = stages[indexes.get(name.toLowerCase()) ?? (/^\d+$/.test(name) ? Number(name) : -1)]
    return stage === undefined ? undefined : ends.get(stage.index)
  }

const copiedHere = (placed: Placed, { folder }: ContainerPaths, around: Around): readonly Program[] => {
  const from = placed.instruction.name === 'COPY' ? flagOf(placed.instruction, 'from') : undefined
  const other = from === undefined ? undefined : othersOf(around)(from)
  if (other === undefined) return []
  const { sources, target } = absoluteCopy(placed, folder)
  return copiedPrograms(other.programs, sources, target)
}
