import { type ImageName, isReference, readImageName } from './image-names.ts'
import { readMounts } from './mounts.ts'
import type { Stage, Staged, StageQuestion } from './stage.ts'
import { flagOf, type Instruction } from './syntax/syntax.ts'

type Surroundings = Pick<Staged, 'stages' | 'indexes'> & { readonly question: StageQuestion }

/** One name that an instruction reads from. */
export type SourceName = {
  readonly instruction: Instruction
  readonly written: string
  readonly image: ImageName
}

/** What `COPY --from` and the mounts of RUN read from in one stage. Throws for what is neither a stage nor an image. */
export const sourcesOf = (stage: Stage, around: Surroundings): readonly SourceName[] =>
  stage.instructions.flatMap((instruction) => {
    const { name, flags } = instruction
    return namesIn(name, flags).map((written) => {
      const image = sourceOf(written, name === 'COPY', around)
      if (image === undefined || (image.kind === 'image' && !isReference(image.reference)))
        throw new Error(
          `${placeOf(instruction)} reads from ${written}, which is neither a stage nor an image`,
        )
      return { instruction, written, image }
    })
  })

/** Throws for a needed stage that reads from itself or from a later one. */
export const refuseLater = (stage: Stage, sources: readonly SourceName[]): void => {
  for (const { instruction, written, image } of sources)
    if (image.kind === 'stage' && image.index >= stage.index)
      throw new Error(
        `${placeOf(instruction)} reads from the stage ${written}, which does not come before it`,
      )
}

/** Throws when stages read from each other in a circle, which BuildKit refuses even where the target needs none of them. */
export const refuseCircles = (sources: readonly (readonly SourceName[])[]): void => {
  const readers: number[][] = sources.map(() => [])
  const open = sources.map((each, index) => {
    const from = each.flatMap(({ image }) => (image.kind === 'stage' ? [image.index] : []))
    for (const source of from) readers[source]?.push(index)
    return from.length
  })
  const free = [...open.keys()].filter((index) => open[index] === 0)
  for (const index of free) {
    for (const reader of readers[index] ?? []) {
      open[reader] = (open[reader] ?? 0) - 1
      if (open[reader] === 0) free.push(reader)
    }
  }
  const [caught] = sources[open.findIndex((count) => count > 0)] ?? []
  if (caught !== undefined)
    throw new Error(
      `${placeOf(caught.instruction)} reads from ${caught.written}: stages need each other in a circle`,
    )
}

const placeOf = ({ line, name }: Instruction): string => `Line ${line} of the Dockerfile: ${name}`

const namesIn = (name: string, flags: readonly string[]): readonly string[] => {
  const copied = name === 'COPY' ? [flagOf({ flags }, 'from')] : []
  const mounted = name === 'RUN' ? readMounts(flags).map((mount) => mount['from']) : []
  return [...copied, ...mounted].flatMap((each) => (each === undefined || each === '' ? [] : [each]))
}

/** Only COPY finds a stage by its number; undefined when there is no such number. */
const sourceOf = (
  written: string,
  isNumbered: boolean,
  { stages, indexes, question }: Surroundings,
): ImageName | undefined => {
  if (!isNumbered || !/^[+-]?\d+$/.test(written))
    return readImageName(written, question.buildContexts, (name) => indexes.get(name))
  const index = Number(written)
  return stages[index] === undefined ? undefined : { kind: 'stage', index: stages[index].index }
}
