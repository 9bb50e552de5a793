import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { succeed } from '../../host/process/exec.ts'
import { uninterrupted } from '../../host/process/interrupt.ts'

/** The last release of the project; forks publish under other names. */
export const kanikoRelease = 'gcr.io/kaniko-project/executor:v1.24.0'

/**
 * The same by the digest of its index, for all architectures, because its program is run as root: nobody who can move the tag
 * can exchange it. Without the tag, which Podman before 5 does not accept beside a digest.
 */
export const kanikoImage =
  'gcr.io/kaniko-project/executor@sha256:4e7a52dd1f14872430652bb3b027405b8dfd17c4538751c620ac005741ef9698'
const transferWithinMs = 900_000

/** No distribution has a package of Kaniko; what is needed is one static program in its image. */
export const kanikoRemedy = `put Kaniko's executor on PATH as kaniko-executor (it is /kaniko/executor in ${kanikoRelease})`

/**
 * Copies the executor out of Kaniko's image with Docker or Podman. Never runs it, because it deletes everything in the
 * root folder that it runs in. Removes the image again unless it existed before.
 */
export const takeExecutor = async (host: Host, target = '/usr/local/bin/kaniko-executor'): Promise<void> => {
  const program = ['docker', 'podman'].find((each) => onPath(host, each) !== undefined)
  if (program === undefined)
    throw new Error(
      `Cannot install kaniko: neither Docker nor Podman is installed to pull it. Instead, ${kanikoRemedy}.`,
    )
  host.log(
    `kaniko: copying the executor of ${kanikoRelease} from ${kanikoImage} to ${target} with ${program}`,
  )
  const run = async (...args: readonly string[]): Promise<string> =>
    succeed(await host.exec(program, args, { timeoutMs: transferWithinMs })).trim()
  const { end } = await host.exec(program, ['image', 'inspect', kanikoImage])
  const existed = end.kind === 'exited' && end.code === 0
  if (!existed) await run('pull', '--quiet', kanikoImage)
  const clean = { signal: uninterrupted }
  try {
    const container = await run('create', kanikoImage, 'version')
    try {
      await run('cp', `${container}:/kaniko/executor`, target)
    } finally {
      await host.exec(program, ['rm', container], clean)
    }
  } finally {
    if (!existed) await host.exec(program, ['rmi', kanikoImage], clean)
  }
}
