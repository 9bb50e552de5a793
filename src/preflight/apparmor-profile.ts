/** What the profile of a program is called: of letters, digits and dots, one for each path. */
export const profileName = (path: string): string =>
  path.replace(/^\/+/, '').replaceAll(/[^A-Za-z0-9_-]+/g, '.')

/**
 * The text of an AppArmor profile that lets one program in one path open user namespaces, and restricts nothing,
 * as Ubuntu's own for podman and rootlesskit do. Throws for a path that would be a pattern to AppArmor.
 */
export const appArmorProfile = (path: string): string => {
  if (!/^\/[\w./+-]+$/.test(path))
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
