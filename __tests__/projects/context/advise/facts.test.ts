import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readDockerfile } from '../../../../src/dockerfile/dockerfile.ts'
import { readRewritable } from '../../../../src/projects/context/advise/facts.ts'
import { unstoppable } from '../../../../src/host/pauses.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

const text = 'FROM scratch\nCOPY . /\n'

const files = {
  Dockerfile: text,
  'go.mod': 'module example.com/a\n\ngo 1.26.0\n\nrequire example.com/b v1.0.0\n',
  'go.sum': '',
  'go.work': 'go 1.26.0\n',
  'vendor/modules.txt': '# example.com/b v1.0.0\n',
}

const factsWith = async (ignore: string | undefined) => {
  await using place = await tempFolder()
  for (const [path, content] of Object.entries({
    ...files,
    ...(ignore !== undefined && { '.dockerignore': ignore }),
  })) {
    mkdirSync(dirname(join(place.path, path)), { recursive: true })
    writeFileSync(join(place.path, path), content)
  }
  const build = {
    contextDir: place.path,
    dockerfilePath: join(place.path, 'Dockerfile'),
    dockerfile: readDockerfile(text, { platform: 'linux/amd64' }),
  }
  const { facts } = await readRewritable(build, text, unstoppable)
  return facts
}

const moduleFactsWith = async (ignore: string) => (await factsWith(ignore)).module

test('what the ignore file leaves out is not there for a rewrite', async () => {
  expect(await moduleFactsWith('')).toMatchObject({
    ...{ hasGoMod: true, hasGoSum: true, hasGoWork: true },
    ...{ isVendored: true, downloads: false },
  })
  expect(await moduleFactsWith('vendor\ngo.sum\ngo.work\n')).toMatchObject({
    ...{ hasGoMod: true, hasGoSum: false, hasGoWork: false },
    ...{ isVendored: false, downloads: true },
  })
})

test('an empty ignore file is there, so that a patch changes it', async () => {
  expect((await factsWith(undefined)).ignore).toEqual({ exists: false, text: '', problem: undefined })
  expect((await factsWith('')).ignore).toEqual({ exists: true, text: '', problem: undefined })
})
