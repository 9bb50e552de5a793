/** A project as it was measured: where it comes from, and what it was built on. Types only. */

import type { Unknown } from './common.ts'
import type { Differences } from './differences.ts'

/** An image that builds start from or are read with, as an engine had it at the beginning. */
export type UsedImage = {
  readonly engine: string
  /** As the Dockerfile names it. */
  readonly image: string
  /** That it is taken for, as in `linux/arm64`; absent: that of the machine. Since version 2.3. */
  readonly platform?: string
  /** As the engine reports it, or the digest of the configuration of an image that this program made. */
  readonly id?: string
  readonly unknown?: Unknown
}

/**
 * What proved that an edit is in an image. `nonce`: the text that it wrote is in a file that the build made. `control`: files
 * differ with it that do not differ between two builds without it, because programs cannot be read, as when they are packed.
 */
export type EditProof = 'nonce' | 'control'

/** One project at one revision. What does not apply to a fixture is absent. */
export type ProjectSource = {
  readonly commit?: string
  /** The output of `git describe --tags --always`. */
  readonly describe?: string
  /** How many uncommitted files are in it. */
  readonly uncommittedFiles?: number
  /** Objects in its clone: the same in both, or their contexts would differ by more than the change. */
  readonly gitObjects?: number
  readonly dockerfileSha256?: string
  /** The Go file that source-change edited, relative to the context. */
  readonly editedFile?: string
  /** How it was proved that this edit is in the image; absent in reports before version 2.1. */
  readonly editProof?: EditProof
  readonly unknown?: Unknown
}

/** What was built, and from what. */
export type ProjectReport = {
  readonly id: string
  /**
   * Where it is published, as in `OWNER/NAME`; absent of a shipped project, and where the checkout has no remote called origin
   * and no job says it. Since version 2.3.
   */
  readonly repository?: string
  readonly target?: string
  /** Names only: values can be secret. */
  readonly buildArgs: readonly string[]
  /** Network of RUN steps, when one was asked for. */
  readonly network?: string
  /** What builds wrote about their image, the same in both revisions; absent: nothing. Since version 2.3. */
  readonly attestations?: { readonly provenance?: 'min' | 'max'; readonly sbomScanner?: string }
  readonly head: ProjectSource
  readonly base?: ProjectSource
  /** Absent with one revision, and where they could not be compared. Since version 2.3. */
  readonly differences?: Differences
  readonly images: readonly UsedImage[]
}
