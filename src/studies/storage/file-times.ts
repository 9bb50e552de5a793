import { medianOf, percentileOf } from '../../analysis/statistics.ts'
import { at, listAt, parseJson, textAt } from '../../host/json.ts'
import type { Seen } from '../../model.ts'
import { known } from '../parts/hits.ts'
import type { ColumnValues } from '../study.ts'

/** How long operations on the files of one folder took, in microseconds. */
type FileTimes = {
  readonly path: string
  readonly files: number
  readonly lstatUs: readonly number[]
  /** Opened, read to the end and closed. */
  readonly readUs: readonly number[]
  /** 16 KiB written under another name, and renamed. */
  readonly writeUs: readonly number[]
}

/** What the probe `cache-files` wrote down. */
export type FileProbe = {
  /** Of the build in which it ran: another one shows that the step came from a cache. */
  readonly round: string
  readonly folders: readonly FileTimes[]
}

/** Throws when the text is not what the probe writes. */
export const readFileProbe = (text: string): FileProbe => {
  const json = parseJson(text)
  const round = textAt(json, 'round')
  const folders = listAt(json, 'folders').map(folderIn)
  if (round === undefined || folders.length === 0)
    throw new Error('the probe of the file system wrote nothing that can be read')
  return { round, folders }
}

const folderIn = (value: unknown): FileTimes => {
  const [path, files] = [textAt(value, 'path'), at(value, 'files')]
  if (path === undefined || typeof files !== 'number')
    throw new Error('the probe of the file system wrote down a folder without its path or files')
  return {
    path,
    files,
    lstatUs: numbersAt(value, 'lstatNs'),
    readUs: numbersAt(value, 'readNs'),
    writeUs: numbersAt(value, 'writeNs'),
  }
}

const numbersAt = (value: unknown, name: string): readonly number[] =>
  listAt(value, name).flatMap((time) => (typeof time === 'number' ? [time / 1e3] : []))

/** Those of one folder; undefined: it was not measured. */
export const timesIn = ({ folders }: FileProbe, path: string): FileTimes | undefined =>
  folders.find((folder) => folder.path === path)

/** What the report keeps of one round. */
export const seenIn = ({ readUs, writeUs, lstatUs }: FileTimes): Seen => ({
  ...percentiles('read', readUs),
  ...percentiles('write', writeUs),
  operations: readUs.length + writeUs.length + lstatUs.length,
})

const percentiles = (operation: string, timesUs: readonly number[]): Seen => {
  const [p50, p95] = [percentileOf(timesUs, 0.5), percentileOf(timesUs, 0.95)]
  return p50 === undefined || p95 === undefined
    ? {}
    : { [`${operation}P50Us`]: p50, [`${operation}P95Us`]: p95 }
}

/** Of each percentile the median over the rounds, and how many operations all rounds had. */
export const columnsOf = (seen: readonly Seen[]): ColumnValues => {
  const valuesOf = (name: string): readonly number[] =>
    seen.flatMap(({ [name]: value }) => (typeof value === 'number' ? value : []))
  const operations = valuesOf('operations')
  if (operations.length === 0) return {}
  const names = ['readP50Us', 'readP95Us', 'writeP50Us', 'writeP95Us']
  return {
    ...Object.fromEntries(
      names.map((name) => [name, known(medianOf(valuesOf(name)), 'the probe measured nothing')]),
    ),
    operations: operations.reduce((sum, number) => sum + number, 0),
  }
}

/** The time that all these operations took together, in ms. */
export const totalMs = ({ lstatUs, readUs, writeUs }: FileTimes): number =>
  [...lstatUs, ...readUs, ...writeUs].reduce((sum, us) => sum + us, 0) / 1e3
