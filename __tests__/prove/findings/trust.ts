import type { Undo } from './undo.ts'

const docker = ['engines/install/static-docker.test.ts']

/** What is loaded and run: findings 15 and 16. */
export const ofTrust: readonly Undo[] = [
  {
    finding: 15,
    what: 'loads an archive whatever became of its content',
    changes: [
      {
        file: 'images/archive-store.ts',
        now: '  if ((await sha256OfFile(path).catch(() => undefined)) !== sidecar.sha256) return undefined\n',
        before: '  if ((await readFile(path).catch(() => undefined)) === undefined) return undefined\n',
      },
    ],
    tests: ['images/archive-store.test.ts'],
    fails: 'is made again when somebody changed it and kept its size',
  },
  {
    finding: 15,
    what: 'runs a program as root because it exists',
    changes: [
      {
        file: 'engines/install/kept-programs.ts',
        now: '  if (changed.length > 0)\n',
        before: '  if (changed.length < 0)\n',
      },
    ],
    tests: docker,
    fails: 'are not run when one is exchanged',
  },
  {
    finding: 15,
    what: 'saves archives that code of a fork may have changed',
    changes: [
      {
        file: 'modes/post.ts',
        now: `  isOfFork === 'true' ? [] : pathsIn(archives)`,
        before: `  isOfFork === '' ? [] : pathsIn(archives)`,
      },
    ],
    tests: ['modes/events.test.ts'],
    fails: 'saves no archives after a run of code of a fork',
  },
  {
    finding: 16,
    what: 'runs the program of whatever the tag of Kaniko names',
    changes: [
      {
        file: 'engines/install/kaniko-image.ts',
        now: `'gcr.io/kaniko-project/executor@sha256:4e7a52dd1f14872430652bb3b027405b8dfd17c4538751c620ac005741ef9698'`,
        before: 'kanikoRelease',
      },
    ],
    tests: ['engines/install/kaniko-image.test.ts'],
    fails: 'comes from an image that is named by its digest',
  },
  {
    finding: 16,
    what: 'starts BuildKit from whatever its tag names',
    changes: [
      {
        file: 'engines/docker/builder-image.ts',
        now: '@sha256:28a898719c18a33f4e8000685287fa36fd0dd9560c6440227d3a732d79bb41d8',
        before: '',
      },
    ],
    tests: ['engines/docker/container-builder.test.ts'],
    fails: 'has an image that is named by its digest',
  },
  {
    finding: 16,
    what: 'keeps special rights of the programs in an archive',
    changes: [
      {
        file: 'engines/install/static-docker.ts',
        now: `['--no-same-owner', '--no-same-permissions']`,
        before: `['--no-same-owner', '--same-permissions']`,
      },
    ],
    tests: docker,
    fails: 'get no right from the archive that other users should not have',
  },
]
