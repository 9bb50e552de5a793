import { createHash } from 'node:crypto'
import type { BinaryBuild } from '../../model.ts'

/** What Go writes into every program before the facts about its build (debug/buildinfo). */
export const mark = Buffer.from('\xff Go buildinf:', 'latin1')

/** From the mark on: its version and its modules come behind a header of this length. */
const headerBytes = 32

/** Modules and flags of a program are no longer, together with what is before them. */
export const longestInfo = 300_000

/** Whether a mark is that of a program of Go 1.18 or newer, and not a text of a program that reads others. */
export const isHeader = (bytes: Buffer): boolean =>
  bytes.length >= headerBytes + 4 &&
  ((bytes[15] ?? 0) & 2) !== 0 &&
  bytes.subarray(16, headerBytes).every((byte) => byte === 0)

/** What `go version -m` prints of one program. */
export type ProgramInfo = { readonly go: string; readonly lines: readonly string[] }

/** Reads what follows the mark of a program; undefined: it is not in the form that Go has had since 1.18. */
export const programInfo = (bytes: Buffer): ProgramInfo | undefined => {
  if (!isHeader(bytes)) return undefined
  const go = textAt(bytes, headerBytes)
  const info = go && textAt(bytes, go.next)
  if (go === undefined || info === undefined) return undefined
  // Sixteen bytes before and behind it mark where it is (cmd/go/internal/modload, ModInfoData).
  const isMarked = info.text.length >= 33 && info.text.at(-17) === '\n'
  return { go: go.text, lines: isMarked ? info.text.slice(16, -16).split('\n').filter(Boolean) : [] }
}

/** A text behind its length, which is an unsigned number in base 128 (encoding/binary, Uvarint). */
const textAt = (bytes: Buffer, at: number): { readonly text: string; readonly next: number } | undefined => {
  let [length, shift, from] = [0, 0, at]
  for (;;) {
    const byte = bytes[from]
    if (byte === undefined || shift > 21) return undefined
    length += (byte & 0x7f) * 2 ** shift
    shift += 7
    from += 1
    if (byte < 0x80) break
  }
  const next = from + length
  return next > bytes.length ? undefined : { text: bytes.toString('latin1', from, next), next }
}

/** What the programs of an image say together. */
export const binaryBuildOf = (programs: readonly ProgramInfo[]): BinaryBuild => {
  const having = (pattern: RegExp): number =>
    programs.filter(({ lines }) => lines.some((line) => pattern.test(line))).length
  const others = programs.map(({ lines }) => lines.filter((line) => !isTold(line)).map(withoutPlace))
  return {
    programs: programs.length,
    go: [...new Set(programs.map(({ go }) => go))].toSorted().join(', ').slice(0, longestVersions),
    vcs: having(/^build\tvcs\.revision=/),
    trimpath: having(/^build\t-trimpath=true$/),
    cgo: having(/^build\tCGO_ENABLED=1$/),
    othersSha256: createHash('sha256').update(JSON.stringify(others)).digest('hex'),
  }
}

const longestVersions = 200

/** What is counted by itself, and what Go writes or leaves out because of that: flags for C and the linker with `-trimpath`. */
const isTold = (line: string): boolean =>
  /^build\t(?:vcs[.=]|-trimpath=|-ldflags=|CGO_\w+=|DefaultGODEBUG=)/.test(line)

/** The version of the main module comes from git (since Go 1.24), and `-trimpath` leaves the folder of a profile out. */
const withoutPlace = (line: string): string =>
  line.replace(/^(mod\t[^\t]*)\t.*/, '$1').replace(/^(build\t-pgo=).*[/\\]/, '$1')
