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
const told = (...steps: readonly string[]) => toldOf(repository, ...steps)

const toldOf = (files: Readonly<Record<string, string>>, ...steps: readonly string[]) => {
  const workflow = `on: push\njobs:\n  a:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`
  const [block, ...others] = findBuilds(textFiles({ ...files, '.github/workflows/ci.yml': workflow })).blocks
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

  test('nor is a Compose file that another one includes', () => {
    const files = {
      'compose.yaml': 'include: [db.yaml]\n',
      'db.yaml': 'services:\n  db:\n    build: .\n',
    }
    expect(toldOf(files, 'run: echo > other.yaml', 'run: docker compose build').inputs).toEqual({
      context: '.',
    })
    const { inputs, remarks } = toldOf(files, 'run: yq -i .x=1 db.yaml', 'run: docker compose build')
    expect(inputs).toEqual({})
    expect(remarks?.join()).toContain('compose.yaml: includes db.yaml, which is written by a step before')
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

const bakeFile = (dockerfile: string) => ({
  'docker-bake.hcl': `target "default" {\n  context = "app"\n  ${dockerfile}\n}\n`,
  'app/Dockerfile': 'FROM golang\n',
  'app/ci.Dockerfile': 'FROM golang\n',
})

const saying = (path: string): readonly string[] => [
  `file: ${path} is written by a step before the build; what writes it belongs in the input prepare`,
]

const remarksOf = (dockerfile: string, step: string) => {
  const { inputs, remarks } = toldOf(bakeFile(dockerfile), step, bake)
  expect(inputs).toEqual({ context: '.', 'bake-target': 'default' })
  return remarks
}

describe('the Dockerfile of a target of bake that a step writes has to be made by a run, too', () => {
  test.each([
    ['', "run: sed -i '1d' app/Dockerfile", 'app/Dockerfile'],
    ['dockerfile = "ci.Dockerfile"', "run: sed -i '1d' app/ci.Dockerfile", 'app/ci.Dockerfile'],
    ['dockerfile = "made"', 'run: cat template > app/made', 'app/made'],
  ])('%s: %s', (dockerfile, step, path) => {
    expect(remarksOf(dockerfile, step)).toEqual(saying(path))
  })

  test.each([
    ['', "run: sed -i '1d' app/ci.Dockerfile"],
    ['dockerfile-inline = "FROM golang"', "run: sed -i '1d' app/Dockerfile"],
  ])('but not another one: %s: %s', (dockerfile, step) => {
    expect(remarksOf(dockerfile, step)).toEqual([])
  })
})

test('a Dockerfile of the usual name that only a step makes is told, and one of another name once', () => {
  expect(toldOf({}, 'run: cat template > Dockerfile', 'run: docker build .').remarks).toEqual([
    'file: Dockerfile is written by a step before the build; what writes it belongs in the input prepare',
  ])
  expect(toldOf({}, 'run: cat template > made', 'run: docker build -f made .').remarks).toEqual([
    'file: made is not in the repository; what makes it before the build belongs in the input prepare',
  ])
})
