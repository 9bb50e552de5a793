import { expect, test } from 'vitest'
import { imageIdIn } from '../../src/engines/build-command.ts'

const [config, manifest] = [`sha256:${'c'.repeat(64)}`, `sha256:${'d'.repeat(64)}`]

test.each([
  ['the id itself', `${config}\n`, config],
  ['nothing', '', undefined],
  [
    'metadata of buildctl',
    `{"containerimage.config.digest":"${config}","containerimage.digest":"${manifest}"}`,
    config,
  ],
  ['metadata without a configuration', `{"containerimage.digest": "${manifest}"}`, manifest],
  [
    'metadata of Bake',
    `{"default": {"buildx.build.ref": "x", "containerimage.config.digest": "${config}"}}`,
    config,
  ],
  ['metadata of a build that left no image', '{"default": {}}', undefined],
  ['torn metadata', '{"containerimage.config.digest":', undefined],
])('the id of an image is read from %s', (_, text, id) => {
  expect(imageIdIn(text)).toBe(id)
})
