import { describe, expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { isLogin, withoutLogins } from '../../src/workflows/logins.ts'
import { toBuildsJson, toBuildsMarkdown, toBuildsText } from '../../src/workflows/render.ts'
import { cpuMs } from '../support/cpu-time.ts'
import { textFiles } from './repository.ts'

const value = 'a-value-in-the-file'

/** Everything that is shown of a step, in every form. */
const printed = (step: string, files: Readonly<Record<string, string>> = {}): string => {
  const workflow = `on: push\njobs:\n  a:\n    steps:\n      - ${step}\n`
  const found = findBuilds(textFiles({ '.github/workflows/ci.yml': workflow, ...files }))
  expect(found.blocks.length).toBeGreaterThan(0)
  return [toBuildsText(found), toBuildsMarkdown(found), JSON.stringify(toBuildsJson(found))].join('\n')
}

const script = { 'b.sh': 'docker build .\n' }

const makefile = { Makefile: 'image:\n\tdocker build --build-arg TOKEN=$(TOKEN) .\n' }

describe('a login in a workflow is shown in no form', () => {
  test.each([
    `docker build --build-arg TOKEN=${value} .`,
    `docker build --build-arg=NPM_TOKEN=${value} .`,
    `docker build --build-arg HTTP_PROXY=http://me:${value}@proxy:3128 .`,
    `docker build https://${value}@github.com/me/private.git#main`,
    `docker buildx build --build-context lib=https://me:${value}@github.com/me/lib.git .`,
    `docker buildx build --cache-to type=s3,bucket=b,secret_access_key=${value} .`,
    `docker buildx build --cache-from me:${value}@ghcr.io/me/app .`,
    `podman build --creds=me:${value} .`,
    `podman build --creds me:${value} .`,
    `podman build --decryption-key=key:${value} .`,
    `buildah bud --password=${value} .`,
    `buildah bud --env TOKEN=${value} .`,
    `docker build --http-proxy=http://me:${value}@proxy .`,
    `docker buildx bake --set *.args.TOKEN=${value}`,
    `make image TOKEN=${value}`,
    `TOKEN=${value} make image`,
    `bash -c 'docker build --build-arg PASSWORD=${value} .'`,
    `docker buildx build --secret id=token,env=TOKEN . # ${value}`,
    `docker build --build-arg DB_PASSWORD=${value}$X .`,
    `docker build --build-arg "DB_PASSWORD=$X-${value}" .`,
    `docker build --build-arg 'DB_PASSWORD=${value}\${{ steps.a.outputs.b }}' .`,
    `docker build --label DB_PASSWORD=${value}$X .`,
    `docker buildx bake --set *.args.DB_PASSWORD=${value}$X`,
    `./b.sh -u $USER:${value}`,
    `./b.sh -u \${USER}:${value}`,
    `./b.sh -u \${{ github.actor }}:${value}`,
    `./b.sh -u \${{ github.actor || 'me' }}:${value}`,
    `./b.sh -u \${{ github.actor }}:$X-${value}`,
    `./b.sh -u :${value}`,
    `./b.sh --creds=$USER:${value}`,
    `./b.sh --creds \${{ github.actor }}:${value}`,
    `./b.sh --password $X-${value}`,
    `./b.sh TOKEN=$X-${value}`,
    `./b.sh https://$USER:${value}@host`,
    `./b.sh https://\${{ github.actor }}:${value}@host`,
    `./b.sh https://\${{ format('https://me:${value}@host') }}`,
    `bash -c 'docker login -u me -p "$X"${value} && docker build .'`,
  ])('%s', (command) => {
    const files = { ...makefile, ...script, 'docker-bake.hcl': 'target "default" {}\n' }
    expect(printed(`run: ${JSON.stringify(command)}`, files)).not.toContain(value)
  })

  test.each([
    `{ uses: depot/build-push-action@v1, with: { token: ${value} } }`,
    `{ uses: docker/build-push-action@v6, with: { context: "https://me:${value}@github.com/me/x.git" } }`,
    `{ uses: docker/build-push-action@v6, with: { build-args: "API_KEY=${value}" } }`,
    `{ uses: docker/build-push-action@v6, with: { github-token: ${value} } }`,
    `{ uses: docker/build-push-action@v6, with: { build-args: "API_KEY=${value}\${{ steps.a.outputs.b }}" } }`,
  ])('%s', (step) => {
    expect(printed(step)).not.toContain(value)
  })

  test.each([
    'GH_TKN=x1',
    'DB_PWD=x1',
    'NEXUS_PW=x1',
    'NETRC=x1',
    'PIP_AUTH=x1',
    'TOKEN_B64=x1',
    'GIT_PASSWORDS=x1',
    'SIGNING_KEY=x1',
    `GITHUB=ghp_${'x1'.repeat(18)}`,
    `WHATEVER=github_pat_${'x1'.repeat(20)}`,
    `REGISTRY=glpat-${'x1'.repeat(10)}`,
    `A=AKIA${'X1'.repeat(8)}`,
    'THING=x1Zq8RkT0pLw5VbN3mYc7HdGs',
  ])('with an odd name or of a known form: %s', (pair) => {
    const hidden = pair.replace(/^\w*?=/, '')
    for (const step of [
      `run: docker build --build-arg ${pair} .`,
      `run: make image ${pair}`,
      `{ uses: docker/build-push-action@v6, with: { build-args: "${pair}", labels: "a=${pair}" } }`,
    ])
      expect(printed(step, makefile)).not.toContain(hidden)
  })

  test('but its name is, and that it has to be added', () => {
    expect(printed(`run: docker build --build-arg TOKEN=${value} --build-arg A=1 .`)).toContain(
      'build-args: TOKEN has a value that looks like a login and is not shown; add it',
    )
    expect(printed(`run: docker build --build-arg TOKEN=${value}$X .`)).toContain(
      'build-args: TOKEN: its value is known only when it runs',
    )
    expect(printed('run: docker build --build-arg TOKEN=$X .')).toContain(
      'build-args: TOKEN: $X is known only when it runs',
    )
  })
})

test('what is no login stays as it is', () => {
  for (const text of [
    'compass=1 bypass=2 monkey=3 CACHE_KEY=x',
    'ssh://git@github.com/me/x.git',
    'https://${{ secrets.USER }}:${{ secrets.PASSWORD }}@host',
    'make TOKEN=${{ secrets.TOKEN }} P=1',
    "curl -u ${{ github.actor || 'me' }}:${{ secrets.TOKEN }} --password ${{ secrets.A }}${{ secrets.B }} host",
    'curl -u $USER:$PASSWORD --creds=${USER}:${PASSWORD} --password $(PASSWORD) TOKEN=$(cat token)',
    'docker run -u $(id -u):$(id -g) x && docker run -u …:… x',
    'docker build --secret id=a,env=B .',
    'COMMIT=0123456789abcdef0123456789abcdef01234567',
    'NAME=ReleaseBuildOfTheServer2026',
    'AUTHOR=me TOKENIZER=fast PATH=/a BYPASS=1',
  ])
    expect(withoutLogins(text)).toBe(text)
  for (const [name, text] of [
    ['TOKEN', '${{ secrets.TOKEN }}'],
    ['USE_TOKEN', 'true'],
    ['TOKEN', ''],
    ['VERSION', '1.2'],
  ] as const)
    expect(isLogin(name, text)).toBe(false)
  expect(printed('run: docker build --build-arg TOKEN=${{ secrets.TOKEN }} .')).toContain(
    'TOKEN=${{ secrets.TOKEN }}',
  )
})

test('hostile text is read in linear time', () => {
  const texts = ['a=', '://', '--', '--a ', 'TOKEN=', 'x']
  const start = cpuMs()
  for (const text of texts) withoutLogins(text.repeat(50_000))
  expect(cpuMs() - start).toBeLessThan(1_000)
})

describe('a short password of no special name is hidden where a program takes one', () => {
  test.each([
    'docker login -u me -p hunter2',
    'docker login -u me -phunter2 host',
    'docker login --username me --password hunter2',
    'echo hunter2 | docker login -u me --password-stdin',
    'curl -u me:hunter2 https://host',
    'curl --user me:hunter2 https://host',
    'curl -ume:hunter2 https://host',
    'sshpass -p hunter2 ssh host',
    'git clone https://me:hunter2@host/x',
    'git clone https://me:hun/hunter2@host/x',
    'git clone https://me:hun@hunter2@host/x',
    'docker build --build-arg NPM_AUTH=hunter2 .',
    'docker build --build-arg NPM_AUTH="hunter2" .',
  ])('%s', (text) => {
    expect(withoutLogins(text)).not.toContain('hunter2')
  })

  test('also in the words that start a build', () => {
    expect(printed(`run: bash -c 'docker login -u me -p ${value} && docker build .'`)).not.toContain(value)
  })

  test.each([
    'mkdir -p a/b && docker run -p 8080:80 -u 1000:1000 x',
    'https://proxy:8080/mod/@v/list and https://host/x@v1',
    'npm_config_registry_of_the_company npm_package_version_in_all',
    'docker build --build-arg npm_config_loglevel=warn_about_everything .',
    'ASIA_PACIFIC_SOUTH_EAST AKIAB',
    'docker login ghcr.io -u me',
  ])('and nothing else is: %s', (text) => {
    expect(withoutLogins(text)).toBe(text)
  })
})
