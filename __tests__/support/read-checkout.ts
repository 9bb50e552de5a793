import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readInputs } from '../../src/inputs/read.ts'
import { unstoppable } from '../../src/host/pauses.ts'
import type { ReadCheckout } from '../../src/projects/context/known/checkout.ts'
import { readUserBuild } from '../../src/projects/context/user-build.ts'
import { testHost } from './test-host.ts'
import { vocabulary } from './vocabulary.ts'

export type TreeFiles = Readonly<Record<string, string>>

/** Writes files below a folder; `-> TARGET` is a link, and a name with a slash at its end an empty folder. */
export const writeTree = async (dir: string, files: TreeFiles): Promise<void> => {
  for (const [name, content] of Object.entries(files)) {
    const path = join(dir, name)
    await mkdir(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (name.endsWith('/')) continue
    if (content.startsWith('-> ')) await symlink(content.slice(3), path)
    else await writeFile(path, content)
  }
}

type Options = {
  readonly given?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Relative to the folder. */
  readonly context?: string
  readonly listed?: ReadCheckout['listed']
}

/** A folder as one revision, with its Dockerfile read. */
export const readCheckout = async (dir: string, options: Options = {}): Promise<ReadCheckout> => {
  const { given = {}, env = {}, context = '.', listed = { secret: [], ssh: [] } } = options
  const inputs = readInputs({ context, ...given }, vocabulary)
  const revision = { dir, contextDir: join(dir, context), sha: 'a', describe: 'a', gitObjects: 1 }
  const build = await readUserBuild(revision, inputs, inputs.build.buildArgs)
  if (build === undefined) throw new Error('there is no Dockerfile')
  return { host: testHost({ env }), inputs, dir, build, listed, pause: unstoppable }
}
