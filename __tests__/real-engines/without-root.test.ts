import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, copyFile, cp, link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ensureUnprivilegedUser } from '../../src/engines/install/unprivileged-user.ts'
import type { User } from '../../src/host/host.ts'
import type { Report } from '../../src/model.ts'
import { bareFixture, cacheDir } from '../support/bare.ts'
import { packageGo } from '../support/go-project.ts'
import { lane, rootlessEnginesOf } from '../support/engine-lists.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { noTraces, tracesOf } from '../support/traces.ts'
import { repositoryPath } from '../support/paths.ts'

const repository = repositoryPath('')

/**
 * The bundle (with a small package in place of its fixture `tiny`), Node and the base image, where every user may read
 * them: others cannot enter a repository that belongs to root.
 */
const placeFor = async (user: User | undefined) => {
  const folder = await diskFolder()
  onTestFinished(() => folder[Symbol.asyncDispose]())
  const at = (name: string): string => join(folder.path, name)
  for (const name of ['dist', 'package.json'])
    await cp(join(repository, name), at(`p/${name}`), { recursive: true })
  await cp((await bareFixture()).dir, at('p/fixtures/tiny'), { recursive: true })
  await writeFile(at('p/fixtures/tiny/main.go'), packageGo('math'))
  await mkdir(at('c'))
  const archives = (await readdir(cacheDir)).filter((name) => name.startsWith('base-'))
  for (const name of archives) await linked(join(cacheDir, name), at(`c/${name}`))
  await linked(process.execPath, at('node'))
  for (const name of ['home', 't', 'reports']) {
    await mkdir(at(name))
    if (user !== undefined) await chown(at(name), user.uid, user.gid)
  }
  return at
}

const linked = (from: string, to: string): Promise<void> => link(from, to).catch(() => copyFile(from, to))

const names = rootlessEnginesOf(lane).map(({ name }) => name)

test(`a user without root measures on ${names.join(', ')} and leaves nothing behind`, async () => {
  const host = testHost({ uid: process.geteuid?.() ?? 0 })
  const user = host.uid === 0 ? await ensureUnprivilegedUser(host) : undefined
  const at = await placeFor(user)
  const before = await leftInTmp()
  const wanted = ['--engines', names.join(','), '--install', 'never', '--cache-dir', at('c')]
  // The warm-up is its cold build.
  const fixture = ['--fixture', 'tiny', '--strategy', 'layers', '--scenarios', 'warm', '--rounds', '1']
  const child = spawn(
    at('node'),
    [at('p/dist/index.js'), ...wanted, ...fixture, '--output-dir', at('reports')],
    {
      cwd: at('home'),
      // Without a login session, as in a service.
      env: { PATH: process.env['PATH'], HOME: at('home'), RUNNER_TEMP: at('t') },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(user === undefined ? {} : { uid: user.uid, gid: user.gid }),
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (output += piece.toString()))
  const [status] = (await once(child, 'close')) as unknown[]
  expect({ status, output }).toMatchObject({ status: 0 })
  const report = JSON.parse(await readFile(at('reports/report.json'), 'utf8')) as Report
  expect(report.engines.map(({ name, rootless }) => [name, rootless])).toEqual(
    names.map((name) => [name, true]),
  )
  expect(report.benchmarks.map(({ evidenceLevel }) => evidenceLevel)).toEqual(names.map(() => 'proved'))
  const binaries = report.builds.map(({ evidence }) => evidence?.binarySha256)
  expect(new Set(binaries).size).toBe(1)
  expect(await tracesOf(at('t'))).toEqual(noTraces)
  expect(await leftInTmp()).toEqual(before)
})

/** Where Podman and Buildah keep their locks by default. */
const leftInTmp = async (): Promise<readonly string[]> =>
  (await readdir('/tmp'))
    .filter((name) => /^(?:containers-user|podman-run|storage-run)-/.test(name))
    .toSorted()
