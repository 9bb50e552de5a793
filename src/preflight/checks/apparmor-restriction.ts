import {
  appArmorProfile,
  canHaveProfile,
  coverageOf,
  profileName,
} from '../../engines/machine/apparmor-profile.ts'
import {
  type Check,
  type CheckedEngine,
  missing,
  ok,
  rootless,
  type Seen,
  sudo,
  unknown,
} from '../finding.ts'
import type { MachineFacts } from '../machine-facts.ts'

const name = 'AppArmor and user namespaces'

/**
 * Since Ubuntu 23.10 only programs with an AppArmor profile of their own may create user namespaces. Ubuntu ships some
 * (podman, buildah, /usr/bin/rootlesskit); the same program in another path has none.
 */
export const appArmorRestriction: Check = (facts, engines) => {
  if (facts.appArmorRestricts === undefined || facts.appArmorRestricts === 0) {
    const concerns = engines.filter(({ needs }) => rootless(needs)).map((engine) => engine.name)
    return concerns.length === 0 ? [] : [{ name, ...ok('not restricted on this machine'), concerns }]
  }
  return [...byProgram(engines)].map(([program, concerns]) => {
    const path = facts.programs[program]
    const seen = path === undefined ? unknown(`${program} is not installed yet`) : seenOf(path, facts)
    return { name, ...seen, concerns }
  })
}

const byProgram = (engines: readonly CheckedEngine[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const { name: engine, needs } of engines) {
    const program = needs.userNamespace
    if (program !== undefined) groups.set(program, [...(groups.get(program) ?? []), engine])
  }
  return groups
}

const seenOf = (path: string, facts: MachineFacts): Seen => {
  switch (coverageOf(path, facts.profiles)) {
    case 'covered':
      return ok(`restricted, but a profile allows them for ${path}`)
    case 'unclear':
      return unknown(`restricted, and a profile mentions ${path}, but it is not clear whether it applies`)
    case 'none':
      return restricted(path, facts)
  }
}

/** For rootlesskit, a run as root loads this profile by itself and unloads it at its end. */
const restricted = (path: string, facts: MachineFacts): Seen => {
  const seen = `restricted (kernel.apparmor_restrict_unprivileged_userns), and no profile allows ${path}`
  if (!canHaveProfile(path))
    return missing(seen, 'move it to a path that contains only letters, digits and . / + - _')
  if (facts.uid === 0 && path.endsWith('/rootlesskit'))
    return ok(`restricted; a run loads a profile for ${path} and unloads it at its end`)
  const asRoot = sudo(facts)
  const file = `/etc/apparmor.d/${profileName(path)}`
  const profile = appArmorProfile(path).trimEnd().replaceAll('\n', '\\n')
  const load = `printf '${profile}\\n' | ${asRoot}tee ${file} && ${asRoot}apparmor_parser -r ${file}`
  return missing(seen, `${load} (to undo it: ${asRoot}apparmor_parser -R ${file}, then remove the file)`)
}
