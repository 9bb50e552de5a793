import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { repositoryPath } from './paths.ts'

/** What a text has to be, from its golden file. To accept a change, look at it and move NAME.md.actual over NAME.md. */
export const golden = (name: string, actual: string): string | undefined => {
  const path = repositoryPath(`__tests__/golden/${name}.md`)
  const expected = read(path)
  if (expected === actual) rmSync(`${path}.actual`, { force: true })
  else writeFileSync(`${path}.actual`, actual)
  return expected
}

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
