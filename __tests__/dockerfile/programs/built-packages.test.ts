import { expect, test } from 'vitest'
import { builtPackages } from '../../../src/dockerfile/programs/built-packages.ts'
import type { ContextFacts } from '../../../src/dockerfile/container-paths.ts'
import { readDockerfile } from '../../../src/dockerfile/dockerfile.ts'

const context = (files: Readonly<Record<string, string>> = {}): ContextFacts => ({
  modules: [{ path: 'example.com/m', folder: '.' }],
  exists: () => true,
  isFolder: (path) => !/\.\w+$/.test(path),
  readFile: (path) => files[path],
})

const built = (run: string, files: Readonly<Record<string, string>> = {}) =>
  builtBy(`FROM golang\nARG MODE=a\nWORKDIR /src\nCOPY . .\nRUN ${run}\n`, files)

const builtBy = (dockerfile: string, files: Readonly<Record<string, string>> = {}) =>
  builtPackages(readDockerfile(dockerfile, { platform: 'linux/amd64' }), context(files)).packages.map(
    ({ path, isSure }) => `${isSure ? 'surely' : 'perhaps'} ${path}`,
  )

test.for([
  ['go build ./a && go build ./b', ['surely a', 'surely b']],
  ['(cd a; go build) && go -C b install', ['surely a', 'surely b']],
  ['go build ./a || go build ./b', ['perhaps a', 'perhaps b']],
  [
    'go build ./a || go build ./b || go build ./c; go build ./d',
    ['perhaps a', 'perhaps b', 'perhaps c', 'surely d'],
  ],
  [
    'if [ -f x ]; then go build ./a; else go build ./b; fi; go build ./c',
    ['perhaps a', 'perhaps b', 'surely c'],
  ],
  ['if [ "$MODE" = a ]; then go build ./a; else go build ./b; fi', ['surely a']],
  ['case $MODE in a|x) go build ./a ;; *) go build ./b ;; esac', ['surely a']],
  ['case $(uname -m) in x*) go build ./a ;; *) go build ./b ;; esac', ['perhaps a', 'perhaps b']],
  ['while read x; do go build ./a; done < list', ['perhaps a']],
  ['set -e; for x in a b; do go build ./$x; done; echo', ['surely a', 'surely b']],
  ['build() { go build ./$1; }; build a', ['surely a']],
  ['./x.sh', ['surely a']],
  ['go build ./$(cat name)', ['surely \0']],
] as const)('%s builds %j', ([run, expected]) => {
  expect(built(run, { 'x.sh': 'go build ./a' })).toEqual(expected)
})

/** `a` fails in each of these without failing the step, or is not built in every run. */
test.for([
  'test -f x && go build ./a; go build ./b',
  'go build ./a; go build ./b',
  'go build ./a\ngo build ./b',
  'go build ./a & go build ./b',
  'go build ./a | tee log; go build ./b',
  'go build ./a | go build ./b',
  'go build ./a || true; go build ./b',
  'go build ./a || echo failed && go build ./b',
  '! go build ./a; go build ./b',
  'if go build ./a; then echo; fi; go build ./b',
  'until go build ./a; do sleep 1; done; go build ./b',
  'for x in 1 2; do go build ./a; echo; done; go build ./b',
  'for x in a b; do go build ./$x; done',
  'f() { go build ./a; echo; }; f; go build ./b',
  'f() { go build ./a; echo; }; f && go build ./b',
  'set -e; f() { go build ./a; echo; }; f || exit 1; go build ./b',
  '{ go build ./a; echo; } && go build ./b',
  '(go build ./a; echo) && go build ./b',
  'set -e; (go build ./a; echo) | cat; go build ./b',
  'set -e; test -f x && go build ./a; go build ./b',
  'set -e; go build ./a && echo; go build ./b',
  'set -e; set +e; go build ./a; go build ./b',
  'test -n "$(cat y)" && set -e; go build ./a; go build ./b',
  'set -e; [ -f x ] && exit 0; go build ./a; go build ./b',
  'if [ -f x ]; then exit; fi; go build ./a && go build ./b',
  'set -e; for y in 1 2; do [ -f $y ] && continue; go build ./a; done; go build ./b',
  'set -e; f() { [ -f x ] && return; go build ./a; }; f; go build ./b',
  'set -o pipefail; go build ./a | cat; go build ./b',
  'set -e; go build ./a | cat; go build ./b',
  "sh -c 'go build ./a; go build ./b'",
  "bash -o pipefail -c 'go build ./a; go build ./b'",
  "sh -ec 'go build ./a' || true; go build ./b",
  './a.sh',
  'set -e; ./a.sh',
  'case $(uname) in Linux) go build ./a;; esac; go build ./b',
] as const)('a failure of the first build in %j may be tolerated', (run) => {
  expect(built(asRun(run), tolerant)).toContain('perhaps a')
})

const tolerant = { 'a.sh': '#!/bin/sh\ngo build ./a\ngo build ./b\n' }
const strict = {
  'e.sh': '#!/bin/sh -e\ngo build ./a\ngo build ./b\n',
  'env.sh': '#!/usr/bin/env -S bash -euo pipefail\ngo build ./a | cat\ngo build ./b\n',
  'set.sh': '#!/bin/bash\nset -o errexit -o pipefail\ngo build ./a\ngo build ./b\n',
}

test.for([
  'test -f x && go build ./a && go build ./b',
  'set -e; go build ./a; go build ./b',
  'set -ex\ngo build ./a\ngo build ./b',
  'set -o errexit; go build ./a; go build ./b',
  'set -euo pipefail; go build ./a | tee log; go build ./b',
  'set -e; (go build ./a; go build ./b); echo',
  'set -e; { go build ./a; go build ./b; }; echo',
  'set -e; f() { go build ./a; go build ./b; }; f; echo',
  'set -e; for x in a b; do go build ./$x; done; echo',
  'set -e; if [ -f x ]; then echo; fi; go build ./a; go build ./b',
  'set -e; [ -f x ] || exit 1; go build ./a; go build ./b',
  'go build ./a || exit 1; go build ./b',
  'go build ./a && go build ./b || { echo failed; exit 2; }',
  'echo; go build ./a && go build ./b;',
  'echo || true; go build ./a &&\\\n  go build ./b # both',
  'echo | cat && go build ./a && go build ./b',
  "sh -ec 'go build ./a; go build ./b'",
  "bash -eo pipefail -c 'go build ./a | cat; go build ./b'",
  "bash -c 'set -e; go build ./a; go build ./b' && echo",
  './e.sh && echo',
  './env.sh',
  'bash set.sh',
  'bash -e a.sh',
  '. ./set.sh',
  '<<EOF\nset -e\ngo build ./a\ngo build ./b\nEOF',
  '<<EOF\n#!/bin/bash -e\ngo build ./a\ngo build ./b\nEOF',
] as const)('both builds of %j must succeed', (run) => {
  expect(built(asRun(run), { ...tolerant, ...strict })).toEqual(['surely a', 'surely b'])
})

/** A script of several lines is a heredoc. */
const asRun = (script: string): string =>
  /[^\\]\n/.test(script) && !script.startsWith('<<') ? `<<END\n${script}\nEND` : script

test.for([
  ['["/bin/bash", "-o", "pipefail", "-c"]', ['perhaps a', 'surely b']],
  ['["/bin/bash", "-eo", "pipefail", "-c"]', ['surely a', 'surely b']],
  ['["/bin/sh", "-ec"]', ['perhaps a', 'surely b']],
] as const)('SHELL %s decides whether a failure ends a step', ([shell, expected]) => {
  expect(
    builtBy(
      `FROM golang AS base\nSHELL ${shell}\nFROM base\nCOPY . .\nRUN go build ./a | cat; go build ./b\n`,
    ),
  ).toEqual(expected)
})

/** `x.sh` is in the folder tools, and builds `./a` from the folder above. */
test.for([
  'cd "$(dirname "${BASH_SOURCE[0]}")/.."',
  'cd "$(dirname "$0")"/..',
  'cd $(dirname $0)/..',
  'cd `dirname $0`; cd ..',
  'cd -- "$(dirname -- "$0")/.." || exit 1',
  'CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]:-$0}")/.." >/dev/null 2>&1',
  'cd "${BASH_SOURCE%/*}/.."',
  'cd "${0%/*}/../"',
  'pushd "$(dirname "${BASH_SOURCE}")/.." > /dev/null',
  'DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" &> /dev/null && pwd)"; cd "$DIR/.."',
  'DIR=$(cd -P "$(dirname "$0")/.." > /dev/null && pwd -P); cd "${DIR}"',
  'HERE=$(dirname "$(readlink -f "$0")"); cd "$HERE"/..',
  'ROOT="$(dirname "$(dirname "$(realpath "$0")")")"; cd "$ROOT"',
  'root() { cd "$(dirname "$0")/.."; }; root x y',
  'f() { echo "$1"; }; f z; set -- p q; shift; cd "$(dirname "$0")/.." && test "$1" = q',
  'SELF=$0; DIR=${SELF%/*}; cd $DIR && cd ..',
])('a script finds its own folder by %s', (enter) => {
  const files = { 'tools/x.sh': `#!/bin/bash\nset -e\n${enter}\ngo build ./a\n` }
  for (const call of [
    './tools/x.sh',
    '/src/tools/x.sh v',
    'cd tools && ./x.sh',
    'bash tools/x.sh',
    'cd / && bash -x src/tools/x.sh',
  ])
    expect([call, built(call, files)]).toEqual([call, ['surely a']])
})

test('a file that is read in finds its own folder, and the script that reads it too', () => {
  const files = {
    'tools/x.sh': 'set -e\n. "$(dirname "$0")/lib/env.sh"\ncd "$(dirname "$BASH_SOURCE")"\ngo build ./a\n',
    'tools/lib/env.sh': 'cd "$(dirname "${BASH_SOURCE[0]}")"; go build ./b; cd - > /dev/null\n',
  }
  expect(built('tools/x.sh', files)).toEqual(['surely tools/lib/b', 'surely tools/a'])
})

test.for([
  [`sh -c 'go build -o /out/$1 ./cmd/$1' _ a`, ['surely cmd/a']],
  [`set -- x; f() { go build ./cmd/$1; }; f a && go build ./$1`, ['surely cmd/a', 'surely x']],
  [`set -- a b && go build ./$1 && shift && go build ./$1`, ['surely a', 'surely b']],
] as const)('the arguments of %s', ([run, expected]) => {
  expect(built(run)).toEqual(expected)
})

/** Each builds `./a`, whose program is started. */
test.for([
  'go build -p $(nproc) -o /app ./a',
  'go build -p=$(nproc) -v $FLAGS -o /app ./a',
  'go build -ldflags $(./flags.sh) -o /app ./a',
  'go build -ldflags "$(./flags.sh)" -o /app ./a',
  'go build -ldflags="-X main.v=$(git describe) -s" -o /app ./a',
  'cd a && go build -ldflags "$(./flags.sh)" -o /app',
  'go build -tags $TAGS -o /app ./a',
  'go build -tags "$TAGS" -o /app ./a',
  'cd a && go build -tags "$TAGS" -o /app',
  'go build -mod $MODE_OF_MODULES -trimpath $EXTRA -o /app ./a',
  'go build $(cat flags) -o /app ./a',
  'go build -o $OUT ./a',
  'go build -o "$OUT/app" ./a && cp "$OUT/app" /app',
  'GOOS=$(uname -s) go build -buildmode $KIND -gcflags all=$GC -o /app ./a',
])('an unknown value in %s leaves the rest known', (run) => {
  expect(startedOf(`FROM golang\nWORKDIR /src\nCOPY . .\nRUN ${run}\nCMD ["/app"]\n`)).toEqual(['surely a'])
})

test.for(['go build $(cat list)', 'go build -v $PACKAGES', 'go install -v $(go list ./... | grep -v x)'])(
  '%s may build something else than the folder',
  (run) => {
    expect(built(run)).toEqual(['perhaps .'])
  },
)

const startedOf = (dockerfile: string): readonly string[] =>
  builtPackages(readDockerfile(dockerfile, { platform: 'linux/amd64' }), context())
    .sightings.filter(({ started }) => started !== undefined)
    .map(({ built: { path, isSure } }) => `${isSure ? 'surely' : 'perhaps'} ${path}`)
    .filter((each, at, all) => all.indexOf(each) === at)

test('scripts that start one another end', () => {
  const files = {
    'x.sh': './x.sh; ./y.sh; go build ./a',
    'y.sh': './x.sh; ./x.sh',
    Makefile: 'all: all\n\tmake all\n',
  }
  expect(built('./x.sh && make', files).length).toBeGreaterThan(0)
})

test('copies of copies do not double without end', () => {
  const copies = Array.from({ length: 200 }, (_, at) => `cp -r / /c${at}`).join(' && ')
  expect(built(`go build -o /x ./a && ${copies}`)).toEqual(['surely a'])
})

test.for([
  ['values that double', `a=x; ${'a=$a$a; '.repeat(500)}go build ./$a`],
  ['nested loops', `${'for a in 1 2 3 4 5 6 7 8 9; do '.repeat(8)}go build ./$a; ${'done; '.repeat(8)}`],
  ['functions that call each other', 'f() { g; g; }; g() { f; f; }; f; go build'],
  ['text that evaluates itself', `x='eval "$x"; eval "$x"'; eval "$x"; go build`],
  ['a long list of alternatives', `${'a || '.repeat(2000)}go build`],
] as const)('%s end', ([, run]) => {
  expect(built(run).length).toBeGreaterThanOrEqual(0)
})

const makeFiles = {
  Makefile: 'all:\n\tgo build ./all\na b c:\n\tgo build ./$@/$(X)\n4:\n\tgo build ./four\n',
  'sub/Makefile': 'all:\n\tgo build ./all\na:\n\tgo build ./a\n',
  'build/rules.mk': 'first:\n\tgo build ./first\na:\n\tgo build ./other\n',
}

test.for([
  ['make', ['all']],
  ['make a b', ['a', 'b']],
  ['make -j 4', ['all']],
  ['make -j4 a', ['a']],
  ['make -j 4 a', ['a']],
  ['make -j a', ['a']],
  ['make --jobs 4 a', ['a']],
  ['make --jobs=4 a', ['a']],
  ['make -j $(nproc) a', ['a']],
  ['make -j$(nproc) a', ['a']],
  ['make -l 2.5 a', ['a']],
  ['make --load-average 2 a', ['a']],
  ['make -s -j 4 -C sub', ['sub/all']],
  ['make -j4 -C sub a', ['sub/a']],
  ['make -sC sub a', ['sub/a']],
  ['make --directory sub a', ['sub/a']],
  ['make --directory=sub a', ['sub/a']],
  ['make --dir=sub a', ['sub/a']],
  ['make -f build/rules.mk', ['first']],
  ['make -fbuild/rules.mk a', ['other']],
  ['make a --file build/rules.mk', ['other']],
  ['make --makefile=build/rules.mk a', ['other']],
  ['make -Bf build/rules.mk a', ['other']],
  ['make -I include -o old -W new a', ['a']],
  ['make --old-file x --what-if y --include-dir z a', ['a']],
  ['make -O a', ['a']],
  ['make -Oline --output-sync=target -d --debug=b a', ['a']],
  [`make --eval 'X = y' -E 'Z = 1' a`, ['a']],
  ['make X=x a', ['a/x']],
  ['make a X:=x', ['a/x']],
  ['X=x make -e a', ['a/x']],
  ['make -k -- a', ['a']],
  ['gmake --no-print-directory --silent -k a', ['a']],
  ['make 4', ['four']],
  ['make -k 4', ['four']],
] as const)('%s runs the recipes that build %j', ([run, expected]) => {
  expect(built(run, makeFiles)).toEqual(expected.map((path) => `perhaps ${path}`))
})

test.for([
  [
    'ifeq ($(X),1)\nT = a\nelse ifeq ($(X),2)\nT = b\nelse\nT = c\nendif',
    { '': 'c', 'X=1': 'a', 'X=2': 'b', 'X=3': 'c' },
  ],
  [
    'ifdef X\nT = a\nelse ifdef Y\nT = b\nelse ifndef Z\nT = c\nelse\nT = d\nendif',
    { '': 'c', 'X=1 Y=1': 'a', 'Y=1': 'b', 'Z=1': 'd' },
  ],
  [
    'T = n\nifeq ($(X),1)\n  ifeq ($(Y),1)\n    T = a\n  else ifneq ($(Y),2)\n    T = b\n  else\n    T = c\n  endif\nelse ifeq ($(X),2)\n  T = d\nendif',
    { '': 'n', 'X=1 Y=1': 'a', 'X=1': 'b', 'X=1 Y=2': 'c', 'X=2 Y=1': 'd', 'Y=1': 'n' },
  ],
  [
    `ifeq '$(X)' '1'\nT=a\nelse ifeq "$(X)" "2" # two\nT=b\nelse # none\nT=c\nendif`,
    { 'X=1': 'a', 'X=2': 'b', '': 'c' },
  ],
  [
    'ifeq ($(OS),Windows_NT)\nT = a\nelse\n  ifeq ($(shell uname -s),Linux)\nT = b\n  else\nT = c\n  endif\nendif',
    { '': 'b', 'OS=Windows_NT': 'a' },
  ],
  ['UNAME := $(shell uname)\nT = $(shell basename /x/a)\nifneq ($(UNAME),Linux)\nT = c\nendif', { '': 'a' }],
  ['else\nT = a\nendif\nendif\nT = b', { '': 'b' }],
] as const)('conditions of make: %j', ([text, expected]) => {
  const Makefile = `${text}\nall:\n\tgo build ./$(T)\n`
  for (const [given, path] of Object.entries(expected))
    expect([given, built(`make ${given}`, { Makefile })]).toEqual([given, [`perhaps ${path}`]])
})

test.for([
  [
    'set -- --os linux --pkg a; while [ $# -gt 0 ]; do case $1 in --pkg) P=$2; shift 2;; *) shift;; esac; done; go build ./$P',
    'surely a',
  ],
  ['set -- a b; while [ -n "$1" ]; do P=$1; shift; done; go build ./$P', 'surely b'],
  [
    'set -- -v -p a x; while getopts vp: o; do case $o in p) P=$OPTARG;; esac; done; go build ./$P',
    'surely a',
  ],
  ['set -- -pa; while getopts p: o; do P=$OPTARG; done; go build ./$P', 'surely a'],
  ['while true; do P=a; break; done; go build ./$P', 'surely a'],
  ['until false; do P=a; [ -f x ] && break; done; go build ./$P', 'surely a'],
  ['N=3; if [ $N -le 2 ]; then P=b; else P=a; fi; go build ./$P', 'surely a'],
] as const)('a loop whose turns are known: %s', ([run, expected]) => {
  expect(built(run)).toEqual([expected])
})

test.for([
  'out/app: cmd/a/main.go\n\tgo build -o $@ ./$(<D)\n',
  'TOP := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/cmd)\nall:\n\tcd $(TOP) && go build ./a\n',
  'define rule\nout/$(1):\n\tgo build -o out/$(1) ./cmd/$(2)\nendef\n$(eval $(call rule,app,a))\nall: out/app\n',
  'define rule\nbin-$(1):\n\t@cd cmd && go build -o $$@ ./$(1)\nendef\n$(foreach b,a,$(eval $(call rule,$(b))))\nall: bin-a\n',
])('what make computes: %j', (Makefile) => {
  expect(new Set(built('make', { Makefile }))).toEqual(new Set(['perhaps cmd/a']))
})

test.for([
  'sh.Run("go", "build", "./a")',
  'sh.RunV("go", "build", "-ldflags", flags(), "-o", "bin/x", "./a")',
  'sh.RunWith(env, "go", "build", "-ldflags", fmt.Sprintf("-X main.v=%s", version), "./a")',
  'sh.RunWithV(\n\t\tenv,\n\t\t"go", "build",\n\t\t"-trimpath",\n\t\t"./a",\n\t)',
  'build := sh.RunCmd("go", "build")\n\tbuild("./a")\n\tsh.Run("go", "install", "./a")',
])('mage builds what %s names', (call) => {
  const files = { 'magefile.go': `package main\n\nfunc Build() error {\n\treturn ${call}\n}\n` }
  expect(built('mage build', files)).toContain('perhaps a')
})

test('lists of make that contain one another end', () => {
  const list = Array.from({ length: 12 }, (_, at) => `$(foreach a${at},1 2 3 4 5 6 7 8 9,`).join('')
  const doubling = Array.from({ length: 40 }, (_, at) => `A${at} = $(A${at + 1})$(A${at + 1})`).join('\n')
  const Makefile = `${doubling}\nall:\n\tgo build ./a ${list}x${')'.repeat(12)} $(A0)\n`
  expect(built('make', { Makefile })).toContain('perhaps a')
})
