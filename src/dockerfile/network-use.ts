import type { Dockerfile } from './dockerfile.ts'
import { goCallOf, isIndirect, programOf } from './go-commands.ts'
import { readRun } from './run-steps.ts'
import type { Command } from './shell-commands.ts'
import { type Placed, placedInstructions } from './stage-variables.ts'

/** One step: it certainly uses the network, may use it, or its text does not show whether it does. */
export type NetworkStep = {
  readonly line: number
  readonly what: string
  readonly kind: 'uses' | 'may-use' | 'unknown'
}

export type NetworkUse = {
  readonly steps: readonly NetworkStep[]
  /** For the report; undefined when no step is known or suspected to use the network. */
  readonly sentence: string | undefined
}

/** What is known beside the Dockerfile; each may be left out. */
export type NetworkQuestion = {
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
  const steps = dockerfile.needed.flatMap((stage) =>
    placedInstructions(dockerfile, stage, dockerfile.question)
      .filter(({ instruction }) => stage.instructions.includes(instruction))
      .flatMap((placed) => stepsOf(placed, question)),
  )
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
  const found = commands.flatMap((command) => {
    const known = new Map([...variables, ...Object.entries(command.variables)])
    const kind = kindOf(command, {
      goflags: known.get('GOFLAGS') ?? '',
      goproxy: known.get('GOPROXY') ?? '',
      question,
    })
    return kind === undefined ? [] : [{ line, what: nameOf(command), kind }]
  })
  return found.filter(({ what }, index) => found.findIndex((each) => each.what === what) === index)
}

const nameOf = (command: Command): string => {
  const words = command.words.slice(1).filter((word) => !word.startsWith('-'))
  const count = programOf(command) === 'go' && words[0] === 'mod' ? 2 : 1
  const named = isIndirect(command) || downloaders.has(programOf(command)) ? [] : words.slice(0, count)
  return [programOf(command), ...named].join(' ')
}

const downloaders = new Set(['curl', 'wget', 'rsync', 'scp', 'ssh', 'aria2c', 'rustup'])
/** Package managers and other programs, with the verbs for which they download. */
const fetching: Readonly<Record<string, RegExp>> = {
  apk: /^(?:add|update|upgrade|fix|fetch)$/,
  apt: /^(?:install|update|upgrade|dist-upgrade|full-upgrade)$/,
  'apt-get': /^(?:install|update|upgrade|dist-upgrade|build-dep|download)$/,
  dnf: /^(?:install|update|upgrade|makecache)$/,
  microdnf: /^(?:install|update|upgrade)$/,
  yum: /^(?:install|update|upgrade|makecache)$/,
  tdnf: /^(?:install|update|upgrade)$/,
  zypper: /^(?:install|in|refresh|ref|update|up)$/,
  pacman: /^-S/,
  git: /^(?:clone|fetch|pull|submodule|ls-remote)$/,
  pip: /^(?:install|download)$/,
  pip3: /^(?:install|download)$/,
  npm: /^(?:install|i|ci|add|update)$/,
  yarn: /^(?:install|add)?$/,
  pnpm: /^(?:install|i|add|fetch)$/,
  gem: /^install$/,
  cargo: /^(?:install|fetch|build)$/,
  svn: /^(?:checkout|co|export)$/,
  gh: /^(?:release|repo)$/,
  buf: /^(?:generate|dep|mod)$/,
}

type Surroundings = { readonly goflags: string; readonly goproxy: string; readonly question: NetworkQuestion }

const kindOf = (command: Command, around: Surroundings): NetworkStep['kind'] | undefined => {
  const program = programOf(command)
  if (goCallOf(command) !== undefined) return kindOfGo(command, around)
  if (downloaders.has(program)) return 'uses'
  const [verb = ''] = command.words.slice(1).filter((word) => !word.startsWith('-') || program === 'pacman')
  if (fetching[program]?.test(verb) === true) return 'uses'
  return isIndirect(command) ? 'unknown' : undefined
}

const kindOfGo = (
  command: Command,
  { goflags, goproxy, question }: Surroundings,
): NetworkStep['kind'] | undefined => {
  const { verb, args } = goCallOf(command) ?? { verb: '', args: [] }
  const [first = ''] = args.filter((arg) => !arg.startsWith('-'))
  // Modules come from a folder, or may not be downloaded at all.
  if (goproxy === 'off' || goproxy.startsWith('file:')) return undefined
  if (verb === 'get') return 'uses'
  if (verb === 'mod') return /^(?:download|tidy|vendor|why|graph|verify)$/.test(first) ? 'uses' : undefined
  const pinned = args.some((arg) => /^[\w.-]+\.[a-z]+\/\S+@\S+$/.test(arg))
  if (pinned && (verb === 'install' || verb === 'run')) return 'uses'
  if (!/^(?:build|install|test|run|vet|list|generate|tool)$/.test(verb)) return undefined
  const modes = [...args, ...goflags.split(/\s+/)].flatMap((each) => /^--?mod=(.*)$/.exec(each)?.[1] ?? [])
  // With a vendor folder, -mod=vendor is the default since Go 1.14.
  const isVendored = modes[0] === 'vendor' || (modes.length === 0 && question.isVendored === true)
  return (isVendored || question.requiresNothing === true) && verb !== 'generate' ? undefined : 'may-use'
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
