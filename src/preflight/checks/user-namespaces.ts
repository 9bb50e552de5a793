import { neededSubIds } from '../../engines/install/unprivileged-user.ts'
import { check, missing, ok, rootless, type Seen, sudo, unknown, warning } from '../finding.ts'
import type { MachineFacts } from '../machine-facts.ts'

export const subIds = check('sub-ids', rootless, (facts) => {
  const { user, subIds: ranges, subIdService, uid } = facts
  if (user === undefined && uid === 0) return canCreateUser(facts)
  const least = Math.min(ranges.uids, ranges.gids)
  const name = user?.name ?? String(uid)
  if (least >= neededSubIds) return ok(`${name} has ${least} in /etc/subuid and /etc/subgid`)
  if (subIdService !== undefined) return unknown(`sub-ids come from ${subIdService} (nsswitch.conf)`)
  const range = `${ranges.firstFree}-${ranges.firstFree + neededSubIds - 1}`
  const remedy = `${sudo(facts)}usermod --add-subuids ${range} --add-subgids ${range} ${name}`
  return least > 0
    ? warning(`${name} has only ${least}: images with higher user ids will fail`, remedy)
    : missing(`${name} has none in /etc/subuid or /etc/subgid`, remedy)
})

const canCreateUser = ({ programs }: MachineFacts): Seen =>
  programs['useradd'] !== undefined && programs['usermod'] !== undefined
    ? ok('a run as root creates the system user go-container-bench, with sub-ids')
    : missing(
        'rootless engines need an unprivileged user, and useradd or usermod is not installed to create one',
        'install them (Debian, Ubuntu: apt-get install passwd)',
      )

const helper =
  (name: 'newuidmap' | 'newgidmap') =>
  (facts: MachineFacts): Seen => {
    const found = facts[name]
    if (found === undefined)
      return missing(
        'not installed',
        `${sudo(facts)}apt-get install uidmap (Fedora: dnf install shadow-utils)`,
      )
    switch (found.privileged) {
      case true:
        return ok(found.path)
      case false:
        return missing(
          `${found.path} is neither setuid root nor has the capability that it needs`,
          `${sudo(facts)}chmod u+s ${found.path}`,
        )
      case undefined:
        return unknown(`${found.path} is not setuid, and getcap is not installed to show its capabilities`)
    }
  }

export const newuidmap = check('newuidmap', rootless, helper('newuidmap'), { comesWithInstall: true })
export const newgidmap = check('newgidmap', rootless, helper('newgidmap'), { comesWithInstall: true })

export const userNamespaces = check('user namespaces', rootless, (facts) => {
  const { maxUserNamespaces, unprivilegedNamespaces, namespaceRefusal } = facts
  if (maxUserNamespaces === undefined) return unknown('user.max_user_namespaces cannot be read')
  if (maxUserNamespaces === 0)
    return missing('user.max_user_namespaces is 0', `${sudo(facts)}sysctl -w user.max_user_namespaces=28633`)
  if (unprivilegedNamespaces === 0)
    return missing(
      'kernel.unprivileged_userns_clone is 0',
      `${sudo(facts)}sysctl -w kernel.unprivileged_userns_clone=1`,
    )
  // AppArmor may refuse unshare and still allow the engine.
  if (namespaceRefusal !== undefined && (facts.appArmorRestricts ?? 0) === 0)
    return missing(
      `refused: ${namespaceRefusal}`,
      'in a container: start it with --privileged, or with --security-opt seccomp=unconfined',
    )
  return ok(`allowed, up to ${maxUserNamespaces}`)
})
