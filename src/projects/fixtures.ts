import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasRequirements } from './images/modules.ts'

/** The Go projects that are shipped, the cheapest first. */
export const fixtureNames = ['tiny', 'small'] as const

/** A Go project with a Dockerfile per strategy. */
export type Fixture = {
  readonly name: string
  /** Absolute. */
  readonly dir: string
  /** Of the `toolchain` line of its go.mod, as in `1.26.8`. */
  readonly goVersion: string
  /** Names of the Dockerfiles in `strategies/`, sorted. */
  readonly strategies: readonly string[]
  /** The file of the main package that source-change edits, relative to `dir`. */
  readonly mainFile: string
  /** Whether it needs an image of modules beside the base image. */
  readonly hasModules: boolean
}

const dockerfileEnding = '.Dockerfile'

/**
 * The folder of the shipped fixtures, found from the URL of the module that asks: `dist/index.js`, or one
 * in a folder of `src`.
 */
export const fixturesRoot = (moduleUrl: string): string => {
  const candidates = ['../fixtures/', '../../fixtures/'].map((each) =>
    fileURLToPath(new URL(each, moduleUrl)),
  )
  const found = candidates.find((each) => existsSync(each))
  if (found !== undefined) return found
  throw new Error(
    `The fixtures are missing: neither ${candidates.join(' nor ')} exists; install this program anew`,
  )
}

/** Reads what is known about one fixture in `root`. Throws when there is none or it is incomplete. */
export const readFixture = async (root: string, name: string): Promise<Fixture> => {
  const dir = join(root, name)
  const goMod = await readFile(join(dir, 'go.mod'), 'utf8').catch((cause: unknown) => {
    throw new Error(`There is no fixture ${name} in ${root}: it has no go.mod`, { cause })
  })
  return {
    name,
    dir,
    goVersion: toolchainVersion(goMod, join(dir, 'go.mod')),
    strategies: await strategiesOf(dir),
    mainFile: mainFileOf(dir, name),
    hasModules: hasRequirements(goMod),
  }
}

/** The Dockerfile of one strategy, absolute. Throws when the fixture does not have it, naming those it has. */
export const dockerfileOf = ({ name, dir, strategies }: Fixture, strategy: string): string => {
  if (strategies.includes(strategy)) return join(dir, 'strategies', `${strategy}${dockerfileEnding}`)
  throw new Error(`Fixture ${name} has no strategy ${strategy}; it has: ${strategies.join(', ')}`)
}

const toolchainVersion = (goMod: string, path: string): string => {
  const version = /^toolchain\s+go(\d\S*)\s*$/m.exec(goMod)?.[1]
  if (version !== undefined) return version
  throw new Error(`${path} has no line like "toolchain go1.26.8"; it says which Go builds the fixture`)
}

const strategiesOf = async (dir: string): Promise<readonly string[]> => {
  const names = await readdir(join(dir, 'strategies'))
  return names
    .filter((name) => name.endsWith(dockerfileEnding))
    .map((name) => name.slice(0, -dockerfileEnding.length))
    .toSorted()
}

const mainFileOf = (dir: string, name: string): string => {
  const candidates = ['main.go', join('cmd', name, 'main.go')]
  const found = candidates.find((each) => existsSync(join(dir, each)))
  if (found !== undefined) return found
  throw new Error(`Fixture ${name} in ${dir} has neither ${candidates.join(' nor ')}`)
}
