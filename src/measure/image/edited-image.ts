import { createHash } from 'node:crypto'
import { type Decompression, decompressionOf } from '../../images/compressed-file.ts'
import { type FileReader, ignoring, readImageFiles } from '../../host/image-archive/image-files.ts'
import { isProgram, type NonceTrace, nonceScanner } from './nonce-scanner.ts'

/**
 * Where the nonce of an edit is in an image. `program`: in what the build made of the sources. `build-cache`: only in Go's
 * build cache, so it was compiled, but not into a program of the image. `source`: only in copies of the source.
 */
export type NoncePlace = 'program' | 'build-cache' | 'source' | 'nowhere'

/** Looks for the nonce in the files of the image in an archive. */
export const findNonce = async (
  archive: string,
  nonce: string,
  signal: AbortSignal,
  platform?: string,
): Promise<NoncePlace> => {
  const read = await readImageFiles(archive, () => traceReader(nonce), signal, platform)
  const files = [...read].map(([path, { learned, layer }]) => ({ ...learned, layer, cached: isCached(path) }))
  const compiled = files.filter(({ trace }) => trace === 'compiled')
  if (compiled.some(({ cached }) => !cached)) return 'program'
  const layer = Math.min(...compiled.map((file) => file.layer))
  // An image without a program was built for what the go command reports, as of tests: only the cache can show that it ran.
  const hasProgram = files.some((file) => file.isProgram && !file.cached && file.layer >= layer)
  if (compiled.length > 0) return hasProgram ? 'build-cache' : 'program'
  return files.some(({ trace }) => trace === 'text') ? 'source' : 'nowhere'
}

/** The files of an image by path, except those of Go's build cache. */
export type FileDigests = {
  readonly digests: ReadonlyMap<string, string>
  /** Those that only copy the source of an edit, or quote it. */
  readonly copies: ReadonlySet<string>
}

/** Computes a digest of every file of the image in an archive. */
export const digestsOf = async (
  archive: string,
  nonce: string,
  signal: AbortSignal,
  platform?: string,
): Promise<FileDigests> => {
  const readerOf = (path: string): FileReader<Digested> => (isCached(path) ? ignoring : digestReader(nonce))
  const files = [...(await readImageFiles(archive, readerOf, signal, platform))]
  return {
    digests: new Map(files.map(([path, { learned }]) => [path, learned.digest])),
    copies: new Set(files.flatMap(([path, { learned }]) => (learned.trace === 'text' ? [path] : []))),
  }
}

/** Go's build cache, wherever it is: its files are named by what they were made from, or by their content. */
const isCached = (path: string): boolean =>
  /(?:^|\/)([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad](?:\/|$)/.test(path) || /(?:^|\/)go-build\/\w+\.txt$/.test(path)

type Traced = { readonly trace: NonceTrace | undefined; readonly isProgram: boolean }

/** Keeps only files that matter. What a compressed file contains counts like the file itself. */
const traceReader = (nonce: string): FileReader<Traced> => {
  const [scanner, insideScanner] = [nonceScanner(nonce), nonceScanner(nonce)]
  let start: Buffer | undefined
  let inside: Decompression | undefined
  return {
    piece: async (bytes) => {
      if (start === undefined) {
        start = Buffer.from(bytes.subarray(0, 4))
        inside = decompressionOf(start, (content) => insideScanner.scan(content))
      }
      scanner.scan(bytes)
      await inside?.piece(bytes)
    },
    end: async () => {
      await inside?.end()
      const traces = [scanner.trace(), insideScanner.trace()]
      const trace = traces.find((each) => each === 'compiled') ?? traces.find((each) => each !== undefined)
      const program = start !== undefined && isProgram(start)
      return trace !== undefined || program ? { trace, isProgram: program } : undefined
    },
  }
}

type Digested = { readonly trace: NonceTrace | undefined; readonly digest: string }

const digestReader = (nonce: string): FileReader<Digested> => {
  const [hash, scanner] = [createHash('sha256'), nonceScanner(nonce)]
  return {
    piece: (bytes) => {
      hash.update(bytes)
      scanner.scan(bytes)
    },
    end: () => ({ trace: scanner.trace(), digest: hash.digest('base64url') }),
  }
}
