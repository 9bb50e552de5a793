import type { Dockerfile } from './dockerfile.ts'
import { goCallOf, isIndirect, programName, programOf } from './go-commands.ts'
import { networkTools } from './network-tools.ts'
import { readRun } from './run-steps.ts'
import type { Command } from './shell/commands.ts'
import type { Placed } from './stage.ts'
import { toolUse } from './tool-use.ts'

/** One step: it certainly uses the network, may use it, or its text does not show whether it does. */
type NetworkStep = {
  readonly line: number
  readonly what: string
  readonly kind: 'uses' | 'may-use' | 'unknown'
}

type NetworkUse = {
  readonly steps: readonly NetworkStep[]
  /** For the report; undefined when no step is known or suspected to use the network. */
  readonly sentence: string | undefined
}

/** What is known beside the Dockerfile; each may be left out. */
type NetworkQuestion = {
  /** The input `network`; with `none`, no step can use it. */
  readonly network?: string | undefined
  /** Whether the modules are in the context, in `vendor/`. */
  readonly isVendored?: boolean
  /** Whether go.mod requires no module, so that there is nothing to download. */
  readonly requiresNothing?: boolean
}

/** Which steps of a build probably use the network, so that their times depend on it. */
export const networkUse = (dockerfile: Dockerfile, question: NetworkQuestion = {}): NetworkUse => {
  if (question.network === 'none') return { steps: [], sentence: undefined }
  const steps = dockerfile.needed.flatMap(({ placed }) => placed.flatMap((each) => stepsOf(each, question)))
  const remote = dockerfile.features
    .filter(({ kind }) => kind === 'remote-add')
    .map(({ line }): NetworkStep => ({ line, what: 'ADD', kind: 'uses' }))
  const all = [...steps, ...remote].toSorted((one, other) => one.line - other.line)
  return { steps: all, sentence: all.length === 0 ? undefined : sentenceOf(all) }
}

const stepsOf = ({ instruction, variables }: Placed, question: NetworkQuestion): readonly NetworkStep[] => {
  if (instruction.name !== 'RUN') return []
  const { commands, line, network } = readRun(instruction)
  if (network === 'none') return []
  const first = new Map<string, NetworkStep>()
  for (const command of commands) {
    const valueOf = (name: string): string => command.variables[name] ?? variables.get(name) ?? ''
    const use = useOf(command, { goflags: valueOf('GOFLAGS'), goproxy: valueOf('GOPROXY'), question })
    if (use !== undefined && !first.has(use.what)) first.set(use.what, { line, ...use })
  }
  return [...first.values()]
}

/** A call as the report names it, or undefined when it stays off the network. */
type Use = { readonly kind: NetworkStep['kind']; readonly what: string }

type Surroundings = { readonly goflags: string; readonly goproxy: string; readonly question: NetworkQuestion }

const useOf = (command: Command, around: Surroundings): Use | undefined => {
  const program = programOf(command)
  if (goCallOf(command) !== undefined) return useOfGo(command, around)
  if (isDownload(command)) return { kind: 'uses', what: program }
  const { name, words } = moduleOf(command)
  const use = toolUse(name, words)
  if (use !== undefined) return { kind: use.kind, what: `${name} ${use.verb}`.trim() }
  if (goRunners.has(program)) return goModules(command.words.slice(1), program, around)
  return isIndirect(command) && networkTools[name] === undefined
    ? { kind: 'unknown', what: program }
    : undefined
}

/** `python -m pip install` is a call of pip. */
const moduleOf = ({
  words: [path = '', flag, module, ...rest],
}: Command): { name: string; words: readonly string[] } => {
  const name = programName(path)
  if (/^python[\d.]*$/.test(name) && flag === '-m' && module !== undefined)
    return { name: module, words: rest }
  return { name, words: [flag, module, ...rest].flatMap((word) => word ?? []) }
}

const downloaders = new Set([
  'curl',
  'wget',
  'wget2',
  'aria2c',
  'axel',
  'http',
  'https',
  'xh',
  'lftp',
  'ftp',
  'sftp',
  'ssh',
  'ssh-keyscan',
])
/** They copy between machines only when a place has a colon. */
const copiers = new Set(['rsync', 'scp'])

const isDownload = (command: Command): boolean => {
  const program = programOf(command)
  const args = command.words.slice(1)
  if (copiers.has(program)) return args.some((arg) => /^[^-/.][^/]*:/.test(arg))
  if (!downloaders.has(program) || args.some((arg) => /^(?:--version|--help|-V)$/.test(arg))) return false
  const addresses = args.filter((arg) => /^\w+:\/\//.test(arg))
  return !(addresses.length > 0 && addresses.every((each) => here.test(each)))
}

/** Addresses of the build itself. */
const here = /^(?:file:\/\/|\w+:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/

/** Programs that run go, so that its rules for modules hold. */
const goRunners = new Set([
  'gotestsum',
  'goreleaser',
  'golangci-lint',
  'staticcheck',
  'gox',
  'ginkgo',
  'govulncheck',
  'wails',
  'dlv',
  'packr2',
])

const goModules = (
  args: readonly string[],
  what: string,
  { goflags, goproxy, question }: Surroundings,
): Use | undefined => {
  // Modules come from a folder, or may not be downloaded at all.
  if (goproxy === 'off' || goproxy.startsWith('file:')) return undefined
  if (args.some((arg) => /^(?:--?version|--?help|version|help|check|init|linters)$/.test(arg)))
    return undefined
  const modes = [...args, ...goflags.split(/\s+/)].flatMap((each) => /^--?mod=(.*)$/.exec(each)?.[1] ?? [])
  // With a vendor folder, -mod=vendor is the default since Go 1.14.
  const isVendored = modes[0] === 'vendor' || (modes.length === 0 && question.isVendored === true)
  return isVendored || question.requiresNothing === true ? undefined : { kind: 'may-use', what }
}

const useOfGo = (command: Command, around: Surroundings): Use | undefined => {
  const { verb, args } = goCallOf(command) ?? { verb: '', args: [] }
  const words = args.filter((arg) => !arg.startsWith('-'))
  const [first = ''] = words
  const what = [programOf(command), verb, ...(verb === 'mod' || verb === 'work' ? [first] : [])]
    .join(' ')
    .trim()
  const { goproxy } = around
  if (verb === 'generate') return { kind: 'unknown', what }
  if (goproxy === 'off' || goproxy.startsWith('file:')) return undefined
  if (verb === 'get') return { kind: 'uses', what }
  if (verb === 'mod')
    return /^(?:download|tidy|vendor|why|graph|verify)$/.test(first) ? { kind: 'uses', what } : undefined
  if (verb === 'work') return /^(?:sync|vendor)$/.test(first) ? { kind: 'uses', what } : undefined
  const isRemote = words.some((arg) => /^[\w.-]+\.[a-z]+\/\S+@\S+$/.test(arg))
  if (isRemote && (verb === 'install' || verb === 'run')) return { kind: 'uses', what }
  return /^(?:build|install|test|run|vet|list|tool)$/.test(verb) ? goModules(args, what, around) : undefined
}

const sentenceOf = (steps: readonly NetworkStep[]): string => {
  const list = (kind: NetworkStep['kind']): string =>
    steps
      .filter((step) => step.kind === kind)
      .map(({ line, what }) => `line ${line} (${what})`)
      .join(', ')
  const [uses, may, unknown] = [list('uses'), list('may-use'), list('unknown')]
  const parts = [
    ...(uses === '' ? [] : [`uses the network in ${uses}`]),
    ...(may === '' ? [] : [`downloads missing modules in ${may}`]),
    ...(unknown === '' ? [] : [`may use the network in ${unknown}, where the text does not show it`]),
  ]
  return `The Dockerfile ${parts.join('; ')}.`
}
