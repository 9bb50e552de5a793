import { copyWords } from './syntax/instruction-words.ts'
import { limits } from './syntax/limits.ts'
import type { Parts } from './syntax/parts.ts'
import { flagsOf, type Instruction } from './syntax/syntax.ts'

/** Throws for more copies or mounts than a real Dockerfile has: a hostile one may consist of nothing else. */
export const refuseMany = function* (instructions: readonly Instruction[]): Parts<void> {
  let [copied, mounts] = [0, 0]
  for (const { name, args, flags } of instructions) {
    yield
    if (name === 'COPY' || name === 'ADD') copied += copyWords(args).length
    mounts += name === 'RUN' ? flagsOf(flags, 'mount').length : 0
    if (copied > limits.copied)
      throw new Error(`The Dockerfile has more than ${limits.copied} words in its COPY and ADD instructions`)
    if (mounts > limits.mounts)
      throw new Error(`The Dockerfile has more than ${limits.mounts} mounts in its RUN instructions`)
  }
}
