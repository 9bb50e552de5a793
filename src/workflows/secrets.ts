import { unknown } from '../dockerfile/shell/values.ts'
import type { Variables } from '../dockerfile/variables.ts'
import { inRepository, type Setting, type Spot } from './build.ts'

type Here = { readonly spot: Spot; readonly variables: Variables }

/**
 * A secret as commands and bake files write it (`id=ID,src=PATH`, `id=ID,env=NAME`), as a setting `secrets` or
 * `secret-files`. The value of a variable is one of the workflow: it is shown only when it is an expression.
 */
export const secretSettings = (setting: Setting, { spot, variables }: Here): readonly Setting[] => {
  const parts = new Map(
    setting.text.split(',').map((part): [string, string] => {
      const equals = part.indexOf('=')
      return equals === -1 ? [part.trim(), ''] : [part.slice(0, equals).trim(), part.slice(equals + 1)]
    }),
  )
  const id = parts.get('id') ?? ''
  const path = parts.get('src') ?? parts.get('source')
  const isVariable = parts.get('type') === 'env' || parts.has('env')
  if (id === '') return [{ ...setting, name: 'secrets', text: unknown }]
  if (isVariable || path === undefined) {
    const name = parts.get('env') ?? path ?? id
    const text = `${id}=${variables.get(name) ?? unknown}`
    return [{ ...setting, name: 'secrets', text, written: `${id}=$${name}` }]
  }
  // A shell knows whose home this is; an input does not.
  if (path.startsWith('~'))
    return [{ ...setting, name: 'secret-files', text: `${id}=${unknown}`, written: `${id}=${path}` }]
  // What is outside of the repository stays as it is: a file of the machine.
  const inside =
    path.startsWith('/') && !path.startsWith(`${spot.root}/`) ? undefined : inRepository(spot, path)
  return [{ ...setting, name: 'secret-files', text: `${id}=${inside ?? path}` }]
}
