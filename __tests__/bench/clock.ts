import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { median } from 'simple-statistics'
import { runBuild } from '../../src/engines/build/run-build.ts'
import { buildahProgressReader } from '../../src/engines/containers/buildah-progress.ts'
import { onPath } from '../../src/host/on-path.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import type { Line } from './line.ts'

const run = promisify(execFile)

const pairs = 11
const mostMs = 10

/** Our median against that of hyperfine, for a builder that sleeps for two seconds, in pairs of alternating order. */
export const clock = async (): Promise<readonly Line[]> => {
  await installHyperfine()
  await using folder = await tempFolder()
  await using fake = await fakePrograms({ podman: 'exec sleep 2' })
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let pair = 0; pair < pairs; pair += 1) {
    const own = async (): Promise<void> => void ours.push(await timedByUs(fake.PATH, folder.path))
    const other = async (): Promise<void> =>
      void theirs.push(await timedByHyperfine(fake.folder, folder.path))
    for (const time of pair % 2 === 0 ? [own, other] : [other, own]) await time()
  }
  const [ourMs, theirMs] = [median(ours), median(theirs)]
  const apartMs = Math.abs(ourMs - theirMs)
  return [
    {
      what: 'a builder that sleeps for 2 s: our median against that of `hyperfine -N`',
      value: `${apartMs.toFixed(1)} ms apart (${ourMs.toFixed(1)} ms and ${theirMs.toFixed(1)} ms, ${pairs} pairs)`,
      goal: `≤ ${mostMs} ms`,
      holds: apartMs <= mostMs,
    },
  ]
}

const timedByUs = async (path: string, folder: string): Promise<number> => {
  const { durationMs, failure } = await runBuild(testHost({ env: { PATH: path } }), {
    program: 'podman',
    args: ['build', '.'],
    env: { PATH: path },
    user: undefined,
    timeoutMs: 60_000,
    reader: buildahProgressReader(),
    imageIdFile: join(folder, 'iid'),
    usageFile: undefined,
    hasRemoteCache: false,
    elsewhere: undefined,
  })
  if (failure !== undefined) throw new Error(failure.message)
  return durationMs
}

const timedByHyperfine = async (programs: string, folder: string): Promise<number> => {
  const json = join(folder, 'hyperfine.json')
  const command = `${join(programs, 'podman')} build .`
  await run('hyperfine', ['-N', '--runs', '1', '--export-json', json, command])
  const { results } = JSON.parse(await readFile(json, 'utf8')) as { results: [{ times: [number] }] }
  return results[0].times[0] * 1000
}

const installHyperfine = async (): Promise<void> => {
  if (onPath({ env: process.env }, 'hyperfine') !== undefined) return
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'hyperfine'])
}
