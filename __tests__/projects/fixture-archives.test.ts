import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { baseImage } from '../../src/projects/images/base-image.ts'
import { fixtureArchives } from '../../src/projects/fixture-archives.ts'
import { fixturesRoot, readFixture } from '../../src/projects/fixtures.ts'
import { modulesImage } from '../../src/projects/images/modules.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'

const entryUrl = new URL('../../src/main.ts', import.meta.url).href

const note = (reference: string): string =>
  JSON.stringify({ reference, configDigest: 'sha256:0', sizeBytes: 1 })

test('the archives of the fixtures are those that their builds use', async () => {
  await using folder = await tempFolder()
  const [cacheDir, root] = [join(folder.path, 'cache'), fixturesRoot(entryUrl)]
  await mkdir(cacheDir)
  const wanted = { fixtures: ['tiny', 'small'], baseImage: 'auto' }
  const paths = await fixtureArchives(wanted, cacheDir, entryUrl)
  expect(new Set(paths).size).toBe(paths.length)
  // With an archive and its note there, none is made: no Go is on this machine's PATH.
  const host = testHost({ env: { PATH: '/nowhere' } })
  const used: (string | undefined)[] = []
  for (const name of wanted.fixtures) {
    const { goVersion, dir } = await readFixture(root, name)
    for (const path of paths) {
      await writeFile(path, 'x')
      const key = /modules-([0-9a-f]+)/.exec(path)?.[1]
      const reference = key === undefined ? `go:${goVersion}` : `modules:${key}`
      await writeFile(`${path}.json`, note(`localhost/go-container-bench/${reference}`))
    }
    used.push((await baseImage(host, goVersion, cacheDir)).path)
    used.push((await modulesImage(host, { dir, goVersion, cacheDir }))?.path)
  }
  expect(new Set(used.filter((path) => path !== undefined))).toEqual(new Set(paths))
})

test('a base image of the user is none of our archives', async () => {
  const own = await fixtureArchives({ fixtures: ['small'], baseImage: 'golang:1.26' }, '/cache', entryUrl)
  expect(own).toEqual([expect.stringMatching(/^\/cache\/modules-[0-9a-f]{12}-\w+-v1\.tar$/)])
})
