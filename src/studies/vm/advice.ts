import type { StudyRow } from '../../model.ts'
import { count } from '../../report/numbers.ts'
import { comparisonSentences } from '../parts/advice.ts'
import {
  against,
  type Compared,
  comparedIn,
  directionOf,
  slowerText,
  slowestOf,
  timesText,
} from '../parts/compared.ts'
import { targets } from './targets.ts'

/** What to do about other targets and about virtual machines; the bare build has the name of the reference. */
export const vmAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => [
  ...forTargets(rows, reference),
  ...[machine(rows), mounted(rows)].flatMap((sentence) => sentence ?? []),
]

const isTarget = ({ value }: StudyRow): boolean => targets.some((target) => target === value)

/** That each target compiles everything when it starts from nothing would be true of any build. */
const forTargets = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const own = rows.filter(isTarget)
  const compared = comparedIn(own)
  if (compared.length === 0) return []
  const scenarios = [...new Set(compared.map(({ scenario }) => scenario))]
  return [
    ...comparisonSentences(own, reference, scenarios),
    ...(compared.every((row) => directionOf(row) === 'same')
      ? [
          'Compiling for another system or processor is not shown to cost time here, and nothing was emulated: use FROM --platform=$BUILDPLATFORM with GOOS and GOARCH.',
        ]
      : []),
  ]
}

const machine = (rows: readonly StudyRow[]): string | undefined => {
  const found = comparedIn(rows).filter(({ value }) => value === 'vm')
  if (found.length === 0) return undefined
  const worst = slowestOf(found)
  if (worst === undefined)
    return `In a Linux machine of QEMU, go build is not shown to take longer than on this machine (${count(found.length, 'row')}; ${notCounted}).`
  return `In a Linux machine of QEMU, go build took ${timesText(worst)} as long as on this machine (${placeOf(worst)}; ${slowerText(found)}; ${notCounted}).`
}

/** What such a machine does not pay for, while Docker Desktop's does: it has no disk, so every file of it is in memory. */
const notCounted =
  'the start of the machine is not counted, and neither is any disk: all its files are in memory'

/** Against the same machine with the sources inside it: against this one, the machine itself would count too. */
const mounted = (rows: readonly StudyRow[]): string | undefined => {
  const found = rows.flatMap((row): readonly Compared[] => {
    const inside = rows.find(
      ({ value, group, scenario }) => value === 'vm' && group === row.group && scenario === row.scenario,
    )
    const compared = row.value !== 'vm-9p' || inside === undefined ? undefined : against(inside, row)
    return compared === undefined ? [] : [compared]
  })
  if (found.length === 0) return undefined
  const worst = slowestOf(found)
  if (worst === undefined)
    return `Sources that the machine mounts through 9p are not shown to cost time (${count(found.length, 'row')}).`
  return `Keep sources inside the machine: mounted through 9p, go build took ${timesText(worst)} as long (${placeOf(worst)}; ${slowerText(found)}).`
}

const placeOf = ({ scenario, project }: StudyRow): string => `${scenario}, ${project}`
