import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { fakePrograms } from '../support/fake-programs.ts'
import { checkoutOf, pullRequest } from '../support/git-repository.ts'
import { gitServer } from '../support/git-server.ts'
import { layOut } from './lay-out.ts'

const token = 'ghs_canary0123456789'
const encoded = Buffer.from(`x-access-token:${token}`).toString('base64')
const header = `basic ${encoded}`

/** A checkout of depth 1 whose origin requires the token. */
const privateOrigin = async () => {
  const { origin, base } = await pullRequest()
  const server = await gitServer(origin, header)
  const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
  const address = `http://${server.host}/project.git`
  checkout.git('remote', 'set-url', 'origin', address)
  return { server, checkout, base, address }
}

/** Whether any file below a folder contains a text. */
const isBelow = async (dir: string, text: string): Promise<boolean> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')))
  return contents.some((content) => content.includes(text))
}

describe('a commit of a private origin', () => {
  test('is fetched with the token, which appears in no argument, no file and no line of the log', async () => {
    const { server, checkout, base } = await privateOrigin()
    await using programs = await fakePrograms()
    const argumentsFile = join(programs.folder, 'arguments')
    await programs.add('git', `echo "$@" >> ${argumentsFile}\nPATH="\${PATH#*:}" exec git "$@"`)
    const sides = await layOut(checkout, { base, token, env: { PATH: programs.PATH } })
    expect(sides.base.head()).toBe(base)
    expect(server.seen).toContain(header)
    const seen = (await readFile(argumentsFile, 'utf8')) + sides.host.lines.join('\n')
    expect(seen).toContain(`Fetching the base ${base}`)
    for (const secret of [token, encoded]) {
      expect(seen).not.toContain(secret)
      expect(await isBelow(join(sides.base.dir, '..'), secret)).toBe(false)
      expect(await isBelow(checkout.path, secret)).toBe(false)
    }
  })

  test('is not fetched with a wrong token, which no error shows', async () => {
    const { checkout, base } = await privateOrigin()
    const wrong = 'ghs_wrongcanary'
    const error = await layOut(checkout, { base, token: wrong }).catch((thrown: unknown) => thrown)
    expect((error as Error).message).toMatch(
      /could not be fetched from origin \(fatal: .*\); check out with fetch-depth: 2 \(fetch-depth: 0 for an older commit\), or set github-token$/,
    )
    const everything = inspect(error, { depth: 9 })
    for (const secret of [wrong, Buffer.from(`x-access-token:${wrong}`).toString('base64')])
      expect(everything).not.toContain(secret)
  })

  test('is fetched with the token only, even when the user has configured a header', async () => {
    const { checkout, base } = await privateOrigin()
    await using programs = await fakePrograms()
    const settings = join(programs.folder, 'settings')
    await writeFile(settings, '[http]\n\textraheader = Authorization: basic b2xkOm9sZA==\n')
    const env = { GIT_CONFIG_GLOBAL: settings }
    const { base: baseTree } = await layOut(checkout, { base, token, env })
    expect(baseTree.head()).toBe(base)
  })

  test('is fetched with the credentials that the checkout stored when there is no token', async () => {
    const { server, checkout, base } = await privateOrigin()
    checkout.git('config', `http.http://${server.host}/.extraheader`, `AUTHORIZATION: ${header}`)
    const { base: baseTree } = await layOut(checkout, { base })
    expect(baseTree.head()).toBe(base)
    expect(await isBelow(join(baseTree.dir, '..'), encoded)).toBe(false)
  })

  test('is fetched with the name and password in the URL, which no error shows', async () => {
    const { server, checkout, base } = await privateOrigin()
    const address = `http://x-access-token:${token}@${server.host}/project.git`
    checkout.git('remote', 'set-url', 'origin', address)
    const { base: baseTree } = await layOut(checkout, { base })
    expect(baseTree.git('remote', 'get-url', 'origin')).toBe(`http://${server.host}/project.git`)
    expect(await isBelow(join(baseTree.dir, '..'), token)).toBe(false)

    checkout.git('remote', 'set-url', 'origin', address.replace('project', 'other'))
    const error = await layOut(checkout, { base }).catch((thrown: unknown) => thrown)
    expect(inspect(error, { depth: 9 })).toContain('could not be fetched')
    expect(inspect(error, { depth: 9 })).not.toContain(token)
  })

  test('does not make git ask for a password', async () => {
    const { checkout, base } = await privateOrigin()
    await expect(layOut(checkout, { base })).rejects.toThrow(/terminal prompts disabled/)
  })
})

test('a token is sent only to the server of the origin', async () => {
  const { checkout, base } = await privateOrigin()
  const { origin } = await pullRequest()
  const other = await gitServer(origin, header)
  const from = checkout.git('remote', 'get-url', 'origin')
  await using programs = await fakePrograms()
  const settings = join(programs.folder, 'settings')
  await writeFile(settings, `[url "http://${other.host}/project.git"]\n\tinsteadOf = ${from}\n`)
  await chmod(settings, 0o644)
  const laying = layOut(checkout, { base, token, env: { GIT_CONFIG_GLOBAL: settings } })
  await expect(laying).rejects.toThrow('could not be fetched')
  expect(other.seen.length).toBeGreaterThan(0)
  expect(new Set(other.seen)).toEqual(new Set([undefined]))
})
