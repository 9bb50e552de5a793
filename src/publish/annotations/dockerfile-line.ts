import { type Instruction, parseDockerfile } from '../../dockerfile/syntax.ts'

/** As `analysis/cause.ts` words it: the name of a step, in quotes that may hold quotes, cut at 100 characters. */
const stepInCause = /^the step "(.*)"(?: and \d+ more)? (?:came from|ran again|ran in)/s
const longestStep = 100

/**
 * The line of the instruction that a cause names. Undefined when it names none, when several instructions are
 * written alike, or when the file cannot be read as a Dockerfile.
 */
export const dockerfileLine = (dockerfile: string, cause: string): number | undefined => {
  const step = stepInCause.exec(cause)?.[1]
  if (step === undefined) return undefined
  const [found, ...others] = instructionsIn(dockerfile).filter((each) => isStep(each, step))
  return others.length === 0 ? found?.line : undefined
}

const instructionsIn = (dockerfile: string): readonly Instruction[] => {
  try {
    return parseDockerfile(dockerfile).instructions
  } catch {
    // A heredoc without an end; the build has said so in better words.
    return []
  }
}

/** Engines print an instruction on one line; what its variables stand for may be filled in already. */
const isStep = ({ name, flags, args }: Instruction, step: string): boolean => {
  const [written, printed] = [[name, ...flags, args].join(' '), step].map((each) =>
    each.replaceAll(/\s+/g, ' ').trim(),
  )
  if (written === undefined || printed === undefined) return false
  return step.length < longestStep ? written === printed : written.startsWith(printed)
}
