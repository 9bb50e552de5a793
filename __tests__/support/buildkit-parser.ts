import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { repositoryPath } from './paths.ts'

/** A Dockerfile and how it would be built; `target` is empty for the last stage. */
export type ParserQuestion = {
  readonly text: string
  readonly buildArgs: Readonly<Record<string, string>>
  readonly target: string
  readonly platform: string
}

/** One instruction as BuildKit's parser reads it. */
export type ParsedInstruction = {
  readonly name: string
  readonly line: number
  readonly endLine: number
  readonly flags: readonly string[] | null
  readonly json: boolean
  readonly words: readonly string[] | null
  readonly heredocs:
    | readonly { readonly name: string; readonly content: string; readonly expand: boolean }[]
    | null
  readonly mounts:
    | readonly {
        readonly type: string
        readonly from: string
        readonly source: string
        readonly target: string
        readonly id: string
      }[]
    | null
  readonly from: string
  readonly expanded: readonly string[] | null
  readonly variables: Readonly<Record<string, string>>
}

export type ParsedStage = {
  readonly name: string
  readonly base: string
  readonly platform: string
  readonly line: number
  readonly needed: boolean
  readonly instructions: readonly ParsedInstruction[]
}

/** What BuildKit makes of a Dockerfile; `error` is empty when it accepts it. */
export type ParserAnswer = {
  readonly error: string
  readonly escape: string
  readonly syntax: string
  readonly stages: readonly ParsedStage[]
}

/** Asks BuildKit's own packages, in one run of a Go program; compiled once, it is kept in Go's build cache. */
export const askBuildKit = async (questions: readonly ParserQuestion[]): Promise<readonly ParserAnswer[]> => {
  const child = spawn('go', ['run', '.'], { cwd: repositoryPath('__tests__/tools/dockerfile') })
  child.stdin.end(JSON.stringify(questions))
  const [answers, problems, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
  ])
  if (status !== 0) throw new Error(`go run ended with ${status}: ${problems}`)
  return JSON.parse(answers) as readonly ParserAnswer[]
}
