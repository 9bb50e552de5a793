/** Whether a program writes nothing where it is started, but for what is redirected. */
export const writesElsewhere = (program: string): boolean => installers.has(program) || readers.has(program)

/** Whether a program writes to places of its own, or only removes. */
export const isOfSystem = (program: string): boolean => installers.has(program) || others.has(program)

const installers = new Set(['apk', 'apt-get', 'apt', 'yum', 'dnf', 'microdnf', 'update-ca-certificates'])

const readers = new Set([
  ...[
    'cd',
    'set',
    'export',
    'umask',
    'true',
    ':',
    'echo',
    'printf',
    'test',
    '[',
    'date',
    'uname',
    'pwd',
    'cat',
  ],
  'ls',
])

const others = new Set([
  ...['adduser', 'addgroup', 'useradd', 'groupadd', 'set', 'export', 'true', ':', 'umask', 'rm'],
])
