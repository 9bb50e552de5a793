import { cp, mkdir, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { RunningEngine } from '../../engines/engine.ts'
import { firstLineOf } from '../../host/error-text.ts'
import { gitText } from '../../host/git/git.ts'
import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { copyToRoot, librariesOf } from '../../host/program-files.ts'
import { findToolchain } from '../../images/go-toolchain.ts'
import { compileLinkedProbe, compileProbe } from '../../images/probe.ts'
import { defaultGo } from '../../projects/fixtures/go-release.ts'
import { needsOf } from '../../projects/fixtures/needs.ts'
import type { FixtureProject } from '../../projects/fixtures/prepare.ts'
import type { Bench } from '../bench.ts'
import { exportModules } from '../parts/export-modules.ts'
import { downloadGitModule, makeGitModule } from './repository.ts'
import { openServers, type Servers } from './servers.ts'

/** What all cells of the study share: the servers, and what goes into the containers. */
export type Ground = {
  readonly servers: Servers
  readonly probe: string
  /** The probe with the C library's resolver. */
  readonly probeWithCgo: Part
  /** The C library for it, and git with everything that it needs: a folder for the root of a container. */
  readonly programs: Part
  /** Paths on the module proxy of the module that is in a git repository too. */
  readonly gitModulePaths: readonly string[]
  /** Has the module proxy serve the modules of a project, and returns their paths there: `.info`, `.mod` and `.zip`. */
  readonly modulesOf: (engine: RunningEngine, project: FixtureProject) => Promise<readonly string[]>
}

/** A path, or why this machine does not have it, as a clause. */
export type Part = { readonly path: string } | { readonly missing: string }

const grounds = new WeakMap<Bench, Promise<Ground>>()

/** The ground of the study, made once. */
export const groundOf = (bench: Bench): Promise<Ground> => {
  const made = grounds.get(bench) ?? makeGround(bench)
  grounds.set(bench, made)
  return made
}

const makeGround = async (bench: Bench): Promise<Ground> => {
  const { host, folder, resources, probes } = bench
  const dir = await folder.sub('network')
  const at = (name: string): string => join(dir, name)
  const [moduleFiles, repositories] = [at('modules'), at('repositories')]
  host.log('Compiling the probe of the study')
  const wanted = { probes, name: 'network', goVersion: defaultGo }
  const probe = await compileProbe(host, { ...wanted, folder: at('static') })
  await mkdir(moduleFiles)
  await addGitModule(host, { repositories, moduleFiles, dir })
  const probeWithCgo = await partOf(() => compileLinkedProbe(host, { ...wanted, folder: at('linked') }))
  return {
    servers: await openServers({ moduleFiles, repositories, env: host.env }, resources),
    probe,
    probeWithCgo,
    programs: await partOf(() => collectPrograms(host, probeWithCgo, at('programs'))),
    gitModulePaths: await servedPaths(moduleFiles),
    modulesOf: servedModules(bench, dir, moduleFiles),
  }
}

/** Takes the modules of each fixture once, from the first engine that asks. */
const servedModules = (bench: Bench, dir: string, moduleFiles: string): Ground['modulesOf'] => {
  const taken = new Map<string, Promise<readonly string[]>>()
  const take = async (engine: RunningEngine, project: FixtureProject): Promise<readonly string[]> => {
    const { fixture, strategy } = project
    if (!(await needsOf(fixture, strategy)).modules)
      throw new Error(`${fixture.name} takes no modules from a proxy with the strategy ${strategy}`)
    const target = join(dir, `modules-of-${fixture.name}`)
    await exportModules(bench, { engine, project, target })
    await cp(target, moduleFiles, { recursive: true })
    return servedPaths(target)
  }
  return (engine, project) => {
    const { name } = project.fixture
    const known = taken.get(name) ?? take(engine, project)
    taken.set(name, known)
    return known
  }
}

const partOf = async (make: () => Promise<string>): Promise<Part> => {
  try {
    return { path: await make() }
  } catch (error) {
    return { missing: firstLineOf(error) }
  }
}

type GitModulePlaces = {
  readonly repositories: string
  readonly moduleFiles: string
  readonly dir: string
}

/** The same module from a repository and from the module proxy, so that only the way differs. */
const addGitModule = async (
  host: Host,
  { repositories, moduleFiles, dir }: GitModulePlaces,
): Promise<void> => {
  const { go } = await findToolchain(host, defaultGo)
  const [user, moduleCache] = [join(dir, 'user'), join(dir, 'cache')]
  await mkdir(user)
  await makeGitModule(host, repositories)
  await downloadGitModule(host, { go, repositories, moduleCache, dir: user })
  const downloaded = join('repository.test', 'dep.git')
  await cp(join(moduleCache, 'cache', 'download', downloaded), join(moduleFiles, downloaded), {
    recursive: true,
  })
}

const collectPrograms = async (host: Host, probeWithCgo: Part, root: string): Promise<string> => {
  const git = onPath(host, 'git')
  if (git === undefined) throw new Error('git is not installed on this machine')
  const helpers = await gitText(host, '/', ['--exec-path'])
  const programs = [git, ...['git-remote-http', 'git-remote-https'].map((name) => join(helpers, name))]
  const linked = 'path' in probeWithCgo ? [...programs, probeWithCgo.path] : programs
  await copyToRoot([...programs, ...(await librariesOf(host, linked))], root)
  return root
}

const servedPaths = async (root: string): Promise<readonly string[]> => {
  const found = await readdir(root, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile() && /\.(?:info|mod|zip)$/.test(entry.name))
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`)
    .toSorted()
}
