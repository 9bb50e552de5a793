import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordGraphs, setUpWithShell, withTraces } from '../../src/dockerfile/graph-recording.ts'
import { jsonWords, parseDockerfile } from '../../src/dockerfile/syntax/syntax.ts'
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

/** A place with the script in its folder `bench/bin`, a folder `own` for another go command, and a small module in `app`. */
const openPlace = async () => {
  const folder = await tempFolder()
  const at = (name: string): string => join(folder.path, name)
  const [setUp] = parseDockerfile(setUpWithShell.join('\n')).instructions
  const [, , text = ''] = jsonWords(setUp?.args ?? '') ?? []
  spawnSync('/bin/sh', ['-c', text.replaceAll('/var/tmp/go-container-bench', at('bench'))])
  // Otherwise go commands leave programs that write there after their end.
  await mkdir(at('.config/go/telemetry'), { recursive: true })
  await writeFile(at('.config/go/telemetry/mode'), 'off')
  await mkdir(at('own'))
  await mkdir(at('app'))
  await writeFile(at('app/go.mod'), 'module app\n\ngo 1.21\n\ntoolchain go1.99.0\n')
  await writeFile(at('app/app.go'), 'package app\n')
  const { go } = await findToolchain(testHost(), '1.26.8')
  const variables = (more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
    ...{ PATH: [at('own'), dirname(go), process.env['PATH']].join(':'), HOME: folder.path },
    ...{ GOCACHE: at('cache'), GOTOOLCHAIN: 'local', GO_CONTAINER_BENCH_STEP: '0-1', ...more },
  })
  /** As in a normal build, and as in an explain build. */
  const run = (args: readonly string[], env: Readonly<Record<string, string>>) =>
    spawnSync('go', args, { cwd: at('app'), env })
  const runRecorded = (args: readonly string[], env: Readonly<Record<string, string>>) =>
    run(args, { ...env, PATH: `${at('bench/bin')}:${env['PATH'] ?? ''}` })
  return { folder, at, go, variables, run, runRecorded, [Symbol.asyncDispose]: folder[Symbol.asyncDispose] }
}

/** The endings of the files that are left where PATH begins with a folder whose `go` is made by `make`. */
const leftBy = async (make: (path: string, go: string) => Promise<void>): Promise<readonly string[]> => {
  await using place = await openPlace()
  await make(place.at('own/go'), place.go)
  const { stderr } = place.runRecorded(['build', '.'], place.variables({ GOFLAGS: '-buildvcs=false' }))
  expect(stderr.toString()).toBe('')
  const names = await readdir(place.at('bench/graphs'))
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

describe('a go command that is recorded', () => {
  test('finds the variables that an image or a step exports as they are', async () => {
    await using place = await openPlace()
    await scriptText('/usr/bin/env')(place.at('own/go'))
    const names = 'each first flags go real root GO_CONTAINER_BENCH_GOOD'.split(' ')
    const env = place.variables(Object.fromEntries(names.map((name) => [name, `theirs of ${name}`])))
    const seen = [place.run, place.runRecorded].map((run) =>
      linesOf(run(['build'], env).stdout).filter((line) => !/^(?:GOFLAGS|PATH)=/.test(line)),
    )
    expect(seen[1]).toEqual(seen[0])
    expect(seen[0]).toContain('root=theirs of root')
  })

  test.each([
    [
      'that go env -w or the image saved, beside our own',
      ' -debug-actiongraph=BENCH/graphs/0-1.json',
      '-tags=saved',
    ],
    [
      'of a variable, which hide those',
      '-tags=theirs -debug-actiongraph=BENCH/graphs/0-1.json',
      '-tags=theirs',
    ],
    ['in quotes', "'-ldflags=-s  -w'", "'-ldflags=-s  -w'"],
    ['in other quotes', '"-ldflags=-s  -w"', '"-ldflags=-s  -w"'],
  ])('keeps the flags %s', async (_, given, kept) => {
    await using place = await openPlace()
    const GOFLAGS = given.replaceAll('BENCH', place.at('bench'))
    const env = place.variables({ GOENV: place.at('env'), GOFLAGS })
    await writeFile(place.at('env'), 'GOFLAGS=-tags=saved\n')
    const flags = place.runRecorded(['env', 'GOFLAGS'], env).stdout.toString()
    expect(flags.startsWith(`${kept} -debug-actiongraph=`)).toBe(true)
    expect(flags.trimEnd()).toMatch(/graphs\/0-1-\d+\.json$/)
  })

  test('takes nothing that a script prints for its flags', async () => {
    await using place = await openPlace()
    await scriptText(`echo using our own go; exec ${place.go} "$@"`)(place.at('own/go'))
    const { stderr } = place.runRecorded(['build', '.'], place.variables({ GOFLAGS: '-buildvcs=false' }))
    expect(stderr.toString()).toBe('')
  })

  test('is the one in the working folder where PATH has an empty entry', async () => {
    await using place = await openPlace()
    await scriptText('echo of the working folder')(place.at('app/go'))
    const env = place.variables()
    const { stdout } = place.runRecorded(['build'], { ...env, PATH: `:${env['PATH'] ?? ''}` })
    expect(stdout.toString()).toBe('of the working folder\n')
  })

  test('reads all of its input', async () => {
    await using place = await openPlace()
    await scriptText('cat')(place.at('own/go'))
    const env = place.variables()
    const { stdout } = spawnSync('go', ['run', '-'], {
      ...{ cwd: place.at('app'), input: 'all of it' },
      env: { ...env, PATH: `${place.at('bench/bin')}:${env['PATH'] ?? ''}` },
    })
    expect(stdout.toString()).toBe('all of it')
  })
})

const linesOf = (text: Buffer): readonly string[] => text.toString().trimEnd().split('\n').toSorted()
