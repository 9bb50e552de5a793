import type { CacheRecord } from './record-store.ts'

/** Whether a record is that of a base image, which belongs to no space: `from local` with a graph driver, else `pulled from`. */
export const isBaseRecord = (description: string): boolean => /^(from local|pulled from) /.test(description)

/**
 * Whether a record is a layer of a base image. One that was loaded into a containerd store has no description (Docker
 * 29.8), while everything that a build makes has one. It is only an entry for what the image store has, so it may belong to
 * a space.
 */
export const isImageLayer = ({ Type, Description }: CacheRecord): boolean =>
  isBaseRecord(Description) || (Type === 'regular' && Description === '')

/** Whether a record is what `ADD` downloads: a file or a git repository. `--no-cache` does not download it again. */
export const isDownload = ({ Description }: CacheRecord): boolean =>
  /^(http url|git snapshot for|shared git repo for) /.test(Description)

/**
 * Whether a build without cache saves no work by using this record: it only creates an empty folder, or it is where the
 * context is received, of which only what changed is sent. Docker 20.10 describes every copy and every new folder as
 * `fileop target`; of these, a folder has no size.
 */
export const isHarmless = (record: CacheRecord): boolean =>
  isContext(record) ||
  /^(\[[^\]]*\] )?WORKDIR /.test(record.Description) ||
  (record.Description === 'fileop target' && record.Size === 0)

/** Whether a context was received into this record. */
export const isContext = ({ Type }: CacheRecord): boolean => Type === 'source.local'

export const isCacheMount = ({ Type }: CacheRecord): boolean => Type === 'exec.cachemount'

/** For messages and reports: without a login or a query, which may be secret. */
export const publicDescription = ({ Description }: CacheRecord): string =>
  Description.replace(/:\/\/[^/@\s]*@/, '://').replace(/\?[^\s#]*/, '')
