import { expect, test } from 'vitest'
import { withDigests } from '../../src/report/image-digests.ts'
import { differences } from '../support/differing.ts'

const id = (digits: string): string => `sha256:${digits.repeat(32)}`
const [setting, argument] = differences.settings
if (setting === undefined || argument === undefined) throw new Error('there are no settings')
const { beforeId: _, afterId: __, ...withoutIds } = setting
const undigested = { ...differences, settings: [withoutIds, argument] }

test('images get the digests of the first engine that has both', () => {
  const images = [
    { engine: 'podman', image: 'golang:1.26', id: id('aa') },
    { engine: 'docker', image: 'golang:1.25', id: id('bb') },
    { engine: 'docker', image: 'golang:1.26', id: id('cc') },
  ]
  expect(withDigests(undigested, images).settings).toEqual([
    { ...withoutIds, beforeId: id('bb'), afterId: id('cc') },
    argument,
  ])
})

test('the digests of two images are for the same platform, that of the machine first', () => {
  const arm = { engine: 'podman', platform: 'linux/arm64' }
  const images = [
    { ...arm, image: 'golang:1.25', id: id('aa') },
    { ...arm, image: 'golang:1.26', id: id('bb') },
    { engine: 'podman', image: 'golang:1.26', id: id('cc') },
  ]
  const idsIn = (all: typeof images) => {
    const [found] = withDigests(undigested, all).settings
    return [found?.beforeId, found?.afterId]
  }
  expect(idsIn(images)).toEqual([id('aa'), id('bb')])
  expect(idsIn([...images, { engine: 'podman', image: 'golang:1.25', id: id('dd') }])).toEqual([
    id('dd'),
    id('cc'),
  ])
})

test('a digest that nobody knows has a reason', () => {
  const scratch = { ...withoutIds, before: 'scratch' }
  expect(
    withDigests({ ...undigested, settings: [scratch] }, [
      { engine: 'podman', image: 'golang:1.26', id: id('aa') },
    ]).settings,
  ).toEqual([{ ...scratch, afterId: id('aa'), unknown: { beforeId: 'scratch is not an image' } }])
  expect(withDigests({ ...undigested, settings: [withoutIds] }, []).settings[0]?.unknown).toEqual({
    beforeId: 'no engine of this run identified it',
    afterId: 'no engine of this run identified it',
  })
})
