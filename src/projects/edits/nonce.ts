import { createHash } from 'node:crypto'
import type { Revision } from '../../model.ts'

/** What makes an edit unique: no two builds of a run and no two runs may find each other's layers. */
export type NonceOf = {
  /** Unique per run. */
  readonly run: string
  readonly engine: string
  readonly revision: Revision
  readonly round: number
  readonly scenario: string
}

/** 24 hexadecimal digits, decided by the parts alone: always the same length, so that edits weigh the same. */
export const nonce = ({ run, engine, revision, round, scenario }: NonceOf): string =>
  createHash('sha256')
    .update(JSON.stringify([run, engine, revision, round, scenario]))
    .digest('hex')
    .slice(0, 24)

/**
 * Go text to append to a file of a main package, so that the nonce reaches the binary. The variable is
 * assigned in init(): the linker drops variables that nobody reads, but must keep what init does. Its name
 * holds the nonce, so a file can be edited more than once.
 */
export const nonceEdit = (value: string): string =>
  `\nvar benchmarkNonce${value} string\n\nfunc init() { benchmarkNonce${value} = "${value}" }\n`
