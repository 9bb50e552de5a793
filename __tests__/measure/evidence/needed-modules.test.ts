import { expect, test } from 'vitest'
import { neededModules } from '../../../src/measure/evidence/needed-modules.ts'

const goMod = `module example.com/app
go 1.26
require (
	example.com/a v1.0.0
	example.com/b v1.0.0 // indirect
	example.com/local v0.0.0
	example.com/forked v1.0.0
)
replace example.com/local => ../local
replace example.com/forked => example.com/fork v1.1.0
`

test('modules are those of go.mod, without what a folder replaces', () => {
  expect(neededModules([{ goMod, vendored: '' }])).toEqual({ required: 3, needed: 3 })
})

test('a project with a vendor folder needs none, but could still download them', () => {
  expect(neededModules([{ goMod, vendored: '# example.com/a v1.0.0\n' }])).toEqual({ required: 3, needed: 0 })
})

test.each([
  ['no go.mod', [], 'the context has no go.mod'],
  [
    'a go.mod that lists only direct modules',
    [{ goMod: goMod.replace('go 1.26', 'go 1.16'), vendored: '' }],
    'go.mod is from before Go 1.17, so it does not list all modules',
  ],
  [
    'no go line, which means 1.16',
    [{ goMod: goMod.replace('go 1.26', ''), vendored: '' }],
    'go.mod is from before Go 1.17, so it does not list all modules',
  ],
  [
    'several modules',
    [
      { goMod, vendored: '' },
      { goMod, vendored: '' },
    ],
    'the context has 2 go.mod files, and which of them a build needs is not known',
  ],
])('the number is unknown with %s', (_title, files, why) => {
  expect(neededModules(files)).toEqual({ required: { why }, needed: { why } })
})
