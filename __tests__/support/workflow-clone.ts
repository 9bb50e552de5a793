import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp-folder.ts'

/** The workflow of `cloneWith`; its first step stands in line 5. */
export const workflowOfClone = '.github/workflows/ci.yml'

/** A clone whose workflow has one build by Docker's action for each list of inputs, which are lines of YAML; it goes after the test. */
export const cloneWith = async (...steps: readonly (readonly string[])[]): Promise<string> => {
  const temp = await tempFolder()
  onTestFinished(() => temp[Symbol.asyncDispose]())
  await mkdir(join(temp.path, '.git'))
  await mkdir(join(temp.path, '.github/workflows'), { recursive: true })
  const head = 'on: push\njobs:\n  image:\n    steps:\n'
  await writeFile(join(temp.path, workflowOfClone), `${head}${steps.map(stepOf).join('\n')}\n`)
  return temp.path
}

const stepOf = (lines: readonly string[]): string =>
  [
    '      - uses: docker/build-push-action@v6',
    '        with:',
    ...lines.map((each) => `          ${each}`),
  ].join('\n')
