import type { ObservedFile } from '../../model.ts'
import { code, text } from '../escape.ts'
import { sentence } from '../numbers.ts'

/** The files that `observe` asked for, one a line. */
export const observedLines = (observed: readonly ObservedFile[]): readonly string[] =>
  observed.map(({ kind, benchmark, revision, file, unknown }) => {
    const what = `- ${kind} of one more build of ${code(benchmark)}, ${revision}`
    return file === undefined
      ? `${what}: none: ${text(sentence(unknown?.['file'] ?? 'the reason was not recorded'))}`
      : `${what}: ${code(file)}`
  })
