import { builtPackages } from '../../src/dockerfile/programs/built-packages.ts'
import type { ContextFacts } from '../../src/dockerfile/container-paths.ts'
import { type Dockerfile, readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { driverRecipes } from '../../src/dockerfile/programs/driver-recipes.ts'
import { openEffort } from '../../src/dockerfile/effort.ts'
import { instrument } from '../../src/dockerfile/instrument.ts'
import { labels } from '../../src/dockerfile/labels.ts'
import { makeRecipes } from '../../src/dockerfile/make/recipes.ts'
import { nearNames } from '../../src/dockerfile/near-names.ts'
import { networkUse } from '../../src/dockerfile/network-use.ts'
import { refusals } from '../../src/dockerfile/refusals.ts'
import { unifiedDiff } from '../../src/dockerfile/rewrites/diff.ts'
import { frontendLack } from '../../src/dockerfile/rewrites/frontend.ts'
import { rewrites } from '../../src/dockerfile/rewrites/index.ts'
import type { RewriteFacts } from '../../src/dockerfile/rewrites/rewrite.ts'
import { commandsOf } from '../../src/dockerfile/shell/commands.ts'
import { recordedIn, workOf } from '../../src/dockerfile/run-work.ts'
import { takingRuns } from '../../src/dockerfile/taking-runs.ts'
import { shellIn } from '../../src/dockerfile/shell/state.ts'
import type { Started } from '../../src/dockerfile/shell/step.ts'
import { readScript } from '../../src/dockerfile/shell/tree.ts'
import { programsStarted } from '../../src/dockerfile/shell/walk.ts'
import { isReference } from '../../src/dockerfile/image-names.ts'
import { isPlatform } from '../../src/dockerfile/platforms.ts'
import { sourcesOf } from '../../src/projects/context/build-inputs/copy-sources.ts'
import { usedArguments } from '../../src/projects/context/build-inputs/used-arguments.ts'
import {
  comparedInstructions,
  type WrittenDockerfile,
} from '../../src/projects/context/differences/changed-instructions.ts'
import { copiedSources } from '../../src/projects/context/known/copied-sources.ts'
import { isOnlyFromContext } from '../../src/projects/context/known/only-from-context.ts'
import { containerFolders } from '../../src/publish/annotations/container-folders.ts'
import { dockerfileLine } from '../../src/publish/annotations/dockerfile-line.ts'
import type { Reader } from './reader.ts'

const question = { platform: 'linux/amd64', buildArgs: { A: 'b', VERSION: '1' } }

const read = (text: string): Dockerfile => readDockerfile(`FROM golang AS first\n${text}`, question)

const written = (text: string): WrittenDockerfile => ({
  text: `FROM golang AS first\n${text}`,
  dockerfile: read(text),
  contextDir: '/nonexistent',
})

const file = 'package main\n'

/** Every path exists, and every script and Makefile of the context is this text. */
const factsWith = (text: string): ContextFacts => ({
  modules: [{ path: 'example.com/app', folder: '.' }],
  exists: () => true,
  isFolder: (path) => !/\.\w+$/.test(path),
  readFile: (path) => (path.endsWith('.go') ? file : text),
})

const started = (program: string): Started => ({
  words: [program, 'all'].map((word) => ({ written: word, text: word, wide: word })),
  variables: new Map(),
  folder: '/src',
  isSure: true,
  isOpen: false,
  at: undefined,
})

/** A project to which most rewrites may apply. */
const rewriteFacts = (text: string): RewriteFacts => ({
  text,
  dockerfile: readDockerfile(text, question),
  module: {
    ...{ hasGoMod: true, hasGoSum: true, hasGoWork: false, downloads: true },
    ...{ isVendored: false, replacesByFolders: false, go: '1.26', toolchain: '1.27.0' },
  },
  ignore: { exists: false, text: '', problem: undefined },
  sources: {
    gitBytes: 1,
    folders: Array.from({ length: 100 }, (_, at) => ({ name: `f${at}`, bytes: 1e7, isUsedByGo: false })),
    cgoFiles: [],
    callerFiles: [],
    innerModules: [],
    isComplete: true,
  },
})

const instructions = [
  'RUN go build -o /app ./cmd/app\n',
  'RUN --mount=type=cache,target=/root/.cache --mount=type=bind,source=a,target=b,rw go build "$A"\n',
  'RUN --mount=type=secret,id=k#,required=true apk add git && curl https://example.com/x | sh -c "go test $(ls)"\n',
  'RUN ["go", "build", "./a#"]\n',
  'RUN <<E#\ngo build ./a\nE#\n',
  'COPY <<"E" /x\ntext $A ${B:-c}\nE\n',
  'COPY --from=first /app /app#\n',
  'COPY --chown=a:b --exclude=*.md a* [b] dir/ ./\n',
  'ADD https://example.com/a.tgz /\n',
  'ENV A#=$A B="$A c" C=${A#b}\n',
  'ENV OLD a b  c\n',
  'ARG B#=${A:-b}\n',
  'ARG A\n',
  'LABEL "a b"=c d=\'e f\' \\\n  g=h\n',
  'WORKDIR /src/$A\n',
  'FROM first AS s#\n',
  'FROM --platform=$BUILDPLATFORM golang:$VERSION AS t#\n',
  'ONBUILD RUN go build $A\n',
  'HEALTHCHECK --interval=1h1m1s CMD x\n',
  'ENTRYPOINT ["/app", "-x"]\n',
  'CMD exec /app "$@"\n',
  'SHELL ["sh", "-c"]\n',
  'EXPOSE 80/tcp $A\n',
  '# comment\n',
  '# escape=`\n',
  '\\\n',
  '\r\n',
  '   \t',
  'x',
]

const words = [
  'go build -o /a ./b ',
  'a=b ',
  '"$(a)',
  '$(b c)',
  '"$A ${B:-$(d)}" ',
  '${A%',
  '${A#*',
  "'q' ",
  "$'a\\n'",
  '`e` ',
  '$((1+(2*3)))',
  '$((',
  '((',
  '(',
  ')',
  '{ ',
  '} ',
  '"',
  "'",
  '\\',
  '&& ',
  '|| ',
  '; ',
  '| ',
  '& ',
  '<<E\n',
  '<<-E#\n',
  'E\n',
  '> f ',
  '<(g) ',
  'if a; then b; elif c; then d; else e; fi\n',
  'for i in 1 2 $A; do echo $i; done\n',
  'while read x; do y; done < f\n',
  'case $A in a|b) c;; *) d;; esac\n',
  'f() { g; }\n',
  'f ',
  'cd /a/b# && ',
  'sh -c "go build ./x" ',
  'eval "$A" ',
  'find . -name x -exec go build {} ; ',
  'xargs -I{} go build {} ',
  'env -u A B=c sudo -u d time ',
  'make -C a b=c all ',
  './script.sh a b ',
  '[[ a == b ]] ',
  'test -n "$A" ',
  'A=$A$A ',
  'export B#="$A x" ',
  '# comment\n',
  '\\\n',
  '\n',
  '  ',
]

const lines = [
  'all: a# b\n',
  'a#: b\n',
  '\tgo build -o $@ $<\n',
  '\t@$(GO) build $(FLAGS) ./...\n',
  '%.o: %.c | dir\n',
  'A# := $(A) $(shell date)\n',
  'A = $(B) $(B)\n',
  'B += x $(foreach i,$(A),$(call f,$(i)))\n',
  'f = $(patsubst %,x%,$(1)) $(if $(A),b,c)\n',
  'ifeq ($(A),b)\n',
  'ifdef A\n',
  'else\n',
  'endif\n',
  'define D\n',
  'a b\n',
  'endef\n',
  'include $(A) more.mk\n',
  'export A B\n',
  '.ONESHELL:\n',
  'a: export C = d\n',
  '$(((((',
  '))',
  '# c\n',
  '\\\n',
  '   ',
  ':',
  '=',
  '\n',
]

const driven = [
  'version: 3\n',
  'tasks:\n',
  '  all:\n',
  '  a#:\n',
  '    deps: [a, b]\n',
  '    cmds:\n',
  '      - go build ./a\n',
  '      - cmd: go build {{.A}}\n',
  '      - task: all\n',
  'all:\n',
  '  go build x {{ y }}\n',
  '{{',
  '}}',
  'sh.Run("go", "build", a, "b")\n',
  '"go"',
  ', "x"',
  '  main: ./cmd/a\n',
  'cmd = "go build \\" -o x"\n',
  "cmd = 'go build'\n",
  '   ',
  '\n',
  ':',
  '"',
]

const drivers = ['task', 'just', 'mage', 'goreleaser', 'air'] as const

export const dockerfileReaders: readonly Reader[] = [
  { name: 'Dockerfile', modules: ['dockerfile/dockerfile'], parts: instructions, read },
  {
    name: 'what a Dockerfile takes and needs',
    modules: [
      'dockerfile/labels',
      'dockerfile/network-use',
      'dockerfile/refusals',
      'dockerfile/run-work',
      'dockerfile/taking-runs',
      'projects/context/build-inputs/copy-sources',
      'projects/context/build-inputs/used-arguments',
      'projects/context/known/copied-sources',
      'projects/context/known/only-from-context',
    ],
    parts: instructions,
    read: (text) => {
      const dockerfile = read(text)
      return [
        labels(dockerfile),
        networkUse(dockerfile),
        refusals(dockerfile, { native: 'linux/amd64', own: ['linux/amd64'] }),
        takingRuns(dockerfile, ({ name }) => name === 'COPY').map((run) => workOf(run)),
        takingRuns(dockerfile, () => false).map(recordedIn),
        sourcesOf(dockerfile, 'buildkit'),
        sourcesOf(dockerfile, 'buildah'),
        usedArguments({ dockerfile, buildArgs: question.buildArgs }),
        copiedSources(dockerfile),
        isOnlyFromContext(dockerfile, 1),
      ]
    },
  },
  {
    name: 'Dockerfile whose Go commands shall write action graphs',
    modules: ['dockerfile/instrument'],
    parts: instructions,
    read: (text) => instrument(`FROM golang AS first\n${text}`, question),
  },
  {
    name: 'Dockerfile that is rewritten',
    modules: ['dockerfile/rewrites/index', 'dockerfile/rewrites/diff', 'dockerfile/rewrites/frontend'],
    parts: [...instructions, 'COPY . .\n', 'RUN go mod download\n', 'USER a#\n', 'COPY go.mod ./\n'],
    read: (text) => {
      const facts = rewriteFacts(`FROM golang AS first\n${text}`)
      return rewrites.map((rewrite) => {
        const proposal = rewrite.propose(facts)
        if (proposal.kind === 'not-applicable') return proposal
        if (frontendLack(facts.dockerfile) !== undefined) return undefined
        return unifiedDiff('Dockerfile', facts.text, proposal.dockerfile ?? facts.text)
      })
    },
  },
  {
    name: 'instructions in which two Dockerfiles differ',
    modules: ['projects/context/differences/changed-instructions'],
    parts: instructions,
    read: (text) => comparedInstructions(written(''), written(text), [], () => Promise.resolve()),
  },
  {
    name: 'packages that a Dockerfile builds',
    modules: ['dockerfile/programs/built-packages'],
    parts: instructions,
    read: (text) => builtPackages(read(text), factsWith('')),
  },
  { name: 'shell script', modules: ['dockerfile/shell/commands'], parts: words, read: commandsOf },
  {
    name: 'programs that a script starts',
    modules: ['dockerfile/shell/walk'],
    parts: words,
    read: (text) =>
      programsStarted(readScript(text), shellIn('/src', new Map([['A', 'a b']])), {
        effort: openEffort(),
        readFile: () => undefined,
        recipes: () => undefined,
      }),
  },
  {
    name: 'ways that a script may take',
    modules: ['dockerfile/shell/alternatives'],
    parts: [...words, 'if a; then A=1; else A=2; fi\n', 'a || A=$A\n', '[ a ] && A=1\n'],
    read: (text) =>
      programsStarted(readScript(text), shellIn('/src', new Map([['A', 'a b']])), {
        effort: openEffort(),
        joinsWays: true,
        readFile: () => undefined,
        recipes: () => undefined,
      }),
  },
  {
    name: 'script of the context',
    modules: ['dockerfile/programs/built-packages'],
    parts: words,
    read: (text) => builtPackages(read('COPY . .\nRUN ./build.sh\nRUN make\n'), factsWith(text)),
  },
  {
    name: 'Makefile',
    modules: ['dockerfile/make/recipes'],
    parts: lines,
    read: (text) =>
      makeRecipes(started('make'), (path) => (path.endsWith('/Makefile') ? text : undefined), openEffort()),
  },
  ...drivers.map((driver): Reader => ({
    name: `file of ${driver}`,
    modules: ['dockerfile/programs/driver-recipes'],
    parts: driven,
    read: (text) => driverRecipes(started(driver), () => text, openEffort()),
  })),
  {
    name: 'Dockerfile for annotations',
    modules: ['publish/annotations/container-folders', 'publish/annotations/dockerfile-line'],
    parts: instructions,
    read: (text) => [containerFolders(text), dockerfileLine(text, 'RUN go build')],
  },
  {
    name: 'names of images, platforms and stages',
    modules: ['dockerfile/image-names', 'dockerfile/platforms', 'dockerfile/near-names'],
    parts: ['a', '-', '.', '__', '/', ':', '@', 'sha256:', '0123456789abcdef', 'linux/', '(', ')', 'A', '#'],
    read: (text) => [isReference(text), isPlatform(text), nearNames(text, [text, `${text}x`, 'build'])],
  },
]
