import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { type BuildProcess, buildProcesses } from '../../../src/host/process/run-processes.ts'
import { sampleIo, waitLines } from '../../../src/measure/watch/sampler.ts'
import { eventually } from '../../support/processes.ts'

const start = (script: string): (() => readonly BuildProcess[]) => {
  const child = spawn('sh', ['-c', script], { detached: true, stdio: 'ignore' })
  onTestFinished(() => void process.kill(-(child.pid ?? 0), 'SIGKILL'))
  return () =>
    buildProcesses({ self: process.pid, group: 'gcb-none00', before: new Set(), withForeign: false })
}

test('I/O is sampled with the pressure on the machine, and names of programs are hidden', async () => {
  const look = start('cat /proc/version /proc/cpuinfo > /dev/null; exec sleep 60')
  await eventually('it has become `sleep`', () => look().some(({ program }) => program === 'sleep'))
  const sampler = sampleIo({ look, hide: (text) => text.replace('sleep', '***') })
  // One after the other, so that the timer of the sampler runs between them on a busy machine too.
  for (let samples = 0; samples < 5; samples += 1) await sleep(100)
  const lines = sampler.end()
  const processes = lines.filter(({ kind }) => kind === 'process')
  expect(processes.length).toBeGreaterThan(1)
  expect(processes.at(-1)).toMatchObject({ role: 'client', program: '***', cancelledBytes: 0 })
  expect(Number(processes.at(-1)?.['readCallBytes'])).toBeGreaterThan(0)
  const machines = lines.filter(({ kind }) => kind === 'machine')
  expect(machines.length).toBeGreaterThan(1)
  const hasPressure = (() => {
    try {
      return readFileSync('/proc/pressure/io', 'utf8') !== ''
    } catch {
      return false
    }
  })()
  expect(Object.keys(machines[0]?.['pressureUs'] ?? {}).includes('ioSomeUs')).toBe(hasPressure)
  const at = lines.map(({ atMs }) => Number(atMs))
  expect(at).toEqual(at.toSorted((a, b) => a - b))
})

test('what waits is named by the function of the kernel that it waits in', async () => {
  const look = start('exec sleep 60')
  const lineNow = () => waitLines({ look, hide: (text) => text }, 7)[0]
  await eventually(
    '`sleep` sleeps',
    () => lineNow()?.['program'] === 'sleep' && String(lineNow()?.['state']).startsWith('S'),
  )
  const line = lineNow()
  expect(line).toMatchObject({ kind: 'process', atMs: 7, program: 'sleep', state: 'S (sleeping)' })
  expect(String(line?.['waitsIn'])).toMatch(process.geteuid?.() === 0 ? /nanosleep/ : /^\w*$/)
})
