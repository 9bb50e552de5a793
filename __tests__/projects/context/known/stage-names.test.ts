import { expect, test } from 'vitest'
import { missingContexts } from '../../../../src/projects/context/known/stage-names.ts'
import { fakePrograms } from '../../../support/fake-programs.ts'
import { readCheckout, type TreeFiles, writeTree } from '../../../support/read-checkout.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

type Machine = {
  readonly files?: TreeFiles
  /** Local ones. */
  readonly images?: readonly string[]
  readonly given?: Readonly<Record<string, string>>
}

const foundIn = async (text: string, { files = {}, images = [], given = {} }: Machine = {}) => {
  await using folder = await tempFolder()
  await using programs = await fakePrograms({
    docker: 'exit 1',
    podman: `[ "$1 $2" = "image exists" ] && case "$3" in ${images.join('|') || '-'}) exit 0;; esac; exit 1`,
  })
  await writeTree(folder.path, { Dockerfile: text, ...files })
  return await missingContexts(await readCheckout(folder.path, { given, env: { PATH: programs.PATH } }))
}

test.for([
  ['COPY --from=shared /lib /lib', 'COPY --from=shared'],
  ['RUN --mount=type=bind,from=shared,target=/lib go build .', 'RUN --mount=type=bind,from=shared'],
  ['RUN --mount=from=shared,dst=/lib go build .', 'RUN --mount=type=bind,from=shared'],
  ['RUN --mount=type=cache,target=/c,from=shared go build .', 'RUN --mount=type=cache,from=shared'],
] as const)(
  'a word that is neither stage nor image is a context to give: %s',
  async ([instruction, written]) => {
    expect(await foundIn(`FROM golang:1.26\n${instruction}\n`)).toEqual([
      {
        text: `line 2 of the Dockerfile: ${written}: no stage is called so, no image and no build context; give the folder that is meant: --build-contexts shared=FOLDER`,
        isInput: true,
      },
    ])
  },
)

test('a folder of that name is what is meant, also in FROM', async () => {
  const files = { 'shared/lib.go': 'package shared\n' }
  const [copied] = await foundIn('FROM golang:1.26\nCOPY --from=shared /lib.go /\n', { files })
  expect(copied?.text).toContain('--build-contexts shared=shared')
  const [based] = await foundIn('FROM shared\nCOPY . .\n', { files })
  expect(based?.text).toContain('FROM shared: no stage is called so')
})

test('stages with a similar name are listed', async () => {
  const [found] = await foundIn('FROM golang:1.26 AS build\nFROM scratch\nCOPY --from=buidl /app /\n')
  expect(found?.text).toContain('no stage is called so (there are: build)')
})

test.for([
  'COPY --from=busybox /bin/busybox /',
  'COPY --from=alpine:3 /etc/passwd /etc/',
  'COPY --from=ghcr.io/me/tools /tool /',
  'COPY --from=me/tools /tool /',
  'COPY --from=tools:1 /tool /',
  'COPY --from=build /app /',
  'COPY --from=0 /app /',
  'COPY --from=Build /app /',
  'RUN --mount=type=bind,from=golang,target=/go true',
] as const)('a stage or an image is none: %s', async (instruction) => {
  expect(await foundIn(`FROM golang:1.26 AS build\nFROM mybase\n${instruction}\n`)).toEqual([])
})

test('neither is a local image, or a context that is given', async () => {
  const text = 'FROM scratch\nCOPY --from=tools /tool /\n'
  expect(await foundIn(text)).toHaveLength(1)
  expect(await foundIn(text, { images: ['tools'] })).toEqual([])
  const files = { 'x/tool': '' }
  expect(await foundIn(text, { files, given: { 'build-contexts': 'tools=x' } })).toEqual([])
  const given = { 'build-contexts': 'tools=docker-image://me/tools' }
  expect(await foundIn(text, { given })).toEqual([])
})
