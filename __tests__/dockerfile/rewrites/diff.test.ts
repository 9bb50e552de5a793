import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unifiedDiff } from '../../../src/dockerfile/rewrites/diff.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { lines } from './project.ts'

const numbers = Array.from({ length: 30 }, (_, at) => `line ${at}`)
const before = lines(...numbers)

/** What patch(1)'s relative in git makes of a difference. */
const applied = async (text: string | undefined, diff: string): Promise<string> => {
  await using place = await tempFolder()
  if (text !== undefined) writeFileSync(join(place.path, 'F'), text)
  execFileSync('git', ['apply', '-'], { cwd: place.path, input: diff })
  return execFileSync('cat', ['F'], { cwd: place.path, encoding: 'utf8' })
}

test('git applies it: lines added, removed and changed, near each other and far apart, and a new file', async () => {
  const after = before
    .replace('line 2\n', 'line 2\nnew\n')
    .replace('line 5\n', '')
    .replace('line 28\n', 'other\n')
  for (const [one, other] of [
    [before, after],
    [after, before],
    [before, `first\n${before}`],
    [before, `${before}last\n`],
    [undefined, before],
    ['*.md', '*.md\n.git\n'],
    [before, lines(...numbers.toReversed())],
  ] as const)
    expect(await applied(one, unifiedDiff('F', one, other))).toBe(other)
})

test('it shows three lines around a change, and nothing where nothing changed', () => {
  expect(unifiedDiff('Dockerfile', before, before)).toBe('')
  expect(unifiedDiff('Dockerfile', before, before.replace('line 9\n', 'nine\n'))).toBe(
    lines(
      '--- a/Dockerfile',
      '+++ b/Dockerfile',
      '@@ -7,7 +7,7 @@',
      ...[' line 6', ' line 7', ' line 8', '-line 9', '+nine', ' line 10', ' line 11', ' line 12'],
    ),
  )
})
