import { posix } from 'node:path'
import { below, readCopy } from '../container-paths.ts'
import type { Dockerfile } from '../dockerfile.ts'
import { goCallOf, programOf } from '../go-commands.ts'
import { mountsOf } from '../mounts.ts'
import { readRun } from '../run-steps.ts'
import { type FolderFacts, notApplicable, type Proposal, type Rewrite, type RewriteFacts } from './rewrite.ts'
import { scriptTextOf } from './script-text.ts'
import { isIndirectRun, ownSteps, stagesBelow, type Step, wholeContextTarget } from './steps.ts'
import { takenFromStages } from './taken.ts'

/** Leaves out of the context what no step needs: it is not sent, not copied, and changes no layer. */
export const dockerignore: Rewrite = {
  name: 'dockerignore',
  text: 'Leaves .git, and large folders that the build does not need, out of the context.',
  scenarios: ['source-change'],
  changesBinary: 'Without .git, Go writes no commit into the binary.',
  hosted: undefined,
  propose: (facts) => propose(facts),
}

/** A smaller folder is not worth a line. */
export const leastBytes = 1_000_000

const propose = ({ dockerfile, ignore, sources, text }: RewriteFacts): Proposal => {
  const steps = ownSteps(dockerfile)
  const copy = steps.find((step) => wholeContextTarget(step) !== undefined)
  if (copy === undefined) return notApplicable('no COPY takes the whole context')
  if (ignore.problem !== undefined) return notApplicable(ignore.problem)
  const named = namedIn(steps, dockerfile.escape)
  const git = sources.gitBytes !== undefined && !needsGit(steps, named) ? ['.git'] : []
  const reason = whyFoldersStay(steps, dockerfile, sources.cgoFiles)
  const folders = reason === undefined ? sources.folders.filter((each) => mayGo(each, named)) : []
  const names = [...git, ...folders.map(({ name }) => name)]
  if (names.length === 0)
    return notApplicable(
      reason === undefined ? nothingLarge : `${nothingLarge}; other folders stay, because ${reason}`,
    )
  const separator = ignore.text === '' || ignore.text.endsWith('\n') ? '' : '\n'
  return {
    kind: 'changed',
    dockerfile: undefined,
    ignoreFile: `${ignore.text}${separator}${names.map((name) => `${name}\n`).join('')}`,
    ...(git.length === 0 && { keepsBinary: true }),
    line: Math.min(copy.instruction.line, text.split('\n').length),
  }
}

const nothingLarge = `.git is not in the context, or is needed, and no folder of ${leastBytes / 1_000_000} MB or more is without use in it`

/** What the text of no step shows must stay: then no folder is left out. A clause; undefined: the text shows it all. */
const whyFoldersStay = (
  steps: readonly Step[],
  dockerfile: Dockerfile,
  cgoFiles: readonly string[],
): string | undefined => {
  const taking = new Set(
    steps.filter((step) => wholeContextTarget(step) !== undefined).map(({ stage }) => stage),
  )
  const bases = stagesBelow(dockerfile)
  for (const stage of taking) {
    if (stage === dockerfile.needed.at(-1)) return 'the image itself holds all of the context'
    if (bases.has(stage.index)) return 'a later stage is built on one that copies the context'
  }
  const taken = takenFromStages(dockerfile).find(({ path }) =>
    steps.some((step) => {
      const target = wholeContextTarget(step)
      return target !== undefined && below(path, posix.resolve(step.folder, target)) !== undefined
    }),
  )
  if (taken !== undefined) return `line ${taken.line} copies all of the context`
  for (const step of steps.filter(({ stage }) => taking.has(stage))) {
    const reader = readerIn(step)
    if (reader !== undefined) return `${reader} in line ${step.instruction.line} may read any of them`
  }
  return cgoFiles.length > 0 ? `${cgoFiles[0]} imports "C", and its compiler may read any of them` : undefined
}

/** A program of a RUN that may read files which nothing names; undefined: there is none. */
const readerIn = ({ instruction }: Step): string | undefined =>
  instruction.name === 'RUN'
    ? readRun(instruction)
        .commands.filter((command) => {
          const call = goCallOf(command)
          return call === undefined ? !harmless.has(programOf(command)) : !compiling.has(call.verb)
        })
        .map(({ words }) => words.slice(0, 2).join(' '))[0]
    : undefined

const compiling = new Set(['build', 'install', 'mod', 'env', 'version', 'vet', 'list', 'clean'])

const harmless = new Set([
  ...['apk', 'apt-get', 'apt', 'yum', 'dnf', 'microdnf', 'update-ca-certificates', 'adduser', 'addgroup'],
  ...['useradd', 'groupadd', 'mkdir', 'chmod', 'chown', 'cd', 'echo', 'printf', 'set', 'export', 'true', ':'],
  ...['umask', 'test', '[', 'touch', 'ls', 'pwd', 'date', 'uname', 'strip', 'upx'],
])

const needsGit = (steps: readonly Step[], named: ReadonlySet<string>): boolean =>
  named.has('.git') || named.has('git') || steps.some(isIndirectRun) || steps.some(runsPrograms)

/** Programs of the project, or tools it names, which may ask git. */
const runsPrograms = ({ instruction }: Step): boolean =>
  instruction.name === 'RUN' &&
  readRun(instruction).commands.some((command) =>
    /^(?:generate|run|tool)$/.test(goCallOf(command)?.verb ?? ''),
  )

/** Characters that mean something else in a pattern, or in a path of a Dockerfile. */
const isPlain = (name: string): boolean => /^[\w.@+-]+$/.test(name)

const mayGo = ({ name, bytes, isUsedByGo }: FolderFacts, named: ReadonlySet<string>): boolean =>
  bytes >= leastBytes &&
  !isUsedByGo &&
  isPlain(name) &&
  name !== 'vendor' &&
  !named.has(name) &&
  !named.has(anyName)

/** Stands for what a pattern names. */
const anyName = '*'

/** All parts of paths, and words of commands, by which a step may take something of a folder. */
const namedIn = (steps: readonly Step[], escape: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const add = (path: string): void => {
    for (const part of path.split(/[^\w.@+-]+/)) found.add(part)
  }
  for (const { instruction, variables } of steps) {
    add(scriptTextOf(instruction))
    if (instruction.name === 'ENV' || instruction.name === 'ARG') add(instruction.args)
    for (const { source = '' } of mountsOf(instruction, variables, escape)) add(source)
    if (instruction.name !== 'COPY' && instruction.name !== 'ADD') continue
    for (const source of readCopy(instruction, variables).sources) {
      add(source)
      if (/[*?[]/.test(source)) found.add(anyName)
    }
  }
  return found
}
