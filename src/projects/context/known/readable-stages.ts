import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import type { Instruction } from '../../../dockerfile/syntax/syntax.ts'
import { certainWord, withCertainVariables } from '../build-inputs/certain-variables.ts'

/** An instruction, and what is certain about a word of it. */
export type ReadableInstruction = {
  readonly instruction: Instruction
  /** The word with its variables replaced and without quotes; undefined when that is not certain. */
  readonly value: (word: string) => string | undefined
}

/** The instructions of all stages that the target needs. */
export const readableInstructions = (dockerfile: Dockerfile): readonly ReadableInstruction[] =>
  dockerfile.needed.flatMap((stage) =>
    withCertainVariables(dockerfile, stage).map(({ instruction, values }) => ({
      instruction,
      value: (word: string) => (likelyInImages.test(word) ? undefined : certainWord(word, values)),
    })),
  )

/** Variables that a base image is likely to set; they would replace an ARG of the same name. */
const likelyInImages = /\$\{?(?:PATH|HOME|LANG|USER|SHELL|LC_\w+|GO[A-Z_]*|\w+_VERSION)\b/
