import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { dockerfileOf, fixtureNames, fixturesRoot, readFixture } from '../../src/projects/fixtures.ts'
import { emptyFolder, writeFiles } from './world.ts'

const shippedRoot = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const testRoot = fileURLToPath(new URL('../fixtures/', import.meta.url))

const all = [...fixtureNames.map((name) => ({ root: shippedRoot, name })), { root: testRoot, name: 'bare' }]

describe.for(all)('fixture $name', ({ root, name }) => {
  test('is complete', async () => {
    const fixture = await readFixture(root, name)
    expect(fixture.goVersion).toMatch(/^1\.\d+\.\d+$/)
    expect(fixture.strategies).toEqual(expect.arrayContaining(['cache-mounts', 'layers']))
    expect(await readFile(join(fixture.dir, fixture.mainFile), 'utf8')).toMatch(/^package main$/m)
    expect(existsSync(join(fixture.dir, 'go.sum'))).toBe(fixture.hasModules)
  })

  test('leaves its strategies out of the context', async () => {
    expect(await readFile(join(root, name, '.dockerignore'), 'utf8')).toMatch(/^strategies$/m)
  })

  test('has Dockerfiles that need no shell and no network', async () => {
    const fixture = await readFixture(root, name)
    for (const strategy of fixture.strategies) {
      const instructions = instructionsOf(await readFile(dockerfileOf(fixture, strategy), 'utf8'))
      const runs = instructions.filter((line) => line.startsWith('RUN '))
      expect(runs.length).toBeGreaterThan(0)
      for (const run of runs) {
        const words: unknown = JSON.parse(run.replace(/^RUN (--\S+ +)*/, ''))
        expect(words).toEqual(expect.arrayContaining(['go']))
      }
      expect(instructions.filter((line) => /^ARG \w+_IMAGE/.test(line))).toHaveLength(
        fixture.hasModules ? 2 : 1,
      )
      expect(instructions.join('\n')).toContain('GOTOOLCHAIN=local')
      expect(instructions.join('\n').includes('from=modules,target=/proxy')).toBe(fixture.hasModules)
    }
  })

  test('ends every Dockerfile in an image of the binary alone, with the evidence in a stage of its own', async () => {
    const fixture = await readFixture(root, name)
    for (const strategy of fixture.strategies) {
      const instructions = instructionsOf(await readFile(dockerfileOf(fixture, strategy), 'utf8'))
      expect(instructions.slice(-5)).toEqual([
        'FROM scratch AS evidence',
        'COPY --from=build /tmp/graph.json /out/app /',
        'FROM scratch',
        'COPY --from=build /out/app /app',
        'ENTRYPOINT ["/app"]',
      ])
    }
  })

  test('writes the action graph and the binary where the evidence stage takes them', async () => {
    const fixture = await readFixture(root, name)
    for (const strategy of fixture.strategies) {
      const text = await readFile(dockerfileOf(fixture, strategy), 'utf8')
      expect(text).toContain('"-debug-actiongraph=/tmp/graph.json", "-o", "/out/app"')
    }
  })
})

/** The instructions of a Dockerfile, one a line, without comments and continuations. */
const instructionsOf = (dockerfile: string): readonly string[] =>
  dockerfile
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '')

describe('the folder of the fixtures', () => {
  test('is found from the bundle and from the sources', () => {
    expect(fixturesRoot(new URL('../../dist/index.js', import.meta.url).href)).toBe(shippedRoot)
    expect(fixturesRoot(new URL('../../src/projects/fixtures.ts', import.meta.url).href)).toBe(shippedRoot)
  })

  test('is an error that names both places when it is missing', () => {
    expect(() => fixturesRoot('file:///nowhere/dist/index.js')).toThrow('/nowhere/fixtures/ nor /fixtures/')
  })
})

describe('reading a fixture', () => {
  const files = {
    'one/go.mod': 'module one\n\ngo 1.26.0\n\ntoolchain go1.26.8\n',
    'one/cmd/one/main.go': 'package main\n',
    'one/strategies/layers.Dockerfile': '',
    'one/strategies/cache-mounts.Dockerfile': '',
    'one/strategies/notes.txt': '',
  }

  test('tells its Go version, main file, strategies and whether it has modules', async () => {
    const root = await emptyFolder()
    await writeFiles(root, files)
    expect(await readFixture(root, 'one')).toEqual({
      ...{ name: 'one', dir: join(root, 'one'), goVersion: '1.26.8', hasModules: false },
      ...{ mainFile: 'cmd/one/main.go', strategies: ['cache-mounts', 'layers'] },
    })
  })

  test('takes the version from the toolchain line and nowhere else', async () => {
    const root = await emptyFolder()
    await writeFiles(root, { ...files, 'one/go.mod': 'module one\n\ngo 1.26.0\n// toolchain go1.26.8\n' })
    await expect(readFixture(root, 'one')).rejects.toThrow(/go\.mod has no line like "toolchain go/)
  })

  test('fails for a name that is none', async () => {
    await expect(readFixture(await emptyFolder(), 'huge')).rejects.toThrow(/no fixture huge/)
  })

  test('fails without a main file, naming where it was looked for', async () => {
    const root = await emptyFolder()
    await writeFiles(root, {
      ...files,
      'two/go.mod': files['one/go.mod'],
      'two/strategies/layers.Dockerfile': '',
    })
    await expect(readFixture(root, 'two')).rejects.toThrow(/neither main\.go nor cmd\/two\/main\.go/)
  })

  test('names the strategies there are when asked for another', async () => {
    const root = await emptyFolder()
    await writeFiles(root, files)
    const fixture = await readFixture(root, 'one')
    expect(dockerfileOf(fixture, 'layers')).toBe(join(root, 'one/strategies/layers.Dockerfile'))
    expect(() => dockerfileOf(fixture, 'copy-vendor')).toThrow('it has: cache-mounts, layers')
  })
})
