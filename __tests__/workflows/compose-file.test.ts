import { describe, expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { textFiles } from './repository.ts'

const service = 'services:\n  app:\n    build: { context: ., args: { GO: "${GO:-1.22}" } }\n'

const built = (steps: readonly string[], files: Readonly<Record<string, string>>) => {
  const workflow = `on: push\njobs:\n  a:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`
  return findBuilds(textFiles({ '.github/workflows/ci.yml': workflow, ...files })).blocks.map(
    ({ inputs, remarks }) => ({ args: inputs['build-args'], said: remarks.map(({ text }) => text).join() }),
  )
}

const compose = { 'compose.yaml': service }
const build = 'run: docker compose build'
const deploy = { 'deploy/compose.yaml': service }
const known = [{ args: 'GO=1.22\n', said: '' }]
const notKnown = [{ args: undefined, said: 'build-args: GO: its value is known only when it runs' }]

describe('a variable that the workflow does not set is not known', () => {
  test.each([
    ['beside a .env', [build], { ...compose, '.env': 'GO=1.23\n' }],
    ['where a step copies one', ['run: cp .env.example .env', build], compose],
    ['where a step writes one', ['run: echo GO=1.23 >> .env', build], compose],
    ['where its own script writes one', ['run: echo GO=1.23 > .env && docker compose build'], compose],
    ['with --env-file', ['run: docker compose --env-file ci.env build'], { ...compose, 'ci.env': 'GO=1\n' }],
    ['with COMPOSE_ENV_FILES', [`{ ${build}, env: { COMPOSE_ENV_FILES: ci.env } }`], compose],
    [
      'with a .env in the working folder',
      ['run: docker compose -f deploy/compose.yaml build'],
      { ...deploy, '.env': 'GO=1.23\n' },
    ],
    ['for bake, where a step writes one', ['run: echo GO=1.23 > .env', 'run: docker buildx bake'], compose],
    [
      'in a file that is included with one',
      [build],
      {
        'compose.yaml': 'include:\n  - path: deploy/compose.yaml\n    env_file: ci.env\n',
        ...deploy,
      },
    ],
  ])('%s', (_, steps, files) => {
    expect(built(steps, files)).toEqual(notKnown)
  })

  test.each([
    ['no such file', [build], compose],
    ['one of another folder', ['run: echo GO=1.23 > web/.env', build], { ...compose, 'app/.env': 'GO=1\n' }],
  ])('but with %s it has its default', (_, steps, files) => {
    expect(built(steps, files)).toEqual(known)
  })

  test('but one that it sets has its value', () => {
    expect(built(['run: cp .env.example .env', `{ ${build}, env: { GO: "1.24" } }`], compose)).toEqual([
      { args: 'GO=1.24\n', said: '' },
    ])
  })
})

test('which files Compose reads is not known where a step writes over the .env that names them', () => {
  const files = { ...compose, '.env': 'COMPOSE_FILE=compose.yaml\n' }
  expect(built(["run: sed -i 's/^/a/' .env", build], files)).toEqual([
    { args: undefined, said: 'files: … is known only when it runs' },
  ])
})
