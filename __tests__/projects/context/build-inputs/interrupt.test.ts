import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDockerfile } from '../../../../src/dockerfile/dockerfile.ts'
import { pausesFor } from '../../../../src/host/pauses.ts'
import { buildInputsDigest } from '../../../../src/projects/context/build-inputs/build-inputs.ts'
import { cpuMs } from '../../../support/cpu-time.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

test('reading a large context ends soon after the run was stopped, at its budget too', async () => {
  await using folder = await tempFolder()
  const dir = folder.path
  const patterns = Array.from({ length: 2_000 }, (_, at) => `*${'a'.repeat(40)}${at}*b`)
  writeFileSync(join(dir, '.dockerignore'), patterns.join('\n'))
  writeFileSync(join(dir, 'Dockerfile'), 'FROM scratch\nCOPY . /\n')
  mkdirSync(join(dir, 'many'))
  for (let at = 0; at < 3_000; at += 1) writeFileSync(join(dir, 'many', `${'a'.repeat(200)}${at}`), '')
  const question = {
    rules: ['buildkit', 'buildah', 'kaniko'] as const,
    dockerfile: readDockerfile('FROM scratch\nCOPY . /\n', { platform: 'linux/amd64' }),
    target: undefined,
    settings: {},
    buildArgs: {},
    buildContexts: {},
  }
  const stop = new AbortController()
  const pause = pausesFor(stop.signal)
  let [pauses, pausesAfterwards, signalledMs, stoppedMs] = [0, 0, 0, Infinity]
  const reading = buildInputsDigest(dir, join(dir, 'Dockerfile'), question, () => {
    pauses += 1
    if (stop.signal.aborted) pausesAfterwards += 1
    // In the middle of the work, however fast the machine is.
    if (pauses === 5_000) {
      signalledMs = cpuMs()
      setTimeout(() => {
        stoppedMs = cpuMs()
        stop.abort(new Error('interrupted by SIGINT'))
      })
    }
    return pause()
  })
  await expect(reading).rejects.toThrow('interrupted by SIGINT')
  expect(stoppedMs - signalledMs).toBeLessThan(2_000)
  // Several things may be read at the same time.
  expect(pausesAfterwards).toBeLessThan(20)
  const budget = pausesFor(AbortSignal.timeout(1))
  await expect(buildInputsDigest(dir, join(dir, 'Dockerfile'), question, budget)).rejects.toThrow('timeout')
})
