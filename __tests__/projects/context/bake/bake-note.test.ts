import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bakeNote } from '../../../../src/projects/context/bake/bake-note.ts'
import { type TreeFiles, writeTree } from '../../../support/read-checkout.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

const noteOn = async (files: TreeFiles, dockerfile = 'Dockerfile', env = {}): Promise<string | undefined> => {
  await using folder = await tempFolder()
  await writeTree(folder.path, files)
  return bakeNote(env, { contextDir: folder.path, dockerfilePath: join(folder.path, dockerfile) })
}

const app = (body: string): TreeFiles => ({
  'docker-bake.hcl': `variable "V" { default = "1" }\n\ngroup "default" {\n  targets = ["app"]\n}\n\ntarget "app" {\n${body}\n}\n`,
})

const sentence =
  'docker-bake.hcl is not read, so the arguments and stages that it sets are not used; --bake-target app builds as its target app says.'

test.for([
  ['arguments', app('  args = { V = V }')],
  ['arguments in a block of lines', app('  args = {\n    V = "1"\n  }')],
  ['a stage', app('  target = "bin"')],
  ['contexts', app('  contexts = { lib = "lib" }')],
  ['secrets', app('  secret = ["id=netrc"]')],
  [
    'a target that it inherits',
    {
      'docker-bake.hcl': `target "_base" {\n  args = { A = 1 }\n}\n${app('  inherits = ["_base"]')['docker-bake.hcl'] ?? ''}`,
    },
  ],
  ['its Dockerfile by name', app('  dockerfile = "./Dockerfile"\n  target = "bin"')],
] as const)('a bake file that sets %s is named', async ([, files]) => {
  expect(await noteOn(files)).toBe(sentence)
})

test('so is one in JSON, and in the action the input', async () => {
  const text = JSON.stringify({ target: { app: { args: { A: '1' } } } })
  const env = { GITHUB_ACTIONS: 'true', GITHUB_ACTION: '__self' }
  expect(await noteOn({ 'docker-bake.json': text }, 'Dockerfile', env)).toContain('; bake-target: app builds')
})

test('so is one beside a Dockerfile in another folder', async () => {
  const { 'docker-bake.hcl': text = '' } = app('  target = "bin"')
  expect(await noteOn({ 'deploy/docker-bake.hcl': text }, 'deploy/Dockerfile')).toContain(
    '--bake-target app, with its folder as the context, builds',
  )
})

test.for([
  ['sets nothing that changes the build', app('  tags = ["me/app"]')],
  ['builds another Dockerfile', app('  dockerfile = "other.Dockerfile"\n  target = "bin"')],
  ['is a comment', { 'docker-bake.hcl': '# target "app" {\n#   args = {}\n# }\n' }],
  ['is a link', { 'docker-bake.hcl': '-> /etc/passwd' }],
  ['is not JSON', { 'docker-bake.json': 'no' }],
  ['is a compose file', { 'compose.yaml': 'services:\n  app:\n    build: .\n' }],
] as const)('a bake file that %s is not', async ([, files]) => {
  expect(await noteOn(files)).toBeUndefined()
})
