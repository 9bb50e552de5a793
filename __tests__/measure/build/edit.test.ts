import { chmod, lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goModEdit, ignoredEdit, neutralEdit, openEdit, sourceEdit } from '../../../src/measure/build/edit.ts'
import { filesOf, goModOf } from '../../../src/measure/build/scenario-edit.ts'
import { goModChange } from '../../../src/scenarios/go-mod-change.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { writeFiles } from '../../support/test-files.ts'

const parts = {
  run: 'c0ffee',
  engine: 'podman',
  revision: 'head',
  round: 1,
  scenario: 'source-change',
} as const

test('an edit appends, and is taken back byte by byte', async () => {
  await using folder = await tempFolder()
  const path = join(folder.path, 'main.go')
  const original = Buffer.from([0xff, 0xfe, 0x0d, 0x0a, 0x00, 0x41])
  await writeFile(path, original)
  await chmod(path, 0o640)
  {
    await using _ = await openEdit({ contextDir: folder.path, file: 'main.go', text: 'more' })
    expect(await readFile(path)).toEqual(Buffer.concat([original, Buffer.from('more')]))
  }
  expect(await readFile(path)).toEqual(original)
  expect((await stat(path)).mode & 0o777).toBe(0o640)
})

test('an edit is taken back after an error as well', async () => {
  await using folder = await tempFolder()
  const path = join(folder.path, 'main.go')
  await writeFile(path, 'package main\n')
  const failing = async (): Promise<void> => {
    await using _ = await openEdit({ contextDir: folder.path, file: 'main.go', text: 'x' })
    throw new Error('no build')
  }
  await expect(failing()).rejects.toThrow('no build')
  expect(await readFile(path, 'utf8')).toBe('package main\n')
})

test('an edit of a file that does not exist creates it, and removes it again', async () => {
  await using folder = await tempFolder()
  const edit = ignoredEdit(folder.path, 'cmd/app/main.go', parts)
  const path = join(folder.path, edit.file)
  expect(edit.file).toBe('cmd/app/_go_container_bench.go')
  await expect(openEdit(edit)).rejects.toThrow(/ENOENT|no folder/)
  await mkdir(join(folder.path, 'cmd/app'), { recursive: true })
  {
    await using _ = await openEdit(edit)
    expect(await readFile(path, 'utf8')).toBe(edit.text)
  }
  expect(await readdir(join(folder.path, 'cmd/app'))).toEqual([])
})

test('an edit to compare with is a comment, and the same in every build', () => {
  const edit = neutralEdit('/context', 'main.go')
  expect(edit).toMatchObject({ contextDir: '/context', file: 'main.go' })
  expect(edit.text).toMatch(/^\n\/\/ .+\n$/)
  const { text } = ignoredEdit('/context', 'main.go', parts)
  expect(ignoredEdit('/context', 'main.go', { ...parts, round: 2 }).text).not.toBe(text)
})

test('source-change edits the chosen file, in the context', () => {
  expect(sourceEdit('/context', 'cmd/app/main.go', parts)).toMatchObject({
    contextDir: '/context',
    file: 'cmd/app/main.go',
  })
})

test.for([
  ['cmd/app/main.go', ['go.mod', 'services/api/go.mod'], 'go.mod'],
  ['services/api/cmd/api/main.go', ['go.mod', 'services/api/go.mod'], 'services/api/go.mod'],
  ['services/api/main.go', ['go.work', 'services/api/go.mod', 'services/web/go.mod'], 'services/api/go.mod'],
  [undefined, ['go.mod', 'services/api/go.mod'], 'go.mod'],
] as const)('go-mod-change edits the go.mod of the module of %s', async ([file, present, expected]) => {
  await using folder = await tempFolder()
  await writeFiles(folder.path, Object.fromEntries(present.map((path) => [path, 'module m\n'])))
  const question = { scenario: goModChange, trial: undefined, contextDir: folder.path, file, parts }
  expect(filesOf(question).map((edit) => edit.file)).toEqual([expected])
})

test('go-mod-change makes no go.mod where there is none', async () => {
  await using folder = await tempFolder()
  await writeFiles(folder.path, { 'frontend/go.mod': 'module m\n' })
  expect(goModOf(folder.path, 'backend/main.go')).toBeUndefined()
  const question = {
    scenario: goModChange,
    trial: undefined,
    contextDir: folder.path,
    file: undefined,
    parts,
  }
  expect(() => filesOf(question)).toThrow('there is no go.mod that go-mod-change could edit')
})

test('no two builds have the same edit, and all edits are of one length', () => {
  const others = [
    parts,
    { ...parts, run: 'c0ffef' },
    { ...parts, engine: 'docker' },
    { ...parts, revision: 'base' as const },
    { ...parts, round: 12 },
    { ...parts, scenario: 'source-change other.go' },
  ]
  for (const edit of [sourceEdit, goModEdit].map(
    (make) => (each: (typeof others)[number]) => make('/c', 'main.go', each).text,
  )) {
    const texts = others.map(edit)
    expect(new Set(texts).size).toBe(others.length)
    expect(new Set(texts.map((text) => text.length)).size).toBe(1)
    expect(edit(parts)).toBe(texts[0])
  }
})

test('what a build put in the place of the edited file is removed, and what that leads to stays as it is', async () => {
  await using folder = await tempFolder()
  await using outside = await tempFolder()
  const [path, theirs] = [join(folder.path, 'main.go'), join(outside.path, 'authorized_keys')]
  await writeFile(path, 'package main\n')
  await writeFile(theirs, 'theirs')
  {
    await using _ = await openEdit({ contextDir: folder.path, file: 'main.go', text: '// attack\n' })
    await rm(path)
    await symlink(theirs, path)
  }
  expect(await readFile(theirs, 'utf8')).toBe('theirs')
  expect((await lstat(path)).isFile()).toBe(true)
  expect(await readFile(path, 'utf8')).toBe('package main\n')
})

test.for<readonly [string, (cmd: string, outside: string) => Promise<unknown>]>([
  ['nothing', async () => {}],
  ['a file', (cmd) => writeFile(cmd, 'not a folder')],
  ['a link', (cmd, outside) => symlink(outside, cmd)],
])('what a build put in the place of the folder of the edited file is left: %s', async ([, put]) => {
  await using folder = await tempFolder()
  await using outside = await tempFolder()
  const cmd = join(folder.path, 'cmd')
  await mkdir(cmd)
  await writeFile(join(cmd, 'main.go'), 'package main\n')
  await writeFile(join(outside.path, 'main.go'), 'theirs')
  {
    await using _ = await openEdit({ contextDir: folder.path, file: 'cmd/main.go', text: '// edit\n' })
    await rm(cmd, { recursive: true })
    await put(cmd, outside.path)
  }
  expect(await readdir(outside.path)).toEqual(['main.go'])
  expect(await readFile(join(outside.path, 'main.go'), 'utf8')).toBe('theirs')
})

test('a committed link is not edited', async () => {
  await using folder = await tempFolder()
  await using outside = await tempFolder()
  await writeFile(join(outside.path, 'main.go'), 'package main\n')
  await symlink(join(outside.path, 'main.go'), join(folder.path, 'main.go'))
  await expect(openEdit(goModEdit(folder.path, 'go.mod', parts))).resolves.toBeDefined()
  await expect(openEdit(sourceEdit(folder.path, 'main.go', parts))).rejects.toThrow(/out of the repository/)
  expect(await readFile(join(outside.path, 'main.go'), 'utf8')).toBe('package main\n')
})
