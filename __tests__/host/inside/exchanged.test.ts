import { renameSync } from 'node:fs'
import { readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { UnsafePath } from '../../../src/host/inside/check.ts'
import { textInside } from '../../../src/host/inside/look.ts'
import { readTextInside } from '../../../src/host/inside/read.ts'
import { replaceInside } from '../../../src/host/inside/write.ts'
import { errorCode } from '../../../src/host/json.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'

/** A clone with a folder `cmd`, and a link that can take its place: to a folder with the same names that is none of its business. */
const clone = async () => {
  const dir = await emptyFolder()
  await writeFiles(dir, { 'clone/cmd/a.go': 'package a', 'outside/a.go': 'secret' })
  const [root, outside] = [join(dir, 'clone'), join(dir, 'outside')]
  await symlink(outside, join(root, 'link'))
  return { root, outside, cmd: join(root, 'cmd'), aside: join(root, 'aside'), link: join(root, 'link') }
}

/** What a process of a build would do. Whatever waits in between finds now the one and now the other. */
const exchange = async (
  { cmd, aside, link }: Awaited<ReturnType<typeof clone>>,
  signal: AbortSignal,
): Promise<void> => {
  for (let round = 0; !signal.aborted; round += 1) {
    renameSync(cmd, aside)
    renameSync(link, cmd)
    await turn()
    renameSync(cmd, link)
    renameSync(aside, cmd)
    for (let turns = round % 5; turns >= 0; turns -= 1) await turn()
  }
}

const unlessExchanged = (error: unknown): undefined => {
  if (error instanceof UnsafePath || /^(?:ENOENT|ENOTDIR|ELOOP)$/.test(errorCode(error) ?? ''))
    return undefined
  throw error
}

test('nothing outside is read or written while a folder is exchanged for a link all the time', async () => {
  const made = await clone()
  const end = new AbortController()
  const exchanging = exchange(made, end.signal)
  const texts = new Set<string | undefined>()
  for (let at = 0; at < 200; at += 1) {
    texts.add(await readTextInside(made.root, 'cmd/a.go').catch(unlessExchanged))
    await replaceInside(made.root, 'cmd/a.go', 'package a').catch(unlessExchanged)
  }
  end.abort()
  await exchanging
  expect(texts).not.toContain('secret')
  expect(texts).toContain('package a')
  expect(await readdir(made.outside)).toEqual(['a.go'])
  expect(await readFile(join(made.outside, 'a.go'), 'utf8')).toBe('secret')
})

/** The same in a thread of its own, because what does not wait lets nothing else happen in its thread. */
const exchanging = `
  import { renameSync } from 'node:fs'
  import { parentPort, workerData } from 'node:worker_threads'
  const { cmd, aside, link, end } = workerData
  const stop = new Int32Array(end)
  parentPort.postMessage('ready')
  while (Atomics.load(stop, 0) === 0) {
    renameSync(cmd, aside)
    renameSync(link, cmd)
    renameSync(cmd, link)
    renameSync(aside, cmd)
  }`

test('nothing outside is read without waiting', async () => {
  const made = await clone()
  const end = new SharedArrayBuffer(4)
  const source = new URL(`data:text/javascript,${encodeURIComponent(exchanging)}`)
  const worker = new Worker(source, { workerData: { ...made, end } })
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  await new Promise((resolve) => worker.once('message', resolve))
  const texts = new Set<string | undefined>()
  for (let at = 0; at < 15_000; at += 1) texts.add(textInside(made.root, 'cmd/a.go'))
  Atomics.store(new Int32Array(end), 0, 1)
  await ended
  expect(texts).not.toContain('secret')
  expect(texts).toContain('package a')
})
