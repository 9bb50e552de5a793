import { expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { textFiles } from './repository.ts'

const told = (command: string): readonly string[] =>
  findBuilds(
    textFiles({
      '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n      - run: ${command}\n`,
      'Dockerfile.in': 'FROM golang\n',
      'a/Dockerfile': 'FROM golang\n',
    }),
  ).blocks.flatMap(({ remarks }) => remarks.map(({ text }) => text))

test.each(['docker build -f Dockerfile.in .', 'docker build a && docker build -f Dockerfile.in .'])(
  'of a Dockerfile that Podman and Buildah preprocess, it says that only others build it: %s',
  (command) => {
    expect(told(command).join('\n')).toContain(
      'file: Dockerfile.in is measured only where the input engines names neither Podman nor Buildah',
    )
  },
)

test('of any other, it says nothing', () => {
  expect(told('docker build -f a/Dockerfile a')).toEqual([])
})
