import type { Dockerfile } from '../dockerfile.ts'

/** One way to write a Dockerfile, or the ignore file beside it, so that it may build faster. */
export type Rewrite = {
  /** As `rewrites` and the report have it. */
  readonly name: string
  /** What it does, as a sentence. */
  readonly text: string
  /** Names of the scenarios in which it can gain. */
  readonly scenarios: readonly string[]
  /** What it may change about the binary; absent: it must be the same. */
  readonly changesBinary?: BinaryChange
  /** Where the gain does not exist, as a sentence; absent: it exists on hosted runners too. */
  readonly hosted?: string
  /** Applies it to a project; it reads only what it is given. */
  readonly propose: (facts: RewriteFacts) => Proposal
}

/** A change of a binary, and by which part of what Go writes into it (`go version -m`) it can be told. */
type BinaryChange = {
  /** Why the binary is another one, as a sentence. */
  readonly text: string
  /** Without the commit, with `-trimpath`, without CGO, or by another version of Go; everything else must be the same. */
  readonly shows: 'no-commit' | 'trimpath' | 'no-cgo' | 'other-go'
}

/** The changed texts, or as a clause why there are none. */
export type Proposal =
  | {
      readonly kind: 'changed'
      /** The whole Dockerfile; undefined: it stays. */
      readonly dockerfile: string | undefined
      /** The whole ignore file; undefined: it stays. */
      readonly ignoreFile: string | undefined
      /** The line of the Dockerfile that it is about, from 1. */
      readonly line: number
      /** What else it does to this project, as a sentence; absent: nothing. */
      readonly note?: string
    }
  | { readonly kind: 'not-applicable'; readonly reason: string }

/** What a rewrite can know of a project. Paths are relative to the context. */
export type RewriteFacts = {
  readonly text: string
  readonly dockerfile: Dockerfile
  readonly module: ModuleFacts
  readonly ignore: IgnoreFacts
  readonly sources: SourceFacts
}

/** What the module in the root of the context says, as engines are sent it; every field is empty where there is none. */
export type ModuleFacts = {
  readonly hasGoMod: boolean
  readonly hasGoSum: boolean
  readonly hasGoWork: boolean
  /** Whether there is something to download: it requires modules, and they are not in `vendor`. */
  readonly downloads: boolean
  readonly isVendored: boolean
  /** Whether a folder of the repository takes the place of a module. */
  readonly replacesByFolders: boolean
  /** Versions that its go line and its toolchain line name, as in `1.26.8`. */
  readonly go: string | undefined
  readonly toolchain: string | undefined
}

export type IgnoreFacts = {
  /** Whether it is there, if only as an empty file. */
  readonly exists: boolean
  /** Text of the ignore file that every engine reads; empty where there is none yet. */
  readonly text: string
  /** Why no line can be added to it, as a clause; undefined: one can. */
  readonly problem: string | undefined
}

export type SourceFacts = {
  /** Whether engines are sent `.git`, and its size. */
  readonly gitBytes: number | undefined
  /** Folders in the root of the context that engines are sent. */
  readonly folders: readonly FolderFacts[]
  /** Go files, not those of tests, that import "C", or are there or not by CGO, or import "plugin". */
  readonly cgoFiles: readonly string[]
  /** Go files of the project itself, not those of tests, that ask for the path of a source file or of Go (`runtime.Caller`). */
  readonly callerFiles: readonly string[]
  /** Folders below the root, not in `vendor`, with a go.mod of their own. */
  readonly innerModules: readonly string[]
  /** Whether every Go file was read. */
  readonly isComplete: boolean
}

export type FolderFacts = {
  readonly name: string
  readonly bytes: number
  /** Whether something in it is surely or possibly part of the build: Go files, a module, an embedded file. */
  readonly isUsedByGo: boolean
}

export const notApplicable = (reason: string): Proposal => ({ kind: 'not-applicable', reason })

/** A Dockerfile with another text. */
export const changedDockerfile = (dockerfile: string, line: number): Proposal => ({
  kind: 'changed',
  dockerfile,
  ignoreFile: undefined,
  line,
})
