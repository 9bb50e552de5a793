/** A small repository in a style that real projects use. */
export type Style = {
  readonly name: string
  /** Beside the Dockerfile. */
  readonly files: Files
  readonly dockerfile: string
  /** Its path; `Dockerfile` unless the style is about that. */
  readonly at?: string
  readonly buildArgs?: Readonly<Record<string, string>>
  readonly target?: string
  /** What the base has instead, when it differs. */
  readonly base?: Files
  readonly baseDockerfile?: string
  /** The file that source-change should edit first. */
  readonly first: string
  /** The same in the base, when it has another name there. */
  readonly firstInBase?: string
}

type Files = Readonly<Record<string, string>>

export const main = 'package main\n\nfunc main() { println("ok") }\n'

/** A main file that is compiled only where a build constraint holds. */
export const mainIf = (constraint: string): string => `//go:build ${constraint}\n\n${main}`

/** A main file that compiles C. */
export const mainWithC =
  'package main\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc main() { println(C.one()) }\n'

export const goMod = (path: string): string => `module ${path}\n\ngo 1.26\n`

/** A module, and a main file in each folder. */
export const app = (path: string, ...folders: readonly string[]): Files => ({
  'go.mod': goMod(path),
  'go.sum': '',
  ...mains(...folders),
})

export const mains = (...folders: readonly string[]): Files =>
  Object.fromEntries(folders.map((folder) => [folder === '.' ? 'main.go' : `${folder}/main.go`, main]))

/** The lines of a text without their common indent. */
export const lines = (strings: TemplateStringsArray): string => {
  const [text = ''] = strings.raw
  // In the source a brace behind a dollar sign has a backslash before it.
  const all = text.replaceAll('\\${', '${').replace(/^\n/, '').trimEnd().split('\n')
  const depth = Math.min(...all.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return `${all.map((line) => line.slice(depth)).join('\n')}\n`
}
