import type { Facts, MapHelper } from '../facts.ts'
import { check, type Check, missing, ok, rootless, type Seen, unknown, warning } from '../finding.ts'

/** A rootless engine maps the users of an image to this many sub-ids. */
const neededSubIds = 65_536

const asRoot = ({ uid }: Facts): string => (uid === 0 ? '' : 'sudo ')

export const subIds: Check<Facts> = check('sub-ids', rootless, (facts: Facts): Seen => {
  const { user, subIds: ranges, subIdService, uid, programs } = facts
  if (user === undefined && uid === 0) {
    return programs['useradd'] !== undefined && programs['usermod'] !== undefined
      ? ok('as root a run creates the system user go-container-bench, with sub-ids')
      : missing(
          'rootless engines need an unprivileged user, and useradd or usermod is not there to create one',
          'install them (Debian, Ubuntu: apt-get install passwd)',
        )
  }
  const least = Math.min(ranges.uids, ranges.gids)
  const name = user?.name ?? String(uid)
  if (least >= neededSubIds) return ok(`${name} has ${least} in /etc/subuid and /etc/subgid`)
  if (subIdService !== undefined) return unknown(`sub-ids come from ${subIdService} (nsswitch.conf)`)
  const range = `${ranges.firstFree}-${ranges.firstFree + neededSubIds - 1}`
  const remedy = `${asRoot(facts)}usermod --add-subuids ${range} --add-subgids ${range} ${name}`
  return least > 0
    ? warning(`${name} has ${least} only: images with higher user ids fail`, remedy)
    : missing(`${name} has none in /etc/subuid or /etc/subgid`, remedy)
})

const helper =
  (name: 'newuidmap' | 'newgidmap') =>
  (facts: Facts): Seen => {
    const found: MapHelper | undefined = facts[name]
    const installIt = `${asRoot(facts)}apt-get install uidmap (Fedora: dnf install shadow-utils)`
    if (found === undefined) return missing('it is not installed', installIt)
    switch (found.privileged) {
      case true:
        return ok(found.path)
      case false:
        return missing(
          `${found.path} is neither setuid root nor has the capability that it needs`,
          `${asRoot(facts)}chmod u+s ${found.path}`,
        )
      case undefined:
        return unknown(`${found.path} is not setuid, and getcap is not there to show its capabilities`)
    }
  }

export const newuidmap: Check<Facts> = check('newuidmap', rootless, helper('newuidmap'), {
  comesWithInstall: true,
})
export const newgidmap: Check<Facts> = check('newgidmap', rootless, helper('newgidmap'), {
  comesWithInstall: true,
})

export const userNamespaces: Check<Facts> = check('user namespaces', rootless, (facts: Facts): Seen => {
  const { maxUserNamespaces, unprivilegedNamespaces, namespaceRefusal } = facts
  if (maxUserNamespaces === undefined) return unknown('user.max_user_namespaces cannot be read')
  if (maxUserNamespaces === 0)
    return missing(
      'user.max_user_namespaces is 0',
      `${asRoot(facts)}sysctl -w user.max_user_namespaces=28633`,
    )
  if (unprivilegedNamespaces === 0)
    return missing(
      'kernel.unprivileged_userns_clone is 0',
      `${asRoot(facts)}sysctl -w kernel.unprivileged_userns_clone=1`,
    )
  // AppArmor may have refused unshare, and let the engine.
  if (namespaceRefusal !== undefined && (facts.appArmorRestricts ?? 0) === 0)
    return missing(
      `refused: ${namespaceRefusal}`,
      'in a container: start it with --privileged, or with --security-opt seccomp=unconfined',
    )
  return ok(`allowed, up to ${maxUserNamespaces}`)
})
