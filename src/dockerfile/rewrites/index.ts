import { bindSource } from './bind-source.ts'
import { cacheMounts } from './cache-mounts.ts'
import { cgoOff } from './cgo-off.ts'
import { copyLink } from './copy-link.ts'
import { copyOrder } from './copy-order.ts'
import { dockerignore } from './dockerignore.ts'
import { ignoreGit } from './ignore-git.ts'
import { pinnedToolchain } from './pinned-toolchain.ts'
import type { Rewrite } from './rewrite.ts'
import { trimpath } from './trimpath.ts'

/**
 * All that `rewrites` can name, in the order in which they are tried: what usually gains most comes first, because time may
 * run out. A new one is its file and its line here.
 */
export const rewrites: readonly Rewrite[] = [
  copyOrder,
  cacheMounts,
  dockerignore,
  ignoreGit,
  bindSource,
  pinnedToolchain,
  cgoOff,
  trimpath,
  copyLink,
]
