import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { code, codeBlock, logLine, notCommand, oneLine, printable, text } from '../../src/report/escape.ts'
import { toMarkdown } from '../../src/report/formats/markdown.ts'
import { toTerminal } from '../../src/report/formats/terminal.ts'
import { hostileText } from '../support/hostile.ts'
import { obeyedInMarkdown, tableRows } from '../support/markdown.ts'
import { hostileReport } from '../support/report-cases.ts'
import { commandsIn, controlsIn, whiteSpace } from '../support/runner-commands.ts'

/** Markdown without its fenced blocks and code spans, in which nothing is obeyed. */
const outsideCode = (markdown: string): string =>
  markdown
    .replaceAll(/^( *)(`{3,})text\n[\s\S]*?\n\1\2$/gmu, '')
    .replaceAll(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)/gu, 'code')

describe('text in markdown', () => {
  test.each([
    ['podman/tiny+cache-mounts+go1.26.3/cold', 'podman/tiny+cache-mounts+go1.26.3/cold'],
    ['RUN ["go", "build", "./cmd/my_app"]', 'RUN ["go", "build", "./cmd/my_app"]'],
    ['19.4 s', '19.4 s'],
    ['~', '~'],
    ['-34 ms', '-34 ms'],
  ])('stays as it is where nothing can be obeyed: %s', (raw, expected) => {
    expect(text(raw)).toBe(expected)
  })

  test.each([
    ['a | b', 'a &#124; b'],
    ['a\\|b', 'a&#92;&#124;b'],
    ['a\n\nb', 'a b'],
    ['`x`', '&#96;x&#96;'],
    ['<b>', '&lt;b&gt;'],
    ['&lt;', '&amp;lt;'],
    ['@octocat', '@\u200boctocat'],
    ['o/r#12', 'o/r#\u200b12'],
    ['https://x.example', 'https:\u200b//x.example'],
    ['www.x.example', 'www\u200b.x.example'],
    ['[a](b)', '\\[a\\](b)'],
    ['x~y~z', 'x\\~y\\~z'],
    ['# x', '\\# x'],
    ['1. x', '1\\. x'],
    ['- x', '\\- x'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['a\u202eb', 'ab'],
    ['\u202e\n', '~'],
  ])('shows %j as it is instead of obeying it', (raw, expected) => {
    expect(text(raw)).toBe(expected)
  })

  test('leaves a place in a file as people paste it, and makes no picture of a number', () => {
    expect(text('cmd/main.go:14:2: undefined: x')).toBe('cmd/main.go:14:2: undefined: x')
    expect(text('main.go:100:2')).toBe('main.go:\u200b100:2')
    expect(text(':8ball: :-1: :tada:')).toBe(':\u200b8ball: :\u200b-1: :\u200btada:')
  })

  test('takes no longer for a long word behind a colon', () => {
    const word = `:${'a'.repeat(300_000)}`
    expect(text(word)).toBe(word)
  })

  test('is one line without tags, mentions, links or cell ends, whatever it was', () => {
    assert(
      property(hostileText, (raw) => {
        const shown = text(raw)
        for (const pattern of [...obeyedInMarkdown, /[\n\r|`<>]/u, /\p{Cc}/u])
          expect(shown).not.toMatch(pattern)
      }),
    )
  })
})

describe('code in markdown', () => {
  test('gets a fence longer than any run of backticks in it', () => {
    expect(code('a``b`c')).toBe('```a``b`c```')
    expect(code('`')).toBe('`` ` ``')
  })

  test('is ~ when there is nothing to show', () => {
    expect(code(' \n ')).toBe('~')
  })

  test('keeps the lines of a block, and its fence closed until its own end', () => {
    expect(codeBlock(['```', 'a <b>', ''], '  ')).toEqual(['  ````text', '  ```', '  a <b>', '', '  ````'])
  })

  test('has a fence, however many backticks are in it', () => {
    const ticks = '` '.repeat(300_000)
    expect(code(ticks).slice(0, 4)).toBe('`` `')
    expect(codeBlock([ticks])[0]).toBe('```text')
  })
})

describe('a report with hostile texts', () => {
  test('has as many rows and cells as benchmarks and columns', () => {
    assert(
      property(hostileText, (raw) => {
        const rows = tableRows(toMarkdown(hostileReport(raw)))
        expect(rows).toHaveLength(4)
        expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1)
      }),
    )
  })

  test('has no tag, mention, reference or link of theirs', () => {
    assert(
      property(hostileText, (raw) => {
        const markdown = outsideCode(toMarkdown(hostileReport(raw)))
        for (const pattern of obeyedInMarkdown) expect(markdown).not.toMatch(pattern)
        expect(markdown.match(/<details>/gu)).toHaveLength(2)
        expect(markdown.match(/<\/details>/gu)).toHaveLength(2)
      }),
    )
  })

  test('has no line in the terminal that a runner would take for a command', () => {
    assert(
      property(hostileText, (raw) => {
        const plain = toTerminal(hostileReport(raw))
        expect(commandsIn(plain)).toEqual([])
        expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
      }),
    )
  })
})

test('a log line is never a command to the runner', () => {
  expect(logLine('::set-output name=x::y')).toBe('\\::set-output name=x::y')
  expect(logLine('\n  ##[error]x')).toBe('## [error]x')
})

test('a line that the runner trims before it looks for a command is none', () => {
  for (const space of [...whiteSpace].filter((character) => !/[\r\n]/.test(character)))
    expect(commandsIn(notCommand(`${space}${space}::error::obeyed`))).toEqual([])
})

describe('whatever is printed', () => {
  test('keeps its lines, tabs and words', () => {
    expect(printable('one\n\ttwo: three\r\nfour\n')).toBe('one\n\ttwo: three\nfour\n')
  })

  // Every way to reach the start of a line that the runner or a terminal knows.
  const before = [
    ...['', ' ', '\t', '\n', '\r', '\r\n', 'x\n', 'x\r', 'x\r\u0085', 'x\n\u00a0', 'x\r\u2003', 'x\n\u3000'],
    ...[
      '\u0085',
      '\u2028',
      '\u1680',
      '\u000b',
      '\u000c',
      '\u001b[2K',
      '\u001b]0;t\u0007',
      '\u200b',
      '\ufeff',
      '\u202e',
    ],
  ]
  const commands = [
    '::add-mask::a',
    '::stop-commands::zz',
    '::save-state name=archives::x',
    '##[group]x',
    '##[error]x',
  ]

  test.for(before.flatMap((start) => commands.map((command) => `${start}${command}`)))(
    'is no command: %j',
    (payload) => {
      expect(commandsIn(printable(payload))).toEqual([])
      expect(commandsIn(printable(`  | ${payload}`))).toEqual([])
    },
  )

  test.for([
    '\u001b[31mred\u001b[0m',
    '\u001b]8;;http://x.example\u0007link\u001b]8;;\u0007',
    '\u001b]52;c;aGVsbG8=\u001b\\\\',
    '\u009b31mred',
    '\u001b]8;;never ended',
    'a\u202eb\u2066c',
    'bell\u0007 back\b\b delete\u007f',
  ])('changes nothing in a terminal: %j', (payload) => {
    expect(controlsIn(printable(payload))).toEqual([])
  })

  test.for([
    ['a\u001b[1;31mred\u001b[0m', 'ared'],
    ['a\u001b]8;;http://x.example\u0007link\u001b]8;;\u0007', 'alink'],
    ['a\u001b]52;c;aGVsbG8=\u001b\\b', 'ab'],
    ['a\u001bMb', 'ab'],
  ] as const)('prints no part of a sequence for terminals: %j', ([raw, shown]) => {
    expect(printable(raw)).toBe(shown)
  })

  test('is neither for any text', () => {
    assert(
      property(hostileText, (raw) => {
        const shown = printable(raw)
        expect(commandsIn(shown)).toEqual([])
        expect(controlsIn(shown)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })
})

test('one line of text keeps its words apart when lines were joined', () => {
  expect(oneLine('a\r\nb\tc\u2028d')).toBe('a b c d')
})
