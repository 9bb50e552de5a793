import type { Cell } from '../study.ts'

/**
 * The order of one round: group after group, and in each group value after value, with the cells of one value directly
 * after each other. The values rotate from round to round, so that none of them always comes first or last, and what
 * drifts affects all alike. Every other round begins with the last group: advice compares some of them too, as `-p 1` with
 * `-p 8`.
 */
export const turnsOf = <T extends Pick<Cell, 'value' | 'group'>>(
  cells: readonly T[],
  round: number,
): readonly T[] => {
  const groups = unique(cells.map(({ group }) => group))
  return (round % 2 === 1 ? groups : groups.toReversed()).flatMap((group) => {
    const own = cells.filter((cell) => cell.group === group)
    const values = rotated(unique(own.map(({ value }) => value)), round - 1)
    return values.flatMap((value) => own.filter((cell) => cell.value === value))
  })
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]

/** Every other round runs backwards, so that no value always follows the same one. */
const rotated = (values: readonly string[], by: number): readonly string[] => {
  const from = values.length === 0 ? 0 : Math.floor(by / 2) % values.length
  const turned = [...values.slice(from), ...values.slice(0, from)]
  return by % 2 === 0 ? turned : turned.toReversed()
}
