import { type Instruction, parseDockerfile } from '../../dockerfile/syntax.ts'

/**
 * The line of the instruction that an engine printed as this step. Undefined when there is none, when several
 * instructions are written alike, or when the file cannot be read as a Dockerfile.
 */
export const dockerfileLine = (dockerfile: string, step: string): number | undefined => {
  const [found, ...others] = instructionsIn(dockerfile).filter((each) => isStep(each, step))
  return others.length === 0 ? found?.line : undefined
}

const instructionsIn = (dockerfile: string): readonly Instruction[] => {
  try {
    return parseDockerfile(dockerfile).instructions
  } catch {
    // A heredoc without an end; the build itself reports it better.
    return []
  }
}

/** Engines print an instruction on one line; what its variables stand for may be filled in already. */
const isStep = ({ name, flags, args }: Instruction, step: string): boolean => {
  const [written, printed] = [[name, ...flags, args].join(' '), step].map((each) =>
    each.replaceAll(/\s+/g, ' ').trim(),
  )
  if (written === undefined || printed === undefined) return false
  return step.length < cutFrom ? written === printed : written.startsWith(printed)
}

/** A step with this many characters may be only the beginning of one: the output of engines is cut there. */
const cutFrom = 4_096
