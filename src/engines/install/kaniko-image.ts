import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { succeed } from '../../host/process/exec.ts'
import { uninterrupted } from '../../host/process/interrupt.ts'

/** The last release of the project; forks publish under names of their own. */
const image = 'gcr.io/kaniko-project/executor:v1.24.0'
const transferWithinMs = 900_000

/** No distribution has a package of Kaniko: its image is all there is, and one static program in it all that is needed. */
export const kanikoRemedy = `put Kaniko's executor on PATH as kaniko-executor (it is /kaniko/executor in ${image})`

/**
 * Copies the executor out of Kaniko's image, with the Docker or Podman that is here, without running it: what it
 * is started in, it empties. The image goes again unless it was there before.
 */
export const takeExecutor = async (host: Host, target = '/usr/local/bin/kaniko-executor'): Promise<void> => {
  const program = ['docker', 'podman'].find((each) => onPath(host, each) !== undefined)
  if (program === undefined)
    throw new Error(`Cannot install kaniko without Docker or Podman, which would pull it: ${kanikoRemedy}.`)
  host.log(`kaniko: copying the executor of ${image} to ${target}, with ${program}`)
  const run = async (...args: readonly string[]): Promise<string> =>
    succeed(await host.exec(program, args, { timeoutMs: transferWithinMs })).trim()
  const { end } = await host.exec(program, ['image', 'inspect', image])
  const wasThere = end.kind === 'exited' && end.code === 0
  if (!wasThere) await run('pull', '--quiet', image)
  const clean = { signal: uninterrupted }
  try {
    const container = await run('create', image, 'version')
    try {
      await run('cp', `${container}:/kaniko/executor`, target)
    } finally {
      await host.exec(program, ['rm', container], clean)
    }
  } finally {
    if (!wasThere) await host.exec(program, ['rmi', image], clean)
  }
}
