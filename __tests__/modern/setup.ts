import { makeHost } from '../../src/host/real-host.ts'
import { setup as setUpDistribution } from '../real-engines/setup.ts'
import { enginesOf } from '../support/engine-lists.ts'
import { buildModern } from './build.ts'
import { modernEnvironment } from './place.ts'

/**
 * First installs the distribution's packages, for what is not written in Go, such as conmon, newuidmap and slirp4netns.
 * Then builds the programs of the lane, with which every engine must be found.
 */
export const setup = async (): Promise<void> => {
  await setUpDistribution()
  const { signal } = new AbortController()
  await buildModern(makeHost(console.log, signal))
  const host = makeHost(console.log, signal, { ...process.env, ...modernEnvironment })
  for (const engine of enginesOf('modern')) {
    const detection = await engine.detect(host)
    if (detection.kind === 'missing')
      throw new Error(`${engine.name} is not in the modern lane: ${detection.reason}`)
  }
}
