import { expect, test } from 'vitest'
import { hint, hints } from '../../src/host/hint.ts'

const action = { GITHUB_ACTIONS: 'true', GITHUB_ACTION: '__octo_bench' }

test.each([
  ['in the action', action, 'edit', 'edit: main.go'],
  ['where a step of it has an id', { ...action, GITHUB_ACTION: 'bench' }, 'edit', 'edit: main.go'],
  ['on a command line', {}, '--edit', '--edit main.go'],
  ['on a command line in a workflow', { ...action, GITHUB_ACTION: '__run' }, '--edit', '--edit main.go'],
  ['on a further one', { ...action, GITHUB_ACTION: '__run_2' }, '--edit', '--edit main.go'],
] as const)('%s, an input is named as one gives it there', (_, env, name, given) => {
  expect(hint(env, 'edit')).toBe(name)
  expect(hint(env, 'edit', 'main.go')).toBe(given)
})

test('values are quoted where they have to be, and several inputs are listed', () => {
  expect(hint({}, 'file', 'a b')).toBe("--file 'a b'")
  expect(hint({}, 'file', "a\n'b'")).toBe(String.raw`--file $'a\n\'b\''`)
  expect(hint(action, 'file', '#x')).toBe('file: "#x"')
  const both = [
    ['context', 'api'],
    ['file', 'api/x.Dockerfile'],
  ] as const
  expect(hints({}, both)).toBe('--context api --file api/x.Dockerfile')
  expect(hints(action, both)).toBe('context: api, file: api/x.Dockerfile')
})
