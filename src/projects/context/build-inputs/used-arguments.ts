import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'

type Question = {
  readonly dockerfile: Dockerfile
  readonly buildArgs: Readonly<Record<string, string>>
}

/** Build arguments that an engine follows although no ARG names them. */
const builtIn = /^(?:(?:https?|ftp|no|all)_proxy|buildkit_.*|source_date_epoch)$/i

/** The build arguments that can make a difference: no ARG of the Dockerfile has the name of the others. */
export const usedArguments = ({
  dockerfile,
  buildArgs,
}: Question): readonly (readonly [name: string, value: string])[] => {
  const declared = new Set(
    dockerfile.stages
      .flatMap(({ instructions }) => instructions)
      .flatMap(({ name, args }) => (name === 'ARG' ? [...args.matchAll(/\w+/g)].map(([word]) => word) : [])),
  )
  return Object.entries(buildArgs).filter(
    ([name]) => declared.has(name) || dockerfile.globals.get(name) !== undefined || builtIn.test(name),
  )
}
