import { programName } from '../dockerfile/go-commands.ts'
import { wordsWithoutGo } from '../dockerfile/programs/driver-recipes.ts'
import { unknown, type Value } from '../dockerfile/shell/values.ts'
import { buildSyntax, globalSyntax, silentFlags } from './command-flags.ts'
import type { Build, Call, Setting } from './build.ts'
import {
  isOtherMethod,
  namedContext,
  noDefaultAttestationsName,
  sourceSettings,
  usualPlatforms,
} from './build.ts'
import { bakeCommand } from './bake-command.ts'
import { kindOf } from './command-kind.ts'
import { composeCommand } from './compose-command.ts'
import { type Flag, readFlags } from './flags.ts'
import { shown } from './marks.ts'
import { otherBuilderIn } from './other-builders.ts'
import { secretSettings } from './secrets.ts'

/** The builds of images that a command starts; none for any other command. */
export const buildsOfCommand = (call: Call): readonly Build[] => {
  const { program, verb, rest } = verbOf(withEngine(call))
  switch (kindOf(program, verb, rest)) {
    case 'build':
      return buildOf(call, `${shown(program)} ${verb}`, rest)
    case 'bake':
      return bakeCommand(call, `${shown(program)} ${verb}`, rest)
    case 'compose':
      return composeCommand(call, `${program} ${verb}`.trim(), rest)
    case undefined: {
      const { by, text } = otherOf(call.words)
      const { place, where } = call
      return text === undefined ? [] : [{ by, where, place, settings: [], remarks: [{ place, text }] }]
    }
  }
}

/** Whether a command may start one of these, without its flags being read. */
export const startsBuild = (call: Pick<Call, 'words' | 'isOpen'>): boolean => {
  const { program, verb, rest } = verbOf(withEngine(call))
  return kindOf(program, verb, rest) !== undefined || otherOf(call.words).text !== undefined
}

/** What is said of a program that builds in its own way. */
const otherOf = (all: Call['words']): { readonly by: string; readonly text: string | undefined } => {
  const words = wordsWithoutGo(all)
  const by = programName(words[0]?.wide ?? '')
  return { by, text: otherBuilderIn(by, words) }
}

/** `$(SUDO) docker build`: what is not known in front of an engine starts it. `$ENGINE build`: it is the engine. */
const withEngine = ({ words, isOpen }: Pick<Call, 'words' | 'isOpen'>): readonly Value[] => {
  const [first, second] = words
  if (first?.wide === unknown && engines.test(programName(second?.wide ?? ''))) return words.slice(1)
  return isOpen && /^(?:build|buildx|image)$/.test(first?.wide ?? '')
    ? [{ written: unknown, text: unknown, wide: unknown }, ...words]
    : words
}

const engines = /^(?:docker|podman|nerdctl)(?:-compose)?$|^buildah$/

type Verb = { readonly program: string; readonly verb: string; readonly rest: readonly Value[] }

/** The program, its words up to the verb, and what follows. */
const verbOf = ([first, ...words]: readonly Value[]): Verb => {
  const program = programName(first?.wide ?? '')
  if (program.endsWith('-compose')) return { program, verb: '', rest: words }
  let rest = words
  const verbs: string[] = []
  for (;;) {
    const [word, ...others] = rest
    const text = word?.wide ?? ''
    if (/^-./.test(text) && verbs.length < 2) {
      const name = text.startsWith('--') ? text.slice(2) : (globalSyntax.letters[text.slice(1, 2)] ?? '')
      rest = globalSyntax.valued.has(name) ? others.slice(1) : others
      continue
    }
    if (!groups.has(text) || verbs.length > 0)
      return { program, verb: [...verbs, text].join(' '), rest: others }
    verbs.push(text)
    if (text === 'compose') return { program, verb: text, rest: others }
    rest = others
  }
}

const groups = new Set(['buildx', 'image', 'builder', 'compose'])

/** The build that `docker build` or one of its relatives starts; none where it only looks at the Dockerfile. */
const buildOf = (call: Call, by: string, words: readonly Value[]): readonly Build[] => {
  const { place, where, spot, isOpen } = call
  const { flags, operands, strange } = readFlags(words, buildSyntax)
  if (flags.some(onlyLooks)) return []
  // Only one word is a context: another that is not known may be flags, or nothing.
  const last = operands.findLast(({ wide }) => wide !== unknown) ?? operands.at(-1)
  const isWhole = !isOpen && operands.every((each) => each === last || !each.wide.includes(unknown))
  const { context, file } = sourceOf(call, { flags, last, isWhole }, by)
  const source = sourceSettings(spot, { context, file, isInContext: false })
  const remarks = [
    ...source.remarks,
    ...(isWhole ? [] : [{ place, text: 'the command has further words that are not known' }]),
    ...strange.map((name) => ({
      place,
      text: `${shown(name)} is not a flag that is known here: what follows it may be read wrongly`,
    })),
  ]
  const said = flags.flatMap((flag) => settingsOf(flag, call))
  const others = isOfDocker(by) ? [...said, ...usualPlatforms(said, call.variables, place)] : said
  const settings = [...source.settings, ...others]
  const noDefaultAttestations = call.variables.get(noDefaultAttestationsName)
  return [{ place, by, where, settings, remarks, noDefaultAttestations }]
}

/** `--check`, `--call=outline`, `--print` of earlier versions, `--help`. */
const onlyLooks = ({ name, value }: Flag): boolean =>
  (/^(?:check|print|help)$/.test(name) && value !== 'false') || (name === 'call' && isOtherMethod(value))

const isOfDocker = (by: string): boolean => /^docker[ -]/.test(by)

type Read = {
  readonly flags: readonly Flag[]
  /** The context. */
  readonly last: Value | undefined
  readonly isWhole: boolean
}

const sourceOf = (
  { place, spot, repository }: Call,
  { flags, last, isWhole }: Read,
  by: string,
): { readonly context: Setting; readonly file: Setting | undefined } => {
  const isOwn = !/^(?:podman|buildah)/.test(by)
  // Podman and Buildah build the working folder when none is named.
  const otherwise = isOwn || !isWhole ? unknown : '.'
  const context: Setting = { name: 'context', text: last?.wide ?? otherwise, place, written: last?.written }
  const flag = flags.findLast(({ name }) => name === 'file')
  if (flag === undefined) return { context, file: undefined }
  const file: Setting = { name: 'file', text: flag.value, place, written: flag.written }
  if (isOwn || file.text.startsWith('/')) return { context, file }
  // Both also look in the context, when it is not in the working folder.
  const here = sourceSettings(spot, { context, file, isInContext: false }).settings
  const there = sourceSettings(spot, { context, file, isInContext: true }).settings
  const isThere = repository.text(pathOf(here)) === undefined && repository.text(pathOf(there)) !== undefined
  return { context, file: isThere ? { ...file, text: `${spot.root}/${pathOf(there)}` } : file }
}

const pathOf = (settings: readonly Setting[]): string =>
  settings.find(({ name }) => name === 'file')?.text ?? ''

const settingsOf = (flag: Flag, call: Call): readonly Setting[] => {
  const { place, spot, variables } = call
  const name = canonical.get(flag.name) ?? flag.name
  if (name === '' || silentFlags.has(name)) return []
  const one = (text: string): Setting => ({ name, text, place, written: flag.written })
  if (name === 'secret') return secretSettings(one(flag.value), { spot, variables })
  if (name === 'build-contexts') return [one(namedContext(spot, flag.value))]
  if (name === 'platforms') return flag.value.split(',').map(one)
  if (name === 'build-args' && !flag.value.includes('=') && !flag.value.includes(unknown))
    return [one(`${flag.value}=${variables.get(flag.value) ?? unknown}`)]
  return [one(flag.value)]
}

/** The names that docker/build-push-action has for the flags. */
const canonical: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'add-host': 'add-hosts',
    annotation: 'annotations',
    attest: 'attests',
    'build-arg': 'build-args',
    'build-context': 'build-contexts',
    context: '',
    file: '',
    label: 'labels',
    'no-cache-filter': 'no-cache-filters',
    output: 'outputs',
    platform: 'platforms',
    tag: 'tags',
  }),
)
