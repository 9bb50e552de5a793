import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processExists } from '../../src/host/process/process-table.ts'
import { groupsOfSelf } from '../../src/host/process/run-group.ts'
import type { DisturbanceKind } from '../../src/model.ts'
import { eventually } from './processes.ts'
import { diskFolder } from './temp-folder.ts'

/** Disturbs everything on this machine until it is disposed, at most for `limitMs`. */
type Hog = AsyncDisposable

/** What a test can do on purpose: only a hypervisor can withhold processor time. */
export const hogKinds = ['cpu', 'disk', 'memory', 'quota'] as const satisfies readonly DisturbanceKind[]
export type HogKind = (typeof hogKinds)[number]

/** Control groups of version 1 that root may make, which limit memory and processor time. */
export const canLimit =
  process.geteuid?.() === 0 &&
  ['cpu', 'memory'].every((name) => existsSync(`/sys/fs/cgroup/${name}/cgroup.procs`))

/** Begins to disturb. `memory` and `quota` move this process into a limited group, so that its builds share the limit. */
export const startHog = (kind: HogKind, limitMs: number): Promise<Hog> => {
  switch (kind) {
    case 'cpu':
      return processes(
        cpus().map(() => 'for (;;);'),
        limitMs,
      )
    case 'disk':
      return diskHog(limitMs)
    case 'memory':
      return memoryHog(limitMs)
    case 'quota':
      return Promise.resolve(limited('cpu', { 'cpu.cfs_period_us': '100000', 'cpu.cfs_quota_us': '30000' }))
  }
}

const diskHog = async (limitMs: number): Promise<Hog> => {
  const folder = await diskFolder()
  const path = JSON.stringify(join(folder.path, 'hog'))
  const program = `
    const fs = require('node:fs')
    const bytes = Buffer.alloc(2 ** 22, 1)
    for (;;) {
      const file = fs.openSync(${path}, 'w')
      for (let at = 0; at < 16; at += 1) { fs.writeSync(file, bytes); fs.fsyncSync(file) }
      fs.closeSync(file)
    }`
  const hog = await processes([program, program.replace('hog"', 'hog2"')], limitMs)
  return {
    [Symbol.asyncDispose]: async () => {
      await hog[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

const mebibyte = 2 ** 20
const memoryLimit = 680 * mebibyte

/** Holds more than half of a limit that the build shares, and reads files that do not fit into the rest. */
const memoryHog = async (limitMs: number): Promise<Hog> => {
  const folder = await diskFolder()
  const group = limited('memory', { 'memory.limit_in_bytes': String(memoryLimit) })
  const reader = (name: string): string => `
    const fs = require('node:fs')
    fs.writeFileSync('/proc/self/oom_score_adj', '1000')
    const held = Buffer.alloc(${190 * mebibyte}, 1)
    const piece = Buffer.alloc(2 ** 20)
    const path = ${JSON.stringify(join(folder.path, name))}
    const written = fs.openSync(path, 'w')
    for (let at = 0; at < 300; at += 1) fs.writeSync(written, piece)
    fs.fsyncSync(written)
    const file = fs.openSync(path, 'r')
    for (let at = 0; ; at += 1) {
      fs.readSync(file, piece, 0, piece.length, ((at * 7) % 300) * 2 ** 20)
      held[(at * 4096) % held.length] += 1
    }`
  const hog = await processes([reader('a'), reader('b')], limitMs)
  // Until it holds its memory.
  await sleep(2_000)
  return {
    [Symbol.asyncDispose]: async () => {
      await hog[Symbol.asyncDispose]()
      await group[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

/** Programs of Node.js; each ends itself after `limitMs`, so that none outlives a test that was killed. */
const processes = async (programs: readonly string[], limitMs: number): Promise<Hog> => {
  const pids = await Promise.all(programs.map((program) => startApart(program, limitMs)))
  return {
    [Symbol.asyncDispose]: async () => {
      for (const pid of pids) if (processExists(pid)) process.kill(pid, 'SIGTERM')
      await eventually('the hogs are gone', () => !pids.some(processExists), 20_000)
    },
  }
}

/** Starts it as no child of this process, whose children count as the build's, and returns its number. */
const startApart = async (program: string, limitMs: number): Promise<number> => {
  const limit = ['timeout', '-s', 'KILL', String(Math.ceil(limitMs / 1_000))]
  const args = [
    '--fork',
    'sh',
    '-c',
    'echo $$; exec "$@" >/dev/null',
    'sh',
    ...limit,
    process.execPath,
    '-e',
    program,
  ]
  const child = spawn('setsid', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [printed]: unknown[] = await once(child.stdout, 'data')
  return Number(String(printed))
}

/** A control group below that of this process, with this limit, which this process is in until it is disposed. */
const limited = (controller: string, limits: Readonly<Record<string, string>>): Hog => {
  const own = groupsOfSelf().find(({ controllers }) => controllers.includes(controller))
  if (own === undefined) throw new Error(`this process is in no control group of ${controller}`)
  const [above, group] = [join(own.mount, own.path), join(own.mount, own.path, `gcb-hog-${process.pid}`)]
  mkdirSync(group)
  for (const [name, value] of Object.entries(limits)) writeFileSync(join(group, name), value)
  writeFileSync(join(group, 'cgroup.procs'), String(process.pid))
  return {
    [Symbol.asyncDispose]: async () => {
      writeFileSync(join(above, 'cgroup.procs'), String(process.pid))
      for (let tries = 0; readFileSync(join(group, 'cgroup.procs'), 'utf8') !== '' && tries < 100; tries += 1)
        await sleep(50)
      rmdirSync(group)
    },
  }
}
