import { expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { textFiles } from './repository.ts'

const target = 'target "app" {\n  context = "app"\n  target = "prod"\n}\n'

const inputsOf = (step: string, path: string) => {
  const workflow = `on: push\njobs:\n  a:\n    steps:\n      - ${step}\n`
  const { blocks } = findBuilds(textFiles({ '.github/workflows/ci.yml': workflow, [path]: target }))
  return blocks.map(({ inputs }) => inputs)
}

test('a run finds a bake file in the working folder by itself', () => {
  expect(inputsOf('run: docker buildx bake app', 'docker-bake.hcl')).toEqual([
    { context: '.', 'bake-target': 'app' },
  ])
  expect(inputsOf('{ run: docker buildx bake app, working-directory: sub }', 'sub/docker-bake.hcl')).toEqual([
    { context: 'sub', 'bake-target': 'app' },
  ])
})

test.each([
  'run: docker buildx bake -f sub/docker-bake.hcl app',
  '{ uses: docker/bake-action@v6, with: { files: ./sub/docker-bake.hcl, targets: app } }',
])('one in another folder is read, because a run would not find it there: %s', (step) => {
  expect(inputsOf(step, 'sub/docker-bake.hcl')).toEqual([{ context: 'app', target: 'prod' }])
})
