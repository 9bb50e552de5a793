import type { Undo } from './undo.ts'

const readers = ['readers/known.test.ts']
const limits = ['dockerfile/syntax/limits.test.ts']
const ignore = ['projects/context/build-inputs/ignore.test.ts']
const goFile = 'projects/context/edits/go-file.ts'
const matcher = 'projects/context/build-inputs/pattern-matcher.ts'
const onOneLine = '/^[^\\S\\n\\r\\u2028\\u2029]*'

/** Texts that keep the analysis busy for ever: finding 7. */
export const ofReading: readonly Undo[] = [
  {
    finding: 7,
    what: 'matches ignore patterns by expressions of JavaScript',
    changes: [
      {
        file: matcher,
        now: `  if (glob !== undefined) return (_, parts) => matchesGlob(glob, parts)\n`,
        before: '',
      },
      { file: matcher, now: 'RE2JS.compile(source)', before: `new RegExp(source, 's')` },
    ],
    tests: readers,
    fails: 'stars in an ignore file',
  },
  {
    finding: 7,
    what: 'matches what only Buildah understands by expressions of JavaScript',
    changes: [{ file: matcher, now: 'RE2JS.compile(source)', before: `new RegExp(source, 's')` }],
    tests: readers,
    fails: 'a long name against a star of a star',
  },
  {
    finding: 7,
    what: 'takes any number of ignore patterns, of any length',
    changes: [
      {
        file: 'projects/context/build-inputs/ignore-patterns.ts',
        now: '[1_000_000, 5000]',
        before: '[Infinity, Infinity]',
      },
    ],
    tests: ignore,
    fails: 'is limited: to 5000 patterns, and to 1 MB',
  },
  {
    finding: 7,
    what: 'lets white space of an expression cross lines in a Go file',
    changes: [{ file: goFile, now: `${onOneLine}(?:import`, before: '/^\\s*(?:import' }],
    tests: readers,
    fails: 'blank lines in a Go file',
  },
  {
    finding: 7,
    what: 'looks for the end of every comment in a Go file',
    changes: [
      {
        file: goFile,
        now: `  let [code, at] = ['', 0]`,
        before: `  if (text !== '') return text.replaceAll(/\\/\\*[\\s\\S]*?\\*\\//g, '')\n  let [code, at] = ['', 0]`,
      },
    ],
    tests: readers,
    fails: 'open comments before imports',
  },
  {
    finding: 7,
    what: 'lets white space of an expression cross lines in go.mod',
    changes: [{ file: 'images/modules.ts', now: `${onOneLine}require`, before: '/^\\s*require' }],
    tests: readers,
    fails: 'blank lines in go.mod',
  },
  {
    finding: 7,
    what: 'follows any number of brackets in a build constraint',
    changes: [
      {
        file: 'projects/context/edits/build-constraint.ts',
        now: '  if (tokens.length > mostTokens) return false\n',
        before: '',
      },
    ],
    tests: ['projects/context/edits/go-file.test.ts'],
    fails: 'nested deeply',
  },
  {
    finding: 7,
    what: 'tries every way to read an open quote of a script',
    changes: [
      {
        file: 'dockerfile/shell/words.ts',
        now: `  if (cursor.take(/\\$?"/) !== undefined) return doubleQuoted`,
        before: `  if (cursor.take(/"(?:[^"$]|\\$\\([^)]*\\)|\\$)*"/) !== undefined) return []
  if (cursor.take(/\\$?"/) !== undefined) return doubleQuoted`,
      },
    ],
    tests: readers,
    fails: 'command substitutions in an open quote',
  },
  {
    finding: 7,
    what: 'copies all variables at every instruction',
    changes: [
      {
        file: 'dockerfile/scope.ts',
        now: '    now: () => (current ??= variablesOf(',
        before: `    now: () => (pairsOf({ history, version, parent, depth: 1 }), current ??= variablesOf(`,
      },
    ],
    tests: ['dockerfile/scope.test.ts'],
    fails: 'copies none of them',
  },
  {
    finding: 7,
    what: 'takes any number of instructions',
    changes: [
      { file: 'dockerfile/syntax/limits.ts', now: '  instructions: 5_000,', before: '  instructions: 1e9,' },
    ],
    tests: limits,
    fails: '80,000 heredocs is refused',
  },
  {
    finding: 7,
    what: 'takes a Dockerfile of any size',
    changes: [
      { file: 'dockerfile/syntax/limits.ts', now: '  textBytes: 1_000_000,', before: '  textBytes: 1e12,' },
    ],
    tests: limits,
    fails: 'more than 1 MB is refused',
  },
  {
    finding: 7,
    what: 'takes values of any length',
    changes: [
      {
        file: 'dockerfile/syntax/limits.ts',
        now: '  valueLength: 65_536,',
        before: '  valueLength: 10_000_000,',
      },
    ],
    tests: limits,
    fails: 'an ARG that is doubled 30 times is refused',
  },
  {
    finding: 7,
    what: 'waits for pipes, and reads devices',
    changes: [
      {
        file: 'host/inside/check.ts',
        now: `  if (kind === 'link' || kind === 'special') await`,
        before: `  if (kind === 'link') await`,
      },
      { file: 'host/inside/check.ts', now: ' | constants.O_NONBLOCK)', before: ')' },
      {
        file: 'host/inside/read.ts',
        now: `  if (!stat.isFile()) throw new UnsafePath(\`\${name} is not a regular file\`)\n`,
        before: '',
      },
    ],
    tests: ['host/inside/inside.test.ts'],
    fails: 'refuses folders, pipes and devices at once',
  },
  {
    finding: 7,
    what: 'opens pipes and devices to look at them',
    changes: [
      {
        file: 'host/inside/check.ts',
        now: `  if (kind === 'link' || kind === 'special') await`,
        before: `  if (kind === 'link') await`,
      },
    ],
    tests: ['host/inside/inside.test.ts'],
    fails: 'does not open a pipe, for which somebody may wait',
  },
  {
    finding: 7,
    what: 'follows a link to a device',
    changes: [
      {
        file: 'host/inside/check.ts',
        now: `    if (found.isSymbolicLink()) return 'link'\n`,
        before: '',
      },
    ],
    tests: ['host/inside/inside.test.ts'],
    fails: 'refuses folders, pipes and devices at once',
  },
  {
    finding: 7,
    what: 'has Go read links to devices in a build',
    changes: [
      {
        file: 'projects/context/known/known-failures.ts',
        now: '  const endless = await endlessFiles(checkout)\n',
        before: '  const endless = (await endlessFiles(checkout)).slice(0, 0)\n',
      },
    ],
    tests: ['projects/context/known/endless-files.test.ts'],
    fails: 'all of them are a wrong input, also where the base has none',
  },
  {
    finding: 7,
    what: 'looks for no signal while it reads',
    changes: [
      {
        file: 'host/pauses.ts',
        now: '  let lastMs = performance.now()\n',
        before: '  if (signal !== undefined) return async () => {}\n  let lastMs = performance.now()\n',
      },
    ],
    tests: ['projects/context/reading-times.test.ts', 'projects/context/build-inputs/interrupt.test.ts'],
    fails: 'stop reading a wide context',
  },
  {
    finding: 7,
    what: 'counts no time while it reads',
    changes: [
      {
        file: 'projects/context/within-budget.ts',
        now: 'AbortSignal.any([host.signal, AbortSignal.timeout(timeBudgetMs)])',
        before: 'host.signal',
      },
    ],
    tests: ['projects/context/within-budget.test.ts'],
    fails: 'reading ends with the time-budget, as a wrong input',
  },
]
