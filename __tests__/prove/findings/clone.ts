import type { Undo } from './undo.ts'

const edit = { test: ['measure/build/edit.test.ts'], file: 'measure/build/edit.ts' } as const
const inside = ['host/inside/inside.test.ts']
const importsHash = `import { createHash } from 'node:crypto'`

/** A clone and what a build makes of it: findings 1, 2, 3 and 11. */
export const ofClones: readonly Undo[] = [
  {
    finding: 1,
    what: 'writes an edited file back through whatever a build put in its place',
    changes: [
      {
        file: edit.file,
        now: importsHash,
        before: `${importsHash}\nimport { writeFile } from 'node:fs/promises'`,
      },
      {
        file: edit.file,
        now: `    const kind = await kindInside(contextDir, file)
    if (kind !== 'file' && kind !== undefined) await removeInside(contextDir, file)
    await replaceInside(contextDir, file, original)`,
        before: '    await writeFile(join(contextDir, file), original)',
      },
    ],
    tests: edit.test,
    fails: 'what a build put in the place of the edited file is removed',
  },
  {
    finding: 1,
    what: 'leaves a link in the place of an edited file',
    changes: [
      {
        file: edit.file,
        now: `    if (kind !== 'file' && kind !== undefined) await removeInside(contextDir, file)\n`,
        before: '',
      },
    ],
    tests: edit.test,
    fails: 'what a build put in the place of the edited file is removed',
  },
  {
    finding: 1,
    what: 'writes into a file instead of replacing it',
    changes: [
      {
        file: 'host/inside/write.ts',
        now: `      within(fresh),
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,`,
        before: '      within(entry),\n      constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC,',
      },
      { file: 'host/inside/write.ts', now: '    await rename(within(fresh), within(entry))\n', before: '' },
    ],
    tests: inside,
    fails: 'leaves what a link leads to, and its other hard links, as they are',
  },
  {
    finding: 1,
    what: 'replaces whatever is in the place of a file',
    changes: [
      {
        file: 'host/inside/write.ts',
        now: `  if (before !== undefined && !before.isFile()) throw new UnsafePath(\`\${name} is no longer a regular file\`)\n`,
        before: '',
      },
    ],
    tests: inside,
    fails: 'leaves what a link leads to, and its other hard links, as they are',
  },
  {
    finding: 1,
    what: 'writes through a link in the place of a folder',
    changes: [
      {
        file: 'host/inside/write.ts',
        now: `  await using folder = await openChecked(root, dirname(name), constants.O_RDONLY | constants.O_DIRECTORY)
  const within`,
        before: `  await using folder = await open(join(root, dirname(name)), constants.O_RDONLY | constants.O_DIRECTORY)
  const within`,
      },
    ],
    tests: inside,
    fails: 'leaves what a link leads to, and its other hard links, as they are',
  },
  {
    finding: 1,
    what: 'does not look where an opened file is',
    changes: [
      {
        file: 'host/inside/check.ts',
        now: `  if (opened !== expected) throw new UnsafePath(\`\${name} was exchanged while it was opened\`)\n`,
        before: '',
      },
    ],
    tests: ['host/inside/exchanged.test.ts'],
    fails: 'is read or written while a folder is exchanged for a link all the time',
  },
  {
    finding: 1,
    what: 'does not look where a file is that was opened without waiting',
    changes: [
      {
        file: 'host/inside/look.ts',
        now: ` || wasExchanged(file, join(realpathSync(root), name))`,
        before: '',
      },
    ],
    tests: ['host/inside/exchanged.test.ts'],
    fails: 'is read without waiting',
  },
  {
    finding: 1,
    what: 'takes a build that changed its own context for a valid one',
    changes: [
      {
        file: 'measure/watch/watch-context.ts',
        now: '    return changeOf(before, after, recipe.contextDir)',
        before: '    return undefined',
      },
    ],
    tests: ['measure/build/build.test.ts', 'measure/watch/watch-context.test.ts'],
    fails: 'makes that build invalid',
  },
  {
    finding: 1,
    what: 'builds again from a context that a build changed',
    changes: [
      {
        file: 'measure/build/watch-build.ts',
        now: '    changedContexts.set(request.contextDir, message)\n',
        before: '',
      },
    ],
    tests: ['measure/build/build.test.ts'],
    fails: 'makes that build invalid, and nothing is built from that context any more',
  },
  {
    finding: 11,
    what: 'edits the file that a committed link leads to',
    changes: [
      {
        file: edit.file,
        now: importsHash,
        before: `${importsHash}\nimport { readFile, writeFile } from 'node:fs/promises'`,
      },
      {
        file: edit.file,
        now: `  const original = await readInside(contextDir, file)
  await replaceInside(contextDir, file, Buffer.concat([original ?? Buffer.alloc(0), Buffer.from(text)]))`,
        before: `  const original = await readFile(join(contextDir, file)).catch(() => undefined)
  await writeFile(join(contextDir, file), Buffer.concat([original ?? Buffer.alloc(0), Buffer.from(text)]))`,
      },
    ],
    tests: edit.test,
    fails: 'a committed link is not edited',
  },
]
