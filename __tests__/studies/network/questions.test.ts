import { expect, test } from 'vitest'
import { hostsOf, questionsIn } from '../../../src/studies/network/route-cell.ts'
import { readHostName } from '../../../src/studies/network/zone.ts'
import { routes } from '../../../src/studies/network/values.ts'

const [typeA, typeAaaa] = [1, 28]

test('only the questions of the download are counted, not those of the probe or of another cell', () => {
  const [own, other] = [
    hostsOf({ tag: 'c1', route: 'direct' }, '127.0.0.1'),
    hostsOf({ tag: 'c2', route: 'direct' }, '127.0.0.1'),
  ]
  const asked = [own.download, own.probe, other.download, other.probe].flatMap((name) => [
    { name, type: typeA },
    { name, type: typeAaaa },
  ])
  expect(questionsIn(asked, own.download)).toBe(2)
})

test.for(routes)('on the way %s, both names lead to the same address after the same time', (route) => {
  const { download, probe } = hostsOf({ tag: 'c1', route }, '10.0.2.2')
  const [one, other] = [readHostName(download), readHostName(probe)]
  expect(one).toMatchObject({ tag: 'c1d', address: '10.0.2.2' })
  expect({ ...one, tag: '' }).toEqual({ ...other, tag: '' })
})
