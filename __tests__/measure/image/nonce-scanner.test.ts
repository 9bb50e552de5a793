import { describe, expect, test } from 'vitest'
import { nonceEdit } from '../../../src/measure/build/edit.ts'
import { nonceScanner } from '../../../src/measure/image/nonce-scanner.ts'

const value = '0123456789abcdef01234567'

const traceOf = (text: string, pieceBytes: number) => {
  const [scanner, bytes] = [nonceScanner(value), Buffer.from(text, 'latin1')]
  for (let at = 0; at < bytes.length; at += pieceBytes) scanner.scan(bytes.subarray(at, at + pieceBytes))
  return scanner.trace()
}

/** The trace in a text, which must not depend on how it is cut. */
const trace = (text: string) => {
  const traces = [1, 2, 3, 13, 14, 23, 24, 25, 37, 38, 39, 64, 1_000].map((size) => traceOf(text, size))
  expect(new Set(traces).size).toBe(1)
  return traces[0]
}

const source = `package main\n\nfunc main() {}\n${nonceEdit(value)}`
const program = `\u007fELF\0\0rodata: bits too long: ${value}116415321826 and more\0`
const symbols = `\u007fELF\0main.init\0main.benchmarkNonce${value}\0main.main\0`

describe('the nonce of an edit', () => {
  test('was compiled where a binary file has it as the value of a string', () => {
    expect(trace(program)).toBe('compiled')
    expect(trace(`${value}\0`)).toBe('compiled')
    expect(trace(`\0${'x'.repeat(200)}${value}`)).toBe('compiled')
    expect(trace(`${symbols}${program}`)).toBe('compiled')
  })

  test.for([
    ['\u007fELF', 'a text that ends in "'],
    ['\u007fELF', '"'],
    ['MZ\0\0', 'value = "'],
    ['\0asm', '{"name":"'],
    ['\u00cf\u00fa\u00ed\u00fe', String.raw`\"`],
    ['!<arch>', '&#34;'],
    ['\u007fELF', `${value} is not = "`],
  ])('was compiled where another string of the program %j ends in a quote: %s', ([start, before]) => {
    expect(trace(`${start}\0${before}${value}116415321826 and more\0`)).toBe('compiled')
    expect(trace(`${start}\0${source}\0${before}${value}" and more\0`)).toBe('compiled')
  })

  test.for(['"', String.raw`\"`, String.raw`\\\"`, '&#34;', '&quot;', String.raw`\u0022`, '`', "'"])(
    'is only text in a program that contains the source quoted with %s',
    (quote) => {
      const quoted = source.replaceAll('"', () => quote)
      for (const start of ['\u007fELF', 'MZ\0\0', '\0asm', '!<arch>'])
        expect(trace(`${start}\0\0${quoted}\0`)).toBe('text')
    },
  )

  test('is only text in a binary file of another program that quotes it', () => {
    expect(trace(`\0\0\0gob "${value}" has 3 occurrences`)).toBe('text')
  })

  test('is only text in the source, and in what quotes it', () => {
    expect(trace(source)).toBe('text')
    expect(trace(`main.go:7:5: var benchmarkNonce${value} is unused (U1000)`)).toBe('text')
    expect(trace(`{"text":"string ${value} has 3 occurrences"}`)).toBe('text')
    expect(trace(`<td>benchmarkNonce${value} = &#34;${value}&#34;</td>`)).toBe('text')
  })

  test('is only text in a binary file that embeds the source or names the variable', () => {
    expect(trace(`\u007fELF\0${source}\0`)).toBe('text')
    expect(trace(symbols)).toBe('text')
    expect(trace(`main.go\0\0\0${source}\0\0`)).toBe('text')
  })

  test('was compiled as well where a program embeds its own source', () => {
    expect(trace(`\u007fELF\0${source}\0${value}\0`)).toBe('compiled')
  })

  test('is not in a file without it', () => {
    expect(trace(program.replace(value, '76543210fedcba9876543210'))).toBeUndefined()
    expect(trace(program.replace(value, value.slice(1)))).toBeUndefined()
    expect(trace('')).toBeUndefined()
  })
})
