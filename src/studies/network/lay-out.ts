import { existsSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildRecipe } from '../../engines/engine.ts'
import { handOver } from '../../host/hand-over.ts'
import type { Host, User } from '../../host/host.ts'
import { writeText } from '../../host/writing.ts'
import type { Network } from './drivers.ts'
import { inContainer, type ProbeStep } from './probe-plan.ts'
import { gitModuleUser } from './repository.ts'

/** One build that runs the probe. */
type ProbeLayout = {
  /** An empty folder, absolute. */
  readonly dir: string
  /** Files that its root gets besides; undefined: none. */
  readonly programs: string | undefined
  readonly probe: string
  /** Undefined: it is not needed. */
  readonly probeWithCgo: string | undefined
  /** PEM. */
  readonly authority: string
  /** The folder of the go.mod whose modules are downloaded. */
  readonly project: string
  readonly steps: readonly ProbeStep[]
  /** For /etc/resolv.conf. */
  readonly nameServer: string
  /** For /etc/hosts. */
  readonly hosts: Readonly<Record<string, string>>
  readonly baseImage: string
  readonly network: Network
  readonly reader: User | undefined
}

/**
 * The engine writes both files in /etc itself, so they are mounted over its own. Nothing is cached on purpose: an image
 * without module cache is what a download starts from.
 */
const dockerfile = `ARG BASE_IMAGE
FROM \${BASE_IMAGE} AS probe
COPY root/ /
ARG ROUND
RUN --mount=type=bind,source=resolv.conf,target=/etc/resolv.conf \\
    --mount=type=bind,source=hosts,target=/etc/hosts \\
    ["${inContainer.probe}", "steps", "${inContainer.plan}", "${inContainer.report}"]

FROM scratch AS evidence
COPY --from=probe ${inContainer.report} /

FROM scratch
COPY --from=probe ${inContainer.report} /
`

/** Writes the context of such a build. */
export const layOutProbe = async (host: Host, layout: ProbeLayout): Promise<BuildRecipe> => {
  const { dir, programs, probe, probeWithCgo, project } = layout
  const context = join(dir, 'context')
  const at = (path: string): string => join(context, 'root', path)
  await mkdir(at(inContainer.modules), { recursive: true })
  await mkdir(at(inContainer.repository))
  if (programs !== undefined) await cp(programs, at('.'), { recursive: true })
  await copyFile(probe, at(inContainer.probe))
  if (probeWithCgo !== undefined) await copyFile(probeWithCgo, at(inContainer.probeWithCgo))
  // A project without modules has no go.sum.
  for (const name of ['go.mod', 'go.sum'].filter((each) => existsSync(join(project, each))))
    await copyFile(join(project, name), at(join(inContainer.modules, name)))
  await writeText(at(join(inContainer.repository, 'go.mod')), gitModuleUser)
  await writeText(at(inContainer.authority), layout.authority)
  await writeText(at(inContainer.plan), JSON.stringify(layout.steps))
  await writeText(join(context, 'resolv.conf'), `nameserver ${layout.nameServer}\n`)
  await writeText(join(context, 'hosts'), hostsFile(layout.hosts))
  await writeText(join(dir, 'Dockerfile'), dockerfile)
  // Whatever the mask of this process is, the users of containers must be able to read it.
  await chmod(at('.'), 0o755)
  await handOver(host, [dir], layout.reader)
  return {
    contextDir: context,
    dockerfile: join(dir, 'Dockerfile'),
    target: undefined,
    buildArgs: { BASE_IMAGE: layout.baseImage },
    buildContexts: {},
    secrets: {},
    ssh: [],
    network: layout.network,
  }
}

const hostsFile = (hosts: ProbeLayout['hosts']): string =>
  ['127.0.0.1 localhost', ...Object.entries(hosts).map(([name, address]) => `${address} ${name}`), ''].join(
    '\n',
  )
