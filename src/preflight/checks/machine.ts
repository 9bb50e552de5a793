import type { Facts } from '../facts.ts'
import { check, type Check, every, ok, type Seen, unknown, warning } from '../finding.ts'

/** The Go compiler and linker of the shipped projects take several hundred MB, one process per processor. */
const littleMemory = 1e9

export const memory: Check<Facts> = check('memory', every, ({ availableBytes }: Facts): Seen => {
  if (availableBytes === undefined) return unknown('/proc/meminfo does not tell what is available')
  const told = `${(availableBytes / 1e9).toFixed(1)} GB available`
  return availableBytes >= littleMemory
    ? ok(told)
    : warning(`${told}: builds may swap or be killed`, 'end other programs, or use a larger machine')
})

/** Builds were run within these limits. */
const enough = 1_024

export const limits: Check<Facts> = check('ulimits', every, ({ openFiles, processes }: Facts): Seen => {
  if (openFiles === undefined || processes === undefined) return unknown('/proc/self/limits cannot be read')
  const told = `${openFiles} open files, ${processes} processes`
  if (openFiles >= enough && processes >= enough) return ok(told)
  return warning(
    `${told}: builds may fail in the middle`,
    `raise them in /etc/security/limits.conf (nofile, nproc), in a container with --ulimit`,
  )
})

/** Sources that are read without leaving the processor or its hypervisor. */
const slowSources = ['acpi_pm', 'hpet', 'jiffies', 'refined-jiffies', 'pit']
/** No version of this program is older. */
const firstVersionMs = Date.UTC(2026, 0, 1)

export const clock: Check<Facts> = check('clock', every, ({ clockSource, nowMs }: Facts): Seen => {
  const now = new Date(nowMs).toISOString()
  if (nowMs < firstVersionMs)
    return warning(
      `it says ${now}: certificates and caches are judged by it`,
      'set the clock (timedatectl set-ntp true)',
    )
  if (clockSource === undefined) return unknown(`its source cannot be read; it says ${now}`)
  return slowSources.includes(clockSource)
    ? warning(
        `${clockSource} is slow to read and coarse`,
        'let the kernel use tsc or the clock of the hypervisor',
      )
    : ok(`${clockSource}, ${now}`)
})

/** Told for the remedies: who can carry them out, and whether a run may install anything. */
export const rights: Check<Facts> = check('rights', every, ({ uid, sudo }: Facts): Seen => {
  if (uid === 0) return ok('root; rootless engines run as an unprivileged user')
  return ok(
    sudo
      ? 'not root; sudo works without a password'
      : 'not root, and sudo would ask for a password: nothing can be installed by a run',
  )
})
