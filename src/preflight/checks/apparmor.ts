import { appArmorProfile, profileName } from '../apparmor-profile.ts'
import type { Facts } from '../facts.ts'
import { missing, ok, unknown, type Candidate, type Check, type Seen } from '../finding.ts'

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
    const seen = path === undefined ? unknown(`${program} is not on PATH`) : seenOf(path, facts)
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
  const attached = (text: string): boolean => text.includes(` ${path} `) && /\buserns\b/.test(text)
  if (profiles.some(attached)) return ok(`restricted, and ${path} has a profile that allows them`)
  // An attachment may be a pattern, which only AppArmor itself can read.
  const base = path.slice(path.lastIndexOf('/') + 1)
  if (profiles.some((text) => text.includes(base) && /\buserns\b/.test(text)))
    return unknown(`restricted; a profile names ${base}, and whether it is for ${path} cannot be told`)
  const file = `/etc/apparmor.d/${profileName(path)}`
  const profile = appArmorProfile(path).trimEnd().replaceAll('\n', '\\n')
  const load = `printf '${profile}\\n' | tee ${file} && apparmor_parser -r ${file}`
  const commands = uid === 0 ? load : load.replace('| tee', '| sudo tee').replace('&& app', '&& sudo app')
  const undo = `${uid === 0 ? '' : 'sudo '}apparmor_parser -R ${file}, then remove the file`
  return missing(
    `restricted (kernel.apparmor_restrict_unprivileged_userns), and no profile allows ${path}`,
    `${commands} (taken back with: ${undo})`,
  )
}
