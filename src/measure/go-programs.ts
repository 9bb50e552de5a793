import { createHash } from 'node:crypto'
import { type FileReader, readImageFiles } from '../host/image-archive/image-files.ts'
import { isProgram } from './nonce-scanner.ts'

/**
 * SHA-256, in hex, of the Go program of the image in an archive; of several, that of the lines `SHA256  /PATH` which
 * sha256sum(1) prints for them, in the order of their paths. undefined: there is none. The toolchain does not count.
 */
export const goProgramsSha256 = async (
  archive: string,
  signal: AbortSignal,
  platform?: string,
): Promise<string | undefined> => {
  const read = await readImageFiles(
    archive,
    (path) => (isOfToolchain(path) ? ignoring : programReader()),
    signal,
    platform,
  )
  const files = [...read].map(([path, { learned }]) => ({ path, sha256: learned }))
  const [only, ...others] = files.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  if (only === undefined || others.length === 0) return only?.sha256
  const lines = [only, ...others].map(({ path, sha256 }) => `${sha256}  /${path}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}

/** Go's own programs, and what its build cache and its module cache hold. */
const isOfToolchain = (path: string): boolean =>
  /^usr\/(?:local|lib)\/go\/|(?:^|\/)go\/pkg\/|(?:^|\/)go-build\//.test(path)

/** What Go writes into every program before the facts about its build (debug/buildinfo). */
const mark = Buffer.from('\xff Go buildinf:', 'latin1')

const programReader = (): FileReader<string> => {
  const hash = createHash('sha256')
  let [start, before]: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(0)]
  let [isFromGo, isOther] = [false, false]
  return {
    piece: (bytes) => {
      if (isOther) return
      hash.update(bytes)
      if (start.length < 4) start = Buffer.concat([start, bytes.subarray(0, 4)])
      isOther = start.length >= 4 && !isProgram(start)
      if (isOther || isFromGo) return
      const window = Buffer.concat([before, bytes])
      isFromGo = window.includes(mark)
      before = Buffer.from(window.subarray(Math.max(0, window.length - mark.length + 1)))
    },
    end: () => (isFromGo && !isOther ? hash.digest('hex') : undefined),
  }
}

const ignoring: FileReader<string> = { piece: () => {}, end: () => undefined }
