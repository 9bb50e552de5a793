import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filterFor } from '../../../src/engines/kaniko/confinement.ts'
import { limitedGroup, mostProcesses } from '../../../src/engines/kaniko/process-limit.ts'
import { emptyFolder } from '../../support/test-files.ts'

/** What a filter answers to a call, as seccomp(2) runs it; only the instructions that are used. */
const answerOf = (filter: Buffer, abi: number, call: number): 'allowed' | 'refused' => {
  let loaded = 0
  for (let at = 0; at < filter.length; at += 8) {
    const [code, equal, other, value] = [
      filter.readUInt16LE(at),
      filter.readUInt8(at + 2),
      filter.readUInt8(at + 3),
      filter.readUInt32LE(at + 4),
    ]
    if (code === 0x06) return value === 0x7fff0000 ? 'allowed' : 'refused'
    if (code === 0x20) loaded = value === 4 ? abi : call
    else at += 8 * (loaded === value ? equal : other)
  }
  throw new Error('the filter has no end')
}

describe.each([
  ['x64', 0xc000003e, [248, 249, 250, 0x400000f8, 0x400000f9, 0x400000fa]],
  ['x64', 0x40000003, [286, 287, 288]],
  ['arm64', 0xc00000b7, [217, 218, 219]],
  ['arm64', 0x40000028, [309, 310, 311]],
] as const)('the filter of %s for programs of the kind %i', (architecture, abi, keys) => {
  test('refuses the calls for keys, and allows all others', () => {
    const filter = filterFor(architecture) ?? Buffer.alloc(0)
    const numbers = [...Array.from({ length: 600 }, (_, at) => at), ...keys]
    const refused = new Set(numbers.filter((call) => answerOf(filter, abi, call) === 'refused'))
    expect([...refused].toSorted((a, b) => a - b)).toEqual([...keys])
  })
})

test('no filter is made up for other machines', () => {
  expect(filterFor('riscv64')).toBeUndefined()
})

describe('the group that limits the number of processes', () => {
  test('is below that of the run, where version 1 has a hierarchy for it', async () => {
    const root = await emptyFolder()
    await mkdir(join(root, 'pids'))
    const group = limitedGroup('/var/tmp/gcb-abcdef', root)
    expect(group).toBe(join(root, 'pids/gcb-abcdef/kaniko'))
    expect(await readFile(join(group ?? '', 'pids.max'), 'utf8')).toBe(String(mostProcesses))
  })

  test('has version 2 pass the limit on', async () => {
    const root = await emptyFolder()
    await writeFile(join(root, 'cgroup.subtree_control'), 'cpu memory pids\n')
    expect(limitedGroup('/var/tmp/gcb-abcdef', root)).toBe(join(root, 'gcb-abcdef/kaniko'))
    expect(await readFile(join(root, 'gcb-abcdef/cgroup.subtree_control'), 'utf8')).toBe('+pids')
  })

  test.each(['cpu memory\n', undefined])(
    'does not exist where the machine passes on %j',
    async (passedOn) => {
      const root = await emptyFolder()
      if (passedOn !== undefined) await writeFile(join(root, 'cgroup.subtree_control'), passedOn)
      expect(limitedGroup('/var/tmp/gcb-abcdef', root)).toBeUndefined()
    },
  )
})
