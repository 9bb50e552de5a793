import { literal } from './marks.ts'

/** Whether the value of something with this name is a credential, as of `NPM_TOKEN` or `--password`. */
export const isCredentialName = (name: string): boolean => credentialName.test(name)

const words = '(?:token|passw(?:or)?d|passphrase|secret|creds?|credentials?|pat|pass)'
const keys = '(?:access|api|decryption|deploy|license|private|secret|signing|ssh)[_-]?key'
const credentialName = new RegExp(`(?:^|[_.-])(?:${words}|${keys})$|(?:token|password|secret)$`, 'i')

/** Whether a value is a login that stands in a file as it is: not a word such as `true`, and no expression. */
export const isLogin = (name: string, value: string): boolean =>
  withoutLogins(value) !== value ||
  (isCredentialName(name) && !/^(?:|true|false|\d|\$\{\{[^}]*\}\})$/i.test(value))

/** A text without what is a login in it: of an address, behind a flag such as `--creds`, or of a variable such as `TOKEN`. */
export const withoutLogins = (text: string): string =>
  text
    .slice(0, longest)
    .replaceAll(/:\/\/([^/\s@]+)@/g, (found, login: string) => (isOpen(login) ? found : '://…@'))
    .replaceAll(/(--[\w-]{1,60})([=\s]\s*)(?![-$…])(\S+)/g, (found, flag: string, between: string) =>
      isCredentialName(flag) && flag !== '--secret' ? `${flag}${between}…` : found,
    )
    .replaceAll(/(?<![\w.-])[\w.-]{1,100}=[^\s,;&|"']+/g, withoutValue)

/** `NAME=VALUE`, where the value may be one itself, as in `--build-arg=NAME=VALUE`. */
const withoutValue = (text: string): string => {
  const parts = text.split('=')
  const after = parts.findIndex(isCredentialName) + 1
  if (after === 0 || after === parts.length || /^[$…]/.test(parts[after] ?? '')) return text
  return [...parts.slice(0, after), '…'].join('=')
}

/** More of it is never shown. */
const longest = 4000

/** A user whom everybody knows, or what an expression makes. */
const isOpen = (login: string): boolean => login === 'git' || /^(?:\$\{\{[^}]*\}\}|[:…])+$/.test(login)

/** A login is not shown, and is a fault where it stands in a file as it is. */
export const loginReason = (text: string): string =>
  literal(text) === undefined
    ? 'it is a login, which is not shown: those of the job reach every engine'
    : 'a login stands here, which is not shown: it belongs in a secret'
