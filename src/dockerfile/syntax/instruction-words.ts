import { type Instruction, jsonWords } from './syntax.ts'
import { plainWords, quotedWords } from './words.ts'

/** Arguments of an instruction as BuildKit's parser splits them. */
export const wordsOf = (
  { name, args }: Pick<Instruction, 'name' | 'args'>,
  escape: string,
): readonly string[] => {
  if (/^(?:RUN|CMD|ENTRYPOINT|SHELL)$/.test(name)) return jsonWords(args) ?? (args === '' ? [] : [args])
  if (/^(?:COPY|ADD|VOLUME)$/.test(name)) return copyWords(args)
  if (/^(?:FROM|EXPOSE)$/.test(name)) return plainWords(args)
  if (name === 'ARG') return quotedWords(args, escape)
  return args === '' ? [] : [args]
}

/** The sources of a COPY or ADD and, as the last word, its target, with their variables. */
export const copyWords = (args: string): readonly string[] => jsonWords(args) ?? plainWords(args)
