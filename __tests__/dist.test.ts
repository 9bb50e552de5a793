import { execFile } from 'node:child_process'
import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { repositoryUrl } from './support/paths.ts'
import { tempFolder } from './support/temp-folder.ts'

const run = promisify(execFile)
const folder = repositoryUrl('dist/')

const read = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8')

const withText = async (text: string): Promise<readonly string[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const texts = await Promise.all(names.map(read))
  return names.filter((_, index) => texts[index]?.includes(text))
}

describe('the bundle in the repository', () => {
  let pinned = ''

  beforeAll(async () => {
    pinned = (await readFile(repositoryUrl('.node-version'), 'utf8')).trim()
  })

  test('is tested by the pinned version of the Node that runs the action', () => {
    expect(pinned).toMatch(/^24\./)
    expect(process.version).toBe(`v${pinned}`)
  })

  test('answers --help and exits with 0', async () => {
    // A clean environment: with GITHUB_ACTIONS set it would be the action, not the command line.
    const { stdout, stderr } = await run(process.execPath, [new URL('index.js', folder).pathname, '--help'], {
      env: { PATH: process.env['PATH'] },
    })
    expect(stdout).toContain('go-container-bench')
    expect(`${stdout}${stderr}`).not.toContain('webpackMissingModule')
    expect(stdout).toBe(await read('help.txt'))
  })

  test('answers --help from its modules, too, where the written text is not there', async () => {
    await using copy = await tempFolder()
    await cp(folder, join(copy.path, 'dist'), { recursive: true })
    await cp(repositoryUrl('fixtures/'), join(copy.path, 'fixtures'), { recursive: true })
    await rm(join(copy.path, 'dist/help.txt'))
    const { stdout } = await run(process.execPath, [join(copy.path, 'dist/index.js'), '--help'], {
      env: { PATH: process.env['PATH'] },
    })
    expect(stdout).toBe(await read('help.txt'))
  })

  test('misses no module', async () => {
    expect(await withText('')).toContain('index.js')
    expect(await withText('webpackMissingModule')).toEqual([])
  })

  test.each(['@actions/artifact', '@actions/cache'])('loads %s only when it is needed', async (name) => {
    expect(await withText(`node_modules/${name}/lib/`)).not.toContain('index.js')
  })

  test('is an ES module with the licences of what it contains', async () => {
    expect(JSON.parse(await read('package.json'))).toEqual({ type: 'module' })
    expect(await read('licenses.txt')).toContain('@actions/core')
  })
})
