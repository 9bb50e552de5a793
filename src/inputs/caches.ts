import type { Reader } from './reader.ts'

/** A cache as a build is told of it, by `cache-from` or `cache-to` of docker/build-push-action. */
export type NamedCache = {
  readonly type: CacheType
  /** By key; never one that is a credential. */
  readonly options: Readonly<Record<string, string>>
}

/** Those of BuildKit. `inline`: in the image itself. */
type CacheType = 'registry' | 'local' | 'gha' | 'inline' | 's3' | 'azblob'

type Direction = 'from' | 'to'

/** What BuildKit's documentation of each type has: what must be there, and what may. */
const keysOf: Readonly<Record<CacheType, Readonly<Record<Direction, Keys | undefined>>>> = (() => {
  const compressing = ['compression', 'compression-level', 'force-compression']
  const exporting = ['mode', 'ignore-error']
  const written = [...compressing, ...exporting, 'oci-mediatypes', 'image-manifest']
  const service = ['url', 'url_v2', 'scope', 'timeout', 'repository', 'version']
  const bucket = ['region', 'bucket', 'name', 'prefix', 'blobs_prefix', 'manifests_prefix', 'endpoint_url']
  const s3 = [...bucket, 'use_path_style', 'upload_parallelism', 'touch_refresh']
  const azure = ['account_url', 'name', 'container', 'prefix', 'blobs_prefix', 'manifests_prefix']
  return {
    registry: { from: { must: ['ref'], may: [] }, to: { must: ['ref'], may: written } },
    local: {
      from: { must: ['src'], may: ['digest', 'tag'] },
      to: { must: ['dest'], may: [...written, 'tag'] },
    },
    gha: { from: { must: [], may: service }, to: { must: [], may: [...service, ...exporting] } },
    inline: { from: undefined, to: { must: [], may: [] } },
    s3: { from: { must: [], may: s3 }, to: { must: [], may: [...s3, ...exporting] } },
    azblob: { from: { must: [], may: azure }, to: { must: [], may: [...azure, ...exporting] } },
  } as const
})()

type Keys = { readonly must: readonly string[]; readonly may: readonly string[] }

const types = Object.keys(keysOf)

const isType = (text: string): text is CacheType => Object.hasOwn(keysOf, text)

/** What only the builder of the user needs: no build of this program touches that cache. */
export const isCredential = (key: string): boolean =>
  /^(?:token|ghtoken|access_key_id|secret_access_key|session_token|account_key)$/.test(key)

const formOf: Readonly<Record<string, readonly [RegExp, form: string]>> = {
  mode: [/^(?:min|max)$/, 'min or max'],
  compression: [/^(?:uncompressed|gzip|estargz|zstd)$/, 'uncompressed, gzip, estargz or zstd'],
  'compression-level': [/^\d{1,2}$/, 'a whole number from 0 to 22'],
  'force-compression': [/^(?:true|false)$/, 'true or false'],
}

const mostLines = 20

/** Lines such as `type=registry,ref=ghcr.io/me/app:cache,mode=max`, or references of images. */
const caches = (direction: Direction): Reader<readonly NamedCache[]> => ({
  type: { kind: 'list', separator: '\n', values: undefined, words: [] },
  read: ({ text, problem }) => {
    const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
    if (lines.length > mostLines) problem(`has ${lines.length} lines; ${mostLines} are the most`)
    return lines
      .slice(0, mostLines)
      .flatMap((line, at) => cachesIn(line, direction, (what) => problem(`line ${at + 1} ${what}`)))
  },
})

export const cachesFrom = caches('from')
export const cachesTo = caches('to')

/** The caches of one line; none where `problem` was called. */
export const cachesIn = (
  line: string,
  direction: Direction,
  problem: (what: string) => void,
): readonly NamedCache[] => {
  const fields = line.split(',').map((field) => field.trim())
  if (!fields.some((field) => field.includes('=')))
    return fields.flatMap((ref): readonly NamedCache[] => {
      if (isReference(ref)) return [{ type: 'registry', options: { ref } }]
      problem('is neither the reference of an image nor KEY=VALUE between commas, as in type=gha')
      return []
    })
  const found = problemsIn(fields, direction)
  found.problems.forEach(problem)
  return found.cache === undefined || found.problems.length > 0 ? [] : [found.cache]
}

/** A line without the keys that its type does not have: builders ignore them, as in `type=inline,mode=max`. */
export const withoutUnknownKeys = (line: string, direction: Direction): string => {
  const fields = line.split(',').map((field) => field.trim())
  const type = fields.find((field) => /^type=/i.test(field))?.slice('type='.length) ?? ''
  const keys = isType(type) ? keysOf[type][direction] : undefined
  if (keys === undefined) return line
  const known = ['type', ...keys.must, ...keys.may]
  return fields.filter((field) => known.includes(field.replace(/=.*$/s, '').toLowerCase())).join(',')
}

/** Without a login before the host, and no option of an engine, as a dash at the beginning would make it. */
export const isReference = (text: string): boolean =>
  /^[\w[][\w.:/[\]-]{0,500}(?:@[a-z\d]+:[\da-f]{32,128})?$/.test(text)

const problemsIn = (
  fields: readonly string[],
  direction: Direction,
): { readonly problems: readonly string[]; readonly cache: NamedCache | undefined } => {
  const pairs = fields.map((field) => /^([^=]*)=(.*)$/s.exec(field)?.slice(1) ?? [field, ''])
  const options = Object.fromEntries(pairs.map(([key = '', value = '']) => [key.toLowerCase(), value]))
  const { type = '', ...others } = options
  const noPairs = fields.some((field) => !field.includes('=')) ? ['has a part that is not KEY=VALUE'] : []
  const twice = pairs.length > Object.keys(options).length ? ['has a key twice'] : []
  if (!isType(type)) {
    const what = type === '' ? 'has no type' : `has the type ${shown(type)}, which there is not`
    return { problems: [...noPairs, ...twice, `${what}; there are: ${types.join(', ')}`], cache: undefined }
  }
  const keys = keysOf[type][direction]
  if (keys === undefined) {
    const what = `has the type ${type}, which only cache-to has; an image is imported by its reference`
    return { problems: [...noPairs, ...twice, what], cache: undefined }
  }
  // A comma in a credential would make a key of the rest of it, which no message may show.
  const isSecret = Object.keys(others).some(isCredential)
  const problems = [
    ...noPairs,
    ...twice,
    ...keys.must.flatMap((key) => ((others[key] ?? '') === '' ? [`has no ${key}, which ${type} needs`] : [])),
    ...Object.entries(others)
      .filter(([key]) => !isSecret || isCredential(key))
      .flatMap(([key, value]) => problemWith(type, keys, key, value)),
  ]
  return { problems, cache: { type, options: others } }
}

const problemWith = (type: CacheType, { must, may }: Keys, key: string, value: string): readonly string[] => {
  if (key !== '' && isCredential(key))
    return [`has ${key}: your cache is not touched, so no credential is needed; leave it out`]
  if (![...must, ...may].includes(key)) {
    const all = [...must, ...may]
    return [
      `has the key ${shown(key)}, which ${type} has not; it has ${all.length === 0 ? 'none' : all.join(', ')}`,
    ]
  }
  // An address may hold a login or a signature, and the report has what was given.
  if (key.includes('url') && /[@?]/.test(value))
    return [`has ${key} with a login or a query: your cache is not touched, so leave them out`]
  if (key === 'ref' && value !== '' && !isReference(value))
    return ['has a ref that is not the reference of an image']
  const [form, words] = formOf[key] ?? []
  const isFit = form?.test(value) !== false && (key !== 'compression-level' || Number(value) <= 22)
  return isFit ? [] : [`has a ${key} that is not ${words}`]
}

/** A long one is no misspelt word. */
const shown = (text: string): string => `"${text.slice(0, 40)}"`

/** What is pushed to it by its own words; undefined: BuildKit decides, and pushes the layers of the image. */
export const modeOf = ({ type, options }: NamedCache): 'min' | 'max' | undefined => {
  if (type === 'inline') return 'min'
  const { mode } = options
  return mode === 'min' || mode === 'max' ? mode : undefined
}

/** How it compresses, as options of an export. */
export const compressionOf = ({ options }: NamedCache): readonly string[] =>
  ['compression', 'compression-level', 'force-compression'].flatMap((key) =>
    options[key] === undefined ? [] : [`${key}=${options[key]}`],
  )
