import { plainLine } from './plain-line.ts'

/** What an engine itself reports about a failed step, without the prefixes that say where in the engine it happened. */
type EngineError = {
  readonly text: string
  /** Whether it reports no more than how the program of a step ended: then the program's own output says why. */
  readonly isEndOfProgram: boolean
  /** The exit status of that program. */
  readonly exitStatus: number | undefined
  /** Whether that program was killed, which the kernel does when memory runs out. */
  readonly killed: boolean
}

/** Reads the lines that an engine printed itself; undefined when none of them is about an error. */
export const engineError = (lines: readonly string[]): EngineError | undefined => {
  const shown = lines.map((line) => plainLine(line, longestError).text)
  const found = shown.findLast((line) => startOfError.test(line)) ?? shown.findLast(isMessage)
  if (found === undefined) return undefined
  const text = endOf(shortened(withoutWrappers(found)))
  const isEndOfProgram = endsOfProgram.some((pattern) => pattern.test(text))
  const [, status] = [...text.matchAll(/\b(?:exit (?:code|status)|code):? (\d{1,3})\b/g)].at(-1) ?? []
  return {
    text,
    isEndOfProgram,
    exitStatus: isEndOfProgram && status !== undefined ? Number(status) : undefined,
    killed: isEndOfProgram && (status === '137' || /signal: killed|cannot allocate memory/.test(text)),
  }
}

const longestError = 8_000

const startOfError =
  /^(?:error|fatal)\b|^(?:failed to (?:solve|build|compute)|executor failed|secret \S+ not found|building at STEP)/i

/** Not the lines of the Dockerfile that BuildKit shows around a failed instruction, and not a link to more details. */
const isMessage = (line: string): boolean =>
  line !== '' && !/^(?:-+|\d+ \|.*|\S+:\d+|View build details:.*|See '.*'\.?|> .*:)$/.test(line)

const withoutWrappers = (line: string): string => {
  let text = line
  for (;;) {
    const prefix = wrappers.map((wrapper) => wrapper.exec(text)?.[0]).find((each) => each !== undefined)
    if (prefix === undefined) return text
    text = text.slice(prefix.length)
  }
}

const wrappers: readonly RegExp[] = [
  /^error: /i,
  // Podman and Buildah. The instruction is in quotes and may have some itself.
  /^(?:error )?building at STEP ".*": (?=(?:error )?while running runtime: )/,
  /^(?:error )?building at STEP ".*?": /,
  /^resolving mountpoints for container "[^"]*": /,
  /^checking on sources under "[^"]*": /,
  /^(?:copier|stat|Build error|creating build container): /,
  // BuildKit and its clients.
  /^target [\w.-]+: /,
  /^failed to (?:build|solve|compute cache key|load cache key|create LLB definition): /,
  /^failed to solve with frontend [\w.]+: /,
  /^failed to calculate checksum of ref [\w:]+: /,
  /^rpc error: code = \w+ desc = /,
  // It did not start, or its end is not known.
  /^process ".*" did not complete successfully: (?!exit code|.*(?:signal: killed|cannot allocate memory))/,
  // Kaniko.
  /^error building (?:image|stage): /,
  /^failed to (?:execute command|optimize instructions|get files used from context|get relative files): /,
  /^starting command: /,
]

const endsOfProgram: readonly RegExp[] = [
  /^executor failed running \[/,
  /^(?:\w+: )?process ".*" did not complete successfully: /,
  /^(?:error )?while running runtime: /,
  /^waiting for process to exit: /,
  // Docker without BuildKit.
  /^The command '.*' returned a non-zero code: \d+$/,
  /^(?:runc did not terminate succ?essfully|context canceled)/,
  /\bexit(?:ed with)? (?:code|status):? \d{1,3}$/,
]

/** Engines put the cause last, after what they were doing and sometimes the whole state of a step. */
const endOf = (text: string): string => {
  if (text.length <= longestShown || endsOfProgram.some((pattern) => pattern.test(text))) return text
  const from = text.indexOf(': ', text.length - longestShown)
  return from === -1 ? text : text.slice(from + 2)
}

const longestShown = 220

/** Without folders that only exist while an engine builds. */
const shortened = (text: string): string =>
  text
    .replace(/ &imagebuilder\.Step\{.*$/, '')
    .replaceAll(/[\w./-]*\/buildkit-mount\d+/g, '')
    .replaceAll('/kaniko/context/', '')
    .replaceAll(/\/kaniko\/\d+(?=\/)/g, '')
    .replace(/not found: not found$/, 'not found')
