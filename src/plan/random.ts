import { shuffle } from 'simple-statistics'

/** Numbers in [0, 1) that are the same for the same seed. Not for secrets. */
export const seededRandom = (seed: string): (() => number) => {
  let state = hash(seed)
  // mulberry32 by Tommy Ettinger, public domain: 32 bits of state are plenty for ordering a few builds.
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const shuffled = <T>(items: readonly T[], random: () => number): readonly T[] =>
  shuffle([...items], random)

/** FNV-1a, 32 bits. */
const hash = (text: string): number =>
  [...text].reduce(
    (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  )
