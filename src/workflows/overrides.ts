import type { Variables } from '../dockerfile/variables.ts'
import { inRepository, namedContext, type Setting, type Spot } from './build.ts'
import { secretSettings } from './secrets.ts'

type Target = { readonly name: string; readonly spot: Spot; readonly variables: Variables }

/** What `TARGET.KEY=VALUE` of bake sets for one target; nothing when it is for another. */
export const readOverride = (setting: Setting, { name, spot, variables }: Target): readonly Setting[] => {
  const [, pattern = '', key = '', rest = '', value = ''] =
    /^([^.=]+)\.([\w-]+)(?:\.([^=]+))?\+?=([\s\S]*)$/.exec(setting.text) ?? []
  if (key === '' || !isFor(pattern, name)) return []
  const canonical = names.get(key) ?? key
  const one = (text: string): Setting => ({ ...setting, name: canonical, text })
  if (canonical === 'secret') return secretSettings(one(value), { spot, variables })
  if (canonical === 'context') return [one(inRepository(spot, value) ?? value)]
  // It is relative to a context that may have been overridden too.
  if (canonical === 'file') return [{ ...one('\0'), written: value }]
  const text = rest === '' ? value : `${rest}=${value}`
  return [one(canonical === 'build-contexts' ? namedContext(spot, text) : text)]
}

const isFor = (pattern: string, name: string): boolean => {
  const [before = '', after] = pattern.split('*')
  if (after === undefined) return pattern === name
  return name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after)
}

const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    args: 'build-args',
    attest: 'attests',
    contexts: 'build-contexts',
    dockerfile: 'file',
    'extra-hosts': 'add-hosts',
    'no-cache-filter': 'no-cache-filters',
    output: 'outputs',
    platform: 'platforms',
    secrets: 'secret',
    ulimits: 'ulimit',
  }),
)

const maps = new Set(['build-args', 'build-contexts', 'labels'])

/** Settings with overrides in their place: those of maps by name, all others as a whole. */
export const overridden = (settings: readonly Setting[], sets: readonly Setting[]): readonly Setting[] => {
  const whole = new Set(sets.map(({ name }) => name).filter((name) => !maps.has(name)))
  return [...settings.filter(({ name }) => !whole.has(name)), ...sets]
}
