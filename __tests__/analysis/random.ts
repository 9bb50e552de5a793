import { createHash } from 'node:crypto'

/** A reproducible source of numbers in [0, 1): SHA-256 of seed and block number, 32 bits at a time. */
export const seededRandom = (seed: number) => {
  let block = 0
  let words: readonly number[] = []
  let used = 0
  return (): number => {
    if (used === words.length) {
      const digest = createHash('sha256').update(`${seed}:${block}`).digest()
      words = Array.from({ length: 8 }, (_, index) => digest.readUInt32LE(4 * index) / 2 ** 32)
      block += 1
      used = 0
    }
    used += 1
    return words[used - 1] ?? 0
  }
}

/** Standard normal, by Box and Muller. */
export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Exponential of mean 1: as skewed as build times get. */
export const exponential = (random: () => number): number => -Math.log(1 - random())
