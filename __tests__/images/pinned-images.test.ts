import { expect, test } from 'vitest'
import { pinImages } from '../../src/images/pinned-images.ts'
import { recordingEngine } from '../support/recording-engine.ts'

test('an image that is another one at the end is named, together with its engine', async () => {
  const ids = new Map([
    ['golang:1.26', 'sha256:a'],
    ['alpine:3', 'sha256:b'],
  ])
  const names = [...ids.keys()]
  const [docker, podman, silent] = [
    { ...recordingEngine({ name: 'docker' }), imageId: async (name: string) => ids.get(name) },
    { ...recordingEngine({ name: 'podman' }), imageId: async () => 'sha256:a' },
    recordingEngine({ name: 'kaniko' }),
  ]
  const moved = await pinImages([docker, podman, silent], () => names)
  expect(await moved()).toEqual([])
  ids.set('alpine:3', 'sha256:c')
  expect(await moved()).toEqual([{ engine: 'docker', image: 'alpine:3' }])
  ids.delete('golang:1.26')
  expect((await moved()).map(({ image }) => image)).toEqual(['golang:1.26', 'alpine:3'])
})
