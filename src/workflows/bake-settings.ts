import type { Variables } from '../dockerfile/variables.ts'
import type { Definition } from './bake-file.ts'
import {
  type Attributes,
  namedContext,
  type Remark,
  type Setting,
  sourceSettings,
  type Spot,
} from './build.ts'
import { pairsIn } from './compose-file.ts'
import { secretSettings } from './secrets.ts'
import { textAt, type Tree } from './tree.ts'

export type TargetRequest = {
  readonly attributes: Attributes
  readonly definition: Definition
  readonly spot: Spot
  readonly variables: Variables
  /** Where the target is asked for. */
  readonly place: Setting['place']
}

/** What a target says about its build, in the words of docker/build-push-action. */
export const targetSettings = (
  request: TargetRequest,
): { readonly settings: readonly Setting[]; readonly remarks: readonly Remark[] } => {
  const { attributes, definition, spot, place } = request
  const textOf = (name: string): Setting | undefined => {
    const tree = attributes.get(name)?.at(-1)
    return tree?.text === undefined
      ? undefined
      : { name, text: definition.filled(tree.text), place: tree.place }
  }
  const context = textOf('context') ?? { name: 'context', text: '.', place }
  const file = textOf('dockerfile')
  const source = sourceSettings(spot, {
    context,
    file: file === undefined ? undefined : { ...file, name: 'file' },
    isInContext: true,
  })
  const inline = attributes.get('dockerfile-inline')?.at(-1)
  return {
    settings: [...source.settings, ...otherSettings(request)],
    remarks: [
      ...source.remarks,
      ...(inline === undefined
        ? []
        : [{ place: inline.place, text: 'the Dockerfile is in this file; write it to one of its own' }]),
    ],
  }
}

/** Everything but the context and the Dockerfile. */
export const otherSettings = (request: TargetRequest): readonly Setting[] =>
  [...request.attributes].flatMap(([name, trees]) => {
    const kind = kinds.get(name)
    if (kind === undefined) return []
    if (kind.form === 'map') return trees.flatMap((tree) => mapSettings(kind.name, tree, request))
    const used = kind.form === 'all' ? trees : trees.slice(-1)
    return used.flatMap((tree) => listSettings(kind.name, tree, request))
  })

/** Of a list, the last value counts; with `all`, every one does, as bake has it (buildx, `Target.Merge`). */
type Kind = { readonly name: string; readonly form: 'map' | 'list' | 'all' }

const map = (name: string): Kind => ({ name, form: 'map' })
const list = (name: string): Kind => ({ name, form: 'list' })
const all = (name: string): Kind => ({ name, form: 'all' })

/** The attributes that are settings, and what docker/build-push-action calls them. */
const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    args: map('build-args'),
    annotations: all('annotations'),
    attest: all('attests'),
    'cache-from': all('cache-from'),
    'cache-to': list('cache-to'),
    contexts: map('build-contexts'),
    entitlements: all('allow'),
    'extra-hosts': list('add-hosts'),
    labels: map('labels'),
    network: list('network'),
    'no-cache': list('no-cache'),
    'no-cache-filter': list('no-cache-filters'),
    output: list('outputs'),
    platforms: list('platforms'),
    provenance: list('provenance'),
    pull: list('pull'),
    sbom: list('sbom'),
    secret: all('secret'),
    'shm-size': list('shm-size'),
    ssh: all('ssh'),
    tags: list('tags'),
    target: list('target'),
    ulimits: list('ulimit'),
  }),
)

const mapSettings = (
  name: string,
  tree: Tree,
  { definition, spot, variables }: TargetRequest,
): readonly Setting[] =>
  pairsIn(tree).map(([key, value, each]) => {
    // An argument without a value takes that of the environment.
    const raw = value === undefined ? (variables.get(key) ?? '\0') : definition.filled(value)
    const text = `${definition.filled(key)}=${raw}`
    return { name, text: name === 'build-contexts' ? namedContext(spot, text) : text, place: each.place }
  })

const listSettings = (
  name: string,
  tree: Tree,
  { definition, spot, variables }: TargetRequest,
): readonly Setting[] => {
  const items = tree.text === undefined && tree.items().length > 0 ? tree.items() : [tree]
  return items.flatMap((item) => {
    const text = definition.filled(item.text ?? joined(item))
    const setting = { name, text, place: item.place }
    if (text === '' || (text === 'false' && name !== 'provenance' && name !== 'sbom')) return []
    if (name === 'secret') return secretSettings(setting, { spot, variables })
    return name === 'ssh' && item.text === undefined ? { ...setting, text: agentOf(item) } : setting
  })
}

/** An object such as `{ id = "netrc", src = ".netrc" }`, as the text that it is short for. */
const joined = (item: Tree): string =>
  item
    .entries()
    .map(([name, value]) => `${name}=${value.text ?? ''}`)
    .join(',')

const agentOf = (item: Tree): string => {
  const id = textAt(item, 'id') ?? 'default'
  const paths = textAt(item, 'paths')
  return paths === undefined ? id : `${id}=${paths}`
}
