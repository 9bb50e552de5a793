import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { tempFolder } from './temp-folder.ts'

export type MachineFolder = AsyncDisposable & { readonly path: string }

/** A folder with files where a machine has them, such as `etc/subuid`; paths below `dev/` are open to all users. */
export const machineFolder = async (files: Readonly<Record<string, string>>): Promise<MachineFolder> => {
  const folder = await tempFolder()
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder.path, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    await chmod(path, name.startsWith('dev/') ? 0o666 : 0o644)
  }
  return folder
}
