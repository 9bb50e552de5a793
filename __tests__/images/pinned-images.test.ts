import { expect, test } from 'vitest'
import { findImages, pinImages } from '../../src/images/pinned-images.ts'
import { recordingEngine } from '../support/recording-engine.ts'

const own = (reference: string) => ({ reference, platform: undefined })

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
  const { found, moved } = await pinImages([docker, podman, silent], () => names.map(own))
  const [a, b] = ['sha256:a', 'sha256:b'].map((id) => ({ id, platform: undefined, whyUnknown: undefined }))
  const none = { id: undefined, platform: undefined, whyUnknown: 'the engine reports no ids of images' }
  expect(found).toEqual([
    { engine: 'docker', image: 'golang:1.26', ...a },
    { engine: 'docker', image: 'alpine:3', ...b },
    { engine: 'podman', image: 'golang:1.26', ...a },
    { engine: 'podman', image: 'alpine:3', ...a },
    { engine: 'kaniko', image: 'golang:1.26', ...none },
    { engine: 'kaniko', image: 'alpine:3', ...none },
  ])
  expect(await moved()).toEqual([])
  ids.set('alpine:3', 'sha256:c')
  expect(await moved()).toEqual([{ engine: 'docker', image: 'alpine:3' }])
  ids.delete('golang:1.26')
  expect((await moved()).map(({ image }) => image)).toEqual(['golang:1.26', 'alpine:3'])
})

test('an image that an engine does not have has no id, with the reason', async () => {
  const engine = { ...recordingEngine({ name: 'docker' }), imageId: async () => undefined }
  expect(await findImages([engine], () => [own('golang:1.26')])).toEqual([
    {
      engine: 'docker',
      image: 'golang:1.26',
      platform: undefined,
      id: undefined,
      whyUnknown: 'the engine does not have the image',
    },
  ])
})

test('an image is asked for with the platform that it is taken for', async () => {
  const engine = {
    ...recordingEngine({ name: 'docker' }),
    imageId: async (name: string, platform = 'own') => `${name} ${platform}`,
  }
  const images = [own('alpine:3'), { reference: 'alpine:3', platform: 'linux/arm64' }]
  const found = await findImages([engine], () => images)
  expect(found.map(({ id, platform }) => [id, platform])).toEqual([
    ['alpine:3 own', undefined],
    ['alpine:3 linux/arm64', 'linux/arm64'],
  ])
})
