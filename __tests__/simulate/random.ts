import { seededRandom } from '../../src/plan/random.ts'

/** One run's source of chance: the same seed gives the same numbers. */
export type Chance = {
  /** Uniform on [0, 1). */
  readonly uniform: () => number
  /** Standard normal. */
  readonly normal: () => number
  /** Exponential with mean 1. */
  readonly exponential: () => number
}

export const chanceOf = (seed: string): Chance => {
  const uniform = seededRandom(seed)
  const exponential = (): number => -Math.log(1 - uniform())
  return { uniform, normal: normals(uniform), exponential }
}

/** Box and Muller: two independent normal values from two uniform ones; the second waits for the next call. */
const normals = (uniform: () => number): (() => number) => {
  let spare: number | undefined
  return () => {
    if (spare !== undefined) {
      const value = spare
      spare = undefined
      return value
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}
