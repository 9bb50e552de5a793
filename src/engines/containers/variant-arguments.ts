import { mkdir, chown } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContainersSession } from './session.ts'

/** What a variant of the engine adds to each build. */
export const variantArguments = ({ kind: { variant }, dir }: ContainersSession): readonly string[] => {
  if (variant?.kind === 'keep-id') return ['--userns', 'keep-id']
  if (variant?.kind !== 'volume') return []
  const { setting, target } = variant
  return [
    ...['--volume', `${volumeOf(dir)}:${target}${setting === 'relabelled' ? ':z' : ''}`],
    ...(setting === 'host-users' ? ['--userns', 'host'] : []),
  ]
}

const volumeOf = (dir: string): string => join(dir, 'volume')

/** Makes the folder of the machine that a variant gives to each step. */
export const makeVolume = async ({ kind: { variant }, dir, user }: ContainersSession): Promise<void> => {
  if (variant?.kind !== 'volume') return
  await mkdir(volumeOf(dir), { mode: 0o755 })
  if (variant.setting === 'owned' && user !== undefined) await chown(volumeOf(dir), user.uid, user.gid)
}
