import { array, assert, constantFrom, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { lineSplitter } from '../../../src/host/process/line-splitter.ts'

const linesOf = (...chunks: readonly (string | Uint8Array)[]): readonly string[] => {
  const lines: string[] = []
  const splitter = lineSplitter((text) => lines.push(text))
  for (const chunk of chunks) splitter.push(Buffer.from(chunk))
  splitter.flush()
  return lines
}

test('a line may be spread over chunks, and a chunk may hold many lines', () => {
  expect(linesOf('a', 'b\nc', 'd\ne\nf\n', 'g\n')).toEqual(['ab', 'cd', 'e', 'f', 'g'])
})

test('empty lines are lines', () => {
  expect(linesOf('\n\na\n\n')).toEqual(['', '', 'a', ''])
})

test('the last line needs no line ending, and a complete line is not passed on twice', () => {
  expect(linesOf('a\nb')).toEqual(['a', 'b'])
  expect(linesOf('a\n')).toEqual(['a'])
  expect(linesOf()).toEqual([])
})

test('a carriage return before a newline is part of the line ending, even in another chunk; others stay', () => {
  expect(linesOf('a\r\nb\r', '\nc\rd\n')).toEqual(['a', 'b', 'c\rd'])
})

test('a character that is split over two chunks stays whole', () => {
  const bytes = Buffer.from('größe 日本 🚀\nx')
  const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte))
  expect(linesOf(...chunks)).toEqual(['größe 日本 🚀', 'x'])
})

test('an endless line is cut at 1 MiB, and the next one is complete again', () => {
  const chunks = Array.from({ length: 2_000 }, () => 'x'.repeat(1_000))
  expect(linesOf(...chunks, '\nnext\n')).toEqual(['x'.repeat(1_048_576), 'next'])
})

test('wherever the chunks end, the lines are those of the whole text', () => {
  const pieces = array(constantFrom('', 'a', 'größe', '日本', '\n', '\n\n', ' '), { maxLength: 40 })
  const cuts = array(nat(120), { maxLength: 6 })
  assert(
    property(pieces, cuts, (parts, at) => {
      const bytes = Buffer.from(parts.join(''))
      const ends = [...at.filter((each) => each < bytes.length).toSorted((a, b) => a - b), bytes.length]
      const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
      const lines = parts.join('').split('\n')
      expect(linesOf(...chunks)).toEqual(lines.at(-1) === '' ? lines.slice(0, -1) : lines)
    }),
  )
})
