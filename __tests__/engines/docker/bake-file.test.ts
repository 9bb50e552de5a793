import { describe, expect, test } from 'vitest'
import { bakeFile } from '../../../src/engines/docker/bake-file.ts'
import type { BuildRequest } from '../../../src/engines/engine.ts'
import { recipeOf } from '../../support/recipe.ts'

const request: BuildRequest = {
  ...recipeOf({ contextDir: '/home/user/app', dockerfile: '/home/user/app/build/Dockerfile' }),
  noCache: false,
  timeoutMs: 1_000,
}
const image = { kind: 'image', tag: 'localhost/out:1' } as const

describe('the file for Bake', () => {
  test('has one target, and leaves the output to the builder when an image is wanted', () => {
    expect(bakeFile(request, image)).toBe(`target "default" {
  context = "/home/user/app"
  dockerfile = "/home/user/app/build/Dockerfile"
  no-cache = false
  args = {}
  contexts = {}
  secret = []
  ssh = []
  tags = ["localhost/out:1"]
}
`)
  })

  test('contains every option that a build can have', () => {
    const full: BuildRequest = {
      ...request,
      target: 'build',
      network: 'none',
      noCache: true,
      buildArgs: { BASE_IMAGE: 'golang:1.26', EMPTY: '' },
      buildContexts: { modules: '/home/user/modules' },
      secrets: { netrc: '/run/netrc' },
      ssh: ['default'],
    }
    expect(bakeFile(full, { kind: 'files', folder: '/tmp/out' }).split('\n').slice(3, -2)).toEqual([
      '  target = "build"',
      '  network = "none"',
      '  no-cache = true',
      '  args = {"BASE_IMAGE" = "golang:1.26", "EMPTY" = ""}',
      '  contexts = {"modules" = "/home/user/modules"}',
      '  secret = ["id=netrc,src=/run/netrc"]',
      '  ssh = ["default"]',
      '  output = ["type=local,dest=/tmp/out"]',
    ])
  })

  test('takes values literally, whatever HCL would make of them', () => {
    const hostile = '${file("/etc/passwd")} %{if true} "quoted" \\back\nline\ttab\b\f $ %'
    expect(bakeFile({ ...request, buildArgs: { A: hostile } }, image)).toContain(
      'args = {"A" = "$${file(\\"/etc/passwd\\")} %%{if true} \\"quoted\\" \\\\back\\nline\\ttab\\u0008\\u000c $ %"}',
    )
  })
})
