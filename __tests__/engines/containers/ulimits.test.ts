import { describe, expect, test } from 'vitest'
import { readLimitFiles, ulimitArguments } from '../../../src/engines/containers/ulimits.ts'

const limits = (
  processes: string,
  files: string,
): string => `Limit                     Soft Limit           Hard Limit           Units
Max processes             31000                ${processes.padEnd(20)} processes
Max open files            1024                 ${files.padEnd(20)} files
`
const status = (capabilities: string): string =>
  `Name:\tnode\nCapInh:\t0000000000000000\nCapEff:\t${capabilities}\n`
const [everything, withoutSysResource] = ['000001ffffffffff', '000001fffeffffff']

describe('limits of builds as root', () => {
  test('are left to the engine when root may raise them', () => {
    const files = { status: status(everything), limits: limits('96365', '20000'), pidMax: '32768\n' }
    expect(ulimitArguments(files)).toEqual([])
  })

  test('are as high as root may set them without CAP_SYS_RESOURCE', () => {
    const files = { status: status(withoutSysResource), limits: limits('96365', '20000'), pidMax: '32768\n' }
    expect(ulimitArguments(files)).toEqual([
      '--ulimit',
      'nofile=20000:20000',
      '--ulimit',
      'nproc=32768:32768',
    ])
    expect(ulimitArguments({ ...files, pidMax: '4194304' })).toContain('nproc=96365:96365')
  })

  test('do not exceed the number of process ids when nothing else limits them', () => {
    const files = {
      status: status(withoutSysResource),
      limits: limits('unlimited', '1048576'),
      pidMax: '4194304',
    }
    expect(ulimitArguments(files)).toEqual([
      '--ulimit',
      'nofile=1048576:1048576',
      '--ulimit',
      'nproc=4194304:4194304',
    ])
  })

  test('can be read from this process', async () => {
    const files = await readLimitFiles()
    expect(files.status).toMatch(/^CapEff:\s+[0-9a-f]{16}$/m)
    expect(files.limits).toMatch(/^Max open files +\d+ +\d+/m)
    expect(Number(files.pidMax)).toBeGreaterThan(0)
  })
})
