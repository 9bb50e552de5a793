// Builds the missing programs of the modern lane, or those that are named: `node __tests__/modern/build.ts [PROGRAM...]`.
import { existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installPackages } from '../../src/engines/install/packages.ts'
import type { Host } from '../../src/host/host.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { makeHost } from '../../src/host/real-host.ts'
import { containersConf, dockerConfig, modernBin } from './place.ts'
import { netavark, packages, type Tool, tools } from './tools.ts'

const hour = 3_600_000

/**
 * Builds the programs that are missing, one at a time, and writes the settings that engines need to use them. Takes minutes
 * the first time; finished programs are kept, so an interrupted run continues where it stopped.
 */
export const buildModern = async (host: Host, wanted = tools): Promise<void> => {
  await mkdir(modernBin, { recursive: true })
  const missing = wanted.filter(({ program }) => !existsSync(join(modernBin, program)))
  if (missing.length > 0) host.log(`modern: building ${missing.length} programs into ${modernBin}`)
  if (missing.some(({ cgo }) => cgo)) await installPackages(host, 'modern', packages)
  if (!existsSync(netavark.path)) await installPackages(host, 'modern', [netavark.package])
  for (const tool of missing) await build(host, tool)
  await writeSettings()
}

const build = async (host: Host, tool: Tool): Promise<void> => {
  const fromMs = performance.now()
  const dir = join(import.meta.dirname, tool.family)
  const env = { ...host.env, CGO_ENABLED: tool.cgo === undefined ? '0' : '1' }
  const go = async (...args: readonly string[]): Promise<string> =>
    succeed(await host.exec('go', ['-C', dir, ...args], { env, timeoutMs: hour }))
  const version = tool.version ?? (await go('list', '-f', '{{.Module.Version}}', tool.package)).trim()
  const part = join(modernBin, `.${tool.program}.${process.pid}`)
  const flags = [
    ...['-trimpath', '-p', '2', '-tags', (tool.tags ?? []).join(',')],
    ...['-ldflags', linkerFlags(tool, version)],
    ...(tool.compilerFlags === undefined ? [] : ['-gcflags', tool.compilerFlags]),
  ]
  try {
    await go('build', ...flags, '-o', part, tool.package)
    await rename(part, join(modernBin, tool.program))
  } finally {
    await rm(part, { force: true })
  }
  host.log(`modern: ${tool.program} ${version}, ${((performance.now() - fromMs) / 1000).toFixed(0)} s`)
}

/** Without debug tables, which nobody uses here and which take a third of the link time. */
const linkerFlags = ({ versionVariable, linkerFlags: more = [] }: Tool, version: string): string =>
  [
    '-s',
    '-w',
    ...more,
    ...(versionVariable === undefined ? [] : ['-X', `${versionVariable}=${version}`]),
  ].join(' ')

/**
 * By default Podman 5 uses crun and pasta: crun does not run on a machine that mixes cgroup v1 and v2, and Debian 12's
 * pasta is too old. The ulimits are for machines where root may not raise them.
 */
const podmanSettings = `[engine]
runtime = "runc"
helper_binaries_dir = ["/usr/lib/podman", "/usr/libexec/podman", "/usr/bin", "/usr/sbin"]
[engine.runtimes]
runc = ["${join(modernBin, 'runc')}"]
[network]
default_rootless_network_cmd = "slirp4netns"
[containers]
default_ulimits = ["nofile=1024:4096", "nproc=1024:4096"]
`

const writeSettings = async (): Promise<void> => {
  await writeFile(containersConf, podmanSettings)
  const plugins = join(dockerConfig, 'cli-plugins')
  await mkdir(plugins, { recursive: true })
  // Buildah fails if DOCKER_CONFIG does not contain this file.
  // buildx closes a folder that it creates itself, and the engines without root read this one too.
  await chmod(dockerConfig, 0o755)
  await writeFile(join(dockerConfig, 'config.json'), '{}')
  await rm(join(plugins, 'docker-buildx'), { force: true })
  await symlink(join(modernBin, 'docker-buildx'), join(plugins, 'docker-buildx'))
}

if (import.meta.main) {
  const named = process.argv.slice(2)
  const wanted = tools.filter(({ program }) => named.length === 0 || named.includes(program))
  await buildModern(makeHost(console.log, new AbortController().signal), wanted)
  console.log(modernBin)
}
