/** What differs between base and head before anything is built. Types only. */

import type { Unknown } from './common.ts'

/** What became of something in the head. */
export type Change = 'new' | 'gone' | 'changed' | 'moved'

/**
 * In what the revisions of a project differ, read from both without building them. Paths are relative to the context,
 * except where a field says otherwise. Of every list, at most 200.
 */
export type Differences = {
  /** The context, relative to the repository; `.` is its root. */
  readonly contextPath: string
  /** The Dockerfile of the head, relative to the repository. */
  readonly dockerfile: string
  /** Files that builds take. */
  readonly files: readonly ChangedFile[]
  /** How many further files differ. */
  readonly filesLeftOut: number
  /** Requirements in go.mod files, and what go.work files replace. */
  readonly modules: readonly ChangedModule[]
  /** Imports of Go files. */
  readonly imports: readonly ChangedImport[]
  /** Every instruction of the Dockerfile of the head, and those of the base that it does not have. */
  readonly instructions: readonly ComparedInstruction[]
  /** Lines of ignore files. */
  readonly ignore: readonly ChangedPattern[]
  /** Versions of Go, build arguments and base images. */
  readonly settings: readonly ChangedSetting[]
  /** What of the context no ignore file leaves out. */
  readonly context: {
    readonly base: ContextSize
    readonly head: ContextSize
    /** The top folders and files that grew or shrank most. */
    readonly changed: readonly ChangedPath[]
  }
}

export type ChangedFile = {
  readonly path: string
  readonly change: Change
  /** Import path of its folder; absent where no go.mod says it. Since version 2.3. */
  readonly package?: string
}

export type ChangedModule = {
  readonly path: string
  /** Of the head; of the base where it is gone. */
  readonly version: string
  readonly change: Change
  /** Whether no package of the project imports it, as go.mod says. */
  readonly indirect: boolean
  /** Relative to the repository. */
  readonly file: string
  readonly line: number
}

export type ChangedImport = {
  /** The import path. */
  readonly path: string
  readonly change: 'new' | 'gone'
  /** Relative to the repository. */
  readonly file: string
  readonly line: number
}

export type ComparedInstruction = {
  /** On one line, at most 200 characters; without its heredocs. */
  readonly text: string
  /** In the head; in the base where it is gone. */
  readonly line: number
  /** The number of its stage, from 0. */
  readonly stage: number
  /** Absent: it is the same, and in the same order. */
  readonly change?: Change
  /** Of a changed instruction. */
  readonly before?: string
  /** Whether it is a RUN that compiles Go, as far as its text shows. */
  readonly compiles?: boolean
  /** Changed files that it copies or mounts: at most 5. */
  readonly takes?: readonly string[]
}

export type ChangedPattern = {
  readonly pattern: string
  readonly change: 'new' | 'gone'
  /** Relative to the repository. */
  readonly file: string
  readonly line: number
}

/**
 * `go`, `toolchain`: that line of a go.mod or go.work; `argument`: a build argument; `image`: what a stage is built on, with
 * its variables resolved.
 */
export type SettingKind = 'go' | 'toolchain' | 'argument' | 'image'

/** Something other than files and instructions that decides what is built. */
export type ChangedSetting = {
  readonly kind: SettingKind
  /** The file of a line, the argument, or the stage. */
  readonly name: string
  readonly change: 'new' | 'gone' | 'changed'
  /** Absent where there was none, and of an argument, whose values can be secret. */
  readonly before?: string
  readonly after?: string
  /** Digests of images, as the first engine that has both reports them. */
  readonly beforeId?: string
  readonly afterId?: string
  /** Whether the stage compiles Go. */
  readonly compiles?: boolean
  /** Relative to the repository. */
  readonly file?: string
  readonly line?: number
  readonly unknown?: Unknown
}

export type ContextSize = { readonly files: number; readonly bytes: number }

/** By how much a path differs, head − base. */
export type ChangedPath = {
  readonly path: string
  readonly files: number
  readonly bytes: number
  /** Present where only the ignore files changed what of it is in the context: its files are in both revisions. */
  readonly ignored?: 'in-base' | 'in-head'
}
