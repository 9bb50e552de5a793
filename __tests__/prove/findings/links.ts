import type { Undo } from './undo.ts'

const folders = ['projects/context/linked-folders.test.ts']
const kaniko = { test: ['engines/kaniko/copy-dockerfile.test.ts'], file: 'engines/kaniko/space.ts' } as const
const importsRename = `import { mkdir, readdir, rm } from 'node:fs/promises'`

/** Links of a repository that an engine or a reader follows: findings 2 and 3. */
export const ofLinks: readonly Undo[] = [
  {
    finding: 2,
    what: 'follows links to contexts',
    changes: [
      {
        file: 'projects/context/linked-folders.ts',
        now: `    if ((await kindInside(dir, path)) === 'link') await folderInside(dir, path)\n`,
        before: '',
      },
    ],
    tests: folders,
    fails: 'is refused by name',
  },
  {
    finding: 2,
    what: 'does not ask whether a context is a link',
    changes: [
      {
        file: 'projects/context/user-build.ts',
        now: `  await refuseLinkedFolders(dir, contextDir, Object.values(build.buildContexts).filter(isFolder))\n`,
        before: '',
      },
    ],
    tests: folders,
    fails: 'no build is read with',
  },
  {
    finding: 2,
    what: 'reads the Dockerfile that a link out of the repository leads to',
    changes: [
      {
        file: 'projects/context/user-build.ts',
        now: `import { realpath } from 'node:fs/promises'`,
        before: `import { readFile, realpath } from 'node:fs/promises'`,
      },
      {
        file: 'projects/context/user-build.ts',
        now: `  const name = relative(top, real)
  if (name.startsWith('..'))`,
        before: `  const name = relative(top, real)
  if (name !== '') return readFile(real, 'utf8')
  if (name.startsWith('..'))`,
      },
    ],
    tests: ['projects/context/linked-dockerfile.test.ts'],
    fails: 'out of the repository is refused, and nothing behind it is read',
  },
  {
    finding: 2,
    what: 'reads the secret that a link of the repository leads to',
    changes: [
      {
        file: 'projects/context/load.ts',
        now: '  const inRepository = await readGiven(root, path).catch(',
        before: '  const inRepository = await Promise.resolve(undefined).catch(',
      },
    ],
    tests: ['projects/context/load.test.ts'],
    fails: 'a secret file that is a link of the repository is not read',
  },
  {
    finding: 2,
    what: 'reads Go files and modules through links',
    changes: [
      { file: 'host/inside/look.ts', now: '    return lstatSync(path)', before: '    return statSync(path)' },
      { file: 'host/inside/look.ts', now: '  realpathSync,\n', before: '  realpathSync,\n  statSync,\n' },
      { file: 'host/inside/look.ts', now: ' | constants.O_NOFOLLOW', before: '' },
      {
        file: 'host/inside/look.ts',
        now: ` || wasExchanged(file, join(realpathSync(root), name))`,
        before: '',
      },
    ],
    tests: ['host/inside/look.test.ts'],
    fails: 'a link is as if it did not exist',
  },
  {
    finding: 2,
    what: 'fingerprints what a link in a context leads to',
    changes: [
      {
        file: 'projects/context/build-inputs/fingerprint.ts',
        now: '  const stat = lstatSync(path)',
        before: '  const stat = statSync(path)',
      },
      {
        file: 'projects/context/build-inputs/fingerprint.ts',
        now: 'lstatSync, openSync',
        before: 'statSync, openSync',
      },
      {
        file: 'projects/context/build-inputs/fingerprint.ts',
        now: 'constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK',
        before: 'constants.O_RDONLY | constants.O_NONBLOCK',
      },
    ],
    tests: [
      'projects/context/build-inputs/build-inputs.test.ts',
      'projects/context/build-inputs/copied.test.ts',
    ],
    fails: 'link',
  },
  {
    finding: 3,
    what: 'copies what a link leads to into the root of Kaniko',
    changes: [
      {
        file: kaniko.file,
        now: importsRename,
        before: importsRename.replace('{ ', '{ copyFile, '),
      },
      {
        file: kaniko.file,
        now: `  const [text, ignored] = [await readLinked(folder, name), await readInside(folder, \`\${name}.dockerignore\`)]
  if (text !== undefined) await writeText(join(inside, 'Dockerfile'), text)
  if (ignored !== undefined) await writeText(join(inside, 'Dockerfile.dockerignore'), ignored)`,
        before: `  await copyFile(join(folder, name), join(inside, 'Dockerfile'))
  await copyFile(\`\${dockerfile}.dockerignore\`, join(inside, 'Dockerfile.dockerignore')).catch(() => {})`,
      },
    ],
    tests: kaniko.test,
    fails: 'what a link in the place of D leads to is not',
  },
  {
    finding: 3,
    what: 'copies the ignore file that a link leads to into the root of Kaniko',
    changes: [
      { file: kaniko.file, now: importsRename, before: importsRename.replace('{ ', '{ readFile, ') },
      {
        file: kaniko.file,
        now: `await readInside(folder, \`\${name}.dockerignore\`)`,
        before: `await readFile(\`\${dockerfile}.dockerignore\`).catch(() => undefined)`,
      },
    ],
    tests: kaniko.test,
    fails: 'what a link in the place of D.dockerignore leads to is not',
  },
  {
    finding: 3,
    what: 'quotes a line of the file that an ignore file is a link to',
    changes: [
      {
        file: 'projects/context/build-inputs/ignore.ts',
        now: `import { existsSync, lstatSync } from 'node:fs'`,
        before: `import { existsSync, readFileSync } from 'node:fs'`,
      },
      {
        file: 'projects/context/build-inputs/ignore.ts',
        now: `if (lstatSync(file).isSymbolicLink())`,
        before: `if (file === '')`,
      },
      {
        file: 'projects/context/build-inputs/ignore.ts',
        now: `(await readTextInside(dirname(file), basename(file))) ?? ''`,
        before: `readFileSync(file, 'utf8')`,
      },
    ],
    tests: ['projects/context/build-inputs/ignore.test.ts'],
    fails: 'is not a link, wherever that leads: nothing behind it is quoted',
  },
]
