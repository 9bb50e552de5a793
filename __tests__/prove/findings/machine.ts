import type { Undo } from './undo.ts'

const policy = {
  file: 'engines/install/service-policy.ts',
  tests: ['engines/install/service-policy.test.ts'],
}
const temporary = {
  file: 'host/run-folder/temporary-folder.ts',
  tests: ['host/run-folder/temporary-folder.test.ts'],
}
const below = {
  file: 'host/run-folder/make-folder-below.ts',
  tests: ['host/run-folder/make-folder-below.test.ts'],
}

/** What is removed or changed on the machine: findings 6, 8 and 9. */
export const ofMachine: readonly Undo[] = [
  {
    finding: 6,
    what: 'removes the folder logs of whoever it is',
    changes: [
      {
        file: 'publish/failed-logs.ts',
        now: `import { join } from 'node:path'`,
        before: `import { rm } from 'node:fs/promises'\nimport { join } from 'node:path'`,
      },
      {
        file: 'publish/failed-logs.ts',
        now: `  await removeOwn(folder, '.log')`,
        before: '  await rm(folder, { recursive: true, force: true })',
      },
    ],
    tests: ['publish/failed-logs.test.ts'],
    fails: 'a folder of the project with the same name keeps its files',
  },
  {
    finding: 6,
    what: 'removes logs behind a link in the folder of the report',
    changes: [
      {
        file: 'host/own-folder.ts',
        now: '  (await lstat(path).catch(() => undefined))?.isDirectory() === true',
        before: '  (await stat(path).catch(() => undefined))?.isDirectory() === true',
      },
      { file: 'host/own-folder.ts', now: 'import { lstat, ', before: 'import { stat, ' },
    ],
    tests: ['publish/failed-logs.test.ts'],
    fails: 'nothing is written or removed through a link',
  },
  {
    finding: 6,
    what: 'removes folders of others whose names begin with .partial-',
    changes: [
      { file: temporary.file, now: '/^\\.go-container-bench-[A-Za-z0-9]{6}$/', before: '/^\\.partial-/' },
      {
        file: temporary.file,
        now: `const prefix = '.go-container-bench-'`,
        before: `const prefix = '.partial-'`,
      },
      {
        file: temporary.file,
        now: '  const ageMs = nowMs - Math.max(folder.ctimeMs, folder.mtimeMs)',
        before: '  const ageMs = nowMs - folder.mtimeMs',
      },
    ],
    tests: temporary.tests,
    fails: 'folders of others, of live runs and links are not',
  },
  {
    finding: 6,
    what: 'takes any name that begins as ours do for ours',
    changes: [{ file: temporary.file, now: '-[A-Za-z0-9]{6}$/', before: '-/' }],
    tests: temporary.tests,
    fails: 'if its name is as ours are',
  },
  {
    finding: 6,
    what: 'removes folders beside the programs of Docker by their names',
    changes: [
      {
        file: 'engines/install/static-docker.ts',
        now: `import { mkdir } from 'node:fs/promises'`,
        before: `import { mkdir, readdir, rm } from 'node:fs/promises'`,
      },
      {
        file: 'engines/install/static-docker.ts',
        now: '  await using part = await temporaryFolder(source.folder)\n',
        before: `  for (const name of await readdir(source.folder).catch(() => []))
    if (/^\\.part-\\d+-/.test(name)) await rm(join(source.folder, name), { recursive: true })
  await using part = await temporaryFolder(source.folder)\n`,
      },
    ],
    tests: ['engines/install/static-docker.test.ts'],
    fails: 'are kept beside folders of others, which stay whatever their names are',
  },
  {
    finding: 8,
    what: 'makes and gives away folders by their path',
    changes: [
      {
        file: below.file,
        now: `      ? makeThroughHandles(root, steps, rights)\n`,
        before: '      ? makeByPath(join(root, ...steps), rights)\n',
      },
    ],
    tests: below.tests,
    fails: 'touches nothing through a link in the place of',
  },
  {
    finding: 8,
    what: 'follows a link in the place of a folder that it opens',
    changes: [{ file: 'host/run-folder/open-below.ts', now: ' | constants.O_NOFOLLOW', before: '' }],
    tests: below.tests,
    fails: 'touches nothing through a link in the place of',
  },
  {
    finding: 8,
    what: 'removes by a path on which there may be links',
    changes: [
      {
        file: 'host/run-folder/remove-below.ts',
        now: `  if (process.platform !== 'linux') return remove`,
        before: '  if (process.pid > 0) return remove',
      },
    ],
    tests: ['host/run-folder/remove-below.test.ts'],
    fails: 'removeBelow does not go through a link on the way',
  },
  {
    finding: 8,
    what: 'erases by a path on which there may be links',
    changes: [
      {
        file: 'host/erase-at-exit.ts',
        now: ' | constants.O_NOFOLLOW',
        before: '',
      },
    ],
    tests: ['host/run-folder/remove-below.test.ts'],
    fails: 'erase does not go through a link on the way',
  },
  {
    finding: 8,
    what: 'gives away what links in a clone lead to',
    changes: [{ file: 'host/hand-over.ts', now: `'chown', '-h', `, before: `'chown', ` }],
    tests: ['host/hand-over.test.ts'],
    fails: 'but the targets of links do not',
  },
  {
    finding: 8,
    what: 'gives the folder of Podman away before it writes logins into it',
    changes: [
      {
        file: 'engines/containers/opening.ts',
        now: '  const dir = await folder.sub(kind.folder)\n',
        before: '  const dir = await folder.sub(kind.folder, user)\n',
      },
    ],
    tests: ['engines/containers/opening.test.ts'],
    fails: 'until what this program writes is in it',
  },
  {
    finding: 8,
    what: 'copies an archive through a link in the place of the copy',
    changes: [{ file: 'engines/containers/running.ts', now: ', constants.COPYFILE_EXCL', before: '' }],
    tests: ['engines/containers/engine-user.test.ts'],
    fails: 'an archive is not copied through a link',
  },
  {
    finding: 9,
    what: 'takes the policy of a killed run for that of the owner',
    changes: [
      { file: policy.file, now: '      await removeLeft(host, async () => prefix, file)\n', before: '' },
    ],
    tests: policy.tests,
    fails: 'one that a killed run left does not pass for the policy of the owner',
  },
  {
    finding: 9,
    what: 'leaves the policy of a killed run to the next installation',
    changes: [
      { file: 'provision/left-behind.ts', now: '  await removeLeftPolicy(host, policy)\n', before: '' },
    ],
    tests: ['modes/post.test.ts', ...policy.tests],
    fails: 'the post step lets packages start services again after kill -9 of the main step',
  },
  {
    finding: 9,
    what: 'lets two installations share one policy',
    changes: [
      {
        file: policy.file,
        now: `import { withLock } from '../../host/lock.ts'`,
        before: 'const withLock = (_: string, work: () => Promise<void>, __: unknown) => work()',
      },
    ],
    tests: policy.tests,
    fails: 'two installations at once take turns',
  },
]
