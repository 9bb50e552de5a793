import { createHash } from 'node:crypto'
import { type FileReader, ignoring, readImageFiles } from '../../host/image-archive/image-files.ts'
import { isHeader, longestInfo, mark, type ProgramInfo, programInfo } from './build-info.ts'
import { isProgram } from './nonce-scanner.ts'

/** The programs of an image that Go made. The toolchain does not count. */
export type GoPrograms = {
  /**
   * SHA-256, in hex, of the only one; of several, that of the lines `SHA256  /PATH` which sha256sum(1) prints for them, in the
   * order of their paths.
   */
  readonly sha256: string
  /** What Go wrote into each about its build, in the same order; undefined: one of them cannot be read. */
  readonly infos: readonly ProgramInfo[] | undefined
}

/** The programs of the image in an archive; undefined: there is none. */
export const goPrograms = async (
  archive: string,
  signal: AbortSignal,
  platform?: string,
): Promise<GoPrograms | undefined> => {
  const read = await readImageFiles(
    archive,
    (path) => (isOfToolchain(path) ? ignoring : programReader()),
    signal,
    platform,
  )
  const files = [...read]
    .map(([path, { learned }]) => ({ path, ...learned }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const [only, ...others] = files
  if (only === undefined) return undefined
  const infos = files.flatMap(({ info }) => info ?? [])
  const lines = files.map(({ path, sha256 }) => `${sha256}  /${path}\n`)
  return {
    sha256: others.length === 0 ? only.sha256 : createHash('sha256').update(lines.join('')).digest('hex'),
    infos: infos.length === files.length ? infos : undefined,
  }
}

/** Go's own programs, and what its build cache and its module cache hold. */
const isOfToolchain = (path: string): boolean =>
  /^usr\/(?:local|lib)\/go\/|(?:^|\/)go\/pkg\/|(?:^|\/)go-build\//.test(path)

type Program = { readonly sha256: string; readonly info: ProgramInfo | undefined }

const nothing = Buffer.alloc(0)

const programReader = (): FileReader<Program> => {
  const hash = createHash('sha256')
  let [start, before, info]: [Buffer, Buffer, Buffer] = [nothing, nothing, nothing]
  let [isFromGo, isOther] = [false, false]
  return {
    piece: (bytes) => {
      if (isOther) return
      hash.update(bytes)
      if (start.length < 4) start = Buffer.concat([start, bytes.subarray(0, 4)])
      isOther = start.length >= 4 && !isProgram(start)
      if (isOther) return
      if (info.length > 0) {
        if (info.length < longestInfo) info = Buffer.concat([info, bytes.subarray(0, longestInfo)])
        return
      }
      const window = Buffer.concat([before, bytes])
      const at = marksIn(window)
      isFromGo ||= at.length > 0
      const header = at.find((each) => window.length - each < shortest || isHeader(window.subarray(each)))
      if (header !== undefined) info = Buffer.from(window.subarray(header, header + longestInfo))
      before = Buffer.from(window.subarray(Math.max(0, window.length - mark.length + 1)))
    },
    end: () => (isFromGo && !isOther ? { sha256: hash.digest('hex'), info: programInfo(info) } : undefined),
  }
}

/** A header that a piece ends within may go on in the next one. */
const shortest = 64

const marksIn = (bytes: Buffer): readonly number[] => {
  const found: number[] = []
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) found.push(at)
  return found
}
