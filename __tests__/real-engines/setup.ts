import type { Engine } from '../../src/engines/engine.ts'
import type { Host } from '../../src/host/host.ts'
import { makeHost } from '../../src/host/real-host.ts'
import { sweepDeadRuns } from '../../src/host/run-folder/sweep.ts'
import { baseImage } from '../../src/images/base-image.ts'
import { defaultGo } from '../../src/projects/fixtures/go-release.ts'
import { archiveStore } from '../support/bare.ts'
import { enginesOf } from '../support/engine-lists.ts'

/**
 * Installs every engine with the product's own installers, which tests them too, and packs the base image that all
 * tests share.
 */
export const setup = async (): Promise<void> => {
  const host = makeHost(console.log, new AbortController().signal)
  await sweepDeadRuns(host)
  for (const engine of enginesOf('distro')) await ensureInstalled(host, engine)
  await baseImage(host, defaultGo, archiveStore)
}

const ensureInstalled = async (host: Host, engine: Engine): Promise<void> => {
  const before = await engine.detect(host)
  if (before.kind === 'found') return
  console.log(`${engine.name}: ${before.reason}`)
  await engine.install?.(host)
  const after = await engine.detect(host)
  if (after.kind === 'missing') throw new Error(`${engine.name} was installed, but ${after.reason}`)
}
