import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  kanikoImage as image,
  kanikoRelease,
  takeExecutor,
} from '../../../src/engines/install/kaniko-image.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { testHost } from '../../support/test-host.ts'

/** A Docker that records its arguments; `image inspect` finds the image only if it exists. */
const dockerWith = (exists: boolean, copies: string): string => `
echo "$*" >> "$(dirname "$0")/asked"
case "$1" in
  image) ${exists ? 'exit 0' : 'exit 1'} ;;
  create) echo c0ffee ;;
  cp) ${copies} ;;
esac`

const install = async (exists: boolean, copies = 'echo the executor > "$3"') => {
  await using programs = await fakePrograms({ docker: dockerWith(exists, copies) })
  const host = testHost({ env: { PATH: programs.PATH } })
  const target = join(programs.folder, 'kaniko-executor')
  const failure = await takeExecutor(host, target).catch((error: unknown) => String(error))
  const asked = (await readFile(join(programs.folder, 'asked'), 'utf8')).trim().split('\n')
  const taken = await readFile(target, 'utf8').catch(() => '')
  return { asked, taken, failure, target, lines: host.lines }
}

describe("Kaniko's executor", () => {
  test('is copied out of its image, which is pulled and removed again', async () => {
    const { asked, taken, target, lines } = await install(false)
    expect(taken).toBe('the executor\n')
    expect(asked).toEqual([
      `image inspect ${image}`,
      `pull --quiet ${image}`,
      `create ${image} version`,
      `cp c0ffee:/kaniko/executor ${target}`,
      'rm c0ffee',
      `rmi ${image}`,
    ])
    expect(lines).toEqual([
      `kaniko: copying the executor of ${kanikoRelease} from ${image} to ${target} with docker`,
    ])
  })

  test('comes from an image that is named by its digest, because it is run as root', () => {
    expect(image).toMatch(/^gcr\.io\/kaniko-project\/executor@sha256:[0-9a-f]{64}$/)
  })

  test('is copied out of an image that existed before, which stays', async () => {
    const { asked } = await install(true)
    expect(asked.filter((line) => /^(?:pull|rmi)/.test(line))).toEqual([])
  })

  test('leaves neither container nor image when it cannot be copied', async () => {
    const { asked, failure } = await install(false, 'echo "no space left" >&2; exit 1')
    expect(failure).toContain('no space left')
    expect(asked.slice(-2)).toEqual(['rm c0ffee', `rmi ${image}`])
  })

  test('is not installed without Docker or Podman, and the error says how to do it by hand', async () => {
    await using programs = await fakePrograms()
    await mkdir(join(programs.folder, 'empty'))
    const host = { ...testHost({ env: { PATH: join(programs.folder, 'empty') } }) }
    await expect(takeExecutor(host)).rejects.toThrow(
      /neither Docker nor Podman.*put Kaniko's executor on PATH/,
    )
  })
})
