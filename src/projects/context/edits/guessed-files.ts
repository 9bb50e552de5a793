import { posix } from 'node:path'
import type { Built } from '../../../dockerfile/programs/built-packages.ts'
import type { ContextFacts } from '../../../dockerfile/container-paths.ts'
import { programNameOf } from '../../../dockerfile/programs/go-packages.ts'
import { foldersBelow } from './folders.ts'
import type { RevisionFiles } from './main-packages.ts'
import { type Found, type PackageSearch, ranks } from './package-search.ts'

/** Main packages that the Dockerfile does not build in so many words: by names that it mentions, and by custom. */
export const guessedFiles = async (
  built: Built,
  search: PackageSearch,
  facts: ContextFacts,
): Promise<readonly Found[]> => [
  ...(await byName(built, search, facts)),
  ...(await besideDockerfile(search)),
  ...(await inUsualPlaces(search)),
]

const byName = async (
  built: Built,
  search: PackageSearch,
  facts: ContextFacts,
): Promise<readonly Found[]> => {
  const names = [...new Set([...built.started, ...built.copied].map(plainName))]
  const sources = built.folders.filter((folder) => folder !== '.')
  const found: Found[] = []
  for (const folder of search.folders) {
    await search.revision.pause()
    const rank = sources.includes(folder) ? ranks.named : rankByName(programNameOf(folder, facts), names)
    const reason = `its program is named like one of the image, in ${folder}`
    if (rank !== undefined) found.push(...(await search.inFolder(folder, { reason, rank })))
  }
  return found
}

/** Without what release names add, as in `app-linux-amd64` and `app.bin`. */
const plainName = (name: string): string =>
  name.replace(/(?:[-_.](?:linux|amd64|arm64|x86_64|static|bin|release|docker))+$/, '')

const parts = (name: string): readonly string[] => name.split(/[-_.]/).filter((part) => part.length > 2)

const rankByName = (own: string, names: readonly string[]): number | undefined => {
  const exact = names.indexOf(own)
  if (exact !== -1) return ranks.named + exact / 1000
  const similar = names.findIndex(
    (name) => parts(name).includes(own) || (name.length > 2 && parts(own).includes(name)),
  )
  return similar === -1 ? undefined : ranks.similarlyNamed + similar / 1000
}

const besideDockerfile = async (search: PackageSearch): Promise<readonly Found[]> => {
  const isNamed = namedByDockerfile(search.revision)
  const why = { reason: 'the Dockerfile has its name', rank: ranks.besideDockerfile }
  return inAll(
    search.folders.filter((each) => isNamed(each)),
    (each) => search.inFolder(each, why),
  )
}

const inAll = async (
  folders: readonly string[],
  find: (folder: string) => Promise<readonly Found[]>,
): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (const folder of folders) found.push(...(await find(folder)))
  return found
}

/** Whether a folder is the Dockerfile's own, or one that its name or its folder's name mentions. */
export const namedByDockerfile = ({
  dockerfile,
}: Pick<RevisionFiles, 'dockerfile'>): ((folder: string) => boolean) => {
  const folder = posix.dirname(dockerfile)
  const [, before = '', after = ''] =
    /^(?:(.+)\.)?(?:Docker|Container)file(?:\.(.+))?$/i.exec(posix.basename(dockerfile)) ?? []
  const names = [before, after, posix.basename(folder)].filter((name) => name !== '' && name !== '.')
  return (each) => each !== '.' && (each === folder || names.includes(posix.basename(each)))
}

const inUsualPlaces = async (search: PackageSearch): Promise<readonly Found[]> => [
  ...(await search.inFolder('.', {
    reason: 'it is the main package in the root of the context',
    rank: ranks.root,
  })),
  ...(await inAll(
    search.folders.filter((folder) => /^cmd\/[^/]+$/.test(folder)),
    (folder) => search.inFolder(folder, { reason: 'it is a main package below cmd/', rank: ranks.usual }),
  )),
]

/** Main packages anywhere, those of nested modules last. */
export const filesAnywhere = async (search: PackageSearch, most: number): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (const folder of new Set([...(await foldersBelow(search.revision, '.')), ...search.folders])) {
    const why = { reason: `it is a main package, in ${folder}`, rank: ranks.anywhere }
    found.push(...(await search.inFolder(folder, why)))
    if (found.length >= most) break
  }
  return found
}
