import { expect, test } from 'vitest'
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
`

const blocksOf = (command: string) =>
  findBuilds(
    textFiles({
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

test('an image that may be pulled is told, unless --build or its policy decides', () => {
  expect(told('docker compose up jobs')).toEqual([
    'it is built only where its image is not there and cannot be pulled',
  ])
  expect(told('docker compose up --build jobs')).toEqual([])
  expect(told('docker compose up own')).toEqual([])
})
