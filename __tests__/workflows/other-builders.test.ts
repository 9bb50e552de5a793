import { describe, expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { textFiles } from './repository.ts'

const told = (command: string): readonly string[] => {
  const workflow = `on: push\njobs:\n  a:\n    steps:\n      - run: ${JSON.stringify(command)}\n`
  const { blocks } = findBuilds(textFiles({ '.github/workflows/ci.yml': workflow }))
  for (const { inputs } of blocks) expect(inputs).toEqual({})
  return blocks.flatMap(({ remarks }) => remarks.map(({ text }) => text))
}

describe('what makes images in another way is told without inputs', () => {
  test.each([
    ['ko build --bare ./cmd/api', /^ko makes images without a Dockerfile/],
    ['go run github.com/google/ko@v0.15 build ./cmd/api', /^ko makes images without a Dockerfile/],
    ['go run github.com/google/ko@$VERSION build ./cmd/api', /^ko makes images without a Dockerfile/],
    ['go tool ko build ./cmd/api', /^ko makes images without a Dockerfile/],
    ['go run -mod=mod github.com/goreleaser/goreleaser/v2@latest release', /^goreleaser may build images/],
    ['apko build apko.yaml app:latest app.tar', /^apko makes images without a Dockerfile/],
    ['nixpacks build .', /^nixpacks makes images without a Dockerfile/],
    ['depot build -f build/Dockerfile .', /^depot builds a Dockerfile, but its flags are not read/],
    ['img build .', /^img builds a Dockerfile/],
    ['az acr build --registry r -f Dockerfile .', /^az acr build builds a Dockerfile/],
    ['earthly --ci +docker', /^earthly may build images as an Earthfile says/],
    ['gcloud builds submit --tag gcr.io/a/b', /^gcloud builds submit may build images/],
    ['flyctl deploy --remote-only', /^flyctl deploy may build images/],
    ['nix build .#dockerImage', /^nix may build images/],
    ['bazel run //cmd/api:image.load', /^bazel may build images as a BUILD file says/],
    ['dagger call build', /^dagger may build images/],
    ['tilt ci', /^tilt may build images as a Tiltfile says/],
  ])('%s', (command, text) => {
    const [said, ...others] = told(command)
    expect(said).toMatch(text)
    expect(others).toEqual([])
  })

  test.each([
    'az acr login --name r && az pipelines build list',
    'gcloud builds list && gcloud app deploy',
    'nix build .#cli',
    'bazel test //...',
    'fly status',
    'for app in $APPS; do go run ./cmd/$app build --tags x; done',
    'go run ./cmd/${{ inputs.tool }} build',
    'go run "$TOOL" build .',
    'go run ./cmd/docker build ./x',
  ])('but nothing else of these programs: %s', (command) => {
    expect(told(command)).toEqual([])
  })
})
