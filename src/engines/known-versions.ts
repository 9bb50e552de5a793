/** Leaves out the versions that are undefined or empty, because the engine does not report them. */
export const knownVersions = (
  versions: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(versions).flatMap(([name, version]) =>
      version === undefined || version === '' ? [] : [[name, version]],
    ),
  )
