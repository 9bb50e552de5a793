import { type ImageName, isReference, readImageName } from './image-names.ts'
import { readMounts } from './mounts.ts'
import type { Stage, Staged, StageQuestion } from './stages.ts'
import { flagOf, type Instruction } from './syntax.ts'

type Surroundings = Pick<Staged, 'stages' | 'indexes'> & { readonly question: StageQuestion }

/** What `COPY --from` and the mounts of a RUN read from. Throws for a stage that does not exist yet, with the line. */
export const sourcesIn = (
  instruction: Instruction,
  stage: Stage,
  around: Surroundings,
): readonly ImageName[] => {
  const { name, flags, line } = instruction
  const isNumbered = name === 'COPY'
  return namesIn(name, flags).map((written) => {
    const source = sourceOf(written, isNumbered, around)
    if (source === undefined || (source.kind === 'image' && !isReference(source.reference)))
      throw new Error(
        `Line ${line} of the Dockerfile: ${name} reads from ${written}, which is neither a stage nor an image`,
      )
    if (source.kind === 'stage' && source.index >= stage.index)
      throw new Error(
        `Line ${line} of the Dockerfile: ${name} reads from the stage ${written}, which does not come before`,
      )
    return source
  })
}

const namesIn = (name: string, flags: readonly string[]): readonly string[] => {
  const names =
    name === 'COPY'
      ? [flagOf({ flags }, 'from')]
      : name === 'RUN'
        ? readMounts(flags).map((mount) => mount['from'])
        : []
  return names.filter((each) => each !== undefined && each !== '').map((each) => each ?? '')
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
