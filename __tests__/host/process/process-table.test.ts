import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { identify, isAlive, parseStat, processTable } from '../../../src/host/process/process-table.ts'

const stat = (name: string, state: string): string =>
  `4711 (${name}) ${state} 12 4700 4700 0 -1 4194304 1 0 0 0 0 0 0 0 20 0 1 0 987654 2 3`

test('a line of the process table is read whatever the program is called', () => {
  const row = { pid: 4711, parent: 12, group: 4700, startTicks: 987_654 }
  expect(parseStat(stat('sleep', 'S'))).toEqual(row)
  expect(parseStat(stat('a) R 1 1 (b', 'R'))).toEqual(row)
})

test('a zombie and a text that is not about a process are ignored', () => {
  expect(parseStat(stat('sleep', 'Z'))).toBeUndefined()
  expect(parseStat('')).toBeUndefined()
})

test('this process is in the table, below its parent', () => {
  const own = processTable()?.find((row) => row.pid === process.pid)
  expect(own).toMatchObject({ parent: process.ppid, startTicks: identify(process.pid)?.startTicks })
})

test('a process is alive until it ends', async () => {
  const child = spawn('sleep', ['3600'])
  const id = identify(child.pid ?? 0)
  expect(id?.startTicks).toBeGreaterThan(0)
  if (id === undefined) return
  expect(isAlive(id)).toBe(true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isAlive(id)).toBe(false)
})

test('the same number with another start time, or in another boot, is another process', () => {
  const id = { pid: process.pid, startTicks: undefined, bootId: undefined, ...identify(process.pid) }
  expect(isAlive(id)).toBe(true)
  expect(isAlive({ ...id, startTicks: 1 })).toBe(false)
  expect(isAlive({ ...id, bootId: 'another' })).toBe(false)
})
