import { dirname, join } from 'node:path'
import type { ImageArchive } from '../engines/engine.ts'
import type { Host } from '../host/host.ts'
import { succeed } from '../host/process/exec.ts'
import { temporaryFolder } from '../host/run-folder/temporary-folder.ts'
import { architecture } from './architecture.ts'
import type { ArchiveStore } from './archive-store.ts'
import { writeImageArchive } from './archive.ts'
import { findToolchain } from './go-toolchain.ts'
import {
  filesNamed,
  hasWorkspace,
  keyOf,
  modulesImage,
  type ModulesRequest,
  moduleVariables,
} from './modules.ts'
import { treeEntries } from './tree-entries.ts'
import { unpackImage } from '../host/image-archive/unpack-image.ts'

const timeoutMs = 300_000

/**
 * The vendor folder of the project in `dir`, as an archive whose root is that folder. `go mod vendor` (`go work vendor` in a
 * workspace, which needs Go 1.22) makes it from the image of modules, without a network, once for the same
 * sources. It is the same for every version of Go that can build the project.
 */
export const vendorArchive = async (
  host: Host,
  request: ModulesRequest,
  store: ArchiveStore,
): Promise<ImageArchive> => {
  const key = keyOf(await filesNamed(request.dir, /^go\.(?:mod|sum|work|work\.sum)$|\.go$/))
  const reference = `localhost/go-container-bench/vendor:${key}`
  return store.get({ file: `vendor-${key}-v1.tar`, reference }, async (path) => {
    await using work = await temporaryFolder(dirname(path))
    const [proxy, vendor] = [join(work.path, 'proxy'), join(work.path, 'vendor')]
    const modules = await modulesImage(host, request, store)
    if (modules !== undefined) await unpackImage(modules.path, proxy, host.signal)
    await makeVendor(host, request, { proxy, vendor, moduleCache: join(work.path, 'mod') })
    const files = await treeEntries(vendor)
    return await writeImageArchive({ files, env: [], reference, path, architecture: architecture() })
  })
}

type Folders = { readonly proxy: string; readonly vendor: string; readonly moduleCache: string }

const makeVendor = async (
  host: Host,
  { dir, goVersion }: ModulesRequest,
  { proxy, vendor, moduleCache }: Folders,
): Promise<void> => {
  const { go } = await findToolchain(host, goVersion)
  host.log(`Making the vendor folder of ${dir}`)
  const env = {
    ...host.env,
    ...moduleVariables(dir),
    GOMODCACHE: moduleCache,
    GOFLAGS: '-modcacherw',
    GOPROXY: `file://${proxy}`,
    // go.sum has the checksums.
    GOSUMDB: 'off',
  }
  const words = [hasWorkspace(dir) ? 'work' : 'mod', 'vendor', '-o', vendor]
  succeed(await host.exec(go, words, { cwd: dir, env, timeoutMs }))
}
