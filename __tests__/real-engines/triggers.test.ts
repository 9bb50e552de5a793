import { expect, test } from 'vitest'
import { makeDisposal } from '../../src/host/disposal.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { nativePlatform } from '../../src/host/machine.ts'
import { openLoopbackRegistry } from '../../src/images/loopback-registry.ts'
import { lane } from '../support/engine-lists.ts'
import { platformEngines } from '../support/platform-engines.ts'
import { serveIndex } from '../support/served-index.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { triggerEnginesOf } from '../support/trigger-engines.ts'

const platforms = ['linux/amd64', 'linux/arm64']
const foreign = platforms.find((each) => each !== nativePlatform()) ?? ''
const works = ['COPY . /src', 'WORKDIR /src']
// The image has no programs, and the context of a pull has no such file.
const runs = ['RUN ["/nothing"]']
const fails = ['COPY go.mod /src/', 'RUN ["/nothing"]']
const images = {
  'test/none:1': await serveIndex(platforms),
  'test/works:1': await serveIndex(platforms, works),
  'test/fails:1': await serveIndex(platforms, fails),
  'test/runs:1': await serveIndex(platforms, runs),
}

const takesForeign = platformEngines[lane].several
const readsConfiguration = ['docker', 'docker-bake', 'podman', 'buildah']

test.each(triggerEnginesOf(lane))(
  '$name reads the ONBUILD instructions of an image, or knows that it cannot',
  async (engine) => {
    await using closing = makeDisposal()
    const { path: temp } = closing.use(await diskFolder())
    const host = testHost({ env: { RUNNER_TEMP: temp } })
    const folder = closing.use(await openRunFolder(host))
    const running = closing.use(await engine.start(host, folder, 'selected', 'repository'))
    const registry = closing.use(await openLoopbackRegistry(new Map(Object.entries(images))))
    const triggersOf = async (name: keyof typeof images, platform?: string) => {
      await running.pullImage(`${registry.address}/${name}`, platform)
      return running.triggersOf(`${registry.address}/${name}`, platform)
    }
    expect(await triggersOf('test/none:1')).toEqual([])
    expect(await triggersOf('test/works:1')).toEqual(works)
    const isRead = readsConfiguration.includes(engine.name)
    expect(await triggersOf('test/fails:1')).toEqual(isRead ? fails : undefined)
    const isForeign = takesForeign.some((each) => each === engine.name)
    expect(isForeign ? await triggersOf('test/works:1', foreign) : works).toEqual(works)
    expect(isForeign ? await triggersOf('test/runs:1', foreign) : runs).toEqual(runs)
    expect(await running.triggersOf(`${registry.address}/test/never:1`)).toBeUndefined()
  },
)
