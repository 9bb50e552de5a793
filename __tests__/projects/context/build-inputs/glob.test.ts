import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import {
  anyFolders,
  type Glob,
  matchesGlob,
  namePattern,
  shortestMatch,
} from '../../../../src/projects/context/build-inputs/glob.ts'

const part = constantFrom(anyFolders, namePattern(['a']), namePattern(['b']), namePattern(['*']))
const globs = array(part, { minLength: 1, maxLength: 6 })
const paths = array(constantFrom('a', 'b', 'c'), { maxLength: 7 })

const expected = (glob: Glob, path: readonly string[]): number | undefined => {
  const at = path.findIndex((_, last) => matchesGlob(glob, path.slice(0, last + 1)))
  return at === -1 ? undefined : at + 1
}

test('the shortest match is the first start of a path that is one', () => {
  assert(
    property(globs, paths, (glob, path) => {
      expect(shortestMatch(glob, path)).toBe(expected(glob, path))
    }),
    { numRuns: 2_000, seed: 7 },
  )
})
