import { posix } from 'node:path'
import type { Built } from '../../../dockerfile/built-packages.ts'
import type { ContextFacts } from '../../../dockerfile/container-paths.ts'
import { programNameOf } from '../../../dockerfile/go-packages.ts'
import { foldersBelow } from './folders.ts'
import type { RevisionFiles } from './main-packages.ts'
import { type Found, type PackageSearch, ranks } from './package-search.ts'

/** Main packages that the Dockerfile does not build in so many words: by names that it mentions, and by custom. */
export const guessedFiles = (built: Built, search: PackageSearch, facts: ContextFacts): readonly Found[] => [
  ...byName(built, search, facts),
  ...besideDockerfile(search),
  ...inUsualPlaces(search),
]

const byName = (built: Built, search: PackageSearch, facts: ContextFacts): readonly Found[] => {
  const names = [...new Set([...built.started, ...built.copied].map(plainName))]
  const sources = built.folders.filter((folder) => folder !== '.')
  return search.folders().flatMap((folder) => {
    const rank = sources.includes(folder) ? ranks.named : rankByName(programNameOf(folder, facts), names)
    const reason = `its program is named like one of the image, in ${folder}`
    return rank === undefined ? [] : search.inFolder(folder, { reason, rank })
  })
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

const besideDockerfile = (search: PackageSearch): readonly Found[] => {
  const isNamed = namedByDockerfile(search.revision)
  const why = { reason: 'the Dockerfile has its name', rank: ranks.besideDockerfile }
  return search
    .folders()
    .filter((each) => isNamed(each))
    .flatMap((each) => search.inFolder(each, why))
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

const inUsualPlaces = (search: PackageSearch): readonly Found[] => [
  ...search.inFolder('.', { reason: 'it is the main package in the root of the context', rank: ranks.root }),
  ...search
    .folders()
    .filter((folder) => /^cmd\/[^/]+$/.test(folder))
    .flatMap((folder) =>
      search.inFolder(folder, { reason: 'it is a main package below cmd/', rank: ranks.usual }),
    ),
]

/** Main packages anywhere, those of nested modules last. */
export const filesAnywhere = (search: PackageSearch, most: number): readonly Found[] => {
  const found: Found[] = []
  for (const folder of new Set([...foldersBelow(search.revision, '.'), ...search.folders()])) {
    const why = { reason: `it is a main package, in ${folder}`, rank: ranks.anywhere }
    found.push(...search.inFolder(folder, why))
    if (found.length >= most) break
  }
  return found
}
