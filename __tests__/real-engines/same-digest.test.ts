import { expect, test } from 'vitest'
import { makeDisposal } from '../../src/host/disposal.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { nativePlatform } from '../../src/host/machine.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { openLoopbackRegistry } from '../../src/images/loopback-registry.ts'
import { enginesOf, lane } from '../support/engine-lists.ts'
import { foreignDocker } from '../support/foreign.ts'
import { platformEngines } from '../support/platform-engines.ts'
import { serveIndex } from '../support/served-index.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'

const platforms = ['linux/amd64', 'linux/arm64']
const foreign = platforms.find((each) => each !== nativePlatform()) ?? ''
const image = await serveIndex(platforms)

const daemons = enginesOf(lane).filter(
  ({ name }) => name === 'docker' && platformEngines[lane].several.some((each) => each === name),
)

test.each(daemons)(
  '$name leaves the tag that a user has of an image as it is, whatever else it pulls of the same digest',
  async (engine) => {
    await using closing = makeDisposal()
    const { path: temp } = closing.use(await diskFolder())
    const theirs = closing.use(await foreignDocker())
    const host = testHost({ env: { RUNNER_TEMP: temp, ...theirs.env } })
    const registry = closing.use(
      await openLoopbackRegistry(
        new Map([
          ['test/user:1', image],
          ['test/runtime:1', image],
        ]),
      ),
    )
    const own = `${registry.address}/test/user:1`
    const docker = async (...args: readonly string[]): Promise<string> =>
      succeed(await host.exec('docker', args, { env: host.env }))
    await docker('pull', '--quiet', own)
    const look = () => docker('image', 'inspect', '--format', '{{.Id}} {{.RepoTags}} {{.Architecture}}', own)
    const before = await look()
    {
      await using run = makeDisposal()
      const folder = run.use(await openRunFolder(host))
      const running = run.use(await engine.start(host, folder, 'selected', 'repository'))
      for (const platform of [foreign, undefined])
        await running.pullImage(`${registry.address}/test/runtime:1`, platform)
    }
    expect(await look()).toBe(before)
    expect(await docker('image', 'ls', '--format', '{{.Repository}}')).not.toContain('runtime')
    await docker('rmi', own)
  },
)
