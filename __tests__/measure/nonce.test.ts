import { expect, test } from 'vitest'
import { nonce, nonceEdit, type NonceOf } from '../../src/measure/build/edit.ts'

const of: NonceOf = { run: 'r1', engine: 'docker', revision: 'head', round: 1, scenario: 'cold' }

test('a nonce is 24 hexadecimal digits, the same for the same parts', () => {
  expect(nonce(of)).toMatch(/^[0-9a-f]{24}$/)
  expect(nonce({ ...of })).toBe(nonce(of))
})

test('every part makes a nonce different', () => {
  const others: readonly NonceOf[] = [
    of,
    { ...of, run: 'r2' },
    { ...of, engine: 'podman' },
    { ...of, revision: 'base' },
    { ...of, round: 2 },
    { ...of, scenario: 'source-change' },
  ]
  expect(new Set(others.map(nonce)).size).toBe(others.length)
})

test('parts do not run into each other', () => {
  expect(nonce({ ...of, run: 'a', engine: 'bc' })).not.toBe(nonce({ ...of, run: 'ab', engine: 'c' }))
})

test('edits with different nonces have the same length', () => {
  const first = nonceEdit(nonce(of))
  expect(nonceEdit(nonce({ ...of, round: 2 }))).toHaveLength(first.length)
  expect(first).toContain(nonce(of))
})
