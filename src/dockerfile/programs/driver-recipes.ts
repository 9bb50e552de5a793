import { posix } from 'node:path'
import type { Effort } from '../effort.ts'
import { programName } from '../go-commands.ts'
import { makeRecipes } from '../make/recipes.ts'
import { unknown } from '../shell/values.ts'
import type { Recipe, Started } from '../shell/step.ts'

type ReadFile = (path: string) => string | undefined

/**
 * What a build driver runs by a file of the project. Only make's files are read by their own rules; from the others the
 * lines that call go are taken.
 */
export const driverRecipes = (
  call: Started,
  readFile: ReadFile,
  effort: Effort,
): readonly Recipe[] | undefined => {
  const started = withoutGo(call)
  const program = programName(started.words[0]?.text ?? '')
  if (program === 'make' || program === 'gmake') return makeRecipes(started, readFile, effort)
  const driver = drivers[program]
  if (driver === undefined) return undefined
  const text = driver.files
    .map((name) => readFile(posix.resolve(started.folder, name)))
    .find((each) => each !== undefined)
  if (text === undefined || !effort.spend(text.length)) return undefined
  const [target] = started.words.slice(1).flatMap(({ text: word }) => (word.startsWith('-') ? [] : word))
  const { folder, variables } = started
  return driver.scripts(text, target).map((script) => ({ script, folder, variables }))
}

/** `go run …/task@v3 build` and `go tool task build` are calls of task. */
const withoutGo = (started: Started): Started => ({ ...started, words: wordsWithoutGo(started.words) })

/**
 * The words of the program that `go run` or `go tool` starts, by its usual name; those of any other command as they are, and where
 * the name is not known, too.
 */
export const wordsWithoutGo = (words: Started['words']): Started['words'] => {
  const [program, verb] = words
  const at = words.findIndex(({ text }, index) => index > 1 && !text.startsWith('-'))
  const name = words[at]
  if (program?.text !== 'go' || name === undefined || !/^(?:run|tool)$/.test(verb?.text ?? '')) return words
  const text = programName(name.wide.replace(/(?:\/v\d+)?@.*$/s, '').replace(/\/v\d+$/, ''))
  return text.includes(unknown) ? words : [{ ...name, text, wide: text }, ...words.slice(at + 1)]
}

type Driver = {
  readonly files: readonly string[]
  readonly scripts: (text: string, target: string | undefined) => readonly string[]
}

/** The lines of the block that a heading starts, up to the next line that is not indented deeper. */
const blockOf = (text: string, heading: RegExp): readonly string[] => {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => heading.test(line))
  if (at === -1) return []
  const depth = indentOf(lines[at] ?? '')
  const body = lines.slice(at + 1)
  const end = body.findIndex((line) => line.trim() !== '' && indentOf(line) <= depth)
  return end === -1 ? body : body.slice(0, end)
}

const indentOf = (line: string): number => line.length - line.trimStart().length

const escaped = (word: string): string => word.replaceAll(/[^\w-]/g, String.raw`\$&`)

/** What `{{ … }}` stands for is not known. */
const withoutTemplates = (line: string): string => {
  let [plain, at] = ['', 0]
  for (;;) {
    const [start, end] = [line.indexOf('{{', at), line.indexOf('}}', line.indexOf('{{', at) + 2)]
    if (start === -1 || end === -1) return plain + line.slice(at)
    plain += line.slice(at, start) + unknown
    at = end + 2
  }
}

const mostTasks = 100

/** The task of a Taskfile and those that it names, each once, as lists of commands. */
const taskScripts = (text: string, target = 'default', seen = new Set<string>()): readonly string[] => {
  if (seen.has(target) || seen.size >= mostTasks) return []
  seen.add(target)
  const block = blockOf(text, new RegExp(String.raw`^\s+["']?${escaped(target)}["']?:\s*$`))
  const deps = block.flatMap((line) => /^\s*deps:\s*\[([^\]]*)\]/.exec(line)?.[1] ?? []).slice(0, 1)
  const before = deps.flatMap((list) => list.split(',')).flatMap((dep) => taskScripts(text, dep.trim(), seen))
  return [
    ...before,
    ...block.flatMap((line) => {
      const [, other] = /^\s*-\s*task:\s*(\S+)/.exec(line) ?? []
      if (other !== undefined) return taskScripts(text, other, seen)
      if (!/\bgo\s/.test(line)) return []
      const command = line.trim().replace(/^(?:-\s+(?:cmd:\s*)?|cmds?:\s+)/, '')
      return [withoutTemplates(command.replace(/^(['"])(.*)\1$/, '$2'))]
    }),
  ]
}

const justScripts = (text: string, target: string | undefined): readonly string[] => {
  const first = /^@?([\w-]+)(?![\w-])[^:=\n]*:(?!=)/m.exec(text)?.[1] ?? ''
  const block = blockOf(text, new RegExp(String.raw`^@?${escaped(target ?? first)}\b[^:=]*:(?!=)`))
  return block.map((line) => withoutTemplates(line.trim().replace(/^[@-]+/, '')))
}

/** The strings of `sh.Run("go", "build", …)` and its relatives. */
const mageScripts = (text: string): readonly string[] =>
  [...text.matchAll(/"(?:go|build|install)"(?:\s*,\s*(?:"[^"\n]*"|[\w.]+(?:\([^()\n]*\))?))*/g)]
    .map(([call]) =>
      [...call.matchAll(/,\s*[\w.]+\([^()\n]*\)|"([^"\n]*)"|,\s*([\w.]+)/g)]
        .map(([, word]) => word ?? unknown)
        .join(' '),
    )
    .filter((line) => line.startsWith('go '))

const goreleaserScripts = (text: string): readonly string[] => {
  const mains = [...text.matchAll(/^[\t ]*(?:-[\t ]*)?main:[\t ]*["']?([^\s"'#]+)/gm)].map(
    ([, main = '.']) => main,
  )
  return (mains.length === 0 ? ['.'] : mains).map((main) => `go build ${main}`)
}

const airScripts = (text: string): readonly string[] =>
  [...text.matchAll(/^[\t ]*cmd[\t ]*=[\t ]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')/gm)].map(
    ([, double, single]) => double?.replaceAll(/\\(.)/g, '$1') ?? single ?? '',
  )

const drivers: Readonly<Record<string, Driver>> = {
  task: {
    files: ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', 'Taskfile.dist.yml'],
    scripts: taskScripts,
  },
  just: { files: ['justfile', 'Justfile', '.justfile'], scripts: justScripts },
  mage: { files: ['magefile.go', 'magefiles/magefile.go', 'magefiles/build.go'], scripts: mageScripts },
  goreleaser: {
    files: ['.goreleaser.yaml', '.goreleaser.yml', 'goreleaser.yaml', 'goreleaser.yml'],
    scripts: goreleaserScripts,
  },
  air: { files: ['.air.toml'], scripts: airScripts },
}
