import { onPath } from '../../host/on-path.ts'
import { CommandError } from '../../host/process/exec.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { openFuse } from '../machine/fuse-device.ts'
import { type StorageDriver, storageOf } from '../variant.ts'
import { containersInfo, runsThroughFuse, storageDriver } from './info.ts'
import { assertLocalPodman } from './podman-remote.ts'
import type { ContainersSession } from './session.ts'

/** The storage driver that the variant of the engine asks for, else overlay. */
export const chooseStorage = async (
  session: ContainersSession,
  folder: RunFolder,
): Promise<ContainersSession> => {
  const driver = storageOf(session.kind.variant)
  return driver === undefined ? chooseOverlay(session) : useDriver(session, folder, driver)
}

/**
 * Overlay: native or, without root, through fuse-overlayfs. Never vfs, which copies the whole base image for every step.
 */
const chooseOverlay = async (session: ContainersSession): Promise<ContainersSession> => {
  const fuse = session.rootless ? onPath(session.host, 'fuse-overlayfs') : undefined
  const choices = [
    argumentsOf(session, 'overlay', fuse),
    ...(fuse === undefined ? [] : [argumentsOf(session, 'fuse-overlayfs', fuse)]),
  ]
  const failures: unknown[] = []
  for (const choice of choices) {
    const tried = { ...session, globals: [...session.globals, ...choice] }
    const before = failures.length
    const info = await containersInfo(tried).catch((error: unknown) => {
      // The storage driver is not to blame: with the other one it would hang too.
      if (error instanceof CommandError && error.result.end.kind !== 'exited') throw error
      failures.push(error)
    })
    if (storageDriver(info) === 'overlay') return tried
    const driver =
      info === undefined ? undefined : `its storage driver is ${storageDriver(info) ?? 'unknown'}`
    if (failures.length === before) failures.push(driver ?? 'nothing readable')
  }
  if (String(failures.at(-1)).includes('unknown flag: --root')) await assertLocalPodman(session.host)
  throw new Error(
    `${session.kind.name} cannot use the storage driver overlay here, and vfs would not be a fair measurement. Use a file ` +
      `system that supports overlay${session.rootless ? ', or install fuse-overlayfs' : ''}. ` +
      `${session.kind.program} said: ${String(failures.at(-1))}`,
    { cause: failures.at(-1) },
  )
}

/** Exactly this driver. Throws when the engine has another one then, or none. */
const useDriver = async (
  session: ContainersSession,
  folder: RunFolder,
  driver: StorageDriver,
): Promise<ContainersSession> => {
  const program = onPath(session.host, 'fuse-overlayfs')
  if (driver === 'fuse-overlayfs' && program === undefined)
    throw new Error('fuse-overlayfs is not installed (Debian, Ubuntu: apt-get install fuse-overlayfs)')
  const chosen: ContainersSession = {
    ...session,
    globals: [...session.globals, ...argumentsOf(session, driver, program)],
    fuse: driver === 'fuse-overlayfs' ? await openFuse(session.host, folder, session.user) : undefined,
  }
  const found = driverIn(await containersInfo(chosen))
  if (found === driver) return chosen
  throw new Error(`it was given the storage driver ${driver}, but uses ${found ?? 'an unknown one'}`)
}

const driverIn = (info: unknown): string | undefined =>
  storageDriver(info) === 'overlay' && runsThroughFuse(info) ? 'fuse-overlayfs' : storageDriver(info)

/** Without `skip_mount_home`, root's overlay would leave its folder mounted on itself. */
const argumentsOf = (
  { rootless }: ContainersSession,
  driver: StorageDriver,
  fuse: string | undefined,
): readonly string[] => {
  if (driver === 'vfs') return ['--storage-driver', 'vfs']
  return [
    ...['--storage-driver', 'overlay'],
    ...(rootless ? [] : ['--storage-opt', 'overlay.skip_mount_home=true']),
    ...(driver === 'overlay' ? [] : ['--storage-opt', `overlay.mount_program=${fuse ?? 'fuse-overlayfs'}`]),
  ]
}
