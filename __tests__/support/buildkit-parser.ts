import { spawnSync } from 'node:child_process'
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
export const askBuildKit = (questions: readonly ParserQuestion[]): readonly ParserAnswer[] => {
  const { status, stdout, stderr } = spawnSync('go', ['run', '.'], {
    cwd: repositoryPath('__tests__/tools/dockerfile'),
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(`go run ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as readonly ParserAnswer[]
}
