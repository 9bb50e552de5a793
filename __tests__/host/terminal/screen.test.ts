import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeScreen } from '../../../src/host/terminal/screen.ts'
import { printable } from '../../../src/report/escape.ts'

const escapeCharacter = String.fromCodePoint(0x1b)
const erase = `\r${escapeCharacter}[K`

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const screenOn = (isTTY: boolean, term = 'xterm', columns = 40) => {
  const written: string[] = []
  const stream = (name: string) => ({
    isTTY,
    columns,
    write: (text: string) => written.push(`${name}${text}`),
  })
  const options = { term, printable, nowMs: () => Date.now() }
  return { written, ...makeScreen({ out: stream('out '), err: stream('err '), ...options }) }
}

test('nothing changes in place in a file, a pipe or a dumb terminal', () => {
  expect(screenOn(false).live).toBeUndefined()
  expect(screenOn(true, 'dumb').live).toBeUndefined()
  const { print, log, written } = screenOn(false)
  print('a\u001b[31mb')
  log('::error::c')
  expect(written).toEqual(['out ab\n', 'err \\::error::c\n'])
})

test('only a terminal has a width', () => {
  expect(screenOn(true, 'dumb', 120).columns()).toBe(120)
  expect(screenOn(false, 'xterm', 120).columns()).toBeUndefined()
  expect(screenOn(true, 'xterm', 0).columns()).toBe(80)
})

test('the line makes room for other lines, and comes back below them', () => {
  const { live, log, print, written } = screenOn(true)
  live?.show(() => 'building')
  log('a warning')
  print('a result')
  live?.clear()
  log('the end')
  expect(written).toEqual([
    `err ${erase}building`,
    `err ${erase}`,
    'err a warning\n',
    `err ${erase}building`,
    `err ${erase}`,
    'out a result\n',
    `err ${erase}building`,
    `err ${erase}`,
    'err the end\n',
  ])
})

test('it is drawn every second with the time that passed and the time left, and fits', () => {
  const { live, written } = screenOn(true, 'xterm', 20)
  live?.estimate(60_000)
  live?.show(({ columns, shownForMs, leftMs }) => `${columns} ${shownForMs} ${leftMs} ${'x'.repeat(80)}`)
  vi.advanceTimersByTime(2_000)
  expect(written).toEqual(
    ['20 0 60000 xxxxxxxxx', '20 1000 59000 xxxxxx', '20 2000 58000 xxxxxx'].map(
      (text) => `err ${erase}${text.slice(0, 19)}`,
    ),
  )
  live?.clear()
  vi.advanceTimersByTime(5_000)
  expect(written).toHaveLength(4)
})
