import { expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { textFiles } from './repository.ts'

const blocksOf = (steps: string, files: Readonly<Record<string, string>> = {}) =>
  findBuilds(
    textFiles({ '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n${steps}`, ...files }),
  ).blocks

test('a comma divides the lists that the action divides there', () => {
  const [block] = blocksOf(
    [
      '      - uses: docker/build-push-action@v6',
      '        env: { NETRC: "${{ secrets.NETRC }}", PAT: "${{ secrets.PAT }}" }',
      '        with:',
      '          context: .',
      '          secret-envs: netrc=NETRC, pat=PAT',
      '          ssh: default,deploy=key.pem',
      '          build-args: A=1,2',
      '',
    ].join('\n'),
  )
  expect(block?.inputs).toMatchObject({
    secrets: 'netrc=${{ secrets.NETRC }}\npat=${{ secrets.PAT }}\n',
    ssh: 'default\ndeploy=key.pem\n',
    'build-args': 'A=1,2\n',
  })
})

const bakeFile =
  'variable "GITHUB_SHA" { default = "local" }\ntarget "default" { args = { C = GITHUB_SHA } }\n'

test.each(['{ uses: docker/bake-action@v6, with: { source: . } }', '{ run: docker buildx bake }'])(
  'a variable of a bake file that the runner sets does not have its default: %s',
  (step) => {
    const [block] = blocksOf(`      - ${step}\n`, { 'docker-bake.hcl': bakeFile })
    expect(block?.inputs).toEqual({ context: '.', 'build-args': 'C=${{ github.sha }}\n' })
  },
)

test('an override without a value takes away what the file says', () => {
  const file =
    'target "default" { cache-to = ["type=gha"]\n platforms = ["linux/arm64"]\n secret = ["id=a,src=b"]\n ssh = ["default"] }\n'
  const [block] = blocksOf(
    "      - run: docker buildx bake --set '*.cache-to=' --set '*.platform=' --set '*.secrets=' -f b.hcl\n",
    { 'b.hcl': file },
  )
  expect(block?.inputs).toEqual({ context: '.', ssh: 'default\n' })
  expect(block?.remarks).toEqual([])
})

test.each([
  '{ run: docker build --check . }',
  '{ run: docker buildx build --call=outline . }',
  '{ run: docker build --help }',
  '{ uses: docker/build-push-action@v6, with: { context: ., call: check } }',
  '{ uses: docker/bake-action@v6, with: { call: outline } }',
])('what only looks at a Dockerfile builds nothing: %s', (step) => {
  expect(blocksOf(`      - ${step}\n`, { 'docker-bake.hcl': bakeFile })).toEqual([])
})

test('--call=build builds', () => {
  expect(blocksOf('      - run: docker build --call=build .\n')).toMatchObject([{ inputs: { context: '.' } }])
})

test.each([
  '${{ github.action_path }}/build.sh',
  '$GITHUB_ACTION_PATH/build.sh',
  'cd "$GITHUB_ACTION_PATH"; ./build.sh',
])('a script beside its composite action is followed: %s', (command) => {
  const action = `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${command}\n`
  const [block] = blocksOf('      - uses: ./.github/actions/image\n', {
    '.github/actions/image/action.yml': action,
    '.github/actions/image/build.sh': '#!/bin/sh\ndocker build "$GITHUB_WORKSPACE"\n',
  })
  expect(block?.inputs).toEqual({ context: '.' })
  expect(block?.from[0]?.by).not.toContain('/github/workspace')
})

test('the folder of an action is not known behind it', () => {
  const action = 'runs:\n  using: composite\n  steps:\n    - { shell: bash, run: true }\n'
  const [block] = blocksOf(
    '      - uses: ./image\n      - run: docker build "${{ github.action_path }}"\n      - run: docker build "$GITHUB_ACTION_PATH"\n',
    { 'image/action.yml': action },
  )
  expect(block?.inputs).toEqual({})
})

test('the image of Kaniko as an action is told', () => {
  const [block] = blocksOf('      - uses: docker://gcr.io/kaniko-project/executor:v1\n')
  expect(block?.remarks[0]?.text).toMatch(/^kaniko builds a Dockerfile/)
})
