import { printedAs } from '../../analysis/causes/printed-step.ts'
import { type Instruction, parseDockerfile } from '../../dockerfile/syntax/syntax.ts'

/**
 * The line of the instruction that an engine printed as this step. Undefined when there is none, when several
 * instructions are written alike, or when the file cannot be read as a Dockerfile.
 */
export const dockerfileLine = (dockerfile: string, step: string): number | undefined => {
  const found = instructionsIn(dockerfile).flatMap((each) => {
    const form = formOf(each, step)
    return form === undefined ? [] : [{ form, line: each.line }]
  })
  const alike = found.filter(({ form }) => form === 'alike')
  const [only, ...others] = alike.length > 0 ? alike : found
  return others.length === 0 ? only?.line : undefined
}

/** None of a text that cannot be read as a Dockerfile. */
export const instructionsIn = (dockerfile: string): readonly Instruction[] => {
  try {
    return parseDockerfile(dockerfile).instructions
  } catch {
    // A heredoc without an end; the build itself reports it better.
    return []
  }
}

/** A long step may be only the beginning of an instruction. */
const formOf = ({ name, flags, args }: Instruction, step: string): ReturnType<typeof printedAs> => {
  const written = [name, ...flags, args].join(' ').replaceAll(/\s+/g, ' ').trim()
  const printed = step.replaceAll(/\s+/g, ' ').trim()
  if (step.length >= cutFrom && written.startsWith(printed)) return 'alike'
  return printedAs(written, step)
}

/** A step with this many characters may be only the beginning of one: the output of engines is cut there. */
const cutFrom = 4_096
