import type { Mount } from '../mounts.ts'
import { isSwitch, refuseIf } from '../refuse.ts'

/** Throws for a mount that BuildKit refuses. An empty value may come from a variable of the base image. */
export const refuseMount = (mount: Mount): void => {
  let type = 'bind'
  for (const [key, value] of Object.entries(mount)) {
    refuseIf(!keys.has(key), `a mount has no option ${key}`)
    refuseIf(value !== '' && values[key]?.test(value) === false, `a mount cannot have ${key}=${value}`)
    // What belongs to some types only must come behind the type.
    if (key === 'type') type = value
    refuseIf(
      type !== '' && typesOf[key]?.includes(type) === false,
      `a mount of type ${type} has no option ${key}`,
    )
  }
  if (type !== '') refuseCombination(mount)
}

const refuseCombination = (mount: Mount): void => {
  const given = (key: string): boolean => mount[key] !== undefined
  const isFile = /^(?:secret|ssh|cache)$/.test(mount.type)
  for (const key of ['mode', 'uid', 'gid'])
    refuseIf(given(key) && !isFile, `a mount of type ${mount.type} has no option ${key}`)
  refuseIf(given('sharing') && mount.type !== 'cache', `a mount of type ${mount.type} has no option sharing`)
  if (mount.type !== 'secret') return
  refuseIf(given('from'), 'a secret cannot come from an image')
  refuseIf(!given('id') && !given('source') && !given('target'), 'a secret needs an id')
  const isFilled = (key: string): boolean => given(key) && mount[key] !== ''
  refuseIf(isFilled('id') && isFilled('source'), 'a secret has an id or a source, not both')
}

const keys = new Set([
  ...[
    'type',
    'from',
    'source',
    'target',
    'readonly',
    'id',
    'sharing',
    'required',
    'size',
    'mode',
    'uid',
    'gid',
    'env',
  ],
  // Options of Buildah only: a file for Podman may have them.
  ...[
    'z',
    'u',
    'relabel',
    'bind-propagation',
    'chown',
    'idmap',
    'tmpcopyup',
    'notmpcopyup',
    'nosuid',
    'suid',
  ],
  ...['nodev', 'dev', 'noexec', 'exec', 'consistency', 'tmpfs-size', 'tmpfs-mode', 'subpath'],
])

const typesOf: Readonly<Record<string, readonly string[]>> = { required: ['secret', 'ssh'], size: ['tmpfs'] }

const boolean = { test: isSwitch }
const values: Readonly<Record<string, { readonly test: (value: string) => boolean }>> = {
  type: /^(?:bind|cache|tmpfs|secret|ssh)$/,
  sharing: /^(?:shared|private|locked)$/i,
  mode: /^[0-7]{1,10}$/,
  uid: /^\d{1,9}$/,
  gid: /^\d{1,9}$/,
  size: /^\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i,
  required: boolean,
  readonly: boolean,
}
