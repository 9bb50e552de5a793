import { chmod, mkdir } from 'node:fs/promises'

/**
 * Creates a folder that only its owner can enter, whatever the umask. Where steps are root without a user namespace, they can
 * leave programs in it that give root's rights to every local account that reaches them.
 */
export const makePrivateFolder = async (path: string): Promise<string> => {
  await mkdir(path, { recursive: true, mode: 0o700 })
  await chmod(path, 0o700)
  return path
}
