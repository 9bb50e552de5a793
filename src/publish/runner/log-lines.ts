import { notCommand } from '../../report/escape.ts'

/**
 * A text for the log of a job in which nothing is a command to the runner. The runner also ends a line at a carriage
 * return, and looks for `##[` anywhere in a line.
 */
export const withoutCommands = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => notCommand(line).replaceAll('##[', '## ['))
    .join('\n')
