import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { goProject, mainGo, quickProject } from '../../support/go-project.ts'
import { type Answer, answerTo, type Attack, type Place, unlessRefused } from './tried.ts'

const engines = ['podman', 'buildah', 'podman-rootful', 'docker'] as const

const canary = 'canary-of-this-machine'

/** A base, and a head in which a link leads out of the repository. */
const linked = async ({ repository, outside }: Place, path: string, target?: string): Promise<void> => {
  await mkdir(outside)
  await chmod(outside, 0o755)
  for (const [name, text] of Object.entries(goProject({ 'secret.txt': canary })))
    await writeFile(join(outside, name), text ?? '')
  await repository.commit('base', goProject({ 'app/Dockerfile': 'FROM scratch\n' }))
  await rm(join(repository.path, path), { recursive: true, force: true })
  await mkdir(dirname(join(repository.path, path)), { recursive: true })
  await symlink(target ?? outside, join(repository.path, path))
  await repository.commit('head')
}

const contextLinks = engines.flatMap((engine): readonly Attack[] => [
  {
    kind: 'a folder of the machine as the context',
    name: engine,
    tries: 1,
    run: async (host, place) => {
      await linked(place, 'app')
      const words = ['--base', 'none', '--file', 'Dockerfile', '--context', 'app', '--engines', engine]
      return unlessRefused(await answerTo(host, place.repository, words), canary)
    },
  },
  {
    kind: 'a folder of the machine as the context',
    name: `${engine}, as a build context`,
    tries: 1,
    run: async (host, place) => {
      await linked(place, 'lib')
      const words = ['--base', 'none', '--context', '.', '--build-contexts', 'lib=lib', '--engines', engine]
      return unlessRefused(await answerTo(host, place.repository, words), canary)
    },
  },
])

const root: Attack = {
  kind: 'the root of the machine as the context',
  name: 'podman',
  tries: 1,
  run: async (host, place) => {
    await linked(place, 'app', '/')
    return unlessRefused(
      await answerTo(host, place.repository, ['--base', 'none', '--context', 'app', '--engines', 'podman']),
      canary,
    )
  },
}

/** Only the program reads them: a build that only copies keeps them links, and one that reads /dev/zero fills the memory. */
const devices = ['/dev/ptmx', '/dev/zero'].flatMap((device) =>
  ['Dockerfile', '.dockerignore', 'go.mod', 'main.go'].map((path): Attack => ({
    kind: 'a link to a device',
    name: `${path} to ${device}`,
    tries: 1,
    run: async (host, place) => {
      await linked(place, path, device)
      if (path !== 'Dockerfile') await place.repository.commit('copy', { Dockerfile: copies })
      const answer = await answerTo(host, place.repository, [
        ...['--base', 'none', '--context', '.', '--engines', 'podman'],
        ...['--scenarios', 'source-change', '--rounds', '1', '--build-timeout', '30s'],
      ])
      return unlessEnded(answer)
    },
  })),
)

const copies = 'FROM scratch\nCOPY . /\n'

const unlessEnded = ({ status }: Answer): readonly string[] => (status === undefined ? ['did not end'] : [])

const edited: Attack = {
  kind: 'a link in the place of the edited file',
  name: 'committed',
  tries: 1,
  run: async (host, place) => {
    await linked(place, 'main.go', '../outside/main.go')
    const words = [
      '--base',
      'none',
      '--context',
      '.',
      '--scenarios',
      'source-change',
      '--rounds',
      '1',
      '--engines',
      'podman',
    ]
    await answerTo(host, place.repository, words)
    return (await readFile(join(place.outside, 'main.go'), 'utf8')) === mainGo()
      ? []
      : ['the file outside was edited']
  },
}

/** A step replaces the file that is edited by a link, through a mount of the context that it may write to. */
const writeThrough = engines.map((engine): Attack => ({
  kind: 'a file outside, written through the edited file',
  name: engine,
  tries: 1,
  run: async (host, place) => {
    const { repository, outside } = place
    const attack = `RUN --mount=type=bind,rw,target=/ctx ["go", "run", "./hostile", "replace", "/ctx/main.go", "${outside}/written"]`
    await mkdir(outside)
    // Whoever builds: the user of an engine is another one than that of the program.
    await chmod(outside, 0o777)
    await chmod(dirname(outside), 0o755)
    const source = await readFile(new URL('program/main.go', import.meta.url), 'utf8')
    const project = quickProject({ 'hostile/main.go': source })
    await repository.commit('base', project)
    const text = project['Dockerfile'] ?? ''
    await repository.commit('head', {
      Dockerfile: text.replace('COPY . .\n', `COPY . .\n${attack}\n`),
    })
    const words = ['--base', 'HEAD~1', '--scenarios', 'source-change', '--rounds', '2', '--engines', engine]
    const { status } = await answerTo(host, repository, words)
    const written = await readFile(join(outside, 'written'), 'utf8').catch(() => undefined)
    return [
      ...(written === undefined ? [] : ['the file outside was written']),
      ...(status === undefined ? ['did not end'] : []),
    ]
  },
}))

export const links: readonly Attack[] = [...contextLinks, root, ...devices, edited, ...writeThrough]
