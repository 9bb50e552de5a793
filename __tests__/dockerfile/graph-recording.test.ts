import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordGraphs, setUpWithShell, withTraces } from '../../src/dockerfile/graph-recording.ts'
import { jsonWords, parseDockerfile } from '../../src/dockerfile/syntax.ts'
import { findToolchain } from '../../src/images/go-toolchain.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'

test('every command that writes its action graph writes its trace beside it', () => {
  const recorded = { name: '0-18', argument: undefined, saved: undefined, hasShell: false }
  const lines = withTraces([...recordGraphs(recorded), ...setUpWithShell].join('\n'))
  expect(lines).toContain('0-18.json -debug-trace=/var/tmp/go-container-bench/graphs/0-18.trace')
  expect(lines).toContain(
    '$$.json -debug-trace=/var/tmp/go-container-bench/graphs/$GO_CONTAINER_BENCH_STEP-$$.trace',
  )
})

test('a graph that is written elsewhere stays as it is', () => {
  const text = 'RUN go build -debug-actiongraph=/tmp/graph.json .'
  expect(withTraces(text)).toBe(text)
})

const scriptText = (text: string) => async (path: string) => {
  await writeFile(path, `#!/bin/sh\n${text}\n`)
  await chmod(path, 0o755)
}

/** The endings of the files that are left where PATH begins with a folder whose `go` is made by `make`. */
const leftBy = async (make: (path: string, go: string) => Promise<void>): Promise<readonly string[]> => {
  await using folder = await tempFolder()
  const at = (name: string): string => join(folder.path, name)
  const [setUp] = parseDockerfile(setUpWithShell.join('\n')).instructions
  const [, , text = ''] = jsonWords(setUp?.args ?? '') ?? []
  spawnSync('/bin/sh', ['-c', text.replaceAll('/var/tmp/go-container-bench', at('bench'))])
  await mkdir(at('own'))
  await mkdir(at('app'))
  await writeFile(at('app/go.mod'), 'module app\n\ngo 1.21\n\ntoolchain go1.99.0\n')
  await writeFile(at('app/app.go'), 'package app\n')
  const { go } = await findToolchain(testHost(), '1.26.8')
  await make(at('own/go'), go)
  const path = [at('bench/bin'), at('own'), dirname(go), process.env['PATH']].join(':')
  const env = {
    ...{ PATH: path, HOME: folder.path, GOCACHE: at('cache'), GOTOOLCHAIN: 'local' },
    ...{ GOFLAGS: '-buildvcs=false', GO_CONTAINER_BENCH_STEP: '0-1' },
  }
  const { stderr } = spawnSync('go', ['build', '.'], { cwd: at('app'), env })
  expect(stderr.toString()).toBe('')
  const names = await readdir(at('bench/graphs'))
  return names.map((name) => name.replace(/^.*\./, '')).toSorted()
}

/** Its folder looks like a GOROOT, and it says that this is one. */
const pretend = async (path: string, go: string): Promise<void> => {
  const root = join(dirname(path), 'root')
  await mkdir(join(root, 'bin'), { recursive: true })
  await scriptText(`[ "$*" = "env GOROOT" ] && { echo ${root}; exit; }; exec ${go} "$@"`)(
    join(root, 'bin/go'),
  )
  await symlink(join(root, 'bin/go'), path)
}

describe('a go command leaves, beside its graph,', () => {
  test.each([
    ['nothing if it is that of its GOROOT', async () => {}],
    ['nothing if it is a link to that', (path: string, go: string) => symlink(go, path)],
  ])('%s', async (_, make) => {
    expect(await leftBy(make)).toEqual(['json'])
  })

  test.each([
    ['a script', (path: string, go: string) => scriptText(`sleep 0.01; exec ${go} "$@"`)(path)],
    [
      'a link to a script',
      async (path: string, go: string) => {
        await scriptText(`exec ${go} "$@"`)(`${path}-wrapper`)
        await symlink(`${path}-wrapper`, path)
      },
    ],
  ])('a mark if it is %s', async (_, make) => {
    expect(await leftBy(make)).toEqual(['json', 'wrapped'])
  })

  test('a mark if it is a script that tells of its own folder', async () => {
    expect(await leftBy(pretend)).toEqual(['json', 'wrapped'])
  })
})
