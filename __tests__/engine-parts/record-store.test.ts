import { describe, expect, test } from 'vitest'
import { clientRecords, parseRecords } from '../../src/engines/record-store.ts'
import { isBaseRecord } from '../../src/engines/buildkit-ledger.ts'

describe('records', () => {
  test('are removed by ids alone, whatever their type, and those that went are told', async () => {
    const asked: (readonly string[])[] = []
    const records = clientRecords(async (args) => {
      asked.push(args)
      return 'ID:\tab1\nCreated at:\t2026-11-23 09:00:00 +0000 UTC\nType:\tregular\n\nTotal:\t0B\n'
    })
    expect(await records.pruneRecords([])).toEqual([])
    expect(asked).toEqual([])
    expect(await records.pruneRecords(['ab1', 'cd2'])).toEqual(['ab1'])
    expect(asked).toEqual([['prune', '--all', '--verbose', '--filter', 'id~=^(ab1|cd2)$']])
  })

  test('are none where a client lists none', () => {
    expect(parseRecords('')).toEqual([])
    expect(parseRecords('Reclaimable:\t0B\nTotal:\t0B\n')).toEqual([])
  })

  test('are not misled by a description of several lines', () => {
    const [first, second, ...more] = parseRecords(
      'ID:\taa\nDescription:\tmount / from exec /bin/sh -c echo\nID: bb\nType: frontend\nUsage count:\t1\nType:\tregular\n\n' +
        'ID:\tcc\nType:\texec.cachemount\n\n',
    )
    expect(first).toMatchObject({ ID: 'aa', Type: 'regular' })
    expect(second).toEqual({ ID: 'cc', Type: 'exec.cachemount', Description: '' })
    expect(more).toEqual([])
  })
})

test.each([
  ['pulled from localhost/go-container-bench/go:1.26.8@sha256:0123', true],
  ['from local localhost/go-container-bench/go:1.26.8', true],
  ['[build 2/4] WORKDIR /src', false],
  ['', false],
])('the description %j is that of a base image: %s', (description, base) => {
  expect(isBaseRecord(description)).toBe(base)
})
