import { messageOf } from '../../host/error-text.ts'
import { at, errorCode, isRecord, listAt, parseJson, textAt } from '../../host/json.ts'

/** One use of a service of the runner. Paths are absolute. */
export type ServiceCall =
  | {
      readonly kind: 'upload'
      readonly name: string
      readonly files: readonly string[]
      /** The paths in the artifact are relative to this folder. */
      readonly root: string
      /** 0: as long as the repository's settings say. */
      readonly retentionDays: number
      /** Whether its only file is uploaded as it is, and not as a zip file. */
      readonly isRaw: boolean
    }
  | {
      /** `restore-newest`: of the entries whose keys begin with `key`, the newest that this run may read. */
      readonly kind: 'restore' | 'restore-newest' | 'save'
      readonly key: string
      readonly paths: readonly string[]
    }

/** First word of a command line that asks this program for one `ServiceCall`; the second is the call as JSON. */
export const serviceWord = '--service-call'

/** What the line with the result begins with; everything else was printed by the libraries. */
export const resultMark = 'service-call result: '

/**
 * Makes one call, prints its result as one line of JSON and ends the process, which has no other purpose. When a
 * connection ends in the middle of an answer, the libraries would wait for ever.
 */
export const makeServiceCall = async (text: string): Promise<never> => {
  process.on('beforeExit', () =>
    end({ kind: 'failed', message: 'the connection ended in the middle of an answer' }),
  )
  return end(await perform(parseJson(text)).catch(failureOf))
}

const end = (result: Readonly<Record<string, unknown>>): never => {
  process.stdout.write(`${resultMark}${JSON.stringify(result)}\n`)
  return process.exit()
}

const perform = async (call: unknown): Promise<Readonly<Record<string, unknown>>> => {
  switch (at(call, 'kind')) {
    case 'upload':
      return upload(call)
    case 'restore':
    case 'restore-newest':
    case 'save':
      return useCache(call)
    default:
      throw new Error('this is not a service call')
  }
}

const upload = async (call: unknown) => {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const days = at(call, 'retentionDays')
  const options = {
    ...(typeof days === 'number' && days > 0 && { retentionDays: days }),
    skipArchive: at(call, 'isRaw') === true,
  }
  const { name, root } = { name: textAt(call, 'name') ?? '', root: textAt(call, 'root') ?? '' }
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, textsAt(call, 'files'), root, options)
  return { kind: 'done', id }
}

const useCache = async (call: unknown) => {
  const cache = await import('@actions/cache')
  if (!cache.isFeatureAvailable()) return { kind: 'unavailable' }
  const [key, paths] = [textAt(call, 'key') ?? '', textsAt(call, 'paths')]
  if (at(call, 'kind') === 'save') return { kind: 'done', saved: (await cache.saveCache(paths, key)) !== -1 }
  if (at(call, 'kind') === 'restore-newest') {
    const found = await cache.restoreCache(paths, `${key}newest`, [key])
    return { kind: 'done', found: found?.startsWith(key) === true }
  }
  // A key also matches entries that only begin with it: those are other archives.
  return { kind: 'done', found: (await cache.restoreCache(paths, key)) === key }
}

const textsAt = (call: unknown, name: string): string[] =>
  listAt(call, name).filter((each) => typeof each === 'string')

const failureOf = (error: unknown) => {
  if (error instanceof Error && error.name === 'GHESNotSupportedError') return { kind: 'unavailable' }
  const status = isRecord(error) ? error['statusCode'] : undefined
  return {
    kind: 'failed',
    message: messageOf(error),
    // JSON leaves out what is undefined.
    status: typeof status === 'number' ? status : undefined,
    code: errorCode(error),
  }
}
