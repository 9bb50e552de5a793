import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ImageArchive } from '../../engines/engine.ts'
import { writeText } from '../../host/writing.ts'
import { architecture } from '../../images/architecture.ts'
import { writeImageArchive } from '../../images/archive.ts'
import { keyOf } from '../../images/modules.ts'
import { goModSum, writeModuleZip } from './module-zip.ts'
import { bulkFiles, bulkGoMod, bulkModule, modulesTxt, projectFiles } from './tree.ts'

/** A project with a vendor folder of some size, on disk. */
export type VendorProject = {
  /** The context of its builds. */
  readonly contextDir: string
  /** The image that its module is taken from where it is not vendored. */
  readonly modules: ImageArchive
}

/** Makes the project in the empty folder `dir`, with a vendored module of about so many bytes. */
export const layOutVendorProject = async (dir: string, bytes: number): Promise<VendorProject> => {
  const contextDir = join(dir, 'src')
  const zip = join(dir, 'module.zip')
  const goSum = `${await writeModuleZip(zip, bulkModule, bulkFiles(bytes))}${goModSum(bulkModule, bulkGoMod)}`
  const files = { ...projectFiles, 'go.sum': goSum, 'vendor/modules.txt': modulesTxt }
  for (const [path, text] of Object.entries(files)) await writeBelow(contextDir, path, text)
  for (const { path, text } of bulkFiles(bytes))
    // `go mod vendor` takes the packages and leaves go.mod.
    if (path !== 'go.mod') await writeBelow(join(contextDir, 'vendor', bulkModule.path), path, text)
  return { contextDir, modules: await modulesArchive(dir, zip, goSum) }
}

const writeBelow = async (dir: string, path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(dir, path)), { recursive: true })
  await writeText(join(dir, path), text)
}

/** What a module proxy has of one version (https://go.dev/ref/mod#goproxy-protocol). */
const modulesArchive = async (dir: string, zip: string, goSum: string): Promise<ImageArchive> => {
  const at = `${bulkModule.path}/@v`
  const info = JSON.stringify({ Version: bulkModule.version, Time: '1970-01-01T00:00:00Z' })
  const { size } = await stat(zip)
  return writeImageArchive({
    files: [
      { path: `${at}/list`, content: { kind: 'text', text: `${bulkModule.version}\n` } },
      { path: `${at}/${bulkModule.version}.info`, content: { kind: 'text', text: info } },
      { path: `${at}/${bulkModule.version}.mod`, content: { kind: 'text', text: bulkGoMod } },
      {
        path: `${at}/${bulkModule.version}.zip`,
        content: { kind: 'file', source: zip, sizeBytes: size, executable: false },
      },
    ],
    env: [],
    reference: `localhost/go-container-bench/vendor-study:${keyOf([{ path: 'go.sum', text: goSum }])}`,
    path: join(dir, 'modules.tar'),
    architecture: architecture(),
  })
}
