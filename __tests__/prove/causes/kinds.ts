import type { Cause } from '../../../src/model.ts'
import type { Files } from '../../support/git-repository.ts'
import { goMod, mainGo } from '../../support/go-project.ts'
import { slowPackage } from '../go-files.ts'

/** One way in which a head becomes slower, and how its cause must be named. */
export type Kind = {
  readonly name: string
  readonly scenario: 'cold' | 'source-change'
  /** `wait`: the program that waits is in the repository; `slow-client`: the engine's client waits before builds of the head. */
  readonly needs?: 'wait' | 'slow-client'
  readonly base: (write: Write) => Files
  /** What the head changes. */
  readonly head: (write: Write) => Files
  /** The largest cause; undefined: nothing may be named. */
  readonly expected: { readonly kind: Cause['kind']; readonly name: RegExp } | undefined
}

/** Writes the Dockerfile of a project with other instructions in front of its build. */
export type Write = (copies: readonly string[]) => string

const module = 'example.com/dep'
const copyAll = ['COPY . .']
const slowStep = 'RUN ["go", "build", "sort"]'
const megabyte = 1_000_000
const waiting = ['COPY . .', 'RUN ["/src/wait", "/src/wait.txt"]']

const mainWith = (path: string, use: string): string =>
  `package main\n\nimport "${path}"\n\nfunc main() { ${use} }\n`

const bigFiles = (count: number, folder: string): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `${folder}/${at}.bin`,
      `${at}`.padEnd(25 * megabyte, `${at} `),
    ]),
  )

export const kinds: readonly Kind[] = [
  {
    name: 'new module',
    scenario: 'cold',
    base: (write) => ({ 'main.go': mainGo(), Dockerfile: write(copyAll) }),
    head: () => ({
      'go.mod': `${goMod}\nrequire ${module} v1.0.0\n\nreplace ${module} => ./dep\n`,
      'main.go': mainWith(module, 'println(dep.Answer)'),
      'dep/go.mod': `module ${module}\n\ngo 1.21\n`,
      'dep/dep.go': 'package dep\n\nimport _ "encoding/json"\n\nconst Answer = 42\n',
    }),
    expected: { kind: 'module', name: /^example\.com\/dep$/ },
  },
  {
    name: 'moved COPY',
    scenario: 'source-change',
    base: (write) => ({ 'main.go': mainGo(), Dockerfile: write(['COPY go.mod ./', slowStep, 'COPY . .']) }),
    head: (write) => ({ Dockerfile: write(['COPY . .', slowStep]) }),
    expected: { kind: 'cache', name: /build.*sort/ },
  },
  {
    name: 'missing ignore file',
    scenario: 'cold',
    base: (write) => ({
      'main.go': mainGo(),
      '.dockerignore': 'assets\n',
      ...bigFiles(8, 'assets'),
      Dockerfile: write(copyAll),
    }),
    head: () => ({ '.dockerignore': null }),
    expected: { kind: 'context', name: /^assets$/ },
  },
  {
    name: 'slower compile of one package',
    scenario: 'cold',
    base: (write) => ({
      'main.go': mainWith('example.com/app/internal/slow', 'println(slow.Sum())'),
      'internal/slow/slow.go': slowPackage('slow', 'Sum', 1),
      'notes.txt': 'before',
      Dockerfile: write(copyAll),
    }),
    head: () => ({ 'internal/slow/slow.go': slowPackage('slow', 'Sum', 4_000), 'notes.txt': 'after' }),
    expected: { kind: 'package', name: /internal\/slow$/ },
  },
  {
    name: 'bigger context',
    scenario: 'cold',
    base: (write) => ({ 'main.go': mainGo(), Dockerfile: write(copyAll) }),
    head: () => bigFiles(8, 'assets'),
    expected: { kind: 'context', name: /^assets$/ },
  },
  {
    name: 'slower RUN that is not Go',
    scenario: 'cold',
    needs: 'wait',
    base: (write) => ({ 'main.go': mainGo(), 'wait.txt': '200', Dockerfile: write(waiting) }),
    head: () => ({ 'wait.txt': '2200' }),
    expected: { kind: 'step', name: /src\/wait/ },
  },
  {
    name: 'nothing explainable',
    scenario: 'cold',
    needs: 'slow-client',
    base: (write) => ({ 'main.go': mainGo(), 'notes.txt': 'before', Dockerfile: write(copyAll) }),
    head: () => ({ 'notes.txt': 'after' }),
    expected: undefined,
  },
]
