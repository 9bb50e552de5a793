import { isAbsolute, relative, resolve } from 'node:path'
import { normalPlatform, platformProblems } from '../../../dockerfile/platforms.ts'
import { withoutLogin } from '../../../dockerfile/refusals.ts'
import { hint } from '../../../host/hint.ts'
import type { Env } from '../../../host/host.ts'
import { InputError } from '../../../inputs/error.ts'
import type { BuildOptions } from '../../../inputs/inputs.ts'
import { isFolder } from '../user-build.ts'
import type { BakeTarget } from './bake-target.ts'

type BakePlace = {
  /** The top of the clone, absolute. */
  readonly dir: string
  /** Where bake ran, absolute. */
  readonly folder: string
}

type Applied = {
  /** The context that the target names, absolute. */
  readonly contextDir: string
  readonly build: BuildOptions
}

/**
 * The options of a build with what a bake target says. Inputs win, as `--set` does in bake: those of maps name by name,
 * `network` and `platform` as a whole. Throws one InputError for what no build here can be given.
 */
export const applyBake = (env: Env, target: BakeTarget, build: BuildOptions, place: BakePlace): Applied => {
  const contextDir = resolve(place.folder, target.context)
  const dockerfile = resolve(contextDir, target.dockerfile)
  const problems = [
    ...pathProblems(target, { contextDir, dockerfile }, place),
    ...contextProblems(env, target, build, place),
    ...problemsOfPlatforms(target, build),
    ...networkProblems(env, target, build),
  ]
  if (problems.length > 0)
    throw new InputError(problems.map((each) => `bake-target: the target ${target.name} ${each}`))
  const contexts = Object.entries(target.contexts).map(([name, value]): [string, string] => [
    name,
    isFolder(value) ? relative(place.dir, resolve(place.folder, value)) || '.' : value,
  ])
  return {
    contextDir,
    build: {
      ...build,
      file: relative(place.dir, dockerfile),
      target: target.target,
      buildArgs: { ...target.args, ...build.buildArgs },
      buildContexts: { ...Object.fromEntries(contexts), ...build.buildContexts },
      network: build.network ?? networkOf(target),
      platforms:
        build.platforms.length > 0 ? build.platforms : [...new Set(target.platforms.map(normalPlatform))],
    },
  }
}

type Paths = { readonly contextDir: string; readonly dockerfile: string }

const pathProblems = (
  { context, inlineDockerfile }: BakeTarget,
  { contextDir, dockerfile }: Paths,
  { dir }: BakePlace,
): readonly string[] => {
  if (inlineDockerfile !== undefined) return ['contains its Dockerfile; write it to a file']
  if (!isLocal(context))
    return [`has the context ${withoutLogin(context)}, which is not a folder; check it out first`]
  if (!isWithin(dir, contextDir)) return [`has the context ${context}, which is outside the repository`]
  return isWithin(dir, dockerfile) ? [] : ['has a Dockerfile outside the repository']
}

/** Those that an input replaces are no problem. */
const contextProblems = (
  env: Env,
  { contexts }: BakeTarget,
  { buildContexts }: BuildOptions,
  { dir, folder }: BakePlace,
): readonly string[] =>
  Object.entries(contexts)
    .filter(([name]) => !Object.hasOwn(buildContexts, name))
    .flatMap(([name, value]) => {
      // Engines are given NAME=VALUE: the rest of the name would be part of the value.
      if (name.includes('=')) return `has a build context whose name contains "=" (${name})`
      if (value.startsWith('target:')) {
        const image = hint(env, 'build-contexts', `${name}=docker-image://IMAGE`)
        return `builds on another target (${name}=${value}); make that one a stage of its Dockerfile, or give an image: ${image}`
      }
      // Engines differ in which addresses they know; a folder is what is left, even with `://` in its name.
      if (value.includes('://') && !value.startsWith('docker-image://'))
        return `has the build context ${name}=${withoutLogin(value)}, which is neither a folder nor docker-image://…`
      return isFolder(value) && !isWithin(dir, resolve(folder, value))
        ? `has the build context ${name}=${value}, which is outside the repository`
        : []
    })

const isLocal = (context: string): boolean => isFolder(context) && !/^git@|^github\.com\//.test(context)

const isWithin = (dir: string, path: string): boolean => {
  const below = relative(dir, path)
  return below !== '..' && !below.startsWith('../') && !isAbsolute(below)
}

/** Those that an input replaces are no problem. */
const problemsOfPlatforms = ({ platforms }: BakeTarget, build: BuildOptions): readonly string[] =>
  build.platforms.length > 0 ? [] : platformProblems(platforms)

const networks = ['default', 'none'] as const

const networkOf = ({ network }: BakeTarget): BuildOptions['network'] =>
  networks.find((each) => each === network)

/** The network of the machine is open to a build only where the owner of the workflow says so. */
const networkProblems = (env: Env, target: BakeTarget, { network }: BuildOptions): readonly string[] => {
  if (network !== undefined || target.network === undefined || networkOf(target) !== undefined) return []
  return target.network === 'host'
    ? [`has the network host, which only an input can allow: ${hint(env, 'network', 'host')}`]
    : [`has the network ${target.network}; here it is one of default, host, none`]
}
