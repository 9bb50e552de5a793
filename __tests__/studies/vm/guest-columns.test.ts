import { expect, test } from 'vitest'
import { guestColumns, label, seenIn } from '../../../src/studies/vm/guest-columns.ts'

const report = (bytes: number) => ({ durationMs: 900, bytes, kernel: '6.18.5', cpus: 2 })

test('columns are those of the last build, whichever process took it', async () => {
  const seen = [report(5), report(7)].map(seenIn)
  expect(await guestColumns('vm', seen)).toEqual({ what: label, kernel: '6.18.5', cpus: 2, binaryBytes: 7 })
  expect(await guestColumns('bare', seen)).toMatchObject({ kernel: '6.18.5', binaryBytes: 7 })
  expect(await guestColumns('vm', [])).toEqual({ what: label })
})
