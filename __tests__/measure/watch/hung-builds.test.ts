import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type LateBuild, withBuilds } from '../../../src/host/process/builds.ts'
import { openHungBuilds } from '../../../src/measure/watch/hung-builds.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { eventually } from '../../support/processes.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

const linesIn = async (path: string): Promise<readonly Record<string, unknown>[]> =>
  (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const hide = (text: string): string => text.replaceAll('secret-value', '***')

test('a build at its time limit leaves what it waited for, and what its go command says when asked', async () => {
  await using folder = await tempFolder()
  // A program of the name `go` that answers SIGQUIT, as the real one does.
  const trap = `trap 'echo "goroutine 1 [select]: secret-value"; exit 2' QUIT`
  const script = `${trap}; touch "$0.ready"; while :; do sleep 0.1; done`
  await using bin = await fakePrograms({ go: `#!/bin/bash\n${script}\n` })
  const host = testHost({ graceMs: 200 })
  const hung = openHungBuilds({ host, outputDir: folder.path, group: 'gcb-none00', hide })
  const onTimeLimit = async (build: LateBuild): Promise<void> => {
    // On a busy machine it may have started late.
    await eventually('`go` answers SIGQUIT', () => existsSync(join(bin.folder, 'go.ready')))
    await hung.look(build)
  }
  const builds = withBuilds(host, { processors: undefined, onTimeLimit })
  const seen: string[] = []
  const result = await builds.exec('bash', ['-c', `echo begun; ${join(bin.folder, 'go')}; sleep 60`], {
    isBuild: true,
    timeoutMs: 500,
    onLine: ({ text }) => void seen.push(text),
  })
  expect(result.end).toEqual({ kind: 'timed-out', afterMs: 500 })
  const file = hung.takeFile()
  expect(file).toBe('logs/go-container-bench-stacks-1.jsonl')
  expect(hung.takeFile()).toBeUndefined()
  const lines = await linesIn(join(folder.path, String(file)))
  expect(lines[0]).toMatchObject({ kind: 'about' })
  const programs = new Set(lines.map(({ program }) => program))
  expect([...programs]).toEqual(expect.arrayContaining(['bash', 'go']))
  expect(lines.filter(({ kind }) => kind === 'output').map(({ text }) => text)).toEqual([
    'goroutine 1 [select]: ***',
  ])
  expect(seen).toContain('goroutine 1 [select]: secret-value')
})

test('a build that ends in time, and a program that is no build, leave nothing', async () => {
  await using folder = await tempFolder()
  const host = testHost({ graceMs: 100 })
  const hung = openHungBuilds({ host, outputDir: folder.path, group: 'gcb-none00', hide: (text) => text })
  const builds = withBuilds(host, { processors: undefined, onTimeLimit: (build) => hung.look(build) })
  await builds.exec('true', [], { isBuild: true })
  await builds.exec('sleep', ['60'], { timeoutMs: 100 })
  expect(hung.takeFile()).toBeUndefined()
})
