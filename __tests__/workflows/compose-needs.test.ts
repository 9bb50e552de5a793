import { describe, expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { textFiles } from './repository.ts'

const compose = `
services:
  web:
    build: { context: web, additional_contexts: { base: "service:base" } }
    depends_on: [cache]
  cache: { image: redis, depends_on: { api: { condition: service_healthy } } }
  api: { build: api, links: ["jobs:j"] }
  jobs: { build: jobs, image: acme/jobs }
  base: { build: base, profiles: [never] }
  own: { build: own, image: acme/own, pull_policy: build, profiles: [never] }
  tools: { build: tools, profiles: [never] }
  one: { build: both, profiles: [never] }
  two: { build: both, profiles: [never] }
  far: { build: $Y, profiles: [never] }
`

const blocksOf = (command: string, more: Readonly<Record<string, string>> = {}) =>
  findBuilds(
    textFiles({
      ...more,
      '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n      - run: ${command}\n`,
      'compose.yaml': compose,
    }),
  ).blocks

const services = (command: string): readonly string[] =>
  blocksOf(command).flatMap(({ from }) => from.map(({ where }) => where.replace('job a, service ', '')))

test.each([
  ['docker compose build api', ['api']],
  ['docker compose build --with-dependencies api', ['api', 'jobs']],
  ['docker compose build web', ['web', 'base']],
  ['docker compose up --build -d web', ['web', 'api', 'jobs', 'base']],
  ['docker compose up --build --no-deps api', ['api']],
  ['docker compose up -d', ['web', 'api', 'jobs', 'base']],
  ['docker compose create api', ['api', 'jobs']],
  ['docker compose run -it tools sh', ['tools']],
  ['docker compose run --pull always tools sh', ['tools']],
  ['docker compose up -d --pull always', ['web', 'api', 'jobs', 'base']],
  ['docker compose up --build --pull always', ['web', 'api', 'jobs', 'base']],
  ['docker compose up -w tools', ['tools']],
  ['docker compose build --pull tools', ['tools']],
  ['docker compose run --rm -e A=b tools go test --build -v ./...', ['tools']],
  ['docker-compose run --no-deps api', ['api']],
])('%s builds', (command, expected) => {
  expect(services(command).toSorted()).toEqual(expected.toSorted())
})

test.each([
  'docker compose up --no-build',
  'docker compose up cache --no-deps',
  'docker compose exec api go build',
  'docker compose build --print',
])('%s builds nothing', (command) => {
  expect(services(command)).toEqual([])
})

const told = (command: string): readonly string[] =>
  blocksOf(command).flatMap(({ remarks }) => remarks.map(({ text }) => text))

test('what is built only where it is not there is told, unless --build or its policy decides', () => {
  expect(told('docker compose up tools')).toEqual(['it is built only where its image is not there'])
  expect(told('docker compose up jobs')).toEqual([
    'it is built only where its image is not there and cannot be pulled',
  ])
  expect(told('docker compose up --build jobs')).toEqual([])
  expect(told('docker compose up own')).toEqual([])
})

describe('what a build of the same job made is not built again', () => {
  const built = { context: 'api', 'build-args': 'V=1\n' }

  test.each([
    'docker compose build --build-arg V=1 api',
    'docker buildx bake --set api.args.V=1 --load api',
    'docker build --build-arg V=1 api',
  ])('by %s', (first) => {
    const later = blocksOf(`${first}\n      - run: docker compose up --no-deps api`)
    expect(later.map(({ inputs }) => inputs)).toEqual([built])
    expect(blocksOf(`${first} && docker compose run --no-deps api`)).toHaveLength(1)
  })

  test('nor by a target of the Makefile', () => {
    const recipe = '\tdocker compose build --build-arg V=1 api\n\tdocker compose up --no-deps api\n'
    expect(blocksOf('true', { Makefile: `up:\n${recipe}` }).map(({ inputs }) => inputs)).toEqual([built])
  })

  test.each([
    ['of another service', 'docker compose build --build-arg V=1 one', 'docker compose up two'],
    ['of another stage', 'docker build --target test api', 'docker compose up --no-deps api'],
    ['that comes later', 'docker compose up one', 'docker compose build --build-arg V=1 one'],
    ['with --build', 'docker compose build --build-arg V=1 one', 'docker compose up --build one'],
    ['whose files are not known', 'docker build "$X"', 'docker compose up far'],
  ])('but a build %s is another one', (_, first, second) => {
    expect(blocksOf(`${first}\n      - run: ${second}`)).toHaveLength(2)
  })

  test('and so is one of the same folder with another value of an argument', () => {
    const files = { 'other.yml': 'services:\n  app:\n    build:\n      context: .\n      args: { V: 1 }\n' }
    const later = blocksOf('docker build --build-arg V=2 . && docker compose -f other.yml up -d', files)
    expect(later.map(({ inputs }) => inputs['build-args'])).toEqual(['V=2\n', 'V=1\n'])
  })

  test('and so is one of another job', () => {
    const other = '\n  b:\n    steps:\n      - run: docker compose up one'
    expect(blocksOf(`docker compose build --build-arg V=1 one${other}`)).toHaveLength(2)
  })
})

test('where no service has a build, nothing is built', () => {
  const images = { 'images.yml': 'services: { db: { image: postgres } }\n' }
  expect(
    blocksOf('docker compose -f images.yml up --build && docker compose -f images.yml build', images),
  ).toEqual([])
  expect(blocksOf('docker compose -f images.yml build db', images)).toMatchObject([{ inputs: {} }])
})
