import { check, every, ok, unknown, warning } from '../finding.ts'

/** The Go compiler and linker take several hundred MB on the shipped projects, in one process per processor. */
const littleMemory = 1e9

export const memory = check('memory', every, ({ availableBytes }) => {
  if (availableBytes === undefined) return unknown('/proc/meminfo does not show how much is available')
  const seen = `${(availableBytes / 1e9).toFixed(1)} GB available`
  return availableBytes >= littleMemory
    ? ok(seen)
    : warning(`${seen}: builds may swap or be killed`, 'close other programs, or use a larger machine')
})

/** Builds have been run successfully with this many. */
const enough = 1_024

export const limits = check('ulimits', every, ({ openFiles, processes }) => {
  if (openFiles === undefined || processes === undefined) return unknown('/proc/self/limits cannot be read')
  const seen = `${openFiles} open files, ${processes} processes`
  if (openFiles >= enough && processes >= enough) return ok(seen)
  return warning(
    `${seen}: builds may fail halfway`,
    'raise them in /etc/security/limits.conf (nofile, nproc), or in a container with --ulimit',
  )
})

/** Reading these takes a trip outside the processor or its hypervisor. */
const slowSources = ['acpi_pm', 'hpet', 'jiffies', 'refined-jiffies', 'pit']
/** No version of this program is older. */
const firstVersionMs = Date.UTC(2026, 0, 1)

export const clock = check('clock', every, ({ clockSource, nowMs }) => {
  const now = new Date(nowMs).toISOString()
  if (nowMs < firstVersionMs)
    return warning(
      `it shows ${now}: certificates and caches will be judged by a wrong date`,
      'set the clock (timedatectl set-ntp true)',
    )
  if (clockSource === undefined) return unknown(`its source cannot be read; it shows ${now}`)
  return slowSources.includes(clockSource)
    ? warning(
        `${clockSource} is slow to read and coarse`,
        'let the kernel use tsc or the clock of the hypervisor',
      )
    : ok(`${clockSource}, ${now}`)
})

/** Always ok. It shows who can apply the remedies, and whether a run can install anything. */
export const rights = check('rights', every, ({ uid, sudo }) => {
  if (uid === 0) return ok('root; rootless engines run as an unprivileged user')
  return ok(
    sudo
      ? 'not root; sudo works without a password'
      : 'not root, and sudo would ask for a password: a run cannot install anything',
  )
})
