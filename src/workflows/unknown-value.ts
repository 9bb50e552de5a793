import { unknown } from '../dockerfile/shell/values.ts'
import { type Setting, workspace, workspaceName } from './build.ts'
import { isCredentialName, isOpen } from './logins.ts'
import { shown } from './marks.ts'

/** Names what is not known by its name, as far as there is one, and by what the workflow has in its place. */
export const unknownValue = (setting: Setting): { readonly problem: string } => {
  const { name } = setting
  const text = withoutFolder(setting.text)
  const written = setting.written === undefined ? undefined : withoutFolder(setting.written)
  const [, key = ''] = (ofFields.has(name) ? undefined : /^([\w.-]+)=/.exec(text)) ?? []
  const whole = shown(written ?? text)
  const value = key !== '' && whole.startsWith(`${key}=`) ? whole.slice(key.length + 1) : whole
  // What is known of a secret, or of a password, is not for a log.
  const isPlain = name === 'secrets' ? written !== undefined : name !== 'build-args' || !isCredentialName(key)
  const isHarmless = isPlain || (written === undefined ? /^\$\{\{[^}]*\}\}$/.test(value) : isOpen(value))
  const isSaid = value !== '' && value !== '…' && isHarmless
  const known = isSaid ? `${value} is known only when it runs` : 'its value is known only when it runs'
  return { problem: key === '' ? known : `${key}: ${known}` }
}

/** A runner names the folder of a repository in its own way. */
const withoutFolder = (text: string): string =>
  text.replaceAll(workspace, unknown).replaceAll(workspaceName, unknown)

/** Where what stands first is one of several fields, and no name. */
const ofFields = new Set(['attests', 'cache-from', 'cache-to', 'provenance', 'sbom'])
