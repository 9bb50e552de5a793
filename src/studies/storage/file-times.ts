import { at, listAt, parseJson, textAt } from '../../host/json.ts'

/** How long operations on the files of one folder took, in microseconds. */
export type FileTimes = {
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
    lstatUs: timesIn(value, 'lstatNs'),
    readUs: timesIn(value, 'readNs'),
    writeUs: timesIn(value, 'writeNs'),
  }
}

const timesIn = (value: unknown, name: string): readonly number[] =>
  listAt(value, name).flatMap((time) => (typeof time === 'number' ? [time / 1e3] : []))

/** All times of the same folder in several probes. */
export const pooled = (probes: readonly FileProbe[], path: string): FileTimes | undefined => {
  const found = probes.flatMap(({ folders }) => folders.filter((folder) => folder.path === path))
  const [first] = found
  if (first === undefined) return undefined
  return {
    path,
    files: first.files,
    lstatUs: found.flatMap(({ lstatUs }) => lstatUs),
    readUs: found.flatMap(({ readUs }) => readUs),
    writeUs: found.flatMap(({ writeUs }) => writeUs),
  }
}

/** The time that all these operations took together, in ms. */
export const totalMs = ({ lstatUs, readUs, writeUs }: FileTimes): number =>
  [...lstatUs, ...readUs, ...writeUs].reduce((sum, us) => sum + us, 0) / 1e3
