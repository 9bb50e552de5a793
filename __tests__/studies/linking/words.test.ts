import { describe, expect, test } from 'vitest'
import type { Fit } from '../../../src/images/linkage-fit.ts'
import { saysRuns, startWords } from '../../../src/studies/linking/words.ts'

const tooOld: Fit = {
  kind: 'version-missing',
  versions: [
    { library: 'libc.so.6', version: 'GLIBC_2.34', symbols: ['a', 'b', 'c', 'd'] },
    { library: 'libsqlite3.so.0', version: 'SQLITE_3', symbols: [] },
  ],
}

describe('whether a program runs in an image', () => {
  test('is one word when what it contains and what was seen agree', () => {
    expect(startWords({ kind: 'static' }, undefined, undefined)).toBe('runs')
    expect(startWords({ kind: 'fits' }, '2.36', undefined)).toBe('runs')
  })

  test('names the exact mismatch, with the words of the loader', () => {
    expect(startWords(tooOld, '2.31', "version `GLIBC_2.34' not found")).toBe(
      'does not run: it needs GLIBC_2.34 for a, b, c, SQLITE_3 of libsqlite3.so.0, and the image has glibc 2.31 ' +
        '("version `GLIBC_2.34\' not found")',
    )
    const loader = '/lib64/ld-linux-x86-64.so.2'
    expect(startWords({ kind: 'loader-missing', loader }, undefined, 'no such file or directory')).toBe(
      'does not run: the image has no /lib64/ld-linux-x86-64.so.2 ("no such file or directory")',
    )
    expect(startWords({ kind: 'library-missing', libraries: ['libm.so.6'] }, '2.31', 'x')).toContain(
      'libm.so.6',
    )
    expect(startWords({ kind: 'other-architecture' }, '2.31', 'x')).toContain('another processor')
  })

  test('says so when both disagree', () => {
    expect(startWords({ kind: 'fits' }, '2.36', 'killed')).toBe('does not run: killed')
    expect(startWords(tooOld, undefined, undefined)).toMatch(
      /^runs, although it needs GLIBC_2\.34 .* another library$/,
    )
  })

  test('is known from the words', () => {
    expect([saysRuns('runs'), saysRuns('runs, although it is old')]).toEqual([true, true])
    expect([saysRuns('does not run: x'), saysRuns(undefined), saysRuns(1)]).toEqual([false, false, false])
  })
})
