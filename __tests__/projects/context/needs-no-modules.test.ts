import { expect, test } from 'vitest'
import { needsNoModules } from '../../../src/projects/context/needs-no-modules.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'

const plain = 'module example.org/lib\n'
const requires = 'module example.org/app\nrequire example.org/lib v1.0.0\n'

const loop = (): Readonly<Record<string, string>> => {
  const back = 'require example.org/app v1.0.0\nreplace example.org/app => ../\n'
  return { 'go.mod': `${requires}replace example.org/lib => ./lib\n`, 'lib/go.mod': `${plain}${back}` }
}

test.each([
  ['a module that requires nothing', { 'go.mod': plain }, true],
  ['one that requires another', { 'go.mod': requires }, false],
  [
    'one that a folder replaces',
    { 'go.mod': `${requires}replace example.org/lib => ./lib\n`, 'lib/go.mod': plain },
    true,
  ],
  [
    'one whose folder is not in the context',
    { 'go.mod': `${requires}replace example.org/lib => ../lib\n` },
    false,
  ],
  [
    'one whose folder requires another',
    {
      'go.mod': `${requires}replace example.org/lib => ./lib\n`,
      'lib/go.mod': `${plain}require example.org/more v1.0.0\n`,
    },
    false,
  ],
  [
    'one that another version replaces',
    { 'go.mod': `${requires}replace example.org/lib => example.org/fork v1.0.1\n` },
    false,
  ],
  [
    'modules of one workspace',
    {
      'go.work': 'use (\n\t./app\n\t"./my lib"\n)\n',
      'app/go.mod': requires,
      'my lib/go.mod': plain,
    },
    true,
  ],
  [
    'a workspace that replaces one by a folder',
    {
      'go.work': 'use ./app\nreplace example.org/lib => ./lib\n',
      'app/go.mod': requires,
      'lib/go.mod': plain,
    },
    true,
  ],
  ['a workspace that lacks one', { 'go.work': 'use ./app\n', 'app/go.mod': requires }, false],
  ['nothing that is known', {}, false],
  ['two that replace each other', loop(), true],
])('%s', async (_, files, expected) => {
  const dir = await emptyFolder()
  await writeFiles(dir, files)
  expect(needsNoModules(dir)).toBe(expected)
})
