import { spawnSync } from 'node:child_process'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  changesIn,
  compareVersions,
  dated,
  movingTag,
  notesOf,
  numbersOf,
  pinned,
} from '../../.ci/release-texts.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import {
  cloneOf,
  type Files,
  gitEnv,
  makeRepository,
  type TestRepository,
} from '../support/git-repository.ts'
import { repositoryPath } from '../support/paths.ts'
import { tempFolder } from '../support/temp-folder.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const pin = { repository: 'octo/go-container-bench', commit, version: '1.2.3' }

describe('the texts of a release', () => {
  test('versions are three plain numbers, compared as numbers', () => {
    expect(numbersOf('1.20.3')).toEqual([1, 20, 3])
    for (const wrong of ['', 'v1.2.3', '1.2', '1.2.3.4', '1.02.3', '1.2.3-rc.1', '1.2.3\n']) {
      expect(numbersOf(wrong), `of ${wrong}`).toBeUndefined()
    }
    expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0)
    expect(compareVersions('1.0.0', '1.0.1')).toBeLessThan(0)
    expect(compareVersions('1.0.0', '1.0.0')).toBe(0)
  })

  test('a tag moves from 1.0.0 on', () => {
    expect(movingTag('0.9.0')).toBeUndefined()
    expect(movingTag('1.0.0')).toBe('v1')
    expect(movingTag('12.3.4')).toBe('v12')
  })

  test('the changes are those of the version, else what is unreleased', () => {
    const log = '# Changelog\n\n## Unreleased\n\nNew.\n\n### Added\n\n- x\n\n## 1.2.3 - 2030-01-02\n\nOld.\n'
    expect(changesIn(log, '1.2.3')).toBe('Old.')
    expect(changesIn(log, '1.2')).toBe('New.\n\n### Added\n\n- x')
    expect(changesIn(log, '1.2.4')).toBe('New.\n\n### Added\n\n- x')
    expect(changesIn('# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n- x\n', '2.0.0')).toBeUndefined()
  })

  test('the notes end with the subjects of the commits, but not those that only build dist', () => {
    const notes = notesOf({
      changes: 'New.',
      subjects: ['gate: x <b>', 'dist: build', 'docs: y'],
      previous: 'v1.0.0',
    })
    expect(notes).toBe(
      'New.\n\n<details>\n\n<summary>2 commits since v1.0.0</summary>\n\n~~~text\ngate: x <b>\ndocs: y\n~~~\n\n</details>\n\n',
    )
  })

  test('the notes stay below what GitHub takes, and count what is left out', () => {
    const subjects = Array.from({ length: 5000 }, (_, index) => `area: change number ${index}`)
    const notes = notesOf({ changes: 'New.', subjects, previous: undefined })
    expect(notes.match(/^area: /gm)).toHaveLength(500)
    expect(notes).toContain('and 4500 more\n')
    expect(notes).toContain('<summary>5000 commits</summary>')
  })

  test('an unreleased section gets the version and its date once', () => {
    const before = '# Changelog\n\n## Unreleased\n\n- x\n'
    const after = '# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2030-01-02\n\n- x\n'
    expect(dated(before, '1.2.3', '2030-01-02')).toBe(after)
    expect(dated(after, '1.2.3', '2031-01-01')).toBe(after)
  })

  test('every use of this action is pinned, whatever stood there before, and no other', () => {
    const text = [
      '      # No version is released yet: put the owner in, and pin a commit.',
      '      - uses: OWNER/go-container-bench@main # zizmor: ignore[unpinned-uses] later',
      `        uses: octo/go-container-bench@${'f'.repeat(40)} # v1.2.2`,
      '      - uses: actions/checkout@main',
      'Prose about go-container-bench@main.',
    ]
    const use = `uses: octo/go-container-bench@${commit} # v1.2.3`
    expect(pinned(text.join('\n'), pin).split('\n')).toEqual([
      `      - ${use}`,
      `        ${use}`,
      ...text.slice(3),
    ])
  })

  test('the examples of this repository need no exception for their pin once they are pinned', async () => {
    const folder = repositoryPath('.github/workflows/examples')
    for (const name of await readdir(folder)) {
      const after = pinned(await readFile(join(folder, name), 'utf8'), pin)
      expect(after, `of ${name}`).toContain(`uses: octo/go-container-bench@${commit} # v1.2.3`)
      expect(after, `of ${name}`).not.toMatch(/OWNER|ignore\[unpinned|released yet/)
    }
  })
})

const script = repositoryPath('.ci/release.ts')

const version = (number: string): Files => ({
  'package.json': JSON.stringify({ version: number, scripts: { build: 'see the npm of the test' } }),
  'package-lock.json': JSON.stringify({ version: number, packages: { '': { version: number } } }),
  'src/version.ts': `export const toolVersion = '${number}'\n`,
  'dist/version.ts': `export const toolVersion = '${number}'\n`,
})

const project: Files = {
  ...version('0.1.0'),
  '.github/CODEOWNERS': '* @octocat\n',
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- A gate.\n',
  'README.md': '# It\n\n- uses: OWNER/go-container-bench@main # not yet\n',
  '.github/workflows/examples/one.yml': '- uses: OWNER/go-container-bench@main\n',
}

/** A clone of a project that is ready to be released, its origin, and a GitHub that takes notes. */
const ready = async ({ ci = '1', immutable = 'true', draft = 'false' } = {}) => {
  const folder = await tempFolder()
  const origin = await makeRepository()
  await origin.commit('gate: judge', project)
  const clone = await cloneOf(origin)
  const notes = join(folder.path, 'notes')
  const calls = join(folder.path, 'calls')
  await writeFile(calls, '')
  const fakes = await fakePrograms({
    npm: 'test "$*" = "run --silent build" && rm -rf dist && cp -r src dist && ! cat src/broken.ts 2>&-',
    gh: `echo "gh $*" >> ${calls}
      case "$1 $2" in
        'release view') test -s ${notes} && echo ${draft} ;;
        'release create') cat > ${notes} ;;
        'api '*'/runs?'*) echo ${ci} ;;
        'api '*) echo ${immutable} ;;
      esac`,
  })
  const release = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { PATH } = fakes
    const { GITHUB_REPOSITORY: _, ...inherited } = process.env
    const all = { ...inherited, ...gitEnv, PATH, ...env }
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: clone.path,
      env: all,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
  return {
    clone,
    origin,
    release,
    /** Releases with everything that only GitHub knows. */
    onGitHub: (...args: readonly string[]) => release(args, { GITHUB_REPOSITORY: 'octo/go-container-bench' }),
    calls: async (): Promise<readonly string[]> => (await readFile(calls, 'utf8')).trim().split('\n'),
    notes: (): Promise<string> => readFile(notes, 'utf8'),
    [Symbol.asyncDispose]: async () => {
      await fakes[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

const refsOf = (repository: TestRepository): string =>
  repository.git('for-each-ref', '--format=%(refname) %(objectname)')

describe('npm run release', () => {
  test('tries everything and pushes nothing', async () => {
    await using setting = await ready()
    const { clone, origin, release } = setting
    const before = [refsOf(origin), refsOf(clone)]
    const { status, stdout, stderr } = release(['0.1.0', '--dry-run'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const head = clone.head()
    expect(stdout).toContain('package.json, package-lock.json and src/version.ts have 0.1.0')
    expect(stdout).toContain('dist     1 files, built from the commit and equal')
    expect(stdout).toContain('- A gate.')
    expect(stdout).toContain('gate: judge')
    expect(stdout).toContain(`git push origin ${head}:refs/tags/v0.1.0\n`)
    expect(stdout).not.toContain('--force')
    expect(stdout).toContain(`+ - uses: OWNER/go-container-bench@${head} # v0.1.0`)
    expect(stdout).toMatch(/\+ ## 0\.1\.0 - 20\d\d-\d\d-\d\d\n/)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Dry run of 0.1.0: everything but the pushes succeeded.')
    expect([refsOf(origin), refsOf(clone)]).toEqual(before)
    expect(clone.git('status', '--porcelain')).toBe('')
    expect(await setting.calls()).toEqual([''])
  })

  test.each([
    [['0.2.0'], 'package.json has version 0.1.0, not 0.2.0', {}],
    [
      ['0.1.0'],
      'src/version.ts has version 0.0.9, not 0.1.0',
      { 'src/version.ts': "export const toolVersion = '0.0.9'" },
    ],
    [['0.1.0'], 'these differ: version.ts', { 'dist/version.ts': 'other' }],
    [['0.1.0'], 'these differ: extra.js', { 'dist/extra.js': '' }],
    [['0.1.0'], 'CHANGELOG.md says nothing about 0.1.0', { 'CHANGELOG.md': '# Changelog\n' }],
  ] as const)('refuses %s where %s', async (args, reason, files) => {
    await using setting = await ready()
    await setting.clone.commit('other', files)
    const { status, stderr } = setting.release(args)
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(reason) })
  })

  test('shows what a build that fails has printed', async () => {
    await using setting = await ready()
    await setting.clone.commit('other', { 'src/broken.ts': 'it is broken' })
    expect(setting.release(['0.1.0']).stderr).toContain('it is broken')
  })

  test('refuses a tree that is not clean', async () => {
    await using setting = await ready()
    await setting.clone.write({ 'new.txt': '' })
    const { status, stderr } = setting.release(['0.1.0'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('?? new.txt') })
  })

  test('refuses a placeholder among the owners on GitHub, and elsewhere reports it', async () => {
    await using setting = await ready()
    await setting.clone.commit('owners', { '.github/CODEOWNERS': '* @OWNER\n' })
    expect(setting.release(['0.1.0']).stdout).toContain('OWNER still stands for the owners')
    expect(setting.onGitHub('0.1.0', '--publish').stderr).toContain('put the owners into .github/CODEOWNERS')
  })

  test('refuses a version that is tagged elsewhere, even where only the origin knows', async () => {
    await using setting = await ready()
    const other = await setting.clone.commit('other', { 'other.txt': '' })
    setting.clone.git('push', '--quiet', 'origin', `${other}:refs/tags/v0.1.0`)
    setting.clone.git('reset', '--quiet', '--hard', 'HEAD~1')
    const { status, stderr } = setting.release(['0.1.0'])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining(`v0.1.0 exists at ${other}`),
    })
  })

  test('refuses a version older than one of the same major, but not of another', async () => {
    await using setting = await ready()
    setting.clone.git('tag', '-m', 'annotated', 'v1.0.0')
    expect(setting.release(['0.1.0']).status).toBe(0)
    setting.clone.git('tag', 'v0.2.0')
    expect(setting.release(['0.1.0']).stderr).toContain('v0.2.0 is released already and newer than 0.1.0')
  })

  test.each([[['v0.1.0']], [['0.1.0', '--publish', '--dry-run']]])(
    'explains itself when given %j',
    (args) => {
      const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringContaining('npm run release -- VERSION'),
      })
    },
  )
})

describe('npm run release -- --publish', () => {
  test('pushes the tag once, publishes the draft, and does not build with --dist', async () => {
    await using setting = await ready()
    const { clone, origin, onGitHub } = setting
    await mkdir(join(clone.path, '.git/built'))
    await writeFile(join(clone.path, '.git/built/version.ts'), "export const toolVersion = '0.1.0'\n")
    const head = clone.head()
    expect(onGitHub('0.1.0', '--publish', '--dist', '.git/built')).toMatchObject({ status: 0, stderr: '' })
    expect(origin.git('rev-parse', 'refs/tags/v0.1.0')).toBe(head)
    expect(await setting.notes()).toContain('- A gate.')
    expect((await setting.calls()).map((call) => call.replace(/ --repo \S+/, ''))).toEqual([
      `gh api repos/octo/go-container-bench/actions/workflows/ci.yml/runs?head_sha=${head}&event=push&status=success&per_page=1 --jq .total_count`,
      'gh release view v0.1.0 --json isDraft --jq .isDraft',
      'gh release create v0.1.0 --verify-tag --draft --title v0.1.0 --notes-file -',
      'gh release edit v0.1.0 --draft=false',
      'gh api repos/octo/go-container-bench/releases/tags/v0.1.0 --jq .immutable',
    ])
  })

  test.each([
    ['true', 'draft', ['create', 'edit', 'edit']],
    ['false', 'release', ['create', 'edit']],
  ])('continues after an attempt that was stopped (isDraft: %s) with its %s', async (draft, _, steps) => {
    await using setting = await ready({ draft })
    for (const _attempt of [1, 2]) expect(setting.onGitHub('0.1.0', '--publish').status).toBe(0)
    const made = (await setting.calls()).flatMap(
      (call) => /^gh release (create|edit)/.exec(call)?.slice(1) ?? [],
    )
    expect(made).toEqual(steps)
  })

  test('moves the tag of the major version, and only that', async () => {
    await using setting = await ready()
    const { clone, origin, onGitHub } = setting
    const heads: string[] = []
    for (const number of ['1.0.0', '1.0.1']) {
      heads.push(await clone.commit(`version: ${number}`, version(number)))
      expect(onGitHub(number, '--publish')).toMatchObject({ status: 0, stderr: '' })
    }
    const tags = ['v1', 'v1.0.0', 'v1.0.1'].map((tag) => origin.git('rev-parse', `refs/tags/${tag}`))
    expect(tags).toEqual([heads[1], ...heads])
    expect(await setting.notes()).toContain('version: 1.0.0')
  })

  test('pushes nothing where ci has not passed, or nobody can be asked', async () => {
    await using setting = await ready({ ci: '0' })
    const before = refsOf(setting.origin)
    expect(setting.onGitHub('0.1.0', '--publish').stderr).toContain(
      'no run of ci on the branch main has succeeded',
    )
    expect(setting.release(['0.1.0', '--publish']).stderr).toContain('GITHUB_REPOSITORY is not set')
    expect(refsOf(setting.origin)).toBe(before)
  })

  test('fails when the release can still be changed', async () => {
    await using setting = await ready({ immutable: 'false' })
    const { status, stderr } = setting.onGitHub('0.1.0', '--publish')
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('turn on release immutability'),
    })
  })
})

describe('npm run release -- --pull-request', () => {
  test('pins the released commit on a branch, also when main has gone on', async () => {
    await using setting = await ready()
    const { clone, origin, onGitHub } = setting
    const released = clone.head()
    expect(onGitHub('0.1.0', '--publish').status).toBe(0)
    await clone.commit('docs: later', { 'later.txt': '' })
    expect(onGitHub('0.1.0', '--pull-request')).toMatchObject({ status: 0, stderr: '' })
    const show = (path: string): string => origin.git('show', `pin-v0.1.0:${path}`)
    const use = `- uses: octo/go-container-bench@${released} # v0.1.0`
    expect(show('README.md')).toContain(use)
    expect(show('.github/workflows/examples/one.yml')).toBe(use)
    expect(show('CHANGELOG.md')).toContain('## 0.1.0 - ')
    const [call] = (await setting.calls()).slice(-1)
    expect(call).toContain('gh pr create --repo octo/go-container-bench --base main --head pin-v0.1.0')
  })

  test('names the command for a person where the token may not push workflows', async () => {
    await using setting = await ready()
    const { origin, onGitHub } = setting
    expect(onGitHub('0.1.0', '--publish').status).toBe(0)
    await writeFile(join(origin.path, '.git/hooks/update'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const { status, stderr } = onGitHub('0.1.0', '--pull-request')
    expect(status).toBe(1)
    expect(stderr).toContain('run on your machine: npm run release -- 0.1.0 --pull-request')
  })

  test('needs a release', async () => {
    await using setting = await ready()
    const { status, stderr } = setting.onGitHub('0.1.0', '--pin')
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('v0.1.0 is not released'),
    })
  })
})
