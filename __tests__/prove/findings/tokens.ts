import type { Undo } from './undo.ts'

const isolation = ['host/process/isolation.test.ts']
const isolationFile = 'host/process/isolation.ts'

/** Tokens and other secrets: findings 5, 10, 12 and 14. */
export const ofTokens: readonly Undo[] = [
  {
    finding: 5,
    what: 'runs prepare among the processes of the job',
    changes: [
      {
        file: 'revisions/prepare.ts',
        now: `  const isolation = await findIsolation(host, { dir, covered })
  if (isolation === undefined) withoutIsolation(host, isOfFork)`,
        before:
          '  const isolation = isOfFork === undefined ? await findIsolation(host, { dir, covered }) : undefined',
      },
    ],
    tests: isolation,
    fails: 'prepare finds no token, in its own environment or that of any process that it sees',
  },
  {
    finding: 5,
    what: 'shows prepare the processes of the job',
    changes: [
      {
        file: isolationFile,
        now: `['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc']`,
        before: `['--mount', '--propagation', 'private']`,
      },
    ],
    tests: isolation,
    fails: 'prepare sees no process of the job',
  },
  {
    finding: 5,
    what: 'leaves prepare the right to unmount',
    changes: [
      {
        file: isolationFile,
        now: `asRoot: true, after: ['setpriv', ...containerCapabilities] }]`,
        before: 'asRoot: true, after: [] }]',
      },
    ],
    tests: isolation,
    fails: 'prepare finds no token by unmounting its /proc',
  },
  {
    finding: 5,
    what: 'leaves settings writable with which the kernel starts programs',
    changes: [{ file: isolationFile, now: `asRoot ? settings : ''`, before: `''` }],
    tests: isolation,
    fails: 'prepare cannot have the kernel start a program outside',
  },
  {
    finding: 5,
    what: 'shows prepare the files through which a step talks to the runner',
    changes: [{ file: isolationFile, now: '[ofRunner, ...covered]', before: '[...covered]' }],
    tests: isolation,
    fails: 'prepare does not see the files through which a step talks to the runner',
  },
  {
    finding: 5,
    what: 'names the files of the runner to prepare and to builds',
    changes: [
      {
        file: 'host/real-host.ts',
        now: '|GITHUB_STATE|GITHUB_ENV|GITHUB_OUTPUT|GITHUB_PATH|GITHUB_STEP_SUMMARY)$/',
        before: ')$/',
      },
    ],
    tests: ['host/real-host.test.ts'],
    fails: 'no environment contains inputs or tokens of the action, or files of the runner',
  },
  {
    finding: 5,
    what: 'runs prepare of a fork where nothing isolates it',
    changes: [
      { file: 'revisions/prepare.ts', now: '  if (isOfFork)\n', before: '  if (host === undefined)\n' },
    ],
    tests: isolation,
    fails: 'may not have namespaces is refused for a fork',
  },
  {
    finding: 10,
    what: 'gives set-up commands the environment of this process',
    changes: [
      {
        file: 'engines/install/set-up.ts',
        now: '    env: Object.fromEntries(variables),\n',
        before: '',
      },
    ],
    tests: ['engines/install/set-up.test.ts'],
    fails: 'a set-up command sees no token and no input',
  },
  {
    finding: 12,
    what: 'keeps secrets with the folder of the run',
    changes: [{ file: 'projects/context/load.ts', now: '  eraseAtExit(dir)\n', before: '' }],
    tests: ['projects/context/load.test.ts'],
    fails: 'secrets are gone when the run is over, even if its folder is kept',
  },
  {
    finding: 12,
    what: 'keeps the logins that an engine got',
    changes: [{ file: 'engines/machine/company-settings.ts', now: '  eraseAtExit(file)\n', before: '' }],
    tests: ['engines/machine/company-settings.test.ts'],
    fails: 'of a program are gone when it ends, even where it leaves its folder',
  },
  {
    finding: 14,
    what: 'lets everybody write to the report where the umask does',
    changes: [
      {
        file: 'publish/report-files.ts',
        now: `{ mode: 0o644, flag: 'wx' }`,
        before: `{ flag: 'wx' }`,
      },
    ],
    tests: ['publish/report-files.test.ts'],
    fails: 'with umask 0 the files have mode',
  },
  {
    finding: 14,
    what: 'lets everybody write to logs of failed builds where the umask does',
    changes: [
      {
        file: 'publish/failed-logs.ts',
        now: `{ mode: 0o644, flag: 'wx' }`,
        before: `{ flag: 'wx' }`,
      },
    ],
    tests: ['publish/failed-logs.test.ts'],
    fails: 'with umask 0',
  },
  {
    finding: 14,
    what: 'lets everybody exchange an archive where the umask does',
    changes: [{ file: 'images/tar.ts', now: `{ flags: 'wx', mode: 0o644 }`, before: `{ flags: 'wx' }` }],
    tests: ['images/archive-store.test.ts'],
    fails: 'with umask 0 only its owner can exchange an archive',
  },
  {
    finding: 14,
    what: 'lets everybody exchange a program that root runs where the umask does',
    changes: [
      {
        file: 'engines/install/static-docker.ts',
        now: `  succeed(await host.exec('chmod', ['-R', 'go-w', join(part, 'bin')], { timeoutMs: 60_000 }))\n`,
        before: '',
      },
    ],
    tests: ['engines/install/static-docker.test.ts'],
    fails: 'cannot be exchanged by other users, whatever the umask is',
  },
  {
    finding: 14,
    what: 'dies of SIGQUIT at once, with its secrets on the disk',
    changes: [
      {
        file: 'host/process/interrupt.ts',
        now: `['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const`,
        before: `['SIGINT', 'SIGTERM', 'SIGHUP'] as const`,
      },
    ],
    tests: ['host/process/interrupt.test.ts'],
    fails: 'SIGQUIT leaves no secret',
  },
  {
    finding: 14,
    what: 'leaves secrets on the disk when it exits at once',
    changes: [
      {
        file: 'host/erase-at-exit.ts',
        now: `  if (paths.size === 0) process.once('exit', eraseAll)\n`,
        before: '',
      },
    ],
    tests: ['host/process/interrupt.test.ts'],
    fails: 'a second SIGINT leaves no secret',
  },
]
