/**
 * What namespaces and capabilities leave open to a program that runs as root: the keys that the kernel keeps for root, and
 * sockets with abstract names of the network it shares. Perl makes the calls, because util-linux has no program for them
 * before 2.41; it is part of every Debian and Ubuntu.
 */
export const confined = (command: string): string =>
  `perl -e '${script}' "${callNumbers[process.arch]?.prctl ?? 0}" "${filterFor(process.arch)?.toString('hex') ?? ''}" ${command}`

/** Landlock (its call numbers are the same everywhere) has been able to do this since Linux 6.12; older ones refuse it. */
const script = `
my ($prctl, $filter) = (shift, pack("H*", shift));
my $program = pack("S x!8 P", length($filter) / 8, $filter);
!length($filter) or syscall($prctl, 22, 2, $program) == 0 or die "no filter of system calls: $!\\n";
my $rules = pack("Q Q Q", 0, 0, 1);
my $scoped = syscall(444, $rules, 24, 0);
$scoped < 0 or syscall(446, $scoped, 0) == 0 or die "no scope of sockets: $!\\n";
exec { $ARGV[0] } @ARGV or die "$ARGV[0]: $!\\n";`

/** Of one kind of machine code: how the kernel names it (linux/audit.h), and its numbers of add_key, request_key, keyctl. */
type Abi = { readonly audit: number; readonly keys: readonly number[] }

/** The numbers of the calls for 64-bit programs, and for the 32-bit programs that such a kernel may run too. */
const callNumbers: Readonly<
  Partial<Record<NodeJS.Architecture, { readonly prctl: number; readonly abis: readonly Abi[] }>>
> = {
  x64: {
    prctl: 157,
    abis: [
      // The second three are those of x32.
      { audit: 0xc000003e, keys: [248, 249, 250, 0x400000f8, 0x400000f9, 0x400000fa] },
      { audit: 0x40000003, keys: [286, 287, 288] },
    ],
  },
  arm64: {
    prctl: 167,
    abis: [
      { audit: 0xc00000b7, keys: [217, 218, 219] },
      { audit: 0x40000028, keys: [309, 310, 311] },
    ],
  },
}

/** The classic BPF program that refuses the calls for keys, as Docker does; see seccomp(2). Undefined: numbers unknown. */
export const filterFor = (architecture: NodeJS.Architecture): Buffer | undefined => {
  const abis = callNumbers[architecture]?.abis
  if (abis === undefined) return undefined
  return Buffer.concat([...abis.flatMap(refusing), instruction(returnValue, 0, allow)])
}

const [load, compare, returnValue] = [0x20, 0x15, 0x06] as const
const [allow, refuse] = [0x7fff_0000, 0x0005_0001] as const
/** Where seccomp_data has them. */
const [callAt, abiAt] = [0, 4] as const

/** For a call of this kind of machine code: refuses those for keys, and allows all others. Others go on behind it. */
const refusing = ({ audit, keys }: Abi): readonly Buffer[] => [
  instruction(load, 0, abiAt),
  instruction(compare, keys.length + 3, audit, 'otherwise'),
  instruction(load, 0, callAt),
  ...keys.map((key, at) => instruction(compare, keys.length - at, key)),
  instruction(returnValue, 0, allow),
  instruction(returnValue, 0, refuse),
]

/** One instruction; a comparison skips this many, either when the values are equal or otherwise. */
const instruction = (code: number, skip: number, value: number, when?: 'otherwise'): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt16LE(code, 0)
  bytes.writeUInt8(skip, when === 'otherwise' ? 3 : 2)
  bytes.writeUInt32LE(value, 4)
  return bytes
}
