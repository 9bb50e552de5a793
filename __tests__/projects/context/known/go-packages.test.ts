import { expect, test } from 'vitest'
import { compiledPackages } from '../../../../src/projects/context/known/go-packages.ts'
import { readCheckout, writeTree } from '../../../support/read-checkout.ts'
import { emptyFolder } from '../../../support/test-files.ts'

test('however often a package is imported, it is looked for once, and signals arrive meanwhile', async () => {
  const dir = await emptyFolder()
  const imports = 2_000
  const importing = (name: string): string =>
    `package ${name}\n\nimport (\n${'\t_ "example.com/m/a"\n'.repeat(imports)})\n`
  await writeTree(dir, {
    Dockerfile: 'FROM golang\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n',
    'go.mod': 'module example.com/m\n',
    'main.go': importing('main'),
    'other.go': importing('main'),
    'a/a.go': importing('a'),
  })
  const checkout = await readCheckout(dir)
  let pauses = 0
  const pause = async (): Promise<void> => {
    pauses += 1
  }
  const found = await compiledPackages({ ...checkout, pause })
  expect(found.map(({ folder }) => folder)).toEqual(['.', 'a'])
  expect(pauses).toBeGreaterThan(3 * imports)
})
