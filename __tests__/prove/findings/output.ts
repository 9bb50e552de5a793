import type { Undo } from './undo.ts'

const file = 'report/escape.ts'
const escape = ['report/escape.test.ts']

/** Output of builds that is obeyed: findings 4 and 13. */
export const ofOutput: readonly Undo[] = [
  {
    finding: 4,
    what: 'trims as JavaScript does before it looks for a command, and splits lines at line feeds',
    changes: [
      {
        file,
        now: `    .replaceAll(terminalSequence, '')
    .split(lineEnd)
    .map((line) => notCommand(line.replaceAll(/[^\\P{Cc}\\t]/gu, ' ').replaceAll(/\\p{Cf}/gu, '')))`,
        before: `    .split('\\n')
    .map((line) => (/^\\s*::/.test(line) ? \`\\\\\${line}\` : line).replaceAll('##[', '## ['))`,
      },
    ],
    tests: escape,
    fails: 'is no command',
  },
  {
    finding: 4,
    what: 'trims as JavaScript does before it looks for a command',
    changes: [{ file, now: '/^[\\s\\p{Z}\\u0085]*::/u', before: '/^\\s*::/u' }],
    tests: escape,
    fails: 'a line that the runner trims before it looks for a command',
  },
  {
    finding: 4,
    what: 'splits lines at line feeds alone',
    changes: [{ file, now: '/\\r\\n?|[\\n\\v\\f\\u0085\\u2028\\u2029]/u', before: '/\\n/u' }],
    tests: escape,
    fails: 'is neither for any text',
  },
  {
    finding: 4,
    what: 'lets pass what the runner finds anywhere in a line',
    changes: [{ file, now: `.replaceAll('##[', '## [')`, before: '' }],
    tests: escape,
    fails: 'is no command',
  },
  {
    finding: 4,
    what: 'prints lines of the log as a build wrote them',
    changes: [
      { file: 'host/terminal/screen.ts', now: '`${printable(text)}${end}`', before: '`${text}${end}`' },
    ],
    tests: ['main.test.ts'],
    fails: 'what is wrong is quoted without sequences for terminals, and is no command to the runner',
  },
  {
    finding: 4,
    what: 'shows messages at the run as a repository wrote them',
    changes: [
      {
        file: 'publish/messages.ts',
        now: '    error: (message) => error(printable(hide(message)), properties),',
        before: '    error: (message) => error(hide(message), properties),',
      },
    ],
    tests: ['publish/messages.test.ts'],
    fails: 'an error at the run obeys nothing that is in its text',
  },
  {
    finding: 13,
    what: 'prints sequences for terminals, control characters and invisible ones',
    changes: [
      {
        file,
        now: `    .replaceAll(terminalSequence, '')
    .split(lineEnd)
    .map((line) => notCommand(line.replaceAll(/[^\\P{Cc}\\t]/gu, ' ').replaceAll(/\\p{Cf}/gu, '')))`,
        before: `    .split(lineEnd)
    .map((line) => notCommand(line))`,
      },
    ],
    tests: escape,
    fails: 'changes nothing in a terminal',
  },
  {
    finding: 13,
    what: 'prints what follows the escape character of a sequence',
    changes: [
      {
        file,
        now: `    .replaceAll(terminalSequence, '')
    .split(lineEnd)`,
        before: '    .split(lineEnd)',
      },
    ],
    tests: escape,
    fails: 'prints no part of a sequence for terminals',
  },
  {
    finding: 13,
    what: 'prints control characters',
    changes: [{ file, now: `line.replaceAll(/[^\\P{Cc}\\t]/gu, ' ').replaceAll`, before: 'line.replaceAll' }],
    tests: escape,
    fails: 'changes nothing in a terminal',
  },
  {
    finding: 13,
    what: 'prints invisible characters',
    changes: [{ file, now: `.replaceAll(/\\p{Cf}/gu, '')))`, before: '))' }],
    tests: escape,
    fails: 'changes nothing in a terminal',
  },
  {
    finding: 13,
    what: 'prints what it logs as a build or a registry wrote it',
    changes: [
      { file: 'host/terminal/screen.ts', now: '`${printable(text)}${end}`', before: '`${text}${end}`' },
    ],
    tests: ['main.test.ts'],
    fails: 'what is wrong is quoted without sequences for terminals',
  },
]
