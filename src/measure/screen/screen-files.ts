import { kindInside } from '../../host/inside/check.ts'
import { readStart } from '../../host/inside/read.ts'
import { programName } from '../../dockerfile/go-commands.ts'
import type { Differences } from '../../model.ts'
import type { Read } from './screen-unseen.ts'

/** Files that differ and may stand for any amount of work, whatever their own size; each as a clause. */
export const unseenFiles = async (
  base: Read,
  head: Read,
  files: Differences['files'],
): Promise<readonly string[]> => {
  const unpacks = [base, head].some(({ dockerfile }) =>
    dockerfile.needed.some(({ instructions }) => instructions.some(({ name }) => name === 'ADD')),
  )
  const found: string[] = []
  const set = wordsOfToolVariables(head)
  const isOwn = [base, head].some(hasOwnCompiler)
  for (const { path } of files) {
    const isGo = path.endsWith('.go')
    if (!isGo && set.has(path.replace(/^.*\//s, '')))
      found.push(`${path} is named by a variable that Go or a compiler reads`)
    else if (!isGo && isOwn) found.push(`${path} may belong to the compiler that a variable names`)
    if (tools.test(path)) found.push(`${path} has the name of a program that takes part in compilations`)
    for (const { recipe } of [base, head]) {
      const kind = await kindInside(recipe.contextDir, path)
      if (kind === 'link') found.push(`${path} is a link, and leads to something else than before`)
      if (unpacks && (archive.test(path) || (kind === 'file' && (await isArchive(recipe.contextDir, path)))))
        found.push(`ADD may unpack ${path}`)
    }
  }
  return [...new Set(found)]
}

/** Go has no digest of some of them, and none of what they start. */
const tools =
  /(?:^|\/)(?:go|compile|link|asm|cgo|pkg-config|git|(?:[\w.-]+-)?(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+|ld))$/

/** `CC=/src/cc.sh`: a compiler of the project, which the standard library is compiled with, too. Not those that name no program. */
const toolVariable =
  /(?:^|\s)(?!(?:CGO_ENABLED|GO(?:OS|ARCH|PROXY|CACHE|MODCACHE|PATH|PRIVATE|SUMDB|TOOLCHAIN))(?:[=\s]|$))(?:CC|CXX|FC|AR|GCCGO|PKG_CONFIG|CGO_\w+|GO\w+)(?:[=\s]|$)/

/** Where one is made of another variable, or has no value of its own, it may be that of any variable or build argument. */
const wordsOfToolVariables = ({ dockerfile, recipe }: Read): ReadonlySet<string> => {
  const set = dockerfile.stages
    .flatMap(({ instructions }) => instructions)
    .filter(({ name }) => name === 'ENV' || name === 'ARG')
  const own = set.filter(({ args }) => toolVariable.test(args))
  const isTaken = own.some(({ name, args }) => args.includes('$') || (name === 'ARG' && !args.includes('=')))
  const values = [...dockerfile.globals.values(), ...Object.values(recipe.buildArgs)]
  const texts = isTaken ? [...set.map(({ args }) => args), ...values] : own.map(({ args }) => args)
  return new Set(texts.flatMap((text) => text.split(/[^\w.+@-]+/)))
}

/** Whether a C compiler is set that is none by its name: a program of the project, with files of its own. */
const hasOwnCompiler = ({ dockerfile, recipe }: Read): boolean => {
  const given = [...dockerfile.globals, ...Object.entries(recipe.buildArgs)].map(
    ([name, value]) => `${name}=${value}`,
  )
  const written = dockerfile.stages
    .flatMap(({ instructions }) => instructions)
    .flatMap(({ name, args, heredocs }) => {
      if (name === 'RUN') return [args, ...heredocs.map(({ content }) => content)]
      // `ENV CC gcc` is a form of its own.
      return name === 'ENV' || name === 'ARG' ? args.replace(/^(\w+)\s+(?=\S)/, '$1=') : []
    })
  return [...given, ...written].some((text) =>
    [...text.matchAll(compilerVariable)].some(([, value = '']) => !compiler.test(programName(value))),
  )
}

const compilerVariable =
  /(?:^|[\s;&|("'])(?:CC|CXX|FC|AR|GCCGO|PKG_CONFIG)=["']?(?:(?:[\w./-]*\/)?s?ccache\s+)?([^\s"';&|)]+)/g

const compiler =
  /^(?:(?:[\w.]+-)*(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+|gfortran|gccgo|ar|ld|pkg-config)(?:-[\d.]+)?|zig|emcc|emar|s?ccache)$/

const archive = /\.(?:tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst)$/i

/** Engines unpack what begins like this: gzip, bzip2, xz and Zstandard. */
const compressed = ['1f8b', '425a68', 'fd377a585a00', '28b52ffd'] as const

/** Whether ADD would unpack it: engines look at the content, and not at the name. */
const isArchive = async (root: string, path: string): Promise<boolean> => {
  const start = (await readStart(root, path, headerBytes)) ?? Buffer.alloc(0)
  return (
    compressed.some((magic) => start.subarray(0, magic.length / 2).toString('hex') === magic) ||
    startsTar(start)
  )
}

const headerBytes = 512
/** Where a header of tar has the sum of its bytes, and how long that field is. */
const [sumAt, sumBytes] = [148, 8] as const

/** By the sum in its first header, in which that field counts as spaces: POSIX.1-1988, ustar. Older files have the same sum. */
const startsTar = (start: Buffer): boolean => {
  if (start.length < headerBytes) return false
  const written = /^[ \0]*([0-7]+)[ \0]/.exec(start.toString('latin1', sumAt, sumAt + sumBytes))?.[1]
  const own = start.subarray(sumAt, sumAt + sumBytes)
  return Number.parseInt(written ?? '', 8) === sum(start) - sum(own) + sumBytes * ' '.charCodeAt(0)
}

const sum = (bytes: Buffer): number => bytes.reduce((total, byte) => total + byte, 0)
