/** The name of a program's profile: letters, digits and dots, different for each path. */
export const profileName = (path: string): string =>
  path.replace(/^\/+/, '').replaceAll(/[^A-Za-z0-9_-]+/g, '.')

/** Whether AppArmor reads this path as a plain path, not as a pattern. */
export const canHaveProfile = (path: string): boolean => /^\/[\w./+-]+$/.test(path)

/**
 * The text of an AppArmor profile that lets the program in one path create user namespaces and restricts nothing, like
 * Ubuntu's own for podman and rootlesskit. Throws for a path that AppArmor would read as a pattern.
 */
export const appArmorProfile = (path: string): string => {
  if (!canHaveProfile(path))
    throw new Error(
      `${path} cannot be used in an AppArmor profile: use a path that contains only letters, digits and . / + - _`,
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
 * Whether one of these profiles lets the program in this path create user namespaces. `unclear`: one mentions the program,
 * but possibly as a pattern, which only AppArmor itself can evaluate.
 */
export const coverageOf = (path: string, texts: readonly string[]): 'covered' | 'unclear' | 'none' => {
  const allowing = texts.filter((text) => /\buserns\b/.test(text))
  if (allowing.some((text) => text.includes(` ${path} `))) return 'covered'
  const program = path.slice(path.lastIndexOf('/') + 1)
  return allowing.some((text) => text.includes(program)) ? 'unclear' : 'none'
}
