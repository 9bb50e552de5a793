import { copyFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprintOf } from '../../src/analysis/kept-floors.ts'
import { readKept } from '../../src/analysis/read-kept-floors.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { keepFloors } from '../../src/publish/services/kept-floors.ts'
import { calibratedIn } from '../../src/report/calibration.ts'
import { buildSettingsOf } from '../../src/run/build-settings.ts'
import { cacheDir } from '../support/bare.ts'
import { packageProject } from '../support/go-project.ts'
import { repositoryWith } from '../support/judge.ts'
import { runProgram } from '../support/program.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { vocabulary } from '../support/vocabulary.ts'

test('podman: what calibrate finds is kept, and counts in the next run on this machine', async () => {
  await using cache = await tempFolder()
  const archives = (await readdir(cacheDir)).filter((name) => name.startsWith('base-'))
  for (const name of archives) await copyFile(join(cacheDir, name), join(cache.path, name))
  const repository = await repositoryWith(packageProject(), {
    'main.go': 'package app\n\nconst Answer = 43\n',
  })
  const where = ['--engines', 'podman', '--scenarios', 'warm', '--cache-dir', cache.path]

  const calibrated = await runProgram(repository.path, ['calibrate', '--rounds', '6', ...where])
  const { report } = calibrated
  if (report === undefined) throw new Error(calibrated.stderr)
  expect(report.verdict).toMatchObject({ kind: 'none', because: 'calibration' })
  expect(report.projects?.map(({ base, head }) => base?.commit === head.commit)).toEqual([true])
  expect(report.benchmarks.map(({ comparison }) => comparison?.pairs)).toEqual([6])
  // A busy machine may have been disturbed more during the builds of one revision: then there is none.
  const found = calibratedIn(report).flatMap((each) => ('noiseFloor' in each ? [each.noiseFloor] : []))
  expect(calibrated.status).toBe(found.length > 0 ? 0 : 3)
  const file = join(cache.path, 'noise-floors.json')
  const kept = readKept(JSON.parse(await readFile(file, 'utf8').catch(() => '[]')))
  expect(kept.map(({ noiseFloor }) => noiseFloor)).toEqual(found)

  // One of a known size, as it would be kept.
  const [benchmark, engine] = [report.benchmarks[0], report.engines[0]]
  if (benchmark === undefined || engine === undefined) throw new Error('nothing was measured')
  const noiseFloor = { slowdown: 0.07, pairs: 12, measuredAt: new Date().toISOString() }
  const fingerprint = fingerprintOf(report.environment, engine, 'none')
  const settings = buildSettingsOf(readInputs({}, vocabulary))
  expect(kept.map((each) => each.settings)).toEqual(kept.map(() => settings))
  const planted = { benchmark: benchmark.id, repository: repository.path, settings, fingerprint, noiseFloor }
  await keepFloors([planted], {
    folder: cache.path,
    ask: undefined,
    warn: (line) => expect.unreachable(line),
  })
  const compared = await runProgram(repository.path, ['--base', 'HEAD~1', '--rounds', '1', ...where])
  expect(compared.report?.benchmarks.map(({ limits }) => limits.noiseFloor)).toEqual([noiseFloor])
  expect(compared.markdown).toContain('noise floor 7%')
})
