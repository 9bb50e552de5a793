import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endOrphans } from '../../../src/host/process/orphans.ts'
import { eventually, runs } from '../../support/processes.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

/** A process in the background, as an engine leaves one: only its environment names the folder. */
const background = (TMPDIR: string): number => {
  const child = spawn('sleep', ['600'], { env: { ...process.env, TMPDIR }, stdio: 'ignore', detached: true })
  child.unref()
  return child.pid ?? 0
}

test('what an engine left in the background is ended, and nothing that belongs to another folder', async () => {
  await using temp = await tempFolder()
  const [own, other] = [join(temp.path, 'gcb-aaaaaa'), join(temp.path, 'gcb-aaaaaa2')]
  for (const folder of [own, other]) await mkdir(join(folder, 't'), { recursive: true })
  const [left, foreign] = [background(join(own, 't')), background(join(other, 't'))]
  const host = testHost()
  try {
    await eventually('both run', () => runs(left) && runs(foreign))
    await endOrphans(host, own)
    expect(runs(left)).toBe(false)
    expect(runs(foreign)).toBe(true)
    expect(host.lines).toEqual([expect.stringContaining('left running')])
  } finally {
    process.kill(foreign, 'SIGKILL')
  }
})
