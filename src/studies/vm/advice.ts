import { ratio } from '../../report/numbers.ts'
import { percent } from '../../analysis/numbers.ts'
import { type AdvisedRow, isSlower, numberIn } from '../row-columns.ts'
import { targets } from './targets.ts'

/** What to do about other targets and about virtual machines. Each rule looks at the numbers of the rows. */
export const vmAdvice = (rows: readonly AdvisedRow[]): readonly string[] =>
  [ownCaches(rows), machine(rows), mounted(rows)].flatMap((sentence) => sentence ?? [])

const isTarget = ({ value }: AdvisedRow): boolean => targets.some((target) => target === value)

/** A share of compiled packages from which on nothing of another target was reused. */
const nearlyAll = 0.95

const ownCaches = (rows: readonly AdvisedRow[]): string | undefined => {
  const shares = rows.flatMap((row) => {
    const [needed, compiled] = [numberIn(row, 'neededPackages'), numberIn(row, 'compiledPackages')]
    return isTarget(row) &&
      row.scenario === 'cold' &&
      needed !== undefined &&
      compiled !== undefined &&
      needed > 0
      ? [compiled / needed]
      : []
  })
  if (shares.length < 2 || Math.min(...shares) < nearlyAll) return undefined
  return `Every target compiles its own standard library: at least ${percent(Math.min(...shares))} of the packages were compiled for each, with the compiler of this machine and without emulation. Count one build cache per target, and build with FROM --platform=$BUILDPLATFORM and GOARCH instead of emulating another processor.`
}

const machine = (rows: readonly AdvisedRow[]): string | undefined => {
  const row = rows.find((each) => each.value === 'vm' && each.low !== undefined)
  if (row === undefined) return undefined
  if (!isSlower(row))
    return 'A Linux machine of QEMU was not shown to build more slowly than this machine itself.'
  return `In a Linux machine of QEMU the same go build took ${times(row)} as long (${row.scenario}): build on Linux itself where that matters.`
}

const mounted = (rows: readonly AdvisedRow[]): string | undefined => {
  const row = rows.find((each) => each.value === 'vm-9p' && isSlower(each))
  if (row === undefined) return undefined
  return `Sources that the machine mounts cost: ${times(row)} through 9p (${row.scenario}). Keep them inside the machine.`
}

const times = ({ ratio: value, low, high }: AdvisedRow): string =>
  `${ratio(value ?? 1)} (${ratio(low ?? 1)} to ${ratio(high ?? 1)})`
