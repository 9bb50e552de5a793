import type { Undo } from './undo.ts'

/** What runs leave, and what they take of others for theirs: findings 17, 18 and 19. */
export const ofRuns: readonly Undo[] = [
  {
    finding: 17,
    what: 'waits for a lock without limit',
    changes: [
      {
        file: 'host/lock.ts',
        now: '      if (performance.now() > endMs)\n',
        before: '      if (endMs < 0)\n',
      },
    ],
    tests: ['host/lock.test.ts'],
    fails: 'a lock that is held for too long is an error',
  },
  {
    finding: 17,
    what: 'lets steps of Kaniko use the keys of root',
    changes: [
      {
        file: 'engines/kaniko/confinement.ts',
        now: '  ...keys.map((key, at) => instruction(compare, keys.length - at, key)),\n',
        before: '  ...keys.map(() => instruction(compare, 0, 0xffff)),\n',
      },
    ],
    tests: ['engines/kaniko/confinement.test.ts'],
    fails: 'refuses the calls for keys, and allows all others',
  },
  {
    finding: 17,
    what: 'lets steps of Kaniko start any number of processes',
    changes: [
      {
        file: 'engines/kaniko/process-limit.ts',
        now: `    writeFileSync(join(group, 'pids.max'), String(mostProcesses))\n`,
        before: '',
      },
    ],
    tests: ['engines/kaniko/confinement.test.ts'],
    fails: 'is below that of the run, where version 1 has a hierarchy for it',
  },
  {
    finding: 17,
    what: 'starts Kaniko without its filter of calls',
    changes: [
      {
        file: 'engines/kaniko/private-root.ts',
        now: `exec \${confined(\`setpriv \${containerCapabilities.join(' ')} chroot /root\`)} "$@"`,
        before: `exec setpriv \${containerCapabilities.join(' ')} chroot /root "$@"`,
      },
    ],
    tests: ['real-engines/private-root.test.ts', 'engines/kaniko/confinement.test.ts'],
    fails: 'key',
  },
  {
    finding: 17,
    what: 'shows steps of Kaniko the keys and the memory of the machine',
    changes: [
      {
        file: 'engines/kaniko/private-root.ts',
        now: 'for each in kcore keys key-users latency_stats sched_debug timer_list timer_stats; do',
        before: 'for each in; do',
      },
    ],
    tests: ['real-engines/private-root.test.ts', 'engines/kaniko/confinement.test.ts'],
    fails: 'key',
  },
  {
    finding: 18,
    what: 'takes a run in another process namespace for dead',
    changes: [
      {
        file: 'host/run-folder/owner.ts',
        now: '  return isElsewhere && isOfThisBoot ? ageMs < longestRunMs : isAlive(owner)',
        before: '  return isElsewhere && isOfThisBoot && ageMs < 0 ? true : isAlive(owner)',
      },
    ],
    tests: ['host/run-folder/sweep.test.ts'],
    fails: 'a run in another process namespace counts as working for a day',
  },
  {
    finding: 18,
    what: 'leaves the temporary folders of killed runs',
    changes: [
      {
        file: 'host/run-folder/temporary-folder.ts',
        now: '    await removeAbandoned(parent, Date.now())\n',
        before: '',
      },
    ],
    tests: ['host/run-folder/temporary-folder.test.ts'],
    fails: 'what a killed run left is removed',
  },
  {
    finding: 19,
    what: 'leaves the pause process of rootless Podman',
    changes: [
      {
        file: 'engines/containers/running.ts',
        now: `  if (pause !== undefined) await endProcess(pause, { group: false, graceMs: 2_000 })\n`,
        before: '',
      },
    ],
    tests: ['engines/containers/opening.test.ts'],
    fails: 'the pause process of Podman belongs to the run, and ends with the engine',
  },
  {
    finding: 19,
    what: 'lets Podman make its folders in the /tmp of the machine',
    changes: [
      {
        file: 'engines/containers/session.ts',
        now: `  XDG_RUNTIME_DIR: join(dir, 'xdg'),\n`,
        before: '',
      },
      { file: 'engines/containers/session.ts', now: '  TMPDIR: storage.tmpDir,\n', before: '' },
    ],
    tests: ['engines/containers/opening.test.ts'],
    fails: 'whatever Podman makes by itself is in the folder of the run',
  },
  {
    finding: 19,
    what: 'does not record the pause process of rootless Podman for the next run',
    changes: [
      {
        file: 'engines/containers/running.ts',
        now: `  if (pid !== undefined) await folder.ownProcess(pid, \`pause process of \${session.kind.name}\`)\n`,
        before: '',
      },
    ],
    tests: ['engines/containers/opening.test.ts'],
    fails: 'the pause process of Podman belongs to the run, and ends with the engine',
  },
  {
    finding: 19,
    what: 'takes whatever process the engine names for its pause process',
    changes: [
      {
        file: 'engines/containers/running.ts',
        now: ' && (await belongsTo(pid, user)) ? pid',
        before: ' ? pid',
      },
    ],
    tests: ['engines/containers/engine-user.test.ts'],
    fails: 'only a process of the user of the engine is its pause process',
  },
]
