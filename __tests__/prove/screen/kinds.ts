import type { Files } from '../../support/git-repository.ts'
import { dockerfile, goMod, quickly } from '../../support/go-project.ts'
import { mainFile, packageFile, slowPackage } from '../go-files.ts'

/** One way in which a head differs from the same base. */
export type Kind = {
  readonly name: string
  /** What the base has beside the files that all have. */
  readonly base?: Files
  readonly head: Files
}

/** A program with a few packages, on much of the standard library. */
const imports = ['encoding/json', 'regexp', 'text/template'] as const

const mainOf = (uses: readonly string[] = ['one', 'two'], more = ''): string => mainFile(imports, uses, more)

const heavyPackage = slowPackage('one', 'Answer', 1_500)

const written = (before = '', copies: readonly string[] = ['COPY . .']): string =>
  dockerfile({ before: `${quickly}\n${before}`.trim(), copies })

/** What every base has. */
export const project: Files = {
  'go.mod': goMod,
  Dockerfile: written(),
  '.dockerignore': 'assets\n',
  'main.go': mainOf(),
  'one/one.go': packageFile('one', 1),
  'two/two.go': packageFile('two', 2, ['example.com/app/three']),
  'three/three.go': packageFile('three', 3),
}

const megabyte = 1_000_000
const bytes = (count: number): string => 'a line of an asset\n'.repeat(Math.ceil(count / 19))
const embedding = (name: string): string =>
  `package one\n\nimport _ "embed"\n\n//go:embed ${name}\nvar text string\n\nfunc Answer() int { return len(text) }\n`
/** Compiles packages that the program does not have. */
const slowStep = 'RUN ["go", "build", "-gcflags=", "net/http"]'
const shortStep = 'RUN ["go", "build", "-gcflags=", "math"]'
const generator = (functions: number): string =>
  [
    'package main',
    'import "os"',
    'func main() {',
    '  text := "package one\\nfunc Answer() int { return 1 }\\n"',
    `  for at := 0; at < ${functions}; at++ { text += "func F" + string(rune('a'+at%26)) + itoa(at) + "(x int) int { m := map[int]string{x: \\"a\\"}; return len(m) }\\n" }`,
    '  os.WriteFile("/src/one/one.go", []byte(text), 0o644)',
    '}',
    'func itoa(n int) string { if n < 10 { return string(rune(48+n)) }; return itoa(n/10) + string(rune(48+n%10)) }',
    '',
  ].join('\n')
const vendored = (imported: readonly string[]): Files => ({
  'vendor/example.com/dep/dep.go': packageFile('dep', 4, imported),
})
const withVendor: Files = {
  'go.mod': `${goMod}\nrequire example.com/dep v1.0.0\n`,
  'vendor/modules.txt': '# example.com/dep v1.0.0\n## explicit; go 1.21\nexample.com/dep\n',
  ...vendored([]),
  'main.go': mainOf(['one', 'two'], 'import _ "example.com/dep"'),
}
const workspace: Files = {
  'go.work': 'go 1.26.0\n\ntoolchain go1.26.8\n\nuse (\n\t.\n\t./lib\n)\n',
  'lib/go.mod': 'module example.com/lib\n\ngo 1.26.0\n',
  'lib/lib.go': packageFile('lib', 5),
  'go.mod': goMod,
  'main.go': mainOf(['one', 'two'], 'import _ "example.com/lib"'),
}

export const kinds: readonly Kind[] = [
  { name: 'a comment', head: { 'main.go': `// A comment.\n${mainOf()}` } },
  { name: 'a function of the program', head: { 'main.go': `${mainOf()}\nfunc more() int { return 7 }\n` } },
  { name: 'a package', head: { 'one/one.go': packageFile('one', 11) } },
  {
    name: 'a package below others',
    head: { 'three/three.go': `${packageFile('three', 3)}\nfunc More() int { return 4 }\n` },
  },
  {
    name: 'a new package of its own',
    head: { 'main.go': mainOf(['one', 'two', 'four']), 'four/four.go': packageFile('four', 4) },
  },
  {
    name: 'a package that is gone',
    head: { 'main.go': mainOf(['one']), 'two/two.go': null, 'three/three.go': null },
  },
  { name: 'a light import', head: { 'one/one.go': packageFile('one', 1, ['container/list']) } },
  { name: 'a heavy import', head: { 'one/one.go': packageFile('one', 1, ['net/http']) } },
  {
    name: 'a heavy import that is gone',
    base: { 'one/one.go': packageFile('one', 1, ['net/http']) },
    head: { 'one/one.go': packageFile('one', 1) },
  },
  { name: 'a heavier package', head: { 'one/one.go': heavyPackage } },
  {
    name: 'a lighter package',
    base: { 'one/one.go': heavyPackage },
    head: { 'one/one.go': packageFile('one', 1) },
  },
  {
    name: 'a test',
    head: { 'one/one_test.go': 'package one\n\nimport "testing"\n\nfunc TestIt(t *testing.T) {}\n' },
  },
  { name: 'a README', head: { 'README.md': '# A project\n' } },
  {
    name: 'a small embedded file',
    base: { 'one/one.go': embedding('text.txt'), 'one/text.txt': 'short\n' },
    head: { 'one/text.txt': 'longer\n' },
  },
  {
    name: 'an embedded file of 60 MB',
    base: { 'one/one.go': embedding('text.txt'), 'one/text.txt': 'short\n' },
    head: { 'one/text.txt': bytes(60 * megabyte) },
  },
  {
    name: 'flags of the linker',
    head: { Dockerfile: written().replace('"-trimpath",', '"-trimpath", "-ldflags=-s -w",') },
  },
  {
    name: 'a build tag',
    base: { 'one/tagged.go': '//go:build special\n\npackage one\n\nimport _ "net/http"\n' },
    head: { Dockerfile: written().replace('"-trimpath",', '"-trimpath", "-tags=special",') },
  },
  { name: 'optimisations', head: { Dockerfile: written('ENV GOFLAGS=""') } },
  { name: 'GOMAXPROCS', head: { Dockerfile: written('ENV GOMAXPROCS=1') } },
  {
    name: 'a default of ARG',
    base: { Dockerfile: written('ARG FLAGS=one') },
    head: { Dockerfile: written('ARG FLAGS=two') },
  },
  { name: 'the go line', head: { 'go.mod': goMod.replace('go 1.26.0', 'go 1.25.0') } },
  {
    name: 'a vendored package',
    base: withVendor,
    head: { 'vendor/example.com/dep/dep.go': packageFile('dep', 44) },
  },
  { name: 'a vendored package with a heavy import', base: withVendor, head: vendored(['net/http']) },
  { name: 'go.work', head: workspace },
  { name: 'a package of a workspace', base: workspace, head: { 'lib/lib.go': packageFile('lib', 55) } },
  {
    name: 'the order of the Dockerfile',
    base: { Dockerfile: written('', ['COPY go.mod ./', slowStep, 'COPY . .']) },
    head: { Dockerfile: written('', ['COPY . .', slowStep]) },
  },
  {
    name: 'a slower step',
    base: { Dockerfile: written('', ['COPY . .', shortStep]) },
    head: { Dockerfile: written('', ['COPY . .', slowStep]) },
  },
  {
    name: 'what another step compiles',
    base: { Dockerfile: written('', ['COPY . .', 'RUN ["go", "list", "-export", "./one"]']) },
    head: { 'one/one.go': heavyPackage },
  },
  {
    name: 'generated code',
    base: {
      'gen/main.go': generator(10),
      Dockerfile: written('', ['COPY . .', 'RUN ["go", "run", "./gen"]']),
    },
    head: { 'gen/main.go': generator(6_000) },
  },
  {
    name: '150 MB more of the context',
    head: { 'data/a.bin': bytes(75 * megabyte), 'data/b.bin': bytes(75 * megabyte) },
  },
  {
    name: 'the ignore file',
    base: { 'assets/a.bin': bytes(75 * megabyte), 'assets/b.bin': bytes(75 * megabyte) },
    head: { '.dockerignore': 'nothing\n' },
  },
  {
    name: 'more files in the image',
    base: {
      Dockerfile: `${written()}COPY assets /assets\n`,
      '.dockerignore': 'nothing\n',
      'assets/a.txt': 'short\n',
    },
    head: { 'assets/b.bin': bytes(100 * megabyte) },
  },
  {
    name: 'another base of the image',
    head: { Dockerfile: written().replace('FROM scratch', 'FROM ${BASE_IMAGE}') },
  },
  {
    name: 'one more program',
    head: {
      'cmd/other/main.go': mainOf(['one']),
      Dockerfile: written().replace(
        'FROM scratch',
        'RUN ["go", "build", "-trimpath", "-buildvcs=false", "-o", "/out/other", "./cmd/other"]\nFROM scratch',
      ),
    },
  },
]
