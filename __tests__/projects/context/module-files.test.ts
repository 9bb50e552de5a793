import { expect, test } from 'vitest'
import {
  directivesIn,
  goLinesIn,
  readGoMod,
  replacementsIn,
  requirementsIn,
} from '../../../src/projects/context/module-files.ts'

const goMod = `module "example.com/app" // the main one

go 1.26.1
toolchain go1.26.8

require example.com/one v1.2.3
require (
	example.com/two v0.1.0 // indirect; see example.com/three
	\`example.com/three\` v0.2.0 // not indirect
	// example.com/gone v1.0.0
)
exclude example.com/two v0.0.9

replace example.com/one v1.2.3 => example.com/fork v1.9.0
replace (
	example.com/two v9.9.9 => ./not-this-version
	example.com/three => ../three
)
`

test('requirements have the version, the replacement, the comment and the line', () => {
  const fork = {
    path: 'example.com/one',
    version: 'v1.2.3',
    target: 'example.com/fork',
    targetVersion: 'v1.9.0',
    line: 14,
  }
  const folder = {
    path: 'example.com/three',
    version: undefined,
    target: '../three',
    targetVersion: undefined,
    line: 17,
  }
  expect(requirementsIn(goMod)).toEqual([
    { path: 'example.com/one', version: 'v1.2.3', replacedBy: fork, isIndirect: false, line: 6 },
    { path: 'example.com/two', version: 'v0.1.0', replacedBy: undefined, isIndirect: true, line: 8 },
    { path: 'example.com/three', version: 'v0.2.0', replacedBy: folder, isIndirect: false, line: 9 },
  ])
})

test('the go line and the toolchain line are read, and only these', () => {
  expect(goLinesIn(goMod)).toEqual({
    go: { version: '1.26.1', line: 3 },
    toolchain: { version: '1.26.8', line: 4 },
  })
  expect(goLinesIn('module example.com/go\nrequire go v1.0.0\n\tgo  1.21 // old\r\n')).toEqual({
    go: { version: '1.21', line: 3 },
    toolchain: undefined,
  })
  expect(goLinesIn('toolchain default\n')).toEqual({ go: undefined, toolchain: undefined })
})

test('names in quotes, blocks and carriage returns are read alike', () => {
  expect(readGoMod(goMod).path).toBe('example.com/app')
  expect(readGoMod('// module example.com/no\r\nmodule example.com/yes\r\n').path).toBe('example.com/yes')
  expect(readGoMod('').path).toBeUndefined()
  expect(directivesIn('use ./a\nuse (\r\n\t./b // c\r\n)\r\n', 'use')).toEqual([['./a'], ['./b']])
  expect(replacementsIn('replace a.example/x\nreplace => ./y\n')).toEqual([])
})
