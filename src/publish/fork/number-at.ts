import { at } from '../../host/json.ts'

/** The whole positive number at a path of keys, as an id of GitHub is; undefined for anything else. */
export const numberAt = (value: unknown, ...path: readonly string[]): number | undefined => {
  const found = at(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined
}
