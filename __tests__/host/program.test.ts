import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programAt } from '../../src/host/program.ts'
import { fixturesDir, repositoryPath, repositoryUrl } from '../support/paths.ts'

test.for(['dist/index.js', 'src/main.ts'])('fixtures and probes are found from %s', (path) => {
  expect(programAt(repositoryUrl(path).href)).toEqual({
    entry: repositoryPath(path),
    fixtures: fixturesDir,
    probes: repositoryPath('probes'),
  })
  expect(existsSync(join(fixturesDir, 'tiny', 'go.mod'))).toBe(true)
  expect(existsSync(repositoryPath('probes/go.mod'))).toBe(true)
})
