import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  dictionary,
  letrec,
  oneof,
  sample,
  tuple,
  uniqueArray,
} from 'fast-check'
import type { ParserQuestion } from '../support/buildkit-parser.ts'

const names = ['A', 'B', 'C_1', 'GO', 'TARGETARCH', 'NOTHING']
const stageNames = ['build', 'Base', 'test', 'x1']
const images = ['golang', 'golang:1.26', 'scratch', 'alpine', 'own.io/a/b:c']

const oneOf = (...each: readonly string[]): Arbitrary<string> => constantFrom(...each)
const rarely = (arbitrary: Arbitrary<string>): Arbitrary<string> =>
  oneof({ weight: 9, arbitrary: constant('') }, { weight: 1, arbitrary })

const name = oneOf(...names)
const letters = oneOf('a', 'go', 'x.y', '/src', '1.26', 'ä', '-o', '=', '#', '<', '*', '?')

/** A piece of a word: text, quotes, escapes, variables in all their forms, and now and then something broken. */
const { piece } = letrec<{ piece: string; substitution: string }>((tie) => ({
  piece: oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 24, arbitrary: letters },
    { weight: 4, arbitrary: letters.map((text) => `'${text}$A'`) },
    { weight: 4, arbitrary: tie('piece').map((text) => `"${text}b"`) },
    { weight: 4, arbitrary: oneOf('\\"', "\\'", '\\$', '\\\\', '\\n', '`') },
    { weight: 6, arbitrary: name.map((each) => `$${each}`) },
    { weight: 12, arbitrary: tie('substitution') },
    { weight: 1, arbitrary: oneOf('"', "'", '$', '${', '}', '$1', '$$', '${A', '${A:b}', '${A^^}', '$(x)') },
  ),
  substitution: tuple(
    name,
    oneOf('', ':-', '-', ':+', '+', '#', '##', '%', '%%', '/a/', '//a/', '/*/'),
    tie('piece'),
  ).map(([each, operator, word]) => `\${${each}${operator}${operator === '' ? '' : word}}`),
}))

const word = array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''))
const spaced = oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: word.map((text) => `"${text.replaceAll('"', '')} x"`) },
  { weight: 1, arbitrary: word.map((text) => `${text}\\ y`) },
)
const words = array(word, { minLength: 1, maxLength: 3 }).map((each) => each.join(' '))

const pair = tuple(name, spaced).map(([each, value]) => `${each}=${value}`)
const list = array(word, { minLength: 2, maxLength: 3 }).map((each) => JSON.stringify(each))
const mount = tuple(
  oneOf('type=cache', 'type=cache', 'type=cache', 'type=bind', 'type=secret'),
  uniqueArray(
    oneOf('target=/c', 'id=a$A', 'src=x', 'ro', 'from=golang', 'from=x1', 'dst="/a"', 'TARGET=${B:-/b}'),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
).map(([type, options]) => `--mount=${[type, ...options].join(',')}`)
const copyFlag = oneOf(
  '--link',
  '--from=build',
  '--from=0',
  '--from=base',
  '--from=golang',
  '--chown=1:$A',
  '--chmod=644',
  '--parents',
)
const copyFlags = uniqueArray(copyFlag, { maxLength: 2 }).map((flags) => flags.join(' '))
const heredoc = tuple(
  oneOf('RUN', 'COPY', 'RUN cat', 'ADD'),
  oneOf('<<EOF', '<<-EOF', '<<"EOF"', '<< EOF', '3<<EOF', '<<<EOF'),
  words,
).map(([start, mark, text]) => `${start} ${mark} /x\n${text}\n\tline $B\nEOF`)

const instruction = oneof(
  {
    weight: 4,
    arbitrary: array(pair, { minLength: 1, maxLength: 3 }).map((pairs) => `ENV ${pairs.join(' ')}`),
  },
  { weight: 1, arbitrary: tuple(name, words).map(([each, value]) => `ENV ${each} ${value}`) },
  { weight: 3, arbitrary: oneof(pair, name).map((text) => `ARG ${text}`) },
  { weight: 2, arbitrary: tuple(mount, words).map(([flag, text]) => `RUN ${flag} ${text}`) },
  { weight: 2, arbitrary: oneof(words, list).map((text) => `RUN ${text}`) },
  { weight: 3, arbitrary: tuple(copyFlags, words).map(([flags, text]) => `COPY ${flags} ${text} /to/`) },
  { weight: 1, arbitrary: list.map((text) => `COPY ${text}`) },
  { weight: 2, arbitrary: heredoc },
  { weight: 1, arbitrary: word.map((text) => `WORKDIR ${text}`) },
  { weight: 1, arbitrary: pair.map((text) => `LABEL ${text}`) },
  { weight: 1, arbitrary: oneof(words, list).map((text) => `CMD ${text}`) },
  { weight: 1, arbitrary: words.map((text) => `ONBUILD RUN ${text}`) },
  {
    weight: 1,
    arbitrary: oneOf('USER 1', 'EXPOSE 80', 'HEALTHCHECK NONE', 'SHELL ["sh"]', '# comment', '', '  '),
  },
  {
    weight: 1,
    arbitrary: tuple(words, words).map(([one, other]) => `RUN ${one} \\\n# why\n\n  ${other}`),
  },
)

const base = oneof(
  { weight: 6, arbitrary: oneOf(...images, 'build', 'base', 'test', 'x1') },
  {
    weight: 2,
    arbitrary: oneOf('"golang"', "'alpine'", '${GO:-golang}', 'golang:${GO}', '"$A"', 'golang${NOTHING}'),
  },
  { weight: 1, arbitrary: word.filter((text) => !/\s/.test(text)) },
)

const stage = tuple(
  rarely(oneOf('--platform=$BUILDPLATFORM', '--platform="linux/$TARGETARCH"')),
  base,
  oneof(
    constant(''),
    oneOf(...stageNames).map((each) => ` AS ${each}`),
  ),
  array(instruction, { maxLength: 6 }),
).map(([platform, image, as, lines]) => [`FROM ${platform} ${image}${as}`, ...lines].join('\n'))

const head = tuple(rarely(oneOf('# escape=`', '# check=skip=all')), array(pair, { maxLength: 2 })).map(
  ([directive, args]) => [...(directive === '' ? [] : [directive]), ...args.map((arg) => `ARG ${arg}`)],
)

/** Dockerfiles of all kinds of words in all kinds of instructions; most of them can be built. */
export const randomDockerfiles: Arbitrary<ParserQuestion> = tuple(
  head,
  array(stage, { minLength: 1, maxLength: 4 }),
  dictionary(name, oneOf('', '1', 'golang'), { maxKeys: 2 }),
  boolean(),
).map(([before, stages, buildArgs, isDos]) => {
  const text = `${[...before, ...stages].join('\n')}\n`
  return {
    text: isDos ? text.replaceAll('\n', '\r\n') : text,
    buildArgs: { ...buildArgs },
    target: '',
    platform: 'linux/amd64',
  }
})

/** The same ones for the same seed. */
export const sampleDockerfiles = (count: number, seed: number): readonly ParserQuestion[] =>
  sample(randomDockerfiles, { numRuns: count, seed })
