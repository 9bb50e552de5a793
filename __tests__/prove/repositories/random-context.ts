import { chmod, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFiles } from '../../support/test-files.ts'

/** A build context made by chance, with an ignore file and instructions that copy from it. */
export type RandomContext = {
  /** Every file says in its content where it is. */
  readonly files: Readonly<Record<string, string>>
  readonly links: Readonly<Record<string, string>>
  readonly folders: readonly string[]
  readonly executables: readonly string[]
  /** COPY and ADD with their sources; the destination is still missing. */
  readonly copies: readonly string[]
}

/** A number of [0, 1). */
export type Chance = () => number

export const contentOf = (path: string): string => `content of ${path}\n`

/** A source that every context has, so that a wildcard beside it may match nothing. */
const anchor = 'zz-anchor'

export const randomContext = (chance: Chance): RandomContext => {
  const paths = randomPaths(chance)
  const ignore = randomIgnoreFiles(chance)
  const links = chance() < 0.3 ? { [pick(chance, ['l', 'a/l', 'l.go'])]: pick(chance, paths) } : {}
  const taken = new Set([...paths, ...foldersOf(paths)])
  const free = (path: string): boolean => !taken.has(path)
  return {
    files: { ...Object.fromEntries(paths.map((path) => [path, contentOf(path)])), ...ignore },
    links: Object.fromEntries(Object.entries(links).filter(([path]) => free(path) && !path.startsWith('a/'))),
    folders: chance() < 0.3 ? ['empty', 'docs-empty'].filter(free) : [],
    executables: paths.filter(() => chance() < 0.1),
    copies: randomCopies(chance, paths),
  }
}

/** Writes it into an empty folder. */
export const writeContext = async (
  root: string,
  { files, links, folders, executables }: RandomContext,
): Promise<void> => {
  await writeFiles(root, files)
  for (const folder of folders) await mkdir(join(root, folder))
  for (const path of executables) await chmod(join(root, path), 0o755)
  for (const [path, target] of Object.entries(links)) await symlink(target, join(root, path))
}

export const pick = <T>(chance: Chance, items: readonly T[]): T => {
  const item = items[Math.floor(chance() * items.length)]
  if (item === undefined) throw new Error('there is nothing to pick from')
  return item
}

const several = <T>(chance: Chance, most: number, make: () => T): readonly T[] =>
  Array.from({ length: 1 + Math.floor(chance() * most) }, make)

const folderNames = ['a', 'b', 'cmd', 'docs', 'web', '.hidden', 'd.go', 'c++']
const fileNames = [
  'x.go',
  'a.go',
  'b_test.go',
  'README.md',
  'notes.md',
  'go.mod',
  'Makefile',
  'ü.txt',
  'aa',
  '.env',
  'a+',
  'a(1)',
]

const foldersOf = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => {
    const parts = path.split('/').slice(0, -1)
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
  })

const randomPaths = (chance: Chance): readonly string[] => {
  const found = new Set([anchor, 'go.mod', 'a/x.go'])
  for (let tries = 0; tries < 16; tries += 1) {
    const depth = Math.floor(chance() * 3.5)
    const folders = Array.from({ length: depth }, () => pick(chance, folderNames))
    const path = [...folders, pick(chance, fileNames)].join('/')
    const isFree = !foldersOf([...found]).includes(path) && !foldersOf([path]).some((each) => found.has(each))
    if (isFree) found.add(path)
  }
  return [...found]
}

const randomPattern = (chance: Chance): string => {
  const name = (): string => pick(chance, [...folderNames, ...fileNames])
  const folder = pick(chance, folderNames)
  return pick(chance, [
    name(),
    name(),
    `${folder}/${name()}`,
    `/${name()}`,
    `${folder}/`,
    `./${folder}/../${name()}`,
    '*',
    '*.md',
    '*.go',
    '**/*.md',
    '**/*.go',
    `**/${name()}`,
    `**/${folder}/**`,
    `${folder}/*`,
    `${folder}/**`,
    `${folder}/**/*.go`,
    `*/${name()}`,
    '*/*',
    '*/*.go',
    '**.md',
    `**${name()}`,
    `${folder}**`,
    '?.go',
    '?',
    '[a-c]*',
    '[^a-c]*',
    '*[.]md',
    String.raw`\*.md`,
    String.raw`${folder}\/x.go`,
    'a*a*',
    '.*',
    'a+',
    '(a|b)',
    '**',
    '.',
    '..',
  ])
}

const randomIgnoreText = (chance: Chance): string => {
  const lines = several(chance, 5, () => {
    const pattern = `${chance() < 0.35 ? '!' : ''}${randomPattern(chance)}`
    return pick(chance, [pattern, pattern, pattern, pattern, pattern, `  ${pattern}\t`, `#${pattern}`, ''])
  })
  const all = chance() < 0.25 ? ['*', ...lines] : lines
  const kept = chance() < 0.7 ? [...all, `!${anchor}`] : all
  const text = kept.join(chance() < 0.1 ? '\r\n' : '\n')
  return chance() < 0.06 ? `\uFEFF${text}` : text
}

const randomIgnoreFiles = (chance: Chance): Readonly<Record<string, string>> => {
  const names = pick(chance, [
    ['.dockerignore'],
    ['.dockerignore'],
    ['.dockerignore'],
    ['.containerignore'],
    ['.containerignore', '.dockerignore'],
    ['Dockerfile.dockerignore', '.dockerignore'],
    ['Dockerfile.containerignore', '.containerignore'],
    ['Dockerfile.containerignore', 'Dockerfile.dockerignore'],
  ])
  return Object.fromEntries(names.map((name) => [name, randomIgnoreText(chance)]))
}

const randomCopies = (chance: Chance, paths: readonly string[]): readonly string[] => {
  const places = [...paths, ...foldersOf(paths)].filter((path) => !path.includes('(') && !path.includes('+'))
  const wildcard = (): string =>
    pick(chance, [
      '*.go',
      '*',
      '*/x.go',
      '[a-c]*',
      '?',
      `${pick(chance, folderNames)}/*`,
      `${pick(chance, folderNames)[0] ?? ''}*`,
      '*/*',
      'a/**',
      '.*',
      'l*',
    ])
  const source = (): string => {
    const place = pick(chance, places)
    return pick(chance, [
      place,
      place,
      `./${place}`,
      `/${place}`,
      `b/../${place}`,
      wildcard(),
      wildcard(),
      wildcard(),
    ])
  }
  return several(chance, 3, () => {
    const sources = [anchor, ...several(chance, 2, source)]
    const instruction = pick(chance, ['COPY', 'COPY', 'COPY', 'ADD'])
    return chance() < 0.2
      ? `${instruction} ${JSON.stringify(sources)}`
      : `${instruction} ${sources.join(' ')}`
  })
}
