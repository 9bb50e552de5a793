/** What the profile of a program is called: of letters, digits and dots, one for each path. */
export const profileName = (path: string): string =>
  path.replace(/^\/+/, '').replaceAll(/[^A-Za-z0-9_-]+/g, '.')

/** Whether AppArmor reads this path as a path, and not as a pattern or more. */
export const canHaveProfile = (path: string): boolean => /^\/[\w./+-]+$/.test(path)

/**
 * The text of an AppArmor profile that lets one program in one path open user namespaces, and restricts nothing,
 * as Ubuntu's own for podman and rootlesskit do. Throws for a path that would be a pattern to AppArmor.
 */
export const appArmorProfile = (path: string): string => {
  if (!canHaveProfile(path))
    throw new Error(
      `${path} cannot stand in an AppArmor profile: use a path of letters, digits and . / + - _ only`,
    )
  const lines = [
    'abi <abi/4.0>,',
    'include <tunables/global>',
    `profile ${profileName(path)} ${path} flags=(unconfined) {`,
    '  userns,',
    '}',
  ]
  return `${lines.join('\n')}\n`
}

/**
 * Whether one of these texts of profiles lets the program in this path open user namespaces. `unclear`: one names the
 * program, and its attachment may be a pattern, which only AppArmor itself can read.
 */
export const coverageOf = (path: string, texts: readonly string[]): 'covered' | 'unclear' | 'none' => {
  const allowing = texts.filter((text) => /\buserns\b/.test(text))
  if (allowing.some((text) => text.includes(` ${path} `))) return 'covered'
  const program = path.slice(path.lastIndexOf('/') + 1)
  return allowing.some((text) => text.includes(program)) ? 'unclear' : 'none'
}
