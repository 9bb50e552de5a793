import { describe, expect, test } from 'vitest'
import { clientRecords, parseRecords } from '../../../src/engines/buildkit/record-store.ts'

const recorded = `ID:\t\tknzbzhv1p4r52516ronhbqsmm
Created at:\t2026-11-23 09:42:19.230251333 +0000 UTC
Mutable:\tfalse
Reclaimable:\ttrue
Shared:\t\tfalse
Size:\t\t213.88MB
Description:\tpulled from localhost/go-container-bench/go:1.26.8@sha256:049b6ad9
Usage count:\t2
Last used:\t2026-11-23 09:43:33.645261586 +0000 UTC
Type:\t\tregular

ID:\t\t7lim00ik24vy55kku60mtbvyy
Parents:\t8sudfs8dlhsjov569qfdtqmgt
Mutable:\ttrue
Description:\tcached mount /root/.cache/go-build from exec go build
Type:\t\texec.cachemount

Reclaimable:\t213.88MB
Total:\t\t213.88MB
`

const ofBuildx = `ID:           2qdmxdcswox0edy6hhuolb9j2
Created at:   2026-11-23 10:06:20.790494679 +0000 UTC
Mutable:      true
Reclaimable:  true
Shared:       false
Size:         8.192kB
Description:  local source for dockerfile
Usage count:  1
Last used:    Less than a second ago
Type:         source.local

ID:           daqnv303g8h2txmze15n4bifo
Parents:
 - 2qdmxdcswox0edy6hhuolb9j2
Created at:   2026-11-23 10:06:21.217419915 +0000 UTC
Mutable:      true
Description:  [1/1] COPY Dockerfile /
Usage count:  1
Type:         regular

Reclaimable:	28.67kB
Total:		28.67kB
`

describe('records', () => {
  test('are removed only by their ids, whatever their type, and the removed ones are returned', async () => {
    const asked: (readonly string[])[] = []
    const records = clientRecords(async (args) => {
      asked.push(args)
      return 'ID:\t\tab1\nCreated at:\t2026-11-23 09:00:00 +0000 UTC\n\nTotal:\t0B\n'
    })
    expect(await records.pruneRecords([])).toEqual([])
    expect(asked).toEqual([])
    expect(await records.pruneRecords(['ab1', 'cd2'])).toEqual(['ab1'])
    expect(asked).toEqual([['prune', '--all', '--verbose', '--filter', 'id~=^(ab1|cd2)$']])
  })

  test('have type, description, uses and size, as recorded with buildctl 0.34.2', () => {
    expect(parseRecords(recorded)).toEqual([
      {
        ID: 'knzbzhv1p4r52516ronhbqsmm',
        Type: 'regular',
        Description: 'pulled from localhost/go-container-bench/go:1.26.8@sha256:049b6ad9',
        InUse: false,
        UsageCount: 2,
        Size: 213_880_000,
      },
      {
        ID: '7lim00ik24vy55kku60mtbvyy',
        Type: 'exec.cachemount',
        Description: 'cached mount /root/.cache/go-build from exec go build',
        InUse: false,
        UsageCount: 0,
        Size: 0,
      },
    ])
  })

  test('may be aligned with spaces, as recorded with buildx 0.38.2', () => {
    expect(parseRecords(ofBuildx)).toEqual([
      {
        ID: '2qdmxdcswox0edy6hhuolb9j2',
        Type: 'source.local',
        Description: 'local source for dockerfile',
        InUse: false,
        UsageCount: 1,
        Size: 8_192,
      },
      {
        ID: 'daqnv303g8h2txmze15n4bifo',
        Type: 'regular',
        Description: '[1/1] COPY Dockerfile /',
        InUse: false,
        UsageCount: 1,
        Size: 0,
      },
    ])
  })

  test('are none when a client lists none', () => {
    expect(parseRecords('')).toEqual([])
    expect(parseRecords('Reclaimable:\t0B\nTotal:\t0B\n')).toEqual([])
  })

  test('are not misled by a description of several lines', () => {
    const [first, second, ...more] = parseRecords(
      'ID:\taa\nDescription:\tmount / from exec /bin/sh -c echo\nID: bb\nType: frontend\nUsage count:\t1\nType:\tregular\n\n' +
        'ID:\tcc\nType:\texec.cachemount\n\n',
    )
    expect(first).toMatchObject({ ID: 'aa', Type: 'regular', UsageCount: 1 })
    expect(second).toMatchObject({ ID: 'cc', Type: 'exec.cachemount', Description: '' })
    expect(more).toEqual([])
  })
})
