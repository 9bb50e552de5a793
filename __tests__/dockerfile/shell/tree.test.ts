import { describe, expect, test } from 'vitest'
import { commandsOf } from '../../../src/dockerfile/shell/commands.ts'
import { readScript } from '../../../src/dockerfile/shell/tree.ts'
import { count, scripts } from '../../prove/repositories/shell.ts'
import { cpuMs } from '../../support/cpu-time.ts'

describe('the commands of a script', () => {
  test('are those that the parser of mvdan.cc/sh finds', async () => {
    const { tried, wrong } = await count()
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThanOrEqual(250)
    expect(new Set(scripts).size).toBe(scripts.length)
  })

  test.for([
    ['(', '('],
    ['closed brackets', '( a )'],
    ['an unclosed string', '"$(a)'],
    ['substitutions that stay open', '$(a '],
    ['arithmetic', '$((a '],
    ['backticks', '`$(`'],
    ['defaults', '${a:-'],
    ['loops', 'for a in b; do '],
    ['branches', 'case a in b) if '],
    ['here-documents', 'cat <<E '],
    ['functions', 'f() { '],
    ['lists', 'a=(b '],
    ['process substitutions', 'a <(b '],
  ] as const)('are read without an error from 5,000 times %s', ([, part]) => {
    expect(readScript(part.repeat(5000)).length).toBeGreaterThan(0)
    expect(() => commandsOf(`${part.repeat(5000)}\ngo build`)).not.toThrow()
  })

  test('are read in linear time behind a first word of many parts', () => {
    const start = cpuMs()
    expect(readScript('$a'.repeat(10_000) + ' a'.repeat(10_000))).toHaveLength(1)
    // It takes 30 ms; joining the first word for each of the others, two seconds.
    expect(cpuMs() - start).toBeLessThan(500)
  })

  test('are found behind what does not belong there', () => {
    expect(commandsOf('done; ) }; fi\ngo build').map(({ words }) => words.join(' '))).toEqual(['go build'])
  })
})
