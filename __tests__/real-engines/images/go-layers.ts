import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../../src/host/host.ts'
import { succeed } from '../../../src/host/process/exec.ts'
import { architecture } from '../../../src/images/architecture.ts'
import { findToolchain } from '../../../src/images/go-toolchain.ts'
import { inOrder, type TarEntry, writeTar } from '../../../src/images/tar.ts'
import { toolchainFiles } from '../../../src/images/toolchain-files.ts'
import { type Layer, layerOf, writeFiles } from './layer.ts'

/**
 * Go with the part of its library that small programs use, for this system only: with a third of the files, every engine
 * unpacks it in half the time.
 */
export const goLayer = async (host: Host, dir: string, goVersion: string): Promise<Layer> => {
  const { goroot } = await findToolchain(host, goVersion)
  const files = (await toolchainFiles(goroot, architecture())).filter((file) => !isUnused(file.path))
  const path = join(dir, 'go.tar')
  return { path, ...(await writeTar(path, inOrder([...files, await defaultsOf(goroot)]))) }
}

/** Go's own: without this file it has no proxy, and downloads nothing. */
const defaultsOf = async (goroot: string): Promise<TarEntry> => ({
  path: 'usr/local/go/go.env',
  content: { kind: 'text', text: await readFile(join(goroot, 'go.env'), 'utf8') },
})

const unusedPackages =
  /\/go\/(?:lib\/fips140|src\/(?:archive|compress|crypto|database|debug|encoding|expvar|go|html|image|index|log|mime|net|plugin|regexp|simd|testing|text|vendor))\//
const otherSystems =
  /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|netbsd|openbsd|plan9|solaris|wasip1|windows|zos|386|arm|loong64|mips\w*|ppc64\w*|riscv\w*|s390x|wasm)\.(?:go|s)$/

const isUnused = (path: string): boolean => unusedPackages.test(path) || otherSystems.test(path)

/** Compiles, in the image itself, what the projects of the tests import, with and without cgo. */
export const cacheLayer = async (host: Host, dir: string, below: readonly Layer[]): Promise<Layer> => {
  const root = join(dir, 'golang')
  await mkdir(root)
  for (const { path } of below)
    succeed(await host.exec('tar', ['-C', root, '-xf', path, '--keep-directory-symlink', '--no-same-owner']))
  await writeFiles(root, warmProgram)
  for (const name of ['dev', 'proc']) await mkdir(join(root, name), { recursive: true })
  // The mounts end with the namespace.
  const inside = ['--map-root-user', '--mount', 'sh', '-euc', enter, 'enter', root, warmScript]
  const env = { ...cleared(host), PATH: goPath, HOME: '/root', GOTOOLCHAIN: 'local' }
  succeed(await host.exec('unshare', inside, { env, timeoutMs: 600_000 }))
  const [cache, kept] = [join(root, 'root/.cache'), join(dir, 'cache')]
  await mkdir(join(kept, 'root'), { recursive: true })
  succeed(await host.exec('mv', [cache, join(kept, 'root/.cache')]))
  // Of the future: Go deletes entries that were not used for five days, and touches old ones that it uses.
  return layerOf(host, kept, [], '2100-01-01')
}

/** The PATH of the official images of Go. */
export const goPath = '/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

const warmProgram = {
  'warm/go.mod': 'module example.com/warm\n\ngo 1.26\n',
  'warm/main.go': 'package main\n\nfunc main() { println("warm") }\n',
  'warm/c/main.go':
    'package main\n\n// int one() { return 1; }\nimport "C"\n\nfunc main() { println(C.one()) }\n',
}

const enter = `mount --rbind /dev "$1/dev"; mount --rbind /proc "$1/proc"
exec chroot "$1" /bin/sh -euc "cd /warm; $2"`

const warmScript = 'CGO_ENABLED=0 go build -o out/ .; CGO_ENABLED=1 go build -o out/ . ./c'

/** No variable of the machine reaches a program inside the image. */
const cleared = ({ env }: Host): Host['env'] =>
  Object.fromEntries(Object.keys(env).map((name) => [name, undefined]))
