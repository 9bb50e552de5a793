import { unknown } from '../../../dockerfile/shell/values.ts'
import { buildsWith, type Target } from './build-constraint.ts'

/** What the beginning of a Go file says. */
type GoFile = {
  /** undefined when there is no package clause: then it is not a Go file. */
  readonly packageName: string | undefined
  readonly isGenerated: boolean
  readonly importsC: boolean
  /** Whether it contains `func main()`. */
  readonly hasMain: boolean
  /** Expressions of its build constraints; all must hold. */
  readonly constraints: readonly string[]
}

/** White space and comments, which is all that may precede the package clause (Go specification, "Source files"). */
const beforePackage = /^\uFEFF?(?:\s+|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/

/** Reads the beginning of a Go file; the rest is only searched for `import "C"` and `func main()`. */
export const readGoFile = (text: string): GoFile => {
  const head = beforePackage.exec(text)?.[0] ?? ''
  const packageName = /^package\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(text.slice(head.length))?.[1]
  const lines = withoutComments(head).split('\n')
  const goBuild = lines.flatMap((line) => /^\/\/go:build\s+(.*)/.exec(line.trim())?.[1] ?? [])
  const plusBuild = lines.flatMap((line) => /^\/\/\s*\+build\s+(.*)/.exec(line.trim())?.[1] ?? [])
  return {
    packageName,
    // The form in https://go.dev/s/generatedcode, and the variants that some tools write.
    isGenerated: lines.some((line) => /^\/\/ Code generated\b/.test(line)),
    importsC: /^[^\S\n\r\u2028\u2029]*(?:import[^\S\n]+)?"C"[^\S\n]*(?:\/\/.*)?$/m.test(text),
    hasMain: /^func\s+main\s*\(\s*\)/m.test(text),
    constraints: goBuild.length > 0 ? goBuild : plusBuild.map(modern),
  }
}

/** Without comments of the form that can span lines. One without an end stays. */
export const withoutComments = (text: string): string => {
  let [code, at] = ['', 0]
  for (;;) {
    const start = text.indexOf('/*', at)
    const end = start === -1 ? -1 : text.indexOf('*/', start + 2)
    if (end === -1) return code + text.slice(at)
    code += text.slice(at, start)
    at = end + 2
  }
}

/** The old form: spaces mean "or", commas mean "and". */
const modern = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => `(${word.split(',').join(' && ')})`)
    .join(' || ')

/** Names that Go reads as constraints at the end of a file name (go/build, knownOS, knownArch). */
const systems =
  /^(?:aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)$/
const architectures =
  /^(?:386|amd64|amd64p32|arm|armbe|arm64|arm64be|loong64|mips|mipsle|mips64|mips64le|mips64p32|mips64p32le|ppc|ppc64|ppc64le|riscv|riscv64|s390|s390x|sparc|sparc64|wasm)$/

/** Whether go compiles a file that it finds in a package for a target. A file that is named itself is always compiled. */
export const isCompiled = (name: string, file: GoFile, target: Target): boolean => {
  const parts = (name.split('.')[0] ?? '').split('_').slice(1)
  const [before = '', last = ''] = ['', ...parts].slice(-2)
  const isMachine = architectures.test(last)
  const system = isMachine ? before : last
  if (systems.test(system) && system !== target.os) return false
  if (isMachine && last !== target.arch) return false
  if (file.importsC && !target.cgo) return false
  return file.constraints.every((constraint) =>
    targetsFor(constraint, target).some((each) => buildsWith(constraint, each)),
  )
}

/** Two targets where tags are not known beforehand: without any, and with all that the constraint names. */
const targetsFor = (constraint: string, target: Target): readonly Target[] =>
  target.tags.some((tag) => tag.includes(unknown))
    ? [target, { ...target, tags: constraint.match(/[\w.]+/g) ?? [] }]
    : [target]
