import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  binaryBuildOf,
  isHeader,
  mark,
  type ProgramInfo,
  programInfo,
} from '../../../src/measure/image/build-info.ts'
import { goPrograms } from '../../../src/measure/image/go-programs.ts'
import { whyNotShown } from '../../../src/report/advice/binary-change.ts'
import { makeRepository } from '../../support/git-repository.ts'
import { writeDockerArchive } from '../../support/image-archive.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** The programs that `go env GOROOT` has were made by Go itself. */
const gofmt = (): string =>
  join(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(), 'bin/gofmt')

test('it says what go version -m says, wherever pieces of the file end', async () => {
  await using place = await tempFolder()
  const path = gofmt()
  const printed = execFileSync('go', ['version', '-m', path], { encoding: 'utf8' })
  const archive = join(place.path, 'image.tar')
  await writeDockerArchive(archive, [{ app: readFileSync(path) }])
  const [info, ...others] = (await goPrograms(archive, new AbortController().signal))?.infos ?? []
  expect(others).toEqual([])
  expect(`${path}: ${info?.go}\n${info?.lines.map((line) => `\t${line}\n`).join('')}`).toBe(printed)
})

test('what .git changes about a program is the commit in it, and -buildvcs=false leaves just that out', async () => {
  const repository = await makeRepository()
  await repository.commit('first', {
    'go.mod': 'module example.com/app\n\ngo 1.26.0\n',
    'main.go': 'package main\n\nfunc main() {}\n',
  })
  await using place = await tempFolder()
  const built = (name: string, ...flags: readonly string[]): Buffer => {
    const env = { ...process.env, GOTOOLCHAIN: 'local', GOWORK: 'off' }
    execFileSync('go', ['build', ...flags, '-o', join(place.path, name)], { cwd: repository.path, env })
    return readFileSync(join(place.path, name))
  }
  const [stamped, unstamped] = [built('stamped', '-buildvcs=true'), built('unstamped', '-buildvcs=false')]
  renameSync(join(repository.path, '.git'), join(place.path, 'git'))
  const withoutGit = built('without', '-buildvcs=auto')
  expect(withoutGit.equals(unstamped)).toBe(true)
  const [base, head] = [stamped, withoutGit].map((program) => binaryBuildOf([infoIn(program)]))
  expect(whyNotShown({ text: '', shows: 'no-commit' }, base, head)).toBeUndefined()
  expect(whyNotShown({ text: '', shows: 'trimpath' }, base, head)).toContain('does not show')
})

const infoIn = (program: Buffer): ProgramInfo => {
  let at = program.indexOf(mark)
  while (at !== -1 && !isHeader(program.subarray(at))) at = program.indexOf(mark, at + 1)
  return programInfo(program.subarray(at)) ?? { go: '', lines: [] }
}

const lines = (...each: readonly string[]) => each.map((line) => line.replaceAll(' ', '\t'))

test('commits, flags and versions are told apart from everything else', () => {
  const go = 'go1.26.8'
  const one = binaryBuildOf([
    {
      go,
      lines: lines(
        ...['path example.com/a', 'mod example.com/a v0.0.0-2026 ', 'dep example.com/b v1.0.0 h1:x'],
        ...[
          'build -ldflags=-X',
          'build CGO_ENABLED=1',
          'build CGO_CFLAGS=',
          'build vcs=git',
          'build vcs.revision=ab',
        ],
      ),
    },
  ])
  const other = binaryBuildOf([
    {
      go,
      lines: lines(
        ...['path example.com/a', 'mod example.com/a (devel) ', 'dep example.com/b v1.0.0 h1:x'],
        ...['build -trimpath=true', 'build CGO_ENABLED=0'],
      ),
    },
  ])
  expect(one).toMatchObject({ programs: 1, go, vcs: 1, trimpath: 0, cgo: 1 })
  expect(other).toMatchObject({ programs: 1, go, vcs: 0, trimpath: 1, cgo: 0 })
  expect(one.othersSha256).toBe(other.othersSha256)
  const profiles = ['/src/cmd/a/default.pgo', 'default.pgo', '/src/other.pgo'].map(
    (path) => binaryBuildOf([{ go, lines: lines(`build -pgo=${path}`) }]).othersSha256,
  )
  expect(profiles[0]).toBe(profiles[1])
  expect(profiles[0]).not.toBe(profiles[2])
  const tagged = binaryBuildOf([{ go, lines: lines('build -tags=x') }])
  expect(tagged.othersSha256).not.toBe(binaryBuildOf([{ go, lines: [] }]).othersSha256)
})

test('a text with the mark, and what ends too early or is too long, is no information', () => {
  const head = Buffer.concat([mark, Buffer.from([8, 2]), Buffer.alloc(16)])
  expect(isHeader(Buffer.concat([mark, Buffer.from(' is a mark that others look for')]))).toBe(false)
  for (const rest of [[], [5, 103], [255, 255, 255, 255, 255, 1], [0]])
    expect(programInfo(Buffer.concat([head, Buffer.from(rest)]))).toBeUndefined()
  expect(programInfo(Buffer.concat([head, Buffer.from([2, 103, 111, 0])]))).toEqual({ go: 'go', lines: [] })
})
