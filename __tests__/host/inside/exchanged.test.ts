import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { UnsafePath } from '../../../src/host/inside/check.ts'
import { textInside } from '../../../src/host/inside/look.ts'
import { readTextInside } from '../../../src/host/inside/read.ts'
import { replaceInside } from '../../../src/host/inside/write.ts'
import { errorCode } from '../../../src/host/json.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'

/** What a process of a build would do: exchange the folder `cmd` for a link to another one, and back, all the time. */
const exchanging = `
  import { renameSync, symlinkSync, unlinkSync } from 'node:fs'
  import { parentPort, workerData } from 'node:worker_threads'
  const { cmd, aside, outside, end } = workerData
  const stop = new Int32Array(end)
  parentPort.postMessage('ready')
  while (Atomics.load(stop, 0) === 0) {
    renameSync(cmd, aside)
    symlinkSync(outside, cmd)
    unlinkSync(cmd)
    renameSync(aside, cmd)
  }`

/** A clone whose folder is exchanged while something is done in it, beside a folder with the same names. */
const whileExchanged = async (work: (root: string) => Promise<void>): Promise<string> => {
  const dir = await emptyFolder()
  const [root, outside] = [join(dir, 'clone'), join(dir, 'outside')]
  await mkdir(root)
  await writeFiles(dir, { 'clone/cmd/a.go': 'package a', 'outside/a.go': 'secret' })
  const end = new SharedArrayBuffer(4)
  const paths = { cmd: join(root, 'cmd'), aside: join(root, 'aside'), outside, end }
  const source = new URL(`data:text/javascript,${encodeURIComponent(exchanging)}`)
  const worker = new Worker(source, { workerData: paths })
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  await new Promise((resolve) => worker.once('message', resolve))
  try {
    await work(root)
  } finally {
    Atomics.store(new Int32Array(end), 0, 1)
    await ended
  }
  return outside
}

const tries = 3_000

/** The folder is missing half of the time, or a link. */
const unlessGone = (error: unknown): undefined => {
  if (error instanceof UnsafePath || /^(?:ENOENT|ENOTDIR|ELOOP)$/.test(errorCode(error) ?? ''))
    return undefined
  throw error
}

test('nothing outside is read or written while a folder is exchanged for a link all the time', async () => {
  const texts = new Set<string | undefined>()
  const outside = await whileExchanged(async (root) => {
    for (let at = 0; at < tries; at += 1) {
      texts.add(await readTextInside(root, 'cmd/a.go').catch(unlessGone))
      await replaceInside(root, 'cmd/a.go', 'package a').catch(unlessGone)
    }
  })
  expect(texts).not.toContain('secret')
  expect(texts).toContain('package a')
  expect(await readdir(outside)).toEqual(['a.go'])
  expect(await readFile(join(outside, 'a.go'), 'utf8')).toBe('secret')
})

test('nothing outside is read without waiting', async () => {
  const texts = new Set<string | undefined>()
  await whileExchanged(async (root) => {
    for (let at = 0; at < 10 * tries; at += 1) texts.add(textInside(root, 'cmd/a.go'))
  })
  expect(texts).not.toContain('secret')
  expect(texts).toContain('package a')
})
