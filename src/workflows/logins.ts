import { literal, piecesOf } from './marks.ts'

/** Whether the value of something with this name is a credential, as of `NPM_TOKEN` or `--password`. */
export const isCredentialName = (name: string): boolean => credentialName.test(name)

const words =
  '(?:token|tok|tkn|passw(?:or)?d|passwd|passphrase|passcode|secret|creds?|credentials?|pat|pass|auth|netrc|bearer|jwt)s?'
const keys =
  '(?:access|api|auth|decryption|deploy|encryption|license|master|private|secret|signing|ssh)[_-]?key'
const short = '(?<=[_.-])(?:pwd|pw|psw)'
const encoded = '(?:[_.-]?(?:b64|base64|enc|encoded|json|value|ro|rw|\\d{1,3}))?'
const credentialName = new RegExp(
  `(?:^|[_.-])(?:${words}|${keys}|${short})${encoded}$|(?:token|password|secret|apikey)s?${encoded}$`,
  'i',
)

/** Credentials that say themselves what they are: of GitHub, GitLab, Docker, npm, Slack, Amazon, Google, Stripe, and web tokens. */
const knownForms =
  /(?<![A-Za-z0-9_])(?:(?:gh[pousr]_|github_pat_|gl(?:pat|dt|rt)-|dckr_pat_|xox[abprs]-|sk_live_|rk_live_|AIza|eyJ[\w-]{10,300}\.)[\w.-]{12,400}|npm_[A-Za-z0-9]{36}(?!\w)|(?:AKIA|ASIA)[A-Z0-9]{16}(?!\w))/g

/** Whether a value is made as generated credentials are: long, of letters of both cases and digits, and no words. */
const isGenerated = (value: string): boolean =>
  /^[\w+-]{24,}$|^[\w+/-]{22,}={1,2}$/.test(value) &&
  [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(value)) &&
  !/[a-z]{6}|[A-Z]{6}/.test(value)

/** Whether a value is a login that stands in a file as it is: not a word such as `true`, and no expression. */
export const isLogin = (name: string, value: string): boolean =>
  withoutLogins(value) !== value ||
  isGenerated(value) ||
  (isCredentialName(name) && !/^(?:|true|false|\d|\$\{\{[^}]*\}\})$/i.test(value))

/**
 * A text without what is a login in it: of an address, behind a flag such as `--creds`, or of a variable such as `TOKEN`. What
 * expressions and variables alone make of one stays.
 */
export const withoutLogins = (text: string): string => {
  // Blanks, `|` and `&` in an expression end no word and no command.
  const expressions: string[] = []
  const pieces = piecesOf(text.slice(0, longest)).map((piece) => {
    if (piece.expression === undefined) return piece.text
    expressions.push(hidden(piece.text))
    return String.fromCodePoint(firstAside + expressions.length - 1)
  })
  return hidden(pieces.join('')).replaceAll(
    aside,
    (each) => expressions[(each.codePointAt(0) ?? 0) - firstAside] ?? each,
  )
}

/** Characters that no text has here; more than there are expressions in the longest one. */
const aside = /[\uE100-\uF8FF]/g
const firstAside = 0xe100

const hidden = (text: string): string =>
  text
    .replaceAll(loginsOfAddresses, (found, login: string) =>
      login === 'git' || isOpen(login) ? found : '://…@',
    )
    .replaceAll(/[^;&|\n]+/g, withoutShortFlags)
    .replaceAll(
      /(\b(?:echo|printf)\s+(?:-n\s+)?)([^\s|;&][^|;&\n]{0,400})(\|[^|;&\n]{0,200}--password-stdin)/g,
      (found, program: string, printed: string) =>
        isOpen(printed.trim()) ? found : `${program}… | … --password-stdin`,
    )
    .replaceAll(
      /(--[\w-]{1,60})([=\s]\s*)(?!-)(\S+)/g,
      (found, flag: string, between: string, value: string) =>
        isCredentialName(flag) && flag !== '--secret' && !isOpen(value) ? `${flag}${between}…` : found,
    )
    .replaceAll(/(?<![\w.-])[\w.-]{1,100}=["']?[^\s,;&|"']+/g, withoutValue)
    .replaceAll(knownForms, '…')

/**
 * Whether a login is nothing but expressions, variables and what is not known, so that it can be shown. `$(cat` is one as well:
 * a word ends at the first blank of the command.
 */
export const isOpen = (login: string): boolean =>
  /^(?:\$\{\{[^}]*\}\}|[\uE100-\uF8FF…:]|\$\$?\w+|\$\{\w+:?-?\}|\$\([\w.-]+\))+$|^\$\(\w[\w./-]*$/.test(login)

/** All up to the last `@` before the path; a password may also have a slash in it, where a user stands before it. */
const loginsOfAddresses =
  /:\/\/((?:[^/\s@]{1,400}@){0,5}[^/\s@]{1,400}|[^/\s@:]{1,100}:(?!\d{1,5}\/)[^\s@]{1,400})@/g

/** Flags of one letter that stand for other things elsewhere, of the programs where they are a login. */
const withoutShortFlags = (command: string): string => {
  const withoutUsers = command.replaceAll(
    /(\s(?:-u|-U|--user|--proxy-user)(?:\s+|=)?)(?!\d*:\d+(?:\s|$)|[=-])[^\s:]*:(\S+)/g,
    (found, flag: string, password: string) => (isOpen(password) ? found : `${flag}…`),
  )
  return takesPassword.test(command)
    ? withoutUsers.replaceAll(/(\s-p(?:\s+|=)?)(?!-)(\S+)/g, (found, flag: string, password: string) =>
        isOpen(password) ? found : `${flag}…`,
      )
    : withoutUsers
}

const takesPassword = /\b(?:login|sshpass|mysql|mysqldump|mariadb|htpasswd)\b/

/** `NAME=VALUE`, where the value may be one itself, as in `--build-arg=NAME=VALUE`. */
const withoutValue = (text: string): string => {
  const parts = text.split('=')
  const named = parts.findIndex(isCredentialName)
  const after = named === -1 ? Math.max(parts.findIndex(isGenerated), 0) : named + 1
  if (after === 0 || after === parts.length || isOpen(parts.slice(after).join('='))) return text
  return [...parts.slice(0, after), '…'].join('=')
}

/** More of it is never shown. */
const longest = 4000

/** A login is not shown, and is a fault where it stands in a file as it is. */
export const loginReason = (text: string): string =>
  literal(text) === undefined
    ? 'it is a login, which is not shown: those of the job reach every engine'
    : 'a login stands here, which is not shown: it belongs in a secret'
