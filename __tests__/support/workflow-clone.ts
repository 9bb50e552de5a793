import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyFolder } from './test-files.ts'

/** The workflow of `cloneWith`; its first step stands in line 5. */
export const workflowOfClone = '.github/workflows/ci.yml'

/** A clone whose workflow has one build by Docker's action for each list of inputs, which are lines of YAML; it goes after the test. */
export const cloneWith = async (...steps: readonly (readonly string[])[]): Promise<string> => {
  const temp = await emptyFolder()
  await mkdir(join(temp, '.git'))
  await mkdir(join(temp, '.github/workflows'), { recursive: true })
  const head = 'on: push\njobs:\n  image:\n    steps:\n'
  await writeFile(join(temp, workflowOfClone), `${head}${steps.map(stepOf).join('\n')}\n`)
  return temp
}

const stepOf = (lines: readonly string[]): string =>
  [
    '      - uses: docker/build-push-action@v6',
    '        with:',
    ...lines.map((each) => `          ${each}`),
  ].join('\n')
