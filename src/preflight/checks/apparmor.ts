import {
  appArmorProfile,
  canHaveProfile,
  coverageOf,
  profileName,
} from '../../engines/machine/apparmor-profile.ts'
import type { Facts } from '../facts.ts'
import { type Candidate, type Check, missing, ok, type Seen, unknown } from '../finding.ts'

const name = 'AppArmor and user namespaces'

/**
 * Ubuntu 23.10 and later let only programs with a profile of their own open user namespaces. It ships some
 * (podman, buildah, /usr/bin/rootlesskit); the same program in another path has none.
 */
export const appArmor: Check<Facts> = (facts, candidates) => {
  if (facts.appArmorRestricts === undefined || facts.appArmorRestricts === 0) {
    const concerned = candidates.filter(({ needs }) => needs?.userNamespace !== undefined)
    if (concerned.length === 0) return []
    return [{ name, ...ok('not restricted on this machine'), concerns: concerned.map((each) => each.name) }]
  }
  return [...byProgram(candidates)].map(([program, concerns]) => {
    const path = facts.programs[program]
    const seen = path === undefined ? unknown(`there is no ${program} yet`) : seenOf(path, facts)
    return { name, ...seen, concerns }
  })
}

const byProgram = (candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const { name: engine, needs } of candidates) {
    const program = needs?.userNamespace
    if (program !== undefined) groups.set(program, [...(groups.get(program) ?? []), engine])
  }
  return groups
}

const seenOf = (path: string, { profiles, uid }: Facts): Seen => {
  switch (coverageOf(path, profiles)) {
    case 'covered':
      return ok(`restricted, and ${path} has a profile that allows them`)
    case 'unclear':
      return unknown(`restricted, and whether a profile that names it is for ${path} cannot be told`)
    case 'none':
      return restricted(path, uid)
  }
}

const told = 'restricted (kernel.apparmor_restrict_unprivileged_userns), and no profile allows'

/** As root a run loads this profile for rootlesskit itself, and takes it back at its end. */
const restricted = (path: string, uid: number): Seen => {
  if (!canHaveProfile(path))
    return missing(`${told} ${path}`, 'put it into a path of letters, digits and . / + - _ only')
  if (uid === 0 && path.endsWith('/rootlesskit'))
    return ok(`restricted; a run loads a profile for ${path}, and takes it back`)
  const file = `/etc/apparmor.d/${profileName(path)}`
  const profile = appArmorProfile(path).trimEnd().replaceAll('\n', '\\n')
  const load = `printf '${profile}\\n' | tee ${file} && apparmor_parser -r ${file}`
  const commands = uid === 0 ? load : load.replace('| tee', '| sudo tee').replace('&& app', '&& sudo app')
  const undo = `${uid === 0 ? '' : 'sudo '}apparmor_parser -R ${file}, then remove the file`
  return missing(`${told} ${path}`, `${commands} (taken back with: ${undo})`)
}
