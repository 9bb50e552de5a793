import { existsSync } from 'node:fs'
import { nativePlatform } from './machine.ts'
import { readableText } from './readable.ts'

/**
 * The platforms of containers whose programs this machine runs without emulation, its own first. What is not known to be one is none:
 * whether a processor of arm64 still runs linux/arm shows nowhere.
 */
export const ownPlatforms = (): readonly string[] => (found ??= platformsOn(nativePlatform(), kernelFacts()))

let found: readonly string[] | undefined

/** What a kernel says of its processor. */
type KernelFacts = {
  /** As in /proc/cpuinfo, with blanks between them. */
  readonly flags: string
  /** Whether it has the system calls of 32-bit programs. */
  readonly runs32Bit: boolean
}

export const platformsOn = (native: string, { flags, runs32Bit }: KernelFacts): readonly string[] => {
  if (native !== 'linux/amd64') return [native]
  const known = new Set(flags.split(/\s+/))
  const reached = levels.findIndex((needed) => !needed.every((flag) => known.has(flag)))
  const count = reached === -1 ? levels.length : reached
  return [
    native,
    ...(runs32Bit ? ['linux/386'] : []),
    ...levels.slice(0, count).map((_, at) => `linux/amd64/v${at + 2}`),
  ]
}

/** What each level of x86-64 from v2 on adds to the one before (x86-64 psABI, table of micro-architecture levels), as Linux names it. */
const levels: readonly (readonly string[])[] = [
  ['cx16', 'lahf_lm', 'popcnt', 'pni', 'sse4_1', 'sse4_2', 'ssse3'],
  ['avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'abm', 'movbe', 'xsave'],
  ['avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl'],
]

const kernelFacts = (): KernelFacts => ({
  flags: /^flags\s*:(.*)$/m.exec(readableText('/proc/cpuinfo'))?.[1] ?? '',
  // Linux has it where it was built with IA32_EMULATION, which can be turned off when it starts.
  runs32Bit:
    existsSync('/proc/sys/abi/vsyscall32') &&
    !/\bia32_emulation=(?:0|off|false|n)\b/i.test(readableText('/proc/cmdline')),
})
