import { listAt, parseJson, textAt } from '../../host/json.ts'

/**
 * How sure a scanner is that a program has a vulnerability. `module`: it contains a version of the module that has it;
 * `package`: also the package; `symbol`: also the function.
 */
export type FoundIn = 'module' | 'package' | 'symbol'

/** A vulnerability that a program contains. */
export type Vulnerability = {
  /** As in `GO-2024-2887`. */
  readonly id: string
  readonly foundIn: FoundIn
}

/** What govulncheck prints with `-format json`, line by line. */
type FindingsReader = {
  line(text: string): void
  /** Each vulnerability once, sorted by its id, by the most precise that was found. */
  vulnerabilities(): readonly Vulnerability[]
}

/**
 * Reads a stream of JSON objects (golang.org/x/vuln/internal/govulncheck, protocol v1.0.0). Objects begin and
 * end with a brace at the start of a line. Only findings are kept: texts of the database are long.
 */
export const findingsReader = (): FindingsReader => {
  const found = new Map<string, Vulnerability>()
  let object: string[] = []
  return {
    line: (text) => {
      if (text.startsWith('{')) object = []
      object.push(text)
      if (!text.startsWith('}') && !/^\{.*\}\s*$/.test(text)) return
      const finding = findingIn(parseJson(object.join('\n')))
      object = []
      if (finding !== undefined && isMorePrecise(finding, found.get(finding.id)))
        found.set(finding.id, finding)
    },
    vulnerabilities: () => [...found.values()].toSorted((left, right) => (left.id < right.id ? -1 : 1)),
  }
}

const findingIn = (message: unknown): Vulnerability | undefined => {
  const id = textAt(message, 'finding', 'osv')
  // The first frame is where the vulnerability is; the others lead there.
  const [frame] = listAt(message, 'finding', 'trace')
  return id === undefined || textAt(frame, 'module') === undefined
    ? undefined
    : { id, foundIn: foundIn(frame) }
}

const foundIn = (frame: unknown): FoundIn => {
  if (textAt(frame, 'function') !== undefined) return 'symbol'
  return textAt(frame, 'package') === undefined ? 'module' : 'package'
}

const precision: Readonly<Record<FoundIn, number>> = { module: 0, package: 1, symbol: 2 }

/** Whether it says more of a vulnerability than the other one; `other` undefined: it is the first. */
export const isMorePrecise = (one: Vulnerability, other: Vulnerability | undefined): boolean =>
  other === undefined || precision[one.foundIn] > precision[other.foundIn]
