/** One build and what proves its cache state, and the sample that builds make. Types only. */

import type { CacheMode } from './cache.ts'
import type { Phase, Revision, TimelinePart, Unknown } from './common.ts'
import type { BuildDisturbance } from './explained.ts'

/** What the engine's store held just before a build, against what the scenario asks for. */
export type StateEvidence = {
  readonly kind: 'empty' | 'primed'
  readonly holds: boolean
  /** Says what was found instead; present when `holds` is false. */
  readonly reason?: string
  /** How many records, layers, images and cache mounts the store held of this cache space. */
  readonly records?: number
  /** What an empty build used of a shared store, because it saves no work, by description: at most 20. */
  readonly shared?: readonly string[]
  /** What the cache mounts of a primed build contained. */
  readonly mounts?: MountContents
  /** By how much they had grown since the prime was made; absent when they had not, or where `unknown.mountsGrewBy` says why. */
  readonly mountsGrewBy?: MountContents
  /** The registry's part of the state, where builds use one. Since version 2.3. */
  readonly remoteCache?: RemoteCacheState
  readonly unknown?: Unknown
}

/** A cache on this machine, as it was right before a build that uses it. */
export type RemoteCacheState = {
  /** Where it is: in a folder, or in a server that speaks the protocol of the Actions cache; absent: in a registry. Since version 2.3. */
  readonly kind?: 'local' | 'gha'
  /** What the layers are of that builds push: those of the image, or of all steps. */
  readonly mode: CacheMode
  /** Further options of the export; absent: none. Since version 2.3. */
  readonly options?: readonly string[]
  /** SHA-256 of the list of references and digests; the same for all builds that start from what one build pushed. */
  readonly digest: string
  /** Tags of the registry, manifests in the folder, or entries of the Actions cache. 0: it was empty, and this build filled it. */
  readonly references: number
  readonly bytes: number
  /** What the line to it let through in each direction; absent: no line leads to a folder. */
  readonly bytesPerSecond?: number
  /** What that line added to every exchange. */
  readonly roundTripMs?: number
}

export type MountContents = { readonly files?: number; readonly bytes?: number }

/** One instruction of the Dockerfile: `hit` when the engine took it from its cache. */
export type StepOutcome = { readonly name: string; readonly hit: boolean }

/**
 * Where the chain of cached steps of a build ended. `unused`: it was built without; `whole`: every step came from the cache;
 * `broken`: this is the first step that did not.
 */
export type LayerCache =
  | { readonly kind: 'unused' | 'whole' }
  | {
      readonly kind: 'broken'
      readonly step: string
      /** The edited file that the step takes, relative to the context. */
      readonly file?: string
      readonly unknown?: Unknown
    }

/** What a build did, told by its own output and by Go's action graph. */
export type OutcomeEvidence = {
  readonly steps: readonly StepOutcome[]
  /** Since version 2.3, as all fields that are not about packages. */
  readonly layerCache?: LayerCache
  /**
   * Packages in the dependency graph of the binary, the standard library's included; of a user's Dockerfile, those that the
   * explain build of this revision compiled.
   */
  readonly packagesNeeded?: number
  /** Those for which a compiler ran in this very build. */
  readonly packagesCompiled?: number
  /** Import paths of the compiled packages when there are few of them (at most 20). */
  readonly compiled?: readonly string[]
  /** Modules that its go.mod has Go download, without those of a vendor folder. */
  readonly modulesNeeded?: number
  /** Those that it downloaded, as go commands printed it. */
  readonly modulesDownloaded?: number
  /** Files of the context that the ignore file leaves in it. */
  readonly contextFiles?: number
  /** Their sizes, added up. */
  readonly contextBytes?: number
  /** What the client sent of the context, which may be less, or with names and rights more. */
  readonly contextSentBytes?: number
  /** The layers of the image, as uncompressed archives; of several platforms, those of all together. */
  readonly imageBytes?: number
  /** The same, each compressed by gzip at its default level. */
  readonly compressedImageBytes?: number
  /** The platforms that were asked for, all of which are in the image; absent: that of the machine. */
  readonly imagePlatforms?: readonly string[]
  /** What the image says about its build, where that was asked for: as in `https://slsa.dev/provenance/v1`. */
  readonly attestations?: readonly string[]
  /** All of them together. */
  readonly attestationBytes?: number
  readonly unknown?: Unknown
}

export type Evidence = {
  readonly state: StateEvidence
  readonly outcome: OutcomeEvidence
  /** SHA-256 of the binary that was built, in hex. */
  readonly binarySha256?: string
  /** Where rewrites are tried. Since version 2.3. */
  readonly binaryBuild?: BinaryBuild
}

/** What Go wrote into the programs of an image about their build, as `go version -m` prints it. */
export type BinaryBuild = {
  readonly programs: number
  /** The version of Go, as in `go1.26.8`; of several, each once. */
  readonly go: string
  /** How many of them have the commit that they were built from. */
  readonly vcs: number
  /** How many were built with `-trimpath`. */
  readonly trimpath: number
  /** How many were built with CGO. */
  readonly cgo: number
  /** SHA-256, in hex, of everything else it says but flags for C and the linker: modules, tags, other flags. */
  readonly othersSha256: string
}

/** Why a build gave no time. */
export type Failure = {
  readonly kind: 'failed' | 'timed-out' | 'engine-died'
  /** Of a failed build: the words of what failed, then the exit status. Otherwise one sentence: what happened and where. */
  readonly message: string
  /** The end of what the engine printed, at most 4 KiB; if that leaves out the failed step's output, its end comes first. */
  readonly logTail: string
}

/**
 * Why a build is in no sample: it was a warm-up; others start from it (`prime`); its cache state did not hold; the
 * prime it needed did not build; the other build of its pair gave no valid time.
 */
export type Excluded = 'warm-up' | 'prime' | 'state-lost' | 'prime-failed' | 'pair-incomplete'

/** One build that took place, with its time and evidence, or with its failure. */
export type Measurement = {
  /** Id of the benchmark. */
  readonly benchmark: string
  readonly revision: Revision
  /** 1 for the first pair of its benchmark; 0 for a warm-up. */
  readonly round: number
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** From the start of the client process to its exit. */
  readonly durationMs: number
  /** A phase that cannot be separated, or does not apply, is absent. */
  readonly phases?: Readonly<Partial<Record<Phase, number>>>
  /** What the phases were computed from, in order of time; parts of parallel stages overlap. Since version 2.2. */
  readonly timeline?: readonly TimelinePart[]
  readonly evidence?: Evidence
  /** Names carry their unit, as in `contextBytes`. */
  readonly counters: Readonly<Record<string, number>>
  /** What disturbed it; absent when nothing did, as far as it is known. Since version 2.3. */
  readonly disturbances?: readonly BuildDisturbance[]
  readonly failure?: Failure
  /** Why this build is in no sample. */
  readonly excluded?: Excluded
  readonly unknown?: Unknown
}

/**
 * How the time of a phase is known. `measured`: something reports its start and its end; `derived`: it is what is left
 * between other phases, or a whole step; `not-separable`: it is part of another phase; `not-applicable`: it never happens.
 */
type PhaseSource = 'measured' | 'derived' | 'not-separable' | 'not-applicable'

export type PhaseSources = Readonly<Record<Exclude<Phase, 'unattributed'>, PhaseSource>>

/** The measured values of one benchmark at one revision, and their median. */
export type Sample = {
  readonly samplesMs: readonly number[]
  /** Absent when nothing was measured. */
  readonly medianMs?: number
  /**
   * `interval`: order-statistic interval of the median, from six values on; it holds in 95% where the number of builds did
   * not depend on their times. Else `min-max`.
   */
  readonly range?: 'interval' | 'min-max'
  readonly lowMs?: number
  readonly highMs?: number
  readonly unknown?: Unknown
}
