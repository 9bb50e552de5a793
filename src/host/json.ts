/** The value of a JSON text; undefined when it is not JSON, because programs on PATH can print anything. */
export const parseJson = (text: string): unknown => {
  try {
    const content: unknown = JSON.parse(text)
    return content
  } catch {
    return undefined
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path of keys; undefined when any of them is missing. */
export const at = (value: unknown, ...path: readonly string[]): unknown => {
  let inner = value
  // Not `reduce`: readers of progress ask for every field of every line.
  for (const key of path) inner = isRecord(inner) ? inner[key] : undefined
  return inner
}

/** The string at a path of keys; undefined for anything else and for an empty string. */
export const textAt = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = at(value, ...path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** The whole positive number at a path of keys, as an id is; undefined for anything else. */
export const positiveAt = (value: unknown, ...path: readonly string[]): number | undefined => {
  const found = at(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined
}

/** The list at a path of keys; empty for anything else. */
export const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/** The code of a system error, such as `ENOENT`. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
