import { oneLine } from '../escape.ts'

/**
 * A text from outside as one line of well-formed Unicode, for a file that programs read: without what a terminal obeys, and
 * without `##[`, which a runner finds anywhere in what a step prints.
 */
export const plain = (text: string): string =>
  oneLine(text)
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('##[', '## [')
