import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import type { Revision } from '../../../src/model.ts'
import { askedRevisions } from '../../../src/projects/context/asked-revisions.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { type TreeFiles, writeTree } from '../../support/read-checkout.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { vocabulary } from '../../support/vocabulary.ts'

/** Prints the file `printed` of the folder that it works in, and keeps how it was called. */
const buildx = `
[ "$1 $2" = "buildx version" ] && exit 0
[ "$2" = "bake" ] || exit 1
printf '%s\\n' "$@" >"$BUILDX_CONFIG/arguments"
env >"$BUILDX_CONFIG/environment"
[ -f printed ] || { echo 'ERROR: failed to find target app' >&2; exit 1; }
cat printed`

const printed = (target: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ group: { default: { targets: ['app'] } }, target: { app: target } })

type World = {
  readonly base?: TreeFiles
  readonly head: TreeFiles
  readonly context?: string
  readonly docker?: string
  readonly given?: Readonly<Record<string, string>>
}

const ask = async ({ base, head, context = '.', docker = buildx, given = {} }: World) => {
  await using place = await tempFolder()
  await using programs = await fakePrograms({ docker })
  const env = { RUNNER_TEMP: place.path, PATH: `${programs.folder}:/usr/bin:/bin`, GITHUB_TOKEN: 'secret' }
  const host = testHost({ env })
  await using folder = await openRunFolder(host)
  const laidOut = new Map<
    Revision,
    Parameters<typeof askedRevisions>[1] extends ReadonlyMap<Revision, infer T> ? T : never
  >()
  for (const [revision, files] of [
    ['base', base],
    ['head', head],
  ] as const) {
    if (files === undefined) continue
    const dir = join(place.path, revision)
    await writeTree(dir, files)
    laidOut.set(revision, { dir, contextDir: join(dir, context), sha: 'a', describe: 'a', gitObjects: 1 })
  }
  const inputs = readInputs({ 'bake-target': 'app', ...given }, vocabulary)
  const asked = await askedRevisions({ host, folder, inputs }, laidOut)
  const read = (name: string): Promise<string> =>
    readFile(join(folder.path, 'buildx', name), 'utf8').catch(() => '')
  return { asked, args: (await read('arguments')).split('\n'), environment: await read('environment') }
}

const bakeFile = { 'docker-bake.hcl': 'target "app" {}\n' }

test('each revision is built as its own bake file says', async () => {
  const { asked } = await ask({
    base: { ...bakeFile, printed: printed({ args: { A: 'old' }, target: 'one' }) },
    head: {
      ...bakeFile,
      'svc/': '',
      printed: printed({ args: { A: 'new' }, context: 'svc', secret: [{ id: 'netrc' }] }),
    },
  })
  const [base, head] = [asked.revisions.get('base'), asked.revisions.get('head')]
  expect(base?.inputs.build).toMatchObject({ file: 'Dockerfile', target: 'one', buildArgs: { A: 'old' } })
  expect(head?.inputs.build).toMatchObject({
    file: 'svc/Dockerfile',
    target: undefined,
    buildArgs: { A: 'new' },
  })
  expect(head?.contextDir).toBe(join(head?.dir ?? '', 'svc'))
  expect(head?.listed).toEqual({ secret: ['netrc'], ssh: [] })
  expect(asked.baseProblem).toBeUndefined()
})

test.for([
  ['id=netrc,src=.netrc', ['netrc']],
  ['type=env,id=tok,env=TOKEN', ['tok']],
] as const)(
  'a secret whose file is not in the repository is listed all the same: %s',
  async ([text, secret]) => {
    const docker = buildx.replace(
      '[ -f printed ]',
      `case "$*" in *secrets=*) ;; *) exit 1;; esac\n[ -f printed ]`,
    )
    const file = { 'docker-bake.hcl': `target "app" {\n  secret = ["${text}"]\n}\n` }
    const { asked } = await ask({ head: { ...file, printed: printed({}) }, docker })
    expect(asked.revisions.get('head')?.listed).toEqual({ secret, ssh: [] })
  },
)

test('without a bake target nothing is asked', async () => {
  const { asked, args } = await ask({ head: bakeFile, given: { 'bake-target': '' }, docker: 'exit 1' })
  expect(asked.revisions.get('head')?.inputs.bakeTarget).toBeUndefined()
  expect(args).toEqual([''])
})

test('bake prints and builds nothing, reads bake files only, and sees no secret of this environment', async () => {
  const { args, environment } = await ask({
    head: {
      'deploy/docker-bake.json': '{}',
      'deploy/docker-bake.override.hcl': '',
      'deploy/docker-bake.hcl': '-> /etc/passwd',
      'deploy/compose.yaml': '',
      'deploy/printed': printed({}),
    },
    context: 'deploy',
  })
  const files = ['--file', 'docker-bake.json', '--file', 'docker-bake.override.hcl']
  expect(args).toEqual(['buildx', 'bake', ...files, '--print', '--set', '*.secrets=', '--', 'app', ''])
  const names = environment.split('\n').map((line) => line.replace(/=.*$/, ''))
  const own = ['PWD', 'SHLVL', '_', 'OLDPWD', '']
  const known = ['PATH', 'HOME', 'DOCKER_CONFIG', 'SSH_AUTH_SOCK', 'BUILDX_CONFIG', ...own]
  expect(names.filter((name) => !known.includes(name))).toEqual([])
})

test.for([
  ['no bake file', {}, 'there is no docker-bake.hcl or docker-bake.json in the context'],
  ['no such target', bakeFile, 'failed to find target app'],
  ['an unreadable answer', { ...bakeFile, printed: 'nothing' }, 'there is no target app'],
  [
    'a group',
    {
      ...bakeFile,
      printed: JSON.stringify({ group: { app: { targets: ['a', 'b'] } }, target: { a: {}, b: {} } }),
    },
    'app is a group; choose one of its targets: a, b',
  ],
  [
    'a context that is missing',
    { ...bakeFile, printed: printed({ context: 'nowhere' }) },
    'has the context nowhere, which is not in the repository',
  ],
  ['what cannot be built here', { ...bakeFile, printed: printed({ network: 'x' }) }, 'has the network x'],
] as const)('%s is a wrong input in the head, and no comparison in the base', async ([, files, message]) => {
  const good = { ...bakeFile, printed: printed({}) }
  const refused = ask({ base: good, head: files })
  await expect(refused).rejects.toThrow(`bake-target: `)
  await expect(refused).rejects.toThrow(message)
  const { asked } = await ask({ base: files, head: good })
  expect(asked.baseProblem).toContain(message)
  expect([...asked.revisions.keys()]).toEqual(['head'])
})

test.for([
  ['context', { link: '-> /etc', printed: printed({ context: 'link' }) }, 'link'],
  ['Dockerfile', { link: '-> /etc/passwd', printed: printed({ dockerfile: 'link' }) }, 'link'],
  [
    'build context',
    { 'lib/link': '-> /', printed: printed({ contexts: { etc: 'lib/link/etc' } }) },
    'lib/link/etc',
  ],
] as const)('no link may lead out of the repository: %s', async ([, files, path]) => {
  await expect(ask({ head: { ...bakeFile, ...files } })).rejects.toThrow(
    `uses ${path}, a link that leads out of the repository`,
  )
})

test('without buildx there is something to install', async () => {
  await expect(ask({ head: bakeFile, docker: 'exit 1' })).rejects.toThrow(
    /docker buildx reads bake files, and it is not installed here; install the plugin \(package docker-buildx-plugin/,
  )
})

test('settings of the target that no input has are a note', async () => {
  const { asked } = await ask({
    head: { ...bakeFile, printed: printed({ 'shm-size': '64m', ulimits: ['a'] }) },
  })
  expect(asked.notes).toEqual(['Of the bake target app, these settings are not used: shm-size, ulimits.'])
})
