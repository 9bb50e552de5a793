import { expect, test } from 'vitest'
import { fileServer } from '../support/file-server.ts'
import { foreignDocker } from '../support/foreign.ts'
import { packageGo, packageProject } from '../support/go-project.ts'
import { repositoryWith } from '../support/judge.ts'
import { runProgram } from '../support/program.ts'

test('docker: cold is refused by name where the daemon had the download before the run, and nothing of it is removed', async () => {
  const server = await fileServer()
  await using foreign = await foreignDocker()
  await foreign.download(server.url)
  const before = await foreign.store()
  const repository = await repositoryWith(packageProject({}, `ADD ${server.url} /data/`), {
    'main.go': `// A comment.\n${packageGo()}`,
  })
  const engine = ['--base', 'HEAD~1', '--engines', 'docker', '--network', 'host']
  const wanted = ['--scenarios', 'cold,warm', '--rounds', '6']
  const { report, status } = await runProgram(repository.path, [...engine, ...wanted], foreign.env)
  const [cold, warm] = ['cold', 'warm'].map((name) =>
    report?.benchmarks.find(({ scenario }) => scenario === name),
  )
  expect(cold?.comparison?.verdict).toMatchObject({ kind: 'inconclusive', because: 'not-cold' })
  expect(cold?.comparison?.verdict.reason).toMatch(
    /the daemon of docker already had, before this run.*\/file.*--engines buildkit/,
  )
  expect(report?.warnings.filter((text) => text.includes('cold is not measured'))).toHaveLength(1)
  expect(warm?.head.samplesMs).toHaveLength(6)
  expect(status).toBe(0)
  expect(await foreign.store()).toEqual(before)
})
