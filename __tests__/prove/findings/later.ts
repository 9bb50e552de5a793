import type { Undo } from './undo.ts'

const origin = { file: 'revisions/code-origin.ts', tests: ['revisions/code-origin.test.ts'] }
const unconfined = { file: 'measure/refusals/unconfined.ts', tests: ['measure/refusals/unconfined.test.ts'] }

/** What was found after the list was made. */
export const foundLater: readonly Undo[] = [
  {
    finding: 'later',
    what: 'takes whatever is checked out in another event for the code of the repository',
    changes: [{ file: origin.file, now: '  return onBranches(question, head)', before: '  return ownCode' }],
    tests: origin.tests,
    fails: 'any other event has code of a fork where the head of its pull request is checked out',
  },
  {
    finding: 'later',
    what: 'takes the head of a run of a fork for the code of the repository',
    changes: [
      {
        file: origin.file,
        now: `    return from !== undefined && from === base ? ownCode : fork('workflow-run', true)`,
        before: '    return from === base ? ownCode : ownCode',
      },
    ],
    tests: origin.tests,
    fails: 'is a fork’s where it was one of',
  },
  {
    finding: 'later',
    what: 'takes the code for that of the repository where it cannot be asked',
    changes: [
      {
        file: origin.file,
        now: `  if (!succeeded(listed)) return fork('unreadable', true)`,
        before: '  if (!succeeded(listed)) return ownCode',
      },
      {
        file: origin.file,
        now: `  if (url === undefined) return fork('unreadable', true)`,
        before: '  if (url === undefined) return ownCode',
      },
    ],
    tests: origin.tests,
    fails: 'is taken for a fork’s where the repository cannot be asked',
  },
  {
    finding: 'later',
    what: 'takes a merge commit of GitHub for the code of the repository',
    changes: [
      {
        file: origin.file,
        now: `['ls-remote', '--heads', '--tags', '--', remoteName]`,
        before: `['ls-remote', '--', remoteName]`,
      },
    ],
    tests: origin.tests,
    fails: 'where the merge commit of a pull request is checked out, whoever opened it',
  },
  {
    finding: 'later',
    what: 'gives code of a fork secrets and prepare in any event',
    changes: [
      {
        file: 'projects/code-of-fork.ts',
        now: '  if (given.length === 0) return\n',
        before: '  if (given.length >= 0) return\n',
      },
    ],
    tests: ['projects/code-of-fork.test.ts'],
    fails: 'gets no secrets',
  },
  {
    finding: 'later',
    what: 'lets code of a fork have mounts that an engine does not confine',
    changes: [
      {
        file: unconfined.file,
        now: '  const uses = [...usesIn(dockerfile), ...(await usesOfBases(engine, dockerfile))]',
        before: '  const uses = await usesOfBases(engine, dockerfile)',
      },
    ],
    tests: unconfined.tests,
    fails: 'mount',
  },
  {
    finding: 'later',
    what: 'does not look at the triggers of base images',
    changes: [
      {
        file: unconfined.file,
        now: '  const uses = [...usesIn(dockerfile), ...(await usesOfBases(engine, dockerfile))]',
        before: '  const uses = usesIn(dockerfile)',
      },
    ],
    tests: unconfined.tests,
    fails: 'an image with such a trigger is refused before anything of a fork is built',
  },
  {
    finding: 'later',
    what: 'takes a variable in a mount for nothing',
    changes: [{ file: unconfined.file, now: `value.includes('$')`, before: `value === undefined` }],
    tests: unconfined.tests,
    fails: 'but not with a variable in it',
  },
  {
    finding: 'later',
    what: 'takes an image whose configuration cannot be read for one without triggers',
    changes: [
      {
        file: 'engines/containers/triggers.ts',
        now: '  return isRecord(parsed) ? triggersOfConfig(parsed) : undefined',
        before: '  return isRecord(parsed) ? triggersOfConfig(parsed) : []',
      },
    ],
    tests: ['engines/containers/triggers.test.ts'],
    fails: 'what cannot be read is unknown, not nothing',
  },
  {
    finding: 'later',
    what: 'follows the id of a cache mount out of the caches',
    changes: [
      {
        file: 'dockerfile/refusals.ts',
        now: '  ...cachesOutside(dockerfile),\n',
        before: '',
      },
    ],
    tests: ['dockerfile/refusals.test.ts'],
    fails: 'id=../../etc',
  },
  {
    finding: 'later',
    what: 'shows prepare of the head the clone of the base',
    changes: [
      {
        file: 'host/process/isolation.ts',
        now: '[ofRunner, ...covered]',
        before: '[ofRunner]',
      },
    ],
    tests: ['host/process/isolation.test.ts'],
    fails: 'prepare sees only its own folder of what is covered, and changes nothing else there',
  },
  {
    finding: 'later',
    what: 'measures a base that prepare of the head changed',
    changes: [
      {
        file: 'revisions/revisions.ts',
        now: '  if (changed !== undefined)\n    throw new PrepareError(',
        before: '  if (changed === dir)\n    throw new PrepareError(',
      },
    ],
    tests: ['revisions/revisions.test.ts'],
    fails: 'where nothing prevents it, makes the run invalid',
  },
  {
    finding: 'later',
    what: 'says of no report that it can be forged',
    changes: [
      {
        file: 'publish/caution.ts',
        now: '    ...(isFromFork(event) ? [forged] : []),\n',
        before: '',
      },
    ],
    tests: ['publish/caution.test.ts'],
    fails: 'says that it can be forged',
  },
  {
    finding: 'later',
    what: 'reads the report that a link in an artifact leads to',
    changes: [
      {
        file: 'modes/merge-reports.ts',
        now: '  const found = await lstat(file).catch(() => undefined)',
        before: '  const found = await stat(file).catch(() => undefined)',
      },
    ],
    tests: ['modes/merge-reports.test.ts'],
    fails: 'link',
  },
]
