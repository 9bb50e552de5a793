import { isPlatform, platformProblems } from '../dockerfile/platforms.ts'
import { cachesIn } from '../inputs/caches.ts'
import { isInput } from '../inputs/definitions.ts'
import { attests } from './attestations.ts'
import { type Build, isOtherContext, type Remark, type Setting, workspace, workspaceName } from './build.ts'
import { withoutCredentials } from './caches.ts'
import { isCredentialName, isLogin, loginReason, withoutLogins } from './logins.ts'
import { portable, shown, withWords } from './marks.ts'
import { reasons } from './not-taken.ts'
import { unknownValue } from './unknown-value.ts'

/** The inputs of this action that build the same, in their order. */
export type Block = {
  /** The value of each, with a line end behind every line of a list. */
  readonly inputs: Readonly<Record<string, string>>
  /** What could not be taken over, and what is not known. */
  readonly remarks: readonly Remark[]
}

/** Turns what is said about a build into inputs. Only inputs that there are, and values that are known, are in it. */
export const blockOf = ({ settings, remarks }: Build): Block => {
  const inputs = new Map<string, readonly string[]>()
  const told: Remark[] = [...remarks]
  for (const name of new Set(settings.map((each) => each.name))) {
    const same = settings.filter((each) => each.name === name)
    const taken = takers.get(name) ?? takeOther
    const { input, values, problems } = taken(lastOfEach(name, same))
    if (values.length > 0) inputs.set(input, [...(inputs.get(input) ?? []), ...values])
    told.push(...problems)
  }
  const sorted = order.filter((name) => inputs.has(name))
  const all = [...sorted, ...[...inputs.keys()].filter((name) => !order.includes(name))]
  return {
    inputs: Object.fromEntries(all.map((name) => [name, textOf(name, inputs.get(name) ?? [])])),
    remarks: told
      .map(({ place, text }) => ({ place, text: withoutLogins(text).slice(0, longest) }))
      .toSorted(byPlace),
  }
}

const longest = 400

const byPlace = ({ place: one }: Remark, { place: other }: Remark): number =>
  one.file === other.file
    ? one.line - other.line
    : Number(one.file > other.file) - Number(one.file < other.file)

/** The inputs that say how to build, as docker/build-push-action has them too. */
const order = [
  ...['context', 'file', 'target', 'bake-target', 'build-args', 'build-contexts', 'network', 'platform'],
  ...['attestations', 'secrets', 'secret-files', 'ssh', 'cache-from', 'cache-to'],
]

const textOf = (name: string, values: readonly string[]): string =>
  single.has(name) ? (values.at(-1) ?? '') : values.map((value) => `${value}\n`).join('')

const single = new Set(['context', 'file', 'target', 'bake-target', 'network', 'platform', 'attestations'])
const byName = new Set(['build-args', 'build-contexts', 'secrets', 'secret-files', 'labels'])

/** The last of those that set the same name counts. */
const lastOfEach = (name: string, settings: readonly Setting[]): readonly Setting[] =>
  byName.has(name)
    ? [...new Map(settings.map((each) => [each.text.replace(/=.*$/s, ''), each])).values()]
    : settings

type Taken = {
  readonly input: string
  readonly values: readonly string[]
  readonly problems: readonly Remark[]
}

type Take = (settings: readonly Setting[]) => Taken

/** Takes what `form` makes of each text; a text is its problem. */
const takeEach =
  (input: string, form: (text: string, setting: Setting) => string | { readonly problem: string }): Take =>
  (settings) => {
    const values: string[] = []
    const problems: Remark[] = []
    const formed = (text: string, setting: Setting): ReturnType<typeof form> =>
      text.length > longestValue || values.length >= mostValues
        ? { problem: 'too long, or too many, to be shown here' }
        : form(text, setting)
    for (const setting of settings) {
      const { name, text, place } = setting
      const known = portable(text)?.replaceAll(workspace, '${{ github.workspace }}')
      const isKnown = known !== undefined && !known.includes(workspaceName)
      const made = isKnown ? formed(known, setting) : unknownValue(setting)
      if (typeof made === 'string') values.push(made)
      else problems.push({ place, text: `${name}: ${made.problem}` })
    }
    return { input, values, problems }
  }

const [longestValue, mostValues] = [1000, 100] as const

const plain = (text: string): string => text

/** One list, whether they were given in one line or in several. */
const takePlatforms: Take = (given) => {
  const all = given.flatMap((each) =>
    each.text.split(',').flatMap((text) => (text.trim() === '' ? [] : [{ ...each, text: text.trim() }])),
  )
  // The builder's own, as without a word.
  const settings = all.every(({ text }) => text === 'local') ? [] : all
  const { values, problems } = takeEach('platform', (text) =>
    isPlatform(text) && platformProblems([text]).length === 0
      ? text
      : {
          problem: `${shown(text)} is ${text.includes('${{') ? 'known only when it runs' : notPlatform(text)}`,
        },
  )(settings)
  const isWhole = values.length > 0 && problems.length === 0
  return { input: 'platform', values: isWhole ? [values.join(',')] : [], problems }
}

const notPlatform = (text: string): string =>
  isPlatform(text) ? 'not a platform that Go builds for' : 'not the name of a platform'

/** A value of a secret is shown only as the expression that it is. */
const takeSecrets = takeEach('secrets', (text) => {
  const [, id = '', value = ''] = /^"?([\w.-]+)=(.*?)"?$/s.exec(text) ?? []
  if (/^\$\{\{\s*(?:secrets\.[\w-]+|github\.token)\s*\}\}$/.test(value)) return `${id}=${value}`
  return { problem: `${id === '' ? 'one' : id} has a value that is not shown here; add it` }
})

/** As of secrets, a value is shown only where it is no credential. */
const takeArgs = takeEach('build-args', (text) => {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  return isLogin(name, value)
    ? { problem: `${shown(name)} has a value that looks like a login and is not shown; add it` }
    : text
})

const takeContexts = takeEach('build-contexts', (text) => {
  const value = text.replace(/^[^=]*=/, '')
  if (isOtherContext(value)) return { problem: `${text} is not a folder of the repository` }
  return value.startsWith('..') ? { problem: `${text} is outside the repository` } : text
})

const takeNetwork = takeEach('network', (text) =>
  /^(?:default|host|none)$/.test(text) ? text : { problem: `${text} is not default, host or none` },
)

/** What an expression will be is not known. */
const takeCaches = (direction: 'from' | 'to'): Take =>
  takeEach(`cache-${direction}`, (text) => {
    const kept = withoutCredentials(text)
    if (kept === undefined) return { problem: 'a line with quotes is not read' }
    const problems: string[] = []
    cachesIn(kept, direction, (what) => void problems.push(what))
    return problems.length === 0 || withWords(kept) !== kept
      ? kept
      : { problem: `it ${problems.join('; it ')}` }
  })

/** Where anything is written, a run finds out what it is: from the workflow of the base. */
const takeAttestations: Take = (settings) => {
  const { values, problems } = takeEach('attestations', (text, { name }) =>
    attests(name, text) ? 'as-yours' : '',
  )(settings)
  return { input: 'attestations', values: values.filter((value) => value !== ''), problems }
}

const takers: ReadonlyMap<string, Take> = new Map(
  Object.entries({
    attests: takeAttestations,
    'build-args': takeArgs,
    'build-contexts': takeContexts,
    'cache-from': takeCaches('from'),
    'cache-to': takeCaches('to'),
    network: takeNetwork,
    platforms: takePlatforms,
    provenance: takeAttestations,
    sbom: takeAttestations,
    secrets: takeSecrets,
  }),
)

/** Everything else is an input that means the same, or there is none; then the first value stands for all. */
const takeOther: Take = (settings) => {
  const [first, ...others] = settings
  if (first === undefined) return { input: '', values: [], problems: [] }
  if (order.includes(first.name) && isInput(first.name)) return takeEach(first.name, plain)(settings)
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  const reason = isCredentialName(first.name) ? loginReason(first.text) : reasons.get(first.name)
  const text = `${first.name}: ${reason ?? `${withoutLogins(shown(first.text))}${more}: there is no such input`}`
  return { input: '', values: [], problems: [{ place: first.place, text }] }
}
