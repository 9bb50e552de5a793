/** Versions that were told; an absent or empty one is left out. */
export const withoutAbsent = (
  versions: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(versions).flatMap(([name, version]) =>
      version === undefined || version === '' ? [] : [[name, version]],
    ),
  )
