import type { PlainLine } from './plain-line.ts'

/** How much a line of a failed step's output says about why the step failed, the most telling kind first. */
export type LineKind =
  /** Memory or disk space ran out; what comes later may follow from that. */
  | 'resource'
  /** Something outside the build did not answer, or refused; tools often go on and fail later for lack of it. */
  | 'outside'
  /** An error that names its place in the source, or the name of the go command or a test in front of it. */
  | 'located'
  /** Clearly an error, with the name of a tool or the word itself in front. */
  | 'error'
  /** Some words that errors have. */
  | 'likely'
  | 'other'
  /** Reports only that another program failed. */
  | 'wrapper'
  | 'noise'

/** Classifies one line; each pattern takes linear time. */
export const kindOf = ({ text, indented }: PlainLine): LineKind => {
  if (text === '' || matches(noise, text)) return 'noise'
  if (matches(outOfResources, text)) return 'resource'
  if (matches(certainWrappers, text)) return 'wrapper'
  const isDetailOfTest = indented && /^\S+\.go:\d+: ?/.test(text)
  if (isDetailOfTest) return 'other'
  const isOutside = matches(outside, text)
  const isLocated = matches(indented ? locatedBelow : located, text)
  const isLocatedWarning = /:\d+:? (?:warning|note|info|hint)\b/i.test(text)
  if (isLocated && !isLocatedWarning) return isOutside ? 'outside' : 'located'
  if (isWarning(text)) return isOutside && !/^npm warn/i.test(text) ? 'outside' : 'other'
  if (isOutside) return 'outside'
  if (aboutVersion.test(text)) return 'likely'
  if (matches(wrappers, text)) return 'wrapper'
  if (/\b(?:0|no) (?:errors?|failures?|failed)\b/i.test(text)) return 'other'
  if (indented) return trouble.test(text) ? 'likely' : 'other'
  if (matches(errors, text) || (/^[^\s:]{1,200}:\s/.test(text) && trouble.test(text))) return 'error'
  return trouble.test(text) ? 'likely' : 'other'
}

const matches = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text))

/** A word for a warning, as a heading and not as a name, before any word for an error. */
const isWarning = (text: string): boolean => {
  const start = text.slice(0, 300)
  const warning = start.search(warningWord)
  const error = start.search(/\berr(?:or)?\b/i)
  return warning !== -1 && (error === -1 || warning < error)
}

const warningWord =
  /^(?:npm )?\W{0,4}(?:warn(?:ing)?|notice|note|info|debug)(?:[\s:[\]]|$)|^W: |[\s[(](?:warn(?:ing)?|note|notice|info|debug)(?:\]|: )|\bdeprecated\b/i

const noise: readonly RegExp[] = [
  /^(?:\++ |# |> |\$ |go: (?:downloading|finding|extracting|found|added|upgraded|downgraded|removed|creating|warning:|updating|no module dependencies|to add module requirements|copying requirements)|go: .*; switching to go\d)/,
  /^g?make(?:\[\d+\])?: (?:Entering|Leaving|Nothing|Target '.*' not remade|\*\*\* Waiting for)/,
  /^npm (?:error|ERR!)(?:$| (?:code|errno|syscall|path|command|location|workspace|cwd|Exit status|Failed at the|This is probably not|Lifecycle script|A complete log|Log files|\/\S*\.log$|For a full report|enoent This is related))/,
  /^(?:info Visit|Node\.js v\d|goroutine \d|created by |Traceback |Require stack:|compilation terminated|During handling)/,
  /^(?:=== (?!FAIL)|--- PASS|ok\s+\S+\s|\?\s|PASS$|FAIL$|FAIL\s\S+\s)/,
  /^(?:at \S+ ?\(|at \S+:\d+:\d+$|File ".*", line \d+|\d+ \||\||\^[~^]*$|~+\^?)/,
  /^\S+\.go:\d+ \+0x[\da-f]+$/,
  /^(?:\S*\/)?(?:gcc|cc|clang|g\+\+|c\+\+) -/,
  /^(?:Please make sure you have the correct access|and the repository exists|tar: Child returned|tar: Error is not recoverable|tar: Exiting with failure)/,
  /level=(?:info|warning|debug) msg=/,
  /^\[?notice\]?\b/i,
  /^(?:npm (?:error|ERR!) )?gyp (?:info|http|verb)\b/,
  /^-- (?:The|Detecting|Check|Looking|Performing|Configuring|Generating|Build)\b/,
  // Of BuildKit.
  /^\[output clipped, log limit /,
]

const outOfResources: readonly RegExp[] = [
  /no space left on device|disk quota exceeded|\bENOSPC\b/i,
  /signal: killed|Killed signal terminated|signal 9 \[Killed\]|\bSIGKILL\b|\*\*\* \[[^[\]]*\] Error 137$|^Killed$|\bline \d+:\s+\d+ Killed\b|\*\*\* \[[^[\]]*\] Killed$/,
  /out of memory|cannot allocate memory|\bENOMEM\b|memory exhausted|failed to reserve page summary memory|\bbad_alloc\b|OutOfMemoryError|\bMemoryError\b|\bOOMKilled\b/i,
]

/** These look like more than they say. */
const certainWrappers: readonly RegExp[] = [
  /^g?make(?:\[\d+\])?: \*\*\* \[.*\] (?:Error|Segmentation|Aborted)/,
  /\.go:\d+: running ".*": exit status \d+$/,
  /\/link: running \S+ failed: exit status/,
  /^collect2: error: ld returned|^clang: error: linker command failed|^error: aborting due to|^error: could not compile/,
  /^E: Sub-process|^fatal: Could not read from remote repository|^ERR_PNPM_RECURSIVE_RUN|^ELIFECYCLE|^ninja: build stopped/,
  /: recipe for target '.*' failed$|^FAILURE: Build failed with an exception|^➤ YN0000: .*Failed with errors/,
  /^ERROR in \S+(?: [\d:-]+)?$|subprocess-exited-with-error|^gzip: stdin: unexpected end of file/,
]

const outside: readonly RegExp[] = [
  /no such host|server misbehaving|could ?n[o']t resolve|could not resolve|temporary failure (?:in name resolution|resolving)|name or service not known|bad address|unable to resolve host|\bENOTFOUND\b|\bEAI_AGAIN\b|no address associated/i,
  /i\/o timeout|connection (?:refused|timed out|reset)|network (?:is )?unreachable|no route to host|handshake (?:timeout|failure)|\bETIMEDOUT\b|\bECONN(?:REFUSED|RESET)\b|operation timed out|proxyconnect|context deadline exceeded/i,
  /\bx509:|certificate (?:verify failed|problem|signed by|has expired|is not trusted)|\bSSL certificate|self[- ]signed certificate|\btls: |SSL routines/i,
  /temporary error \(try again later\)|DNS: transient|DNS lookup error/i,
  /terminal prompts disabled|could not read (?:Username|Password)|authentication (?:failed|required)|permission denied \(publickey|host key verification failed|repository not found|\brepository '.*' not found|invalid username or (?:password|token)/i,
  /\b(?:401 Unauthorized|403 Forbidden|404 Not Found|407 Proxy Auth|410 Gone|429 Too Many|5\d\d (?:Internal|Bad Gateway|Service))|returned error: [45]\d\d|ERROR [45]\d\d:|toomanyrequests|pull access denied/i,
]

/** Scripts that ask git for a version usually do without one. */
const aboutVersion =
  /^fatal: (?:detected dubious ownership|not a git repository|No names found|No tags can describe|no tag exactly matches)/

const sourceFile = String.raw`[^\s:()]{1,300}\.(?:go|mod|work|sum|[chsSymt]|cc|cpp|cxx|hpp|ts|tsx|js|jsx|mjs|rs|proto|templ|sql|json|toml|ya?ml|java|swift|zig|nix|mk)`

const located: readonly RegExp[] = [
  // With the name of a tool in front, such as `vet: ` or `wire: `.
  new RegExp(`^(?:(?!warn|note|notice|info|debug)[\\w.-]{1,30}: )?${sourceFile}:\\d+(?::\\d+)?:? \\S`, 'i'),
  new RegExp(`^${sourceFile}\\(\\d+,\\d+\\): error`),
  /^(?:GNU)?[Mm]akefile:\d+: |^g?make(?:\[\d+\])?: \*\*\* (?:No |missing )/,
  /^(?:go|cgo|vet|link|go tool \w+): |^(?:panic: |(?:---|===) FAIL: |fatal error: )/,
  /^error obtaining VCS status|^no required module provides|^no Go files in|^package .* is not in std/,
  /undefined reference to|relocation target \S+ not defined|cannot find -l|function main is undeclared|undefined symbol|multiple definition of/,
  /import cycle not allowed|build constraints exclude|: directory not found$|^pattern .*: (?:no matching|cannot embed)/,
  /have unmet dependencies:$|^dpkg: dependency problems prevent |was not found in the pkg-config search path/,
  /^ERR_PNPM_(?!RECURSIVE)\w+|^npm (?:error|ERR!) (?:ERESOLVE|`npm ci`|notarget|Missing script|engine Unsupported) ?/,
  // Of go, which names itself in front of most others.
  /^(?:current )?directory .*(?:contained in a module|outside (?:main|available|modules|GOROOT)|does not contain)/,
  /^main module \(.*\) does not contain|^malformed (?:import|module) path|^cannot find (?:main )?module/,
  /^CMake Error\b|^Vulnerability #\d+: |\bgyp ERR! stack \w*Error: |^FAIL \S+\.(?:test|spec)\.\w+/,
]

/** Errors of a compiler, of a linter and of Python that other programs show indented. */
const locatedBelow: readonly RegExp[] = [
  /^error: command '[^']*' failed/,
  /^\d+:\d+\s+error\s/,
  // Of Python, as pip shows it.
  /^(?:\w{1,60}\.){0,5}[A-Z]\w{0,60}(?:Error|Exception): \S/,
]

const wrappers: readonly RegExp[] = [
  /\b(?:exit(?:ed)?(?: with)?(?: (?:status|code|error code):?)?|returned(?: a)? non-zero (?:exit )?(?:status|code):?|error code|Error) \(?\d{1,3}\)?\.?$/i,
  /\b(?:failed|exited|ended|finished|returned)\b.{0,40}\b(?:status|code)\b\W{0,3}\d{1,3}\.?$/i,
  /^(?:error )?Command failed\b/i,
]

const errors: readonly RegExp[] = [
  /^(?:\W{0,4}\b)?(?:errors?|fatal|panic|critical|failed|failure|exception|abort(?:ed)?|npm (?:error|ERR!))(?:\b|$)|^(?:E:|ERR!) /i,
  /^[✘✖×❌✗]/u,
  /\b(?:fatal |internal )?error(?: \w{1,30})?: |\w(?:Error|Exception): /,
  /^No package .* available/,
  /executable file not found|exec format error|command not found/i,
]

const trouble =
  /\b(?:err(?:or)?s?|fatal|fail(?:ed|ure|s|ing)?|can(?:not| not|'t|’t)|could(?:n't|n’t| not)|unable|not (?:found|a |in |allowed|supported|permitted|recogni[sz]ed|installed|exist|set|valid|match|available|defined)|no (?:such|matching|tests?|rule|package|module)|denied|invalid|unknown|undefined|undeclared|unexpected|missing|refused|panic|exception|does(?:n't|n’t| not)|did not|un(?:supported|recogni[sz]ed|resolved|defined|met|satisf\w+)|conflict(?:s|ing)?|mismatch(?:es)?|must|requires?d?|expected|exceed(?:ed|s)|abort(?:ed|ing)?|corrupt(?:ed)?|illegal|bad|broken|timed out|nonexistent|incompatible|forbidden|unauthori[sz]ed|killed|dirty|wrong|incorrect|inconsistent|rejected|prohibited|unbound|segmentation fault|terminated|outdated|out of date)\b/i
