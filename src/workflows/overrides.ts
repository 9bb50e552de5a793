import { unknown } from '../dockerfile/shell/values.ts'
import type { Variables } from '../dockerfile/variables.ts'
import { inRepository, namedContext, type Setting, type Spot } from './build.ts'
import { literal } from './marks.ts'
import { secretSettings } from './secrets.ts'

type Target = { readonly name: string; readonly spot: Spot; readonly variables: Variables }

/** A setting that is put in the place of others, or added to them. */
type Override = Setting & { readonly isAdded: boolean }

/**
 * What `TARGET.KEY=VALUE` or `TARGET.KEY+=VALUE` of bake sets for one target; nothing when it is for another. Undefined:
 * it cannot be told what it sets.
 */
export const readOverride = (
  setting: Setting,
  { name, spot, variables }: Target,
): readonly Override[] | undefined => {
  const [, pattern = '', key = '', rest = '', sign, written = ''] =
    /^([^.=]+)\.([\w-]+)(?:\.([^=+]+))?(?:(\+?=)([\s\S]*))?$/.exec(setting.text) ?? []
  const isNamed = key !== '' && literal(pattern) !== undefined && !/[?[\\]/.test(pattern)
  if (!isNamed || (sign === undefined && (key !== 'args' || rest === ''))) return undefined
  if (!isFor(pattern, name)) return []
  // An argument without a value takes that of the environment.
  const value = sign === undefined ? (variables.get(rest) ?? unknown) : written
  const canonical = names.get(key) ?? key
  const isAdded = sign === '+='
  const one = (text: string): Override => ({ ...setting, name: canonical, text, isAdded })
  // Nothing is put in the place of what the file says.
  if (sign === '=' && written === '' && rest === '' && !/^(?:context|file)$/.test(canonical))
    return (canonical === 'secret' ? ['secrets', 'secret-files'] : [canonical]).map((each) => ({
      ...one(''),
      name: each,
    }))
  if (canonical === 'secret')
    return secretSettings(one(value), { spot, variables }).map((each) => ({ ...each, isAdded }))
  if (canonical === 'context') return [one(inRepository(spot, value) ?? value)]
  // It is relative to a context that may have been overridden too.
  if (canonical === 'file') return [{ ...one(unknown), written: value }]
  const text = rest === '' ? value : `${rest}=${value}`
  return [one(canonical === 'build-contexts' ? namedContext(spot, text) : text)]
}

/** Whether a name has the parts between the `*` of a pattern, in their order. */
const isFor = (pattern: string, name: string): boolean => {
  const [first = '', ...parts] = pattern.split('*')
  const last = parts.pop()
  if (last === undefined) return first === name
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const part of parts) {
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return name.length - last.length >= at && name.endsWith(last)
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
/** Bake adds these to what the file says, whatever the sign (buildx 0.38, `Target.AddOverrides`). */
const added = new Set(['allow', 'annotations', 'attests', 'entitlements'])

/** Settings with overrides in their place: those of maps by name, all others as a whole. */
export const overridden = (settings: readonly Setting[], sets: readonly Override[]): readonly Setting[] => {
  const whole = new Set(
    sets.flatMap(({ name, text, isAdded }) =>
      isAdded || maps.has(name) || (added.has(name) && text !== '') ? [] : name,
    ),
  )
  return [...settings.filter(({ name }) => !whole.has(name)), ...sets.filter(({ text }) => text !== '')]
}
