import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseJson, listAt, at } from '../../../src/host/json.ts'
import { commandsIn, controlsIn } from '../../support/runner-commands.ts'
import type { Files } from '../../support/git-repository.ts'
import { repositoryAt } from '../../support/git-repository.ts'
import { type Answer, answerTo, type Attack, type Place } from './tried.ts'

const canary = 'canary-of-this-machine'

/** Whatever is built is copied; what matters happens before. */
const project = (copies = '.'): Files => ({
  Dockerfile: `FROM scratch\nCOPY ${copies} /\n`,
  'go.mod': 'module example.com/app\n\ngo 1.26.0\n',
  'main.go': 'package main\n\nfunc main() {}\n',
})

/** Makes the repository hostile; returns the folder below it where the program is started, if it is another one. */
type SetUp = (place: Place) => Promise<string | undefined>

const attack = (kind: string, name: string, setUp: SetUp, base = 'none'): Attack => ({
  kind,
  name,
  tries: 1,
  run: async (host, place) => {
    await mkdir(place.outside)
    await writeFile(join(place.outside, 'secret.txt'), canary)
    const below = await setUp(place)
    const before = await readdir(place.outside)
    const words = [
      ...['--base', base, '--context', below ?? '.', '--scenarios', 'cold', '--rounds', '1'],
      ...['--engines', 'podman-rootful'],
    ]
    const answer = await answerTo(host, place.repository, words, {
      cwd: join(place.repository.path, below ?? '.'),
    })
    return [...(await written(place, before)), ...(await printed(place, answer))]
  },
})

const written = async ({ outside }: Place, before: readonly string[]): Promise<readonly string[]> =>
  (await readdir(outside)).filter((name) => !before.includes(name)).map((name) => `made ${name}`)

const printed = async ({ repository }: Place, { status, output }: Answer): Promise<readonly string[]> => {
  const report = await readFile(join(repository.path, '../report/report.md'), 'utf8').catch(() => '')
  return [
    ...(status === undefined ? ['did not end'] : []),
    ...commandsIn(output).map((line) => `a command: ${JSON.stringify(line)}`),
    ...(controlsIn(output).length === 0 ? [] : ['characters that a terminal obeys']),
    ...(/<img|@octocat/.test(withoutCode(report)) ? ['markup in the report'] : []),
    ...((output + report).includes(canary) ? ['quoted a file of the machine'] : []),
  ]
}

/** Code blocks and code spans contain no markup. */
const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^ *(`{3,})[^\n]*\n[^]*?^ *\1 *$/gm, '').replaceAll(/(`+)[^`\n]+\1/g, '')

/**
 * A checkout with a submodule whose commit at the base is still to be fetched, from an address that the pull request
 * declares. A file of it is all that the image would contain.
 */
const submodule =
  (url: (place: Place) => string, name = 'sub'): SetUp =>
  async (place) => {
    const { repository, outside } = place
    const other = repositoryAt(outside)
    other.git('init', '--quiet', '--initial-branch=main')
    const known = await other.commit('known')
    await repository.commit('first', project('sub/secret.txt'))
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', outside, 'sub')
    const unknown = await other.commit('unknown', { 'more.txt': canary })
    const declare = async (message: string, id: string): Promise<void> => {
      await repository.write({
        '.gitmodules': `[submodule "${name}"]\n\tpath = sub\n\turl = ${url(place)}\n`,
      })
      repository.git('add', '.gitmodules')
      repository.git('update-index', '--add', '--cacheinfo', `160000,${id},sub`)
      repository.git('commit', '--quiet', '--allow-empty', '--message', message)
    }
    await declare('base', unknown)
    await declare('head', known)
    return undefined
  }

const took = async ({ repository }: Place): Promise<readonly string[]> => {
  const text = await readFile(join(repository.path, '../report/report.json'), 'utf8').catch(() => '')
  const built = listAt(parseJson(text), 'builds').some(
    (build) => at(build, 'revision') === 'base' && at(build, 'failure') === undefined,
  )
  return built ? ['a repository of the machine was taken as a submodule'] : []
}

const submodules: readonly Attack[] = Object.entries<(place: Place) => string>({
  'a command, as ext::': ({ outside }) => `ext::sh -c touch% ${outside}/ran`,
  'file://': ({ outside }) => `file://${outside}`,
  'a path': ({ outside }) => outside,
  'an option of git': ({ outside }) => `--upload-pack=touch ${outside}/ran`,
  'an option of ssh': ({ outside }) => `ssh://-oProxyCommand=touch ${outside}/ran/x`,
  'a relative path out of the repository': () => '../outside',
}).map(([name, url]) => {
  const tried = attack('addresses and files of git', `a submodule at ${name}`, submodule(url), 'HEAD~1')
  return {
    ...tried,
    run: async (host, place) => [...(await tried.run(host, place)), ...(await took(place))],
  }
})

const commit =
  (files: Files): SetUp =>
  async ({ repository }) => {
    await repository.commit('head', { ...project(), ...files })
    return undefined
  }

const settings: readonly Attack[] = [
  attack(
    'addresses and files of git',
    'the name of a submodule leads out',
    submodule(({ outside }) => outside, '../../outside'),
    'HEAD~1',
  ),
  attack('addresses and files of git', 'a filter of its own', async ({ repository, outside }) => {
    await repository.commit('head', {
      ...project(),
      '.gitattributes': '*.go filter=canary\n',
      '.gitconfig': `[filter "canary"]\n\tsmudge = touch ${outside}/ran\n\trequired = true\n`,
    })
    return undefined
  }),
  attack(
    'addresses and files of git',
    'addresses for LFS',
    commit({
      '.lfsconfig': '[lfs]\n\turl = file:///etc\n[lfs "customtransfer.x"]\n\tpath = touch\n',
      '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
      'a.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
    }),
  ),
  attack(
    'addresses and files of git',
    'a bare repository in a folder, where the program is started',
    async ({ repository, outside }) => {
      await repository.commit('head', {
        ...project(),
        'bare/HEAD': 'ref: refs/heads/main\n',
        'bare/config': `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = "touch ${outside}/ran; false"\n`,
        'bare/objects/keep': '',
        'bare/refs/keep': '',
        'bare/Dockerfile': 'FROM scratch\nCOPY . /\n',
      })
      return 'bare'
    },
  ),
]

const hookNames = [
  ...['post-checkout', 'pre-commit', 'post-merge', 'reference-transaction'],
  ...['post-index-change', 'pre-auto-gc', 'post-rewrite', 'fsmonitor-watchman'],
]

/** Eight hooks, in the folder of the checkout itself or in one of the repository that its settings name. */
const hooks = (['.git/hooks', '.githooks'] as const).map((folder) =>
  attack('hooks', `eight in ${folder}`, async ({ repository, outside }) => {
    const script = (name: string): string => `#!/bin/sh\ntouch '${outside}/ran-${name}'\n`
    await repository.commit('head', {
      ...project(),
      ...Object.fromEntries(hookNames.map((name) => [`.githooks/${name}`, script(name)])),
    })
    if (folder === '.githooks') repository.git('config', 'core.hooksPath', folder)
    for (const name of hookNames) {
      await writeFile(join(repository.path, folder, name), script(name))
      await chmod(join(repository.path, folder, name), 0o755)
    }
    return undefined
  }),
)

/** Names of a file that is copied by its name, of a folder with a main package, and of a stage's file. */
const named: readonly Attack[] = Object.entries<string>({
  'with a line break and a command': 'x\n::stop-commands::canary',
  'with escape sequences': '\u001B[31mred\u001B]0;title\u0007',
  'that mentions somebody': '@octocat',
  'with markup': '<img src=x onerror=alert(1)>',
}).map(([what, name]) =>
  attack('names of files', what, async ({ repository }) => {
    await repository.commit('head', {
      ...project(),
      Dockerfile: `FROM scratch\nCOPY . /\nCOPY ${JSON.stringify([`${name}.txt`, '/named'])}\n`,
      [`${name}.txt`]: name,
      [`cmd/${name}/main.go`]: 'package main\n\nfunc main() {}\n',
    })
    return undefined
  }),
)

const odd: readonly Attack[] = [
  attack('names of files', 'that are not UTF-8', async ({ repository }) => {
    await repository.write(project())
    await writeFile(Buffer.concat([Buffer.from(`${repository.path}/`), Buffer.from([0xff, 0xfe, 0x2e])]), 'x')
    await repository.commit('head')
    return undefined
  }),
  attack('names of files', 'of a pipe, which nobody writes to', async ({ repository }) => {
    await repository.commit('head', project())
    execFileSync('mkfifo', [join(repository.path, 'pipe')])
    return undefined
  }),
  attack('names of files', 'of a link out of the repository', async ({ repository, outside }) => {
    await repository.write(project())
    await symlink(join(outside, 'secret.txt'), join(repository.path, 'leak'))
    await repository.commit('head')
    return undefined
  }),
]

/** What git and the reading of files could be made to do, before anything is built. */
export const gitAttacks: readonly Attack[] = [...submodules, ...settings, ...named, ...odd, ...hooks]
