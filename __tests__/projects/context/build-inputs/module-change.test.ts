import { describe, expect, test } from 'vitest'
import { isOfModules, moduleChange } from '../../../../src/projects/context/build-inputs/module-change.ts'

const goMod = (...lines: readonly string[]): string =>
  `module example.com/app\n\ngo 1.26.0\n\n${lines.join('\n')}\n`

const text = 'golang.org/x/text v0.36.0'
const before = goMod(`require ${text}`)

describe('the change of modules', () => {
  test.each([
    ['a newer version', goMod('require golang.org/x/text v0.37.0'), 'golang.org/x/text v0.37.0'],
    [
      'another module',
      goMod('require (', text, '\tgithub.com/a/b/v2 v2.0.1-rc.1', ')'),
      'github.com/a/b/v2 v2.0.1-rc.1',
    ],
    [
      'several: one that the project imports by itself goes first',
      goMod('require (', text, 'a.example/i v1.0.0 // indirect', 'a.example/d v1.0.0 // why', ')'),
      'a.example/d v1.0.0 and 1 more',
    ],
  ])('is %s', (_, after, named) => {
    expect(moduleChange(before, after)).toBe(`only modules changed: ${named} in go.mod`)
  })

  test.each([
    ['was removed only', goMod()],
    ['was written in another way only', goMod('require (', `\t${text} // indirect`, ')')],
    ['came with another Go', before.replace('go 1.26.0', 'go 1.27.0').replace('v0.36', 'v0.37')],
    [
      'came with a replacement',
      goMod('require golang.org/x/text v0.37.0', 'replace golang.org/x/text => ./text'),
    ],
    ['cannot be read', ''],
  ])('is undefined when a module %s', (_, after) => {
    expect(moduleChange(before, after)).toBeUndefined()
  })
})

test('only go.mod, go.sum and vendored files of the context itself are about modules alone', () => {
  expect(['go.mod', 'go.sum', 'vendor/modules.txt', 'vendor/a/b.go'].every(isOfModules)).toBe(true)
  expect(
    ['tools/go.mod', 'main.go', 'Dockerfile', 'vendor', 'build context x, file go.mod'].some(isOfModules),
  ).toBe(false)
})
