import type { Script, SimpleCommand } from './script.ts'
import { type Step, subshell } from './step.ts'

/** Follows the scripts whose output a command takes, as in `id=$(docker build -q .)`, also in backticks. */
export const followOutputs = (command: SimpleCommand, at: Step): void => {
  if (at.options.joinsWays !== true) return
  for (const script of outputsIn(command)) at.walk(script, subshell(at))
}

const outputsIn = ({ assignments, words, inputs }: SimpleCommand): readonly Script[] =>
  [...assignments.map(({ value }) => value), ...words, ...inputs]
    .flat()
    .flatMap((part) => (part.kind === 'output' ? [part.script] : []))
