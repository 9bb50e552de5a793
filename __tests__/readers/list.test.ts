import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSources, type SourceFile } from '../../.ci/source-file.ts'
import { readers } from './readers.ts'

/** How a module takes a text apart. */
const takesApart = /\.exec\(|\.match(?:All)?\(|\.split\(|JSON\.parse|parseJson\(|\.replaceAll?\(\//

/** Rooms through which texts of a revision, a build, a registry or a report come. */
const rooms = /^src\/(?:dockerfile|projects|measure|engines|images|revisions|publish|report|host)\//

/** What takes texts apart that strangers do not write, or that are short and bounded where they are taken. */
const others: readonly (readonly [RegExp, string])[] = [
  [
    /^src\/engines\/(?:docker|install|machine|kaniko|containers|buildkit)\/|^src\/engines\/[\w-]+\.ts$/,
    'prints of programs of this machine',
  ],
  [/^src\/host\/(?!image-archive\/)/, 'prints and files of this machine'],
  [
    /^src\/images\/base-image\.ts$|^src\/host\/image-archive\/(?:archive-layers|unpack-image)\.ts$/,
    'binary: fields of fixed length, one after the other',
  ],
  [
    /^src\/images\/(?:c-library|glibc-version|go-files|mmdebstrap|probe|vendor)\.ts$/,
    'files of distribution packages and of Go, and programs of this machine',
  ],
  [/^src\/images\/loopback-registry\.ts$/, 'addresses that an engine of this run asks for, at most 16 KiB'],
  [
    /^src\/measure\/(?:\w+\/)?(?:explain-build|go-steps|hung-builds|layer-cache|needed-modules|observe|pin|screen-inputs)\.ts$/,
    'single lines, and the end of a log, which has 4 KiB',
  ],
  [
    /^src\/measure\/screen\/screen-(?:files|unseen)\.ts$/,
    'paths, and instructions that another reader has read',
  ],
  [/^src\/measure\/warm-up\.ts$|^src\/projects\/fixtures\//, 'texts of this program'],
  [
    /^src\/publish\/(?:comment|fork|services|runner)\/|^src\/publish\/failed-logs\.ts$/,
    'answers of services of GitHub',
  ],
  [
    /^src\/report\/(?:advice\/|formats\/|words\/|utc\.ts$)/,
    'fields of a report that was read, which has 20 MB at most',
  ],
  [/^src\/revisions\//, 'names of branches and commits'],
  [
    /^src\/projects\/context\/(?:absent-projects|advise\/source-facts|matrix|bake\/read-baked|base-images|differences\/(?:context-size|differences|file-packages)|known\/(?:endless-files|ignored-by-git|prepare-advice|context-tree|embedded-files|local-modules)|build-inputs\/(?:engine-rules|official-images|view)|edits\/(?:built-files|guessed-files|package-search))\.ts$/,
    'single lines and paths, or what another reader has read',
  ],
  [
    /^src\/measure\/image\/build-info\.ts$/,
    'single lines of what Go wrote into a program, which has 300 KB at most',
  ],
  [/^src\/publish\/annotations\/(?:annotations|failed-source)\.ts$/, 'what another reader has read'],
]

const sources = new Map(readSources('.').map((source) => [source.path, source]))

/** A module and all that it imports. */
const reachedFrom = (paths: readonly string[]): ReadonlySet<string> => {
  const reached = new Set<string>()
  const waiting = [...paths]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    waiting.push(...(sources.get(path)?.imports ?? []))
  }
  return reached
}

const entries = readers.flatMap(({ modules }) => modules.map((name) => `src/${name}.ts`))

test('every reader of the list is a module of src', () => {
  expect(entries.filter((path) => !sources.has(path))).toEqual([])
})

test('whatever takes a foreign text apart belongs to a reader of the list', () => {
  const reached = reachedFrom(entries)
  const isLeft = ({ path }: SourceFile): boolean =>
    rooms.test(path) && !reached.has(path) && takesApart.test(readFileSync(path, 'utf8'))
  const left = [...sources.values()].filter(isLeft).map(({ path }) => path)
  expect(left.filter((path) => !others.some(([pattern]) => pattern.test(path)))).toEqual([])
  expect(others.filter(([pattern]) => !left.some((path) => pattern.test(path)))).toEqual([])
})
