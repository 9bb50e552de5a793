import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingEmbeds } from '../../../../src/projects/context/known/embedded-files.ts'
import { unreachableModules } from '../../../../src/projects/context/known/local-modules.ts'
import { makeRepository } from '../../../support/git-repository.ts'
import { readCheckout, type TreeFiles, writeTree } from '../../../support/read-checkout.ts'

const mod = 'module ex.com/m\n'
const main = 'package main\n\nfunc main() {}\n'
const embedding =
  'package main\n\nimport "embed"\n\n//go:embed all:web/dist\nvar f embed.FS\n\nfunc main() {}\n'
const embeds = { 'go.mod': mod, 'main.go': embedding, '.gitignore': 'web/dist\n' }
const workspace = { 'go.mod': mod, 'main.go': main, 'go.work': 'use .\nuse ../sibling\n' }
const importing = 'package main\n\nimport _ "ex.com/x"\n\nfunc main() {}\n'
const replacing = {
  'go.mod': `${mod}require ex.com/x v1.2.0\nreplace ex.com/x => ../x\n`,
  'main.go': importing,
}

const findingsIn = async (steps: string, files: TreeFiles): Promise<readonly string[]> => {
  const { path: root } = await makeRepository()
  await writeTree(root, files)
  await writeFile(join(root, 'Dockerfile'), `FROM golang:1.26\nWORKDIR /src/app\n${steps}\n`)
  const checkout = await readCheckout(root)
  return [...(await missingEmbeds(checkout)), ...(await unreachableModules(checkout))].map(({ text }) => text)
}

const plain = 'COPY . .\nRUN go build .'

test.for([
  ['embedded files', embeds],
  ['a workspace', workspace],
  ['a replaced module', replacing],
] as const)('%s that nothing makes are found with a plain COPY', async ([, files]) => {
  expect(await findingsIn(plain, files)).toHaveLength(1)
})

test.for([
  ['COPY . .\nRUN mkdir -p web/dist && touch web/dist/.keep\nRUN go build .', embeds],
  ['COPY . .\nCOPY ui/built web/dist\nRUN go build .', embeds],
  ['COPY . .\nADD ui* web/\nRUN go build .', embeds],
  ['COPY . .\nRUN --mount=type=bind,source=ui,target=web/dist go build .', embeds],
  ['COPY . .\nRUN --mount=type=secret,id=x,target=/src/app/web/dist go build .', embeds],
  ['COPY . .\nRUN --mount=type=cache,target=/src/app/web/dist go build .', embeds],
  ['COPY . .\nRUN go -C web generate ./...\nRUN go build .', embeds],
  ['COPY . .\nRUN go test ./gen -update\nRUN go build .', embeds],
  ['COPY . .\nRUN rm -f go.work go.work.sum && go build .', workspace],
  ['COPY go.mod *.go ./\nRUN go build .', workspace],
  ['COPY --exclude=go.work . .\nRUN go build .', workspace],
  ['COPY . .\nCOPY libs/x ../x\nRUN go build .', replacing],
  ['COPY libs/x /src/x\nCOPY . .\nRUN go build .', replacing],
  ['WORKDIR /src\nCOPY x x\nWORKDIR /src/app\nCOPY . .\nRUN go build .', replacing],
  ['COPY . .\nCOPY go.docker.mod go.mod\nRUN go build .', replacing],
  ['COPY . .\nRUN --mount=type=bind,source=libs/x,target=/src/x go build .', replacing],
] as const)('nothing is found where the Dockerfile makes or leaves it out: %s', async ([steps, files]) => {
  expect(await findingsIn(steps, { ...files, 'web/a.go': 'package web\n' })).toEqual([])
})

test.for([
  ['an ignored go.work', { ...workspace, '.dockerignore': 'go.work*\n' }],
  ['an ignored file with an embed', { ...embeds, 'a.go': main, '.dockerignore': 'main.go\n' }],
  [
    'a replacement of another version',
    { ...replacing, 'go.mod': `${mod}require ex.com/x v1.2.0\nreplace ex.com/x v1.0.0 => ../x\n` },
  ],
  [
    'a replaced module whose import another module has',
    {
      ...replacing,
      'go.mod': `${replacing['go.mod']}require ex.com/x/api v1.0.0\n`,
      'main.go': importing.replace('/x"', '/x/api"'),
    },
  ],
  [
    'an import in a text',
    { ...replacing, 'main.go': `package main\n\nconst s = \`\nimport "ex.com/x"\n\`\n` },
  ],
  ['an embed in a text', { ...embeds, 'main.go': `package main\n\nconst s = \`\n//go:embed web/dist\n\`\n` }],
] as const)('nothing is found for %s', async ([, files]) => {
  expect(await findingsIn(plain, files)).toEqual([])
})
