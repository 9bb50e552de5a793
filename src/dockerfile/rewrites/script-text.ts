import type { Instruction } from '../syntax/syntax.ts'

/** All that a RUN gives to its shell or program, as it is written. */
export const scriptTextOf = ({ name, args, heredocs }: Instruction): string =>
  name === 'RUN' ? [args, ...heredocs.map(({ content }) => content)].join('\n') : ''
