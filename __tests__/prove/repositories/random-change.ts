import { chmod, lutimes, mkdir, readdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Chance, contentOf, pick } from './random-context.ts'

/** Changes one thing in a context, and names it. */
export const randomChange = async (root: string, chance: Chance): Promise<string> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !/ignore$|^Dockerfile$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted()
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted()
  const links = entries.filter((entry) => entry.isSymbolicLink()).map((entry) => entry.name)
  const path = pick(chance, files)
  const at = join(root, path)
  const [folder] = [pick(chance, [...folders, 'a'])]
  const changes: Readonly<Record<string, () => Promise<void>>> = {
    [`content of ${path}`]: () => writeFile(at, `${contentOf(path)}more\n`),
    [`permissions of ${path}`]: () => chmod(at, 0o700),
    [`permissions of the folder ${folder}`]: () => chmod(join(root, folder), 0o700),
    [`time of ${path}`]: () => lutimes(at, 1, 1),
    [`name of ${path}`]: () => rename(at, `${at}.new`),
    [`removal of ${path}`]: () => rm(at),
    [`link instead of ${path}`]: () => unlink(at).then(() => symlink('nowhere', at)),
    [`new file in ${folder}`]: () => writeFile(join(root, folder, 'new.go'), 'new'),
    [`new folder in ${folder}`]: () => mkdir(join(root, folder, 'new')),
    ...(links[0] === undefined
      ? {}
      : {
          [`target of ${links[0]}`]: async () => {
            await unlink(join(root, links[0] ?? ''))
            await symlink('go.mod', join(root, links[0] ?? ''))
          },
        }),
  }
  const [name, make] = pick(chance, Object.entries(changes))
  await make()
  return name
}
