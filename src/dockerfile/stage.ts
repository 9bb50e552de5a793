import type { ImageName } from './image-names.ts'
import type { BuildPlatforms } from './platforms.ts'
import type { Instruction } from './syntax/syntax.ts'
import type { Variables } from './variables.ts'

/** One instruction with the ARG and ENV values that hold when it runs. */
export type Placed = { readonly instruction: Instruction; readonly variables: Variables }

/** One build stage: its FROM and what follows it. */
export type Stage = {
  readonly index: number
  /** In lower case, as stages are looked up; undefined when FROM gives none. */
  readonly name: string | undefined
  /** The same as it is written. */
  readonly spelling: string | undefined
  readonly line: number
  readonly base: ImageName
  /** The value of `FROM --platform=`, with its variables resolved. */
  readonly platform: string | undefined
  /** Those that the ONBUILD of the stage below adds come first. */
  readonly instructions: readonly Instruction[]
  /** The same instructions with their variables. */
  readonly placed: readonly Placed[]
  /** The variables after the last instruction. */
  readonly variables: Variables
  /** Why the stage cannot be built, as far as its variables show. */
  readonly problem: string | undefined
}

export type StageQuestion = BuildPlatforms & {
  readonly buildArgs: Readonly<Record<string, string>>
  /** Build contexts by name: they come before stages and images of the same name. */
  readonly buildContexts: Readonly<Record<string, string>>
  /** The stage to build; undefined for the last one. */
  readonly target: string | undefined
}

export type Staged = {
  readonly stages: readonly Stage[]
  /** The last stage of each name. */
  readonly indexes: ReadonlyMap<string, number>
  /** Values of the ARGs before the first FROM, and of those that every Dockerfile has. */
  readonly globals: Variables
}
