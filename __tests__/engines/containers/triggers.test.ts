import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { triggersIn } from '../../../src/engines/containers/triggers.ts'
import { emptyFolder } from '../../support/test-files.ts'

const digest = `sha256:${'a'.repeat(64)}`
const id = 'b'.repeat(64)
const manifest = JSON.stringify({ schemaVersion: 2, config: { digest } })

/** The files that Podman 4.3.1 and Buildah 1.28.2 keep beside an image. */
const storeWith = async (config: string | undefined, document = manifest) => {
  const root = await emptyFolder()
  const dir = join(root, 'overlay-images', id)
  await mkdir(dir, { recursive: true })
  await writeFile(join(dir, 'manifest'), document)
  if (config !== undefined) await writeFile(join(dir, fileOfConfig), config)
  return { root, runRoot: '/nowhere', tmpDir: '/nowhere', dataHome: '/nowhere', dir }
}

const fileOfConfig = `=${Buffer.from(digest).toString('base64')}`

const read = async (config: unknown) => triggersIn(await storeWith(JSON.stringify(config)), id)

test('triggers are read from the configuration of an image, however Go would find them', async () => {
  const run = 'RUN true'
  expect(await read({ config: { OnBuild: [run] } })).toEqual([run])
  expect(await read({ CONFIG: { onBUILD: [run] } })).toEqual([run])
  expect(await read({ config: { OnBuild: null, onbuild: [run] } })).toEqual([run])
  expect(await read({ config: {}, container_config: { OnBuild: [run] } })).toEqual([run])
  expect(await read({ config: { Env: ['A=b'] } })).toEqual([])
})

test('the id may have its algorithm in front', async () => {
  const store = await storeWith(JSON.stringify({ config: { OnBuild: ['RUN true'] } }))
  expect(await triggersIn(store, `sha256:${id}`)).toEqual(['RUN true'])
})

test('what cannot be read is unknown, not nothing', async () => {
  expect(await triggersIn(await storeWith(undefined), id)).toBeUndefined()
  expect(await triggersIn(await storeWith('no JSON'), id)).toBeUndefined()
  expect(await triggersIn(await storeWith('{}', '{}'), id)).toBeUndefined()
  expect(await triggersIn(await storeWith('{}', '{"config":{"digest":"sha256:../.."}}'), id)).toBeUndefined()
  expect(await triggersIn(await storeWith(' '.repeat(1_000_001)), id)).toBeUndefined()
  expect(await triggersIn(await storeWith('{}'), 'c'.repeat(64))).toBeUndefined()
  const linked = await storeWith(undefined)
  await symlink('/etc/hostname', join(linked.dir, fileOfConfig))
  expect(await triggersIn(linked, id)).toBeUndefined()
})
