import type { Dockerfile } from './dockerfile.ts'
import { readMounts } from './mounts.ts'
import { type SourceName, sourcesOf } from './sources.ts'
import type { Placed, Stage } from './stage.ts'
import type { Instruction } from './syntax/syntax.ts'
import { expandWord } from './variables.ts'

/**
 * RUN instructions of the needed stages that can see files that differ, in the order of the file: those after an instruction
 * that takes them from the context, from a stage that has them, or from a cache mount of a step that has them; and all others
 * with such a cache mount, as stages may run at the same time. `takes` says it of the context.
 */
export const takingRuns = (
  dockerfile: Dockerfile,
  takes: (instruction: Instruction) => boolean,
): readonly Instruction[] => {
  const { stages, needed, indexes, question } = dockerfile
  const caches = cachesByLine(dockerfile)
  const has = new Set<number>()
  const found = new Set<Instruction>()
  const reached = new Set<string>()
  const shares = ({ line }: Instruction): boolean => isAmong(caches.get(line) ?? [], reached)
  for (const stage of needed) {
    const sources = sourcesOf(stage, { stages, indexes, question })
    // A stage takes from earlier ones only.
    const from = new Set(
      sources.filter((source) => isOneOf(source, has)).map(({ instruction }) => instruction),
    )
    if (stage.base.kind === 'stage' && has.has(stage.base.index)) has.add(stage.index)
    for (const instruction of stage.instructions) {
      if (takes(instruction) || from.has(instruction) || shares(instruction)) has.add(stage.index)
      if (instruction.name !== 'RUN' || !has.has(stage.index)) continue
      found.add(instruction)
      for (const id of caches.get(instruction.line) ?? []) reached.add(id)
    }
  }
  return needed.flatMap(runsOf).filter((run) => found.has(run) || shares(run))
}

/** Stands for a cache mount whose name depends on a variable that only the base image can set: it may be any. */
const anyCache = '$'

const isAmong = (own: readonly string[], reached: ReadonlySet<string>): boolean =>
  own.some((id) => reached.has(id) || reached.has(anyCache) || (id === anyCache && reached.size > 0))

/** What engines tell cache mounts apart by: where there is no id, it is the target, and to Buildah `/a` is also `a`. */
const cachesByLine = (dockerfile: Dockerfile): ReadonlyMap<number, readonly string[]> => {
  const { cacheMounts, needed, escape } = dockerfile
  const caches = new Map<number, string[]>()
  const add = (line: number, id: string): void => {
    const known = caches.get(line)
    if (known === undefined) caches.set(line, [id])
    else known.push(id)
  }
  for (const { line, id } of cacheMounts) add(line, id.replace(/^\/+/, ''))
  for (const each of needed.flatMap(({ placed }) => placed)) {
    const { line } = each.instruction
    if (caches.has(line) && isOpen(each, escape)) add(line, anyCache)
  }
  return caches
}

const isOpen = ({ instruction, variables }: Placed, escape: string): boolean =>
  readMounts(instruction.flags).some(
    ({ id = '', target = '' }) => expandWord(id === '' ? target : id, variables, escape).missing.length > 0,
  )

const isOneOf = ({ image }: SourceName, has: ReadonlySet<number>): boolean =>
  image.kind === 'stage' && has.has(image.index)

const runsOf = ({ instructions }: Stage): readonly Instruction[] =>
  instructions.filter(({ name }) => name === 'RUN')
