import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readLimitFiles, ulimitArguments } from '../../engines/containers/ulimits.ts'
import { dockerPrograms } from '../../engines/docker/client.ts'
import { findUnprivilegedUser } from '../../engines/install/unprivileged-user.ts'
import { findExecutor } from '../../engines/kaniko/executor.ts'
import type { EngineTraits } from '../../engines/traits.ts'
import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { writeText } from '../../host/writing.ts'
import { workIn } from './bundle.ts'
import { runInContainer } from './container.ts'
import { noFilters } from './filter.ts'
import { recipeOf } from './recipe.ts'
import { staticProgram } from './static-program.ts'
import { findWith, type FoundNeeds, marked, resultOf, tries } from './verdict.ts'

type Asked = {
  readonly host: Host
  readonly folder: RunFolder
  /** Of an engine whose programs are those on PATH. */
  readonly traits: EngineTraits
}

/**
 * What an engine needs, by having it build one small image in containers that lack one thing after the other. A text: why
 * that cannot be tried here. Only an interruption makes it throw.
 */
export const findNeeds = async (asked: Asked): Promise<FoundNeeds | string> => {
  const { host, folder, traits } = asked
  const ready = await makeReady(asked)
  if (typeof ready === 'string') return ready
  host.log(`${traits.name}: trying what it needs: one small image in containers with fewer rights`)
  return findWith(async (name) => {
    host.signal.throwIfAborted()
    const label = `${traits.name}-${name}`
    const result = await runInContainer(host, folder, { ...ready, label, rights: tries[name] })
    host.signal.throwIfAborted()
    return resultOf(result)
  })
}

type Ready = Omit<Parameters<typeof runInContainer>[2], 'label' | 'rights'>

const makeReady = async ({ host, folder, traits }: Asked): Promise<Ready | string> => {
  if (process.platform !== 'linux') return 'it can only be tried on Linux'
  if (host.uid !== 0) return 'only root can start the containers in which it is tried'
  const runtime = onPath(host, 'runc') ?? onPath(host, 'crun')
  if (runtime === undefined)
    return 'neither runc nor crun is on PATH, which start the containers in which it is tried'
  const withoutFilters = noFilters()
  if (withoutFilters !== undefined) return withoutFilters
  const recipe = recipeOf(traits, {
    dockers: await dockerPrograms(host),
    ulimits: traits.needsRoot ? ulimitArguments(await readLimitFiles()) : [],
    executor: findExecutor(host),
  })
  if (typeof recipe === 'string') return recipe
  const found = new Map([...recipe.programs, 'unshare', 'setpriv'].map((name) => [name, onPath(host, name)]))
  const absent = [...found].flatMap(([name, path]) => (path === undefined ? [name] : []))
  if (absent.length > 0) return `not on PATH: ${absent.join(', ')}`
  const user = traits.needsRoot ? undefined : await findUnprivilegedUser(host)
  if (!traits.needsRoot && user === undefined) return 'no unprivileged user here has sub-ids'
  const given = await giveContext(folder)
  if (given === undefined) return 'no static program is known here that a step could run'
  const programs = [...found.values()].flatMap((path) => path ?? [])
  return { runtime, user, script: marked(recipe.script), programs, given }
}

/** The step shows that programs start; the file of another user, that there are ids besides one's own. */
const dockerfile = `FROM scratch
COPY --chown=1000:1000 program /program
RUN ["/program", "--version"]
`

const giveContext = async (folder: RunFolder): Promise<string | undefined> => {
  const program = await staticProgram()
  if (program === undefined) return undefined
  const [given, context] = [await folder.sub('needs/given'), await folder.sub('needs/given/context')]
  await copyFile(program, join(context, 'program'))
  await writeText(join(context, 'Dockerfile'), dockerfile)
  // Podman and Buildah write there, and the machine's is read-only.
  await writeText(join(given, 'containers.conf'), `[network]\nnetwork_config_dir = "${workIn}/networks"\n`)
  await writeText(join(given, 'daemon.json'), '{}')
  return given
}
