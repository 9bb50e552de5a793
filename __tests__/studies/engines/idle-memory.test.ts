import { describe, expect, test } from 'vitest'
import { memoryOf } from '../../../src/studies/engines/idle-memory.ts'

const process = (pid: number, parent: number, program: string, kilobytes: number) => ({
  ...{ pid, parent, program },
  status: `Name:\t${program}\nVmRSS:\t${String(kilobytes).padStart(8)} kB\n`,
})

const rootful = [process(10, 1, 'dockerd', 100), process(11, 10, 'containerd', 50)]
const rootless = [
  ...[process(20, 1, 'rootlesskit', 5), process(21, 20, 'exe', 5), process(22, 21, 'dockerd', 80)],
]

describe('the idle memory of a daemon', () => {
  test('is that of the daemon and of what it started, of the right one of two', () => {
    const all = [...rootful, ...rootless, process(30, 1, 'buildkitd', 7)]
    expect(memoryOf({ program: 'dockerd', under: undefined }, all)).toBe(150 * 1024)
    expect(memoryOf({ program: 'dockerd', under: 'rootlesskit' }, all)).toBe(80 * 1024)
    expect(memoryOf({ program: 'buildkitd', under: undefined }, all)).toBe(7 * 1024)
  })

  test('is not known when there are several, or none of this study', () => {
    expect(memoryOf({ program: 'dockerd', under: undefined }, rootless)).toEqual({
      unknown: 'its daemon was not started by this study',
    })
    const two = [...rootful, process(40, 1, 'dockerd', 90)]
    expect(memoryOf({ program: 'dockerd', under: undefined }, two)).toEqual({
      unknown: 'several dockerd of this study run at once',
    })
  })

  test('is not known when the kernel does not show that of the daemon', () => {
    const hidden = { ...process(10, 1, 'dockerd', 100), status: 'Name:\tdockerd\n' }
    expect(memoryOf({ program: 'dockerd', under: undefined }, [hidden])).toEqual({
      unknown: 'the kernel does not show the memory of its daemon',
    })
  })
})
