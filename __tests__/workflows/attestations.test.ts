import { describe, expect, test } from 'vitest'
import type { SaidAttestations } from '../../src/workflows/attestations.ts'
import { findBuilds } from '../../src/workflows/find.ts'
import { textFiles } from './repository.ts'

const blocksOf = (step: string, files: Readonly<Record<string, string>> = {}) => {
  const workflow = `on: push\njobs:\n  a:\n    steps:\n      - ${step}\n`
  return findBuilds(textFiles({ '.github/workflows/ci.yml': workflow, ...files })).blocks
}

/** What the only build of a step writes. */
const said = (step: string, files: Readonly<Record<string, string>> = {}): SaidAttestations | undefined =>
  blocksOf(step, files)[0]?.from[0]?.attestations

const action = (inputs: string, version = 'v6'): string =>
  `{ uses: docker/build-push-action@${version}, with: { context: ., ${inputs} } }`

const bakeFile = (attest: string): Readonly<Record<string, string>> => ({
  'docker-bake.hcl': `target "default" {\n  context = "."\n  attest = [${attest}]\n}\n`,
})

const none = { provenance: 'none', sbom: 'none' }

describe("the inputs of Docker's action", () => {
  test.each([
    ['provenance: true', { ...none, provenance: 'max' }],
    ['provenance: mode=min', { ...none, provenance: 'min' }],
    ['provenance: "mode=max,builder-id=${{ github.run_id }}"', { ...none, provenance: 'max' }],
    ['push: true, provenance: false', none],
    ['provenance: "${{ inputs.provenance }}"', { ...none, provenance: 'unknown' }],
    ['provenance: "mode=${{ inputs.mode }}"', { ...none, provenance: 'unknown' }],
    ['provenance: mode=most', { ...none, provenance: 'unknown' }],
    ['sbom: true', { ...none, sbom: 'usual' }],
    ['sbom: false', none],
    ['sbom: generator=ghcr.io/me/scanner:2', { ...none, sbom: { scanner: 'ghcr.io/me/scanner:2' } }],
    ['sbom: "generator=${{ vars.SCANNER }}"', { ...none, sbom: 'unknown' }],
    ['sbom: "generator=--privileged"', { ...none, sbom: 'unknown' }],
    ['sbom: "generator=http://me:secret@host/x"', { ...none, sbom: 'unknown' }],
    ['attests: "type=provenance,mode=min"', { ...none, provenance: 'min' }],
    ['attests: "type=sbom\\ntype=provenance,disabled=true"', { provenance: 'none', sbom: 'usual' }],
    ['attests: "type=provenance,mode=max", provenance: mode=min', { ...none, provenance: 'min' }],
    ['attests: "type=other,mode=max"', none],
  ])('%s', (inputs, expected) => {
    expect(said(action(inputs))).toEqual(expected)
  })

  test.each([
    ['push: true', 'by-visibility'],
    ['push: "${{ github.event_name != \'pull_request\' }}"', 'by-visibility'],
    ['outputs: "type=image,name=x,push=true"', 'by-visibility'],
    ['outputs: "type=image,name=x,push=${{ github.ref_name == vars.MAIN }}"', 'by-visibility'],
    ['outputs: "type=oci,dest=x.tar"', 'by-visibility'],
    ['load: true, push: false', 'none'],
    ['outputs: "type=docker"', 'none'],
    ['push: false', 'none'],
    ['push: "False"', 'none'],
    ['tags: x', 'none'],
  ])('say nothing of provenance, but %s', (inputs, provenance) => {
    expect(said(action(inputs))).toEqual({ ...none, provenance })
  })

  test('of older versions, and of other actions, do not show what is usual', () => {
    expect(said(action('push: true', 'v3'))?.provenance).toBe('unknown')
    expect(said(action('push: true', 'a'.repeat(40)))?.provenance).toBe('by-visibility')
    expect(said('{ uses: depot/build-push-action@v1.2, with: { push: true } }')?.provenance).toBe('unknown')
    const buildah = '{ uses: redhat-actions/buildah-build@v2, with: { containerfiles: Dockerfile } }'
    expect(said(buildah, { Dockerfile: 'FROM scratch\n' })).toEqual(none)
  })
})

const withEnv = (value: string, version = 'v6', inputs = 'push: true'): string =>
  `{ env: { BUILDX_NO_DEFAULT_ATTESTATIONS: ${value} }, ${action(inputs, version).slice(1)}`

describe('the variable that turns off what is usual', () => {
  test.each([
    ['1', 'v6', 'none'],
    ['"true"', 'v7.1.0', 'none'],
    ['true', 'v6.18.0', 'none'],
    ['true', 'master', 'none'],
    ['0', 'v6', 'by-visibility'],
    ['"${{ vars.PLAIN }}"', 'v6', 'unknown'],
    ['1', 'v6.17.0', 'by-visibility'],
    ['1', 'v5', 'by-visibility'],
  ])('%s, for %s', (value, version, provenance) => {
    expect(said(withEnv(value, version))?.provenance).toBe(provenance)
  })

  test('changes nothing of what a build names, and counts for commands and bake too', () => {
    expect(said(withEnv('1', 'v6', 'provenance: mode=min, push: true'))?.provenance).toBe('min')
    const variable = 'env: { BUILDX_NO_DEFAULT_ATTESTATIONS: 1 }'
    expect(said(`{ run: docker buildx build --push ., ${variable} }`)?.provenance).toBe('none')
    expect(said('run: BUILDX_NO_DEFAULT_ATTESTATIONS=1 docker build --push .')?.provenance).toBe('none')
    const bake = `{ uses: docker/bake-action@v6, with: { push: true }, ${variable} }`
    expect(said(bake, bakeFile(''))?.provenance).toBe('none')
    expect(said(bake.replace('v6', 'v6.5.0'), bakeFile(''))?.provenance).toBe('by-visibility')
  })
})

describe('the words of a command', () => {
  test.each([
    ['docker buildx build --provenance=mode=max --push .', { ...none, provenance: 'max' }],
    ['docker buildx build --push --provenance=false .', none],
    ['docker buildx build --push --sbom=true .', { provenance: 'min', sbom: 'usual' }],
    [
      'docker build --attest type=sbom,generator=me/scanner --load .',
      { ...none, sbom: { scanner: 'me/scanner' } },
    ],
    ['docker buildx build --push .', { ...none, provenance: 'min' }],
    ['docker buildx build -o type=registry,name=x .', { ...none, provenance: 'min' }],
    ['docker buildx build --load .', none],
    ['docker build -t x .', { ...none, provenance: 'unknown' }],
    ['podman build .', none],
    ['buildah bud .', none],
  ])('%s', (command, expected) => {
    expect(said(`run: ${command}`)).toEqual(expected)
  })
})

describe('bake', () => {
  test.each([
    [
      'uses: docker/bake-action@v6',
      '"type=provenance,mode=max", "type=sbom"',
      { provenance: 'max', sbom: 'usual' },
    ],
    ['uses: docker/bake-action@v6', '{ type = "provenance", mode = "min" }', { ...none, provenance: 'min' }],
    ['{ uses: docker/bake-action@v6, with: { push: true } }', '', { ...none, provenance: 'by-visibility' }],
    ['{ uses: docker/bake-action@v6, with: { provenance: false } }', '"type=provenance"', none],
    ['run: docker buildx bake --push', '', { ...none, provenance: 'min' }],
    ['run: docker buildx bake --sbom=true --provenance=mode=max', '', { provenance: 'max', sbom: 'usual' }],
    [
      'run: docker buildx bake --set *.attest=type=provenance,mode=max',
      '"type=sbom"',
      { provenance: 'max', sbom: 'usual' },
    ],
  ])('%s with %s', (step, attest, expected) => {
    expect(said(step, bakeFile(attest))).toEqual(expected)
  })
})

test('inputs for the same have attestations where a build says that it writes some', () => {
  expect(blocksOf(action('provenance: mode=max, sbom: true'))[0]?.inputs).toEqual({
    context: '.',
    attestations: 'as-yours',
  })
  expect(blocksOf(action('provenance: false'))[0]).toMatchObject({ inputs: { context: '.' }, remarks: [] })
  expect(blocksOf(action('provenance: "${{ steps.a.outputs.b }}"'))[0]).toMatchObject({
    inputs: { context: '.' },
    remarks: [{ text: 'provenance: ${{ steps.a.outputs.b }} is known only when it runs' }],
  })
})

test('is read of hostile text in linear time', () => {
  const long = 'type=provenance,'.repeat(5_000)
  expect(said(action(`attests: "${long}"`))?.provenance).toBe('max')
  expect(said(action(`sbom: "generator=${'a:'.repeat(50_000)}"`))?.sbom).toBe('unknown')
})
