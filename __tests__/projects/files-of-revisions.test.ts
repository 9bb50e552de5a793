import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { repositoryPath } from '../support/paths.ts'

/** The rooms that work with the files of a revision; `dockerfile` does too, but lint keeps it from opening any file. */
const rooms = ['measure', 'projects/context', 'publish/annotations', 'revisions']

/** Calls that open what is behind a path; asking for its kind opens nothing. */
const opening =
  /\b(?:readFile|readFileSync|writeFile|writeFileSync|appendFile|appendFileSync|copyFile|copyFileSync|cp|cpSync|open|openSync|createReadStream|createWriteStream)\(/

/** Why these few open a file by themselves. */
const exceptions: Readonly<Record<string, string>> = {
  'measure/state/cache-stores.ts': 'opens a cache in a registry or in a folder of the run, not a file',
  'measure/evidence/outcome-evidence.ts': 'files that the run exported into its own folder',
  'measure/reach/reach-remote-cache.ts': 'opens a cache in a registry, not a file',
  'measure/state/remote-caches.ts': 'opens a cache in a registry, not a file',
  'projects/context/build-inputs/fingerprint.ts':
    'opens without following a link or waiting, right after it saw a regular file, and reads files of any size',
  'projects/context/load.ts':
    'copies of secrets in the folder of the run, and files that the user named outside',
  'revisions/large-files.ts': "objects of Git LFS in the user's own repository",
  'revisions/uncommitted.ts': "the user's own working tree, in a terminal",
}

test('files of a revision are opened through host/inside alone', () => {
  const opened = rooms.flatMap((room) => {
    const folder = repositoryPath(`src/${room}/`)
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && opening.test(readFileSync(`${folder}${name}`, 'utf8')))
      .map((name) => `${room}/${name}`)
  })
  expect(opened.toSorted()).toEqual(Object.keys(exceptions).toSorted())
})
