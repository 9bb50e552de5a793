import { describe, expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { textFiles } from './repository.ts'

const repository = {
  'docker-bake.hcl': 'target "default" { target = "app" }\n',
  'compose.yaml': 'services:\n  app:\n    build: .\n',
  Dockerfile: 'FROM golang\n',
  'gen.sh': 'envsubst < template > docker-bake.hcl\n',
  '.github/actions/gen/action.yml':
    'runs:\n  using: composite\n  steps:\n    - { run: ./gen.sh, shell: bash }\n',
}

/** What is said of the only build of a job with these steps. */
const told = (...steps: readonly string[]) => {
  const workflow = `on: push\njobs:\n  a:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`
  const [block, ...others] = findBuilds(
    textFiles({ ...repository, '.github/workflows/ci.yml': workflow }),
  ).blocks
  expect(others).toEqual([])
  return { inputs: block?.inputs, remarks: block?.remarks.map(({ text }) => text) }
}

const written =
  'docker-bake.hcl is written by a step before the build: what it says then is known only when it runs'
const bake = 'run: docker buildx bake'

describe('a bake file that a step of the same job writes before is not read', () => {
  test.each([
    'run: cat template > docker-bake.hcl',
    'run: |\n          cat > docker-bake.hcl <<EOF\n          target "default" {}\n          EOF',
    'run: make template | tee ./docker-bake.hcl',
    "run: sed -i 's/app/other/' docker-bake.hcl",
    'run: cp ci/docker-bake.hcl .',
    'run: cp other.hcl "$GITHUB_WORKSPACE/docker-bake.hcl"',
    'run: curl -sSL -o docker-bake.hcl https://example.com/bake.hcl',
    'run: "{ cat head; cat tail; } >docker-bake.hcl"',
    'run: ./gen.sh',
    'uses: ./.github/actions/gen',
    'run: if make check; then cat a > docker-bake.override.hcl; fi',
  ])('%s', (step) => {
    const { inputs, remarks } = told(step, bake)
    expect(inputs).toEqual({})
    expect(remarks?.join()).toContain('is written by a step before the build')
  })

  test('by a script that goes on to build, and for the action as well', () => {
    expect(told('run: cat template > docker-bake.hcl && docker buildx bake').remarks).toEqual([
      `files: ${written}`,
    ])
    expect(told('run: cat template > docker-bake.hcl', 'uses: docker/bake-action@v6').remarks).toEqual([
      `files: ${written}`,
    ])
  })

  test('nor is a Compose file', () => {
    const { inputs, remarks } = told('run: yq -i .x=1 compose.yaml', 'run: docker compose build')
    expect(inputs).toEqual({})
    expect(remarks?.join()).toContain('compose.yaml is written by a step before the build')
  })
})

test.each([
  'run: cat docker-bake.hcl > /tmp/docker-bake.hcl',
  "run: sed 's/app/other/' docker-bake.hcl",
  'run: cat < docker-bake.hcl',
  'run: echo done 2>&1',
  'run: cp docker-bake.hcl /tmp/',
])('what is not written is read: %s', (step) => {
  expect(told(step, bake).inputs).toEqual({ context: '.', target: 'app' })
})

test('what another job writes does not count', () => {
  const jobs = 'jobs:\n  a:\n    steps:\n      - run: cat x > docker-bake.hcl\n  b:\n    steps:\n'
  const workflow = `on: push\n${jobs}      - ${bake}\n`
  const { blocks } = findBuilds(textFiles({ ...repository, '.github/workflows/ci.yml': workflow }))
  expect(blocks.map(({ inputs }) => inputs)).toEqual([{ context: '.', target: 'app' }])
})

test.each([
  ['run: docker build .', 'run: cat template > Dockerfile'],
  ['{ uses: docker/build-push-action@v6, with: { context: . } }', "run: sed -i '1d' Dockerfile"],
])('a Dockerfile that a step writes has to be made by a run, too: %s', (build, step) => {
  const { inputs, remarks } = told(step, build)
  expect(inputs).toEqual({ context: '.' })
  expect(remarks).toEqual([
    'file: Dockerfile is written by a step before the build; what writes it belongs in the input prepare',
  ])
})
