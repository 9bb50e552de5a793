import { dockerfile, goMod } from '../../support/go-project.ts'
import type { Files } from '../../support/git-repository.ts'
import { mainFile, packageFile } from '../go-files.ts'

/** A project before the commits that are replayed. */
export type Project = {
  readonly name: string
  /** What its program imports of the standard library: that decides how long it builds. */
  readonly imports: readonly string[]
}

/** They compile about 60, 110 and 240 packages. */
export const projects: readonly Project[] = [
  { name: 'a command', imports: ['flag', 'strings'] },
  { name: 'a filter', imports: ['encoding/json', 'regexp', 'text/template'] },
  { name: 'a service', imports: ['net/http', 'database/sql', 'encoding/json', 'html/template', 'log/slog'] },
]

/** One commit of the size of a pull request. */
type Commit = { readonly title: string; readonly files: (project: Project) => Files }

const testFile = (name: string, answer: number): string =>
  `package ${name}\nimport "testing"\nfunc TestAnswer(t *testing.T) { if Answer() != ${answer} { t.Fail() } }\n`

/** So many functions in one package. */
const longFile = (name: string, functions: number): string =>
  [
    `package ${name}`,
    ...Array.from(
      { length: functions },
      (_, at) => `func F${at}(x int) int { return x*${at + 3} + x%${at + 2} }`,
    ),
    '',
  ].join('\n')

/** The files of a project before its first commit. */
const filesBefore = ({ imports }: Project): Files => ({
  'go.mod': goMod,
  Dockerfile: dockerfile(),
  '.dockerignore': '*.md\n',
  'README.md': 'A program.\n',
  'main.go': mainFile(imports, ['store', 'view']),
  'store/store.go': packageFile('store', 1, ['errors', 'sync']),
  'view/view.go': packageFile('view', 2, ['strconv']),
})

/** What projects have in their histories most: small changes of code, then tests and texts, and little else. */
export const commits: readonly Commit[] = [
  {
    title: 'fix a function',
    files: () => ({ 'store/store.go': packageFile('store', 3, ['errors', 'sync']) }),
  },
  { title: 'describe the program', files: () => ({ 'README.md': 'A program that counts.\n' }) },
  { title: 'test a package', files: () => ({ 'store/store_test.go': testFile('store', 3) }) },
  {
    title: 'change the program',
    files: ({ imports }) => ({ 'main.go': mainFile(imports, ['store', 'view'], 'var version = "2"') }),
  },
  { title: 'add a file to a package', files: () => ({ 'view/rows.go': longFile('view', 40) }) },
  { title: 'fix another function', files: () => ({ 'view/view.go': packageFile('view', 4, ['strconv']) }) },
  {
    title: 'add a package',
    files: ({ imports }) => ({
      'mail/mail.go': packageFile('mail', 5),
      'main.go': mainFile(imports, ['store', 'view', 'mail']),
    }),
  },
  { title: 'test that package', files: () => ({ 'mail/mail_test.go': testFile('mail', 5) }) },
  {
    title: 'use one more of the standard library',
    files: () => ({ 'mail/mail.go': packageFile('mail', 5, ['net/mail']) }),
  },
  {
    title: 'comment a function',
    files: () => ({
      'store/store.go': `// Package store keeps.\n${packageFile('store', 3, ['errors', 'sync'])}`,
    }),
  },
  { title: 'explain the build', files: () => ({ 'README.md': 'A program that counts.\n\nBuild it.\n' }) },
  {
    title: 'change three packages',
    files: () => ({
      'store/store.go': packageFile('store', 6, ['errors', 'sync']),
      'view/view.go': packageFile('view', 6, ['strconv']),
      'mail/mail.go': packageFile('mail', 6, ['net/mail']),
    }),
  },
  { title: 'generate code', files: () => ({ 'store/generated.go': longFile('store', 400) }) },
  {
    title: 'strip the binary',
    files: () => ({ Dockerfile: dockerfile().replace('"-trimpath"', '"-trimpath", "-ldflags=-s -w"') }),
  },
  { title: 'fix what was generated', files: () => ({ 'store/generated.go': longFile('store', 401) }) },
  { title: 'remove a file', files: () => ({ 'view/rows.go': null }) },
  {
    title: 'release',
    files: ({ imports }) => ({
      'main.go': mainFile(imports, ['store', 'view', 'mail'], 'var version = "3"'),
    }),
  },
]

/** The files before a commit, by path. */
export const filesAt = (project: Project, at: number): Files =>
  commits
    .slice(0, at)
    .reduce((files, commit) => ({ ...files, ...commit.files(project) }), filesBefore(project))
