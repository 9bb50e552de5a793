import { spawnSync } from 'node:child_process'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { architecture } from '../../src/images/architecture.ts'
import { openArchiveStore } from '../../src/images/archive-store.ts'
import { baseImage } from '../../src/images/base-image.ts'
import { emptyFolder, pathWithGo, writeFiles } from '../support/test-files.ts'
import { testHost } from '../support/test-host.ts'
import { elfFile } from './elf-file.ts'
import { type Config, entryOf, jsonOf, layerOf, readLayer, readTar } from './read-tar.ts'
import { repositoryPath } from '../support/paths.ts'

const tools = `pkg/tool/linux_${architecture()}`

/** A GOROOT small enough for a test, as an installation lays it out. */
const installed = {
  VERSION: 'go1.26.8\n',
  'go.env': 'GOTOOLCHAIN=auto\n',
  'README.md': 'x',
  'bin/go': elfFile([1]),
  'bin/gofmt': elfFile([1]),
  [`${tools}/compile`]: 'x',
  [`${tools}/link`]: 'x',
  [`${tools}/vet`]: 'x',
  'pkg/include/textflag.h': 'x',
  'lib/time/zoneinfo.zip': 'x',
  'src/go.mod': 'module std\n',
  'src/os/file.go': 'package os',
  'src/os/file_test.go': 'package os',
  'src/os/testdata/hello': 'x',
  'src/runtime/race/race_linux.syso': 'x',
  'src/cmd/go/main.go': 'package main',
}

/** The same version as a module in the module cache. */
const asModule = () => {
  const { 'src/go.mod': goMod, 'README.md': _readme, ...rest } = installed
  return { ...rest, 'src/_go.mod': goMod, 'go.env': 'GOTOOLCHAIN=local\n' }
}

const hostWithGoroot = async (files: Readonly<Record<string, string | Buffer>>) => {
  const goroot = await emptyFolder()
  await writeFiles(goroot, files)
  return testHost({ env: { PATH: await pathWithGo(`printf 'go1.26.8\\n${goroot}\\n'`) } })
}

const newStore = async () => openArchiveStore(await emptyFolder())

describe('the base image of the fixtures', () => {
  test('contains what a build needs and nothing else', async () => {
    const archive = await baseImage(await hostWithGoroot(installed), '1.26.8', await newStore())
    const layer = await readLayer(archive.path)
    const files = layer.filter(({ header }) => header.type === 'file').map(({ header }) => header.name)
    expect(files).toEqual([
      'etc/passwd',
      'root/.config/go/telemetry/mode',
      'usr/local/go/VERSION',
      'usr/local/go/bin/go',
      'usr/local/go/go.env',
      'usr/local/go/lib/time/zoneinfo.zip',
      'usr/local/go/pkg/include/textflag.h',
      `usr/local/go/${tools}/compile`,
      `usr/local/go/${tools}/link`,
      'usr/local/go/src/go.mod',
      'usr/local/go/src/os/file.go',
    ])
    const modes = new Map(layer.map(({ header }) => [header.name.replace(/\/$/, ''), header.mode]))
    expect(modes.get('tmp')).toBe(0o1777)
    expect(modes.get('usr/local/go/bin/go')).toBe(0o755)
    expect(modes.get(`usr/local/go/${tools}/compile`)).toBe(0o755)
    expect(modes.get('usr/local/go/src/os/file.go')).toBe(0o644)
  })

  test('is the same from an installation and from a toolchain module', async () => {
    const fromInstalled = await baseImage(await hostWithGoroot(installed), '1.26.8', await newStore())
    const fromModule = await baseImage(await hostWithGoroot(asModule()), '1.26.8', await newStore())
    expect((await readFile(fromModule.path)).equals(await readFile(fromInstalled.path))).toBe(true)
    expect(fromInstalled.reference).toBe('localhost/go-container-bench/go:1.26.8')
  })

  test('fixes the toolchain and its caches with environment variables', async () => {
    const archive = await baseImage(await hostWithGoroot(installed), '1.26.8', await newStore())
    const config = entryOf(await readTar(archive.path), `blobs/${archive.configDigest.replace(':', '/')}`)
    const { Env } = (jsonOf(config) as Config).config
    expect(Env).toContain('GOTOOLCHAIN=local')
    expect(Env).toContain('HOME=/root')
    expect(Env[0]).toMatch(/^PATH=\/usr\/local\/go\/bin:/)
  })

  test('is made once; after that no Go is needed', async () => {
    const store = await newStore()
    const made = await baseImage(await hostWithGoroot(installed), '1.26.8', store)
    const host = testHost({ env: { PATH: await emptyFolder() } })
    expect(await baseImage(host, '1.26.8', store)).toEqual(made)
    expect(host.lines).toEqual([])
  })

  test('is refused when the go command is dynamically linked, with both remedies', async () => {
    const host = await hostWithGoroot({ ...installed, 'bin/go': elfFile([1, 3]) })
    const making = baseImage(host, '1.26.8', await newStore())
    await expect(making).rejects.toThrow(/dynamically linked.*go\.dev\/dl.*--base-image REF/)
  })
})

test(
  'the toolchain of the base image can build, and this machine makes the same image twice',
  { timeout: 900_000 },
  async () => {
    const first = await baseImage(testHost(), '1.26.8', await newStore())
    const second = await baseImage(testHost(), '1.26.8', await newStore())
    expect(second.configDigest).toBe(first.configDigest)

    const root = await emptyFolder()
    const unpacked = spawnSync('tar', ['-x', '-C', root], { input: layerOf(await readTar(first.path)) })
    expect(unpacked.stderr.toString()).toBe('')

    const bare = repositoryPath('__tests__/fixtures/bare')
    const project = join(root, 'project')
    await cp(bare, project, { recursive: true })
    const env = {
      PATH: join(root, 'usr/local/go/bin'),
      HOME: join(root, 'root'),
      TMPDIR: join(root, 'tmp'),
      GOTOOLCHAIN: 'local',
      GOPROXY: 'off',
      CGO_ENABLED: '0',
      GOFLAGS: "'-gcflags=all=-dwarf=false -l'",
      GOGC: 'off',
    }
    const go = join(root, 'usr/local/go/bin/go')
    const built = spawnSync(go, ['build', '-trimpath', '-buildvcs=false', '-o', 'app', '.'], {
      cwd: project,
      env,
    })
    expect(built.stderr.toString()).toBe('')
    expect(spawnSync(join(project, 'app'), ['--self-test']).stdout.toString()).toBe('ok\n')
    expect(spawnSync(go, ['env', 'GOTELEMETRY', 'GOROOT'], { env }).stdout.toString()).toBe(
      `off\n${join(root, 'usr/local/go')}\n`,
    )
  },
)
