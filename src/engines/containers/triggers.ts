import { isRecord, parseJson, textAt } from '../../host/json.ts'
import { readTextInside } from '../../host/inside/read.ts'
import { imageFolders, type StorageRoot } from './session.ts'

/**
 * The ONBUILD instructions in the configuration of an image, from the store itself: Podman shows none of them. The id may
 * begin with `sha256:`. Undefined when the configuration cannot be read.
 */
export const triggersIn = async (
  { root }: StorageRoot,
  id: string,
): Promise<readonly string[] | undefined> => {
  const read = async (path: string): Promise<string | undefined> => {
    for (const folder of imageFolders) {
      const text = await readTextInside(root, `${folder}/${id.replace(/^sha256:/, '')}/${path}`).catch(
        () => undefined,
      )
      if (text !== undefined) return text
    }
    return undefined
  }
  const manifest = await read('manifest')
  const digest = manifest === undefined ? undefined : textAt(parseJson(manifest), 'config', 'digest')
  if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined
  const config = await read(bigDataName(digest))
  const parsed = config === undefined ? undefined : parseJson(config)
  return isRecord(parsed) ? triggersOfConfig(parsed) : undefined
}

/** As containers/storage names the files beside an image whose names are no plain words (images.go, makeBigDataBaseName). */
const bigDataName = (key: string): string => `=${Buffer.from(key).toString('base64')}`

/** Go reads the keys of JSON in upper or lower case alike, and Docker's format has two configurations. */
const triggersOfConfig = (config: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(config).flatMap((each) =>
    isRecord(each)
      ? Object.entries(each).flatMap(([key, value]) =>
          key.toLowerCase() === 'onbuild' && Array.isArray(value) ? value.map(String) : [],
        )
      : [],
  )
