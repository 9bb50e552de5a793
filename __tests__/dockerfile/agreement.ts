import { type Dockerfile, readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { expandedWords } from '../../src/dockerfile/rules/expansion-rules.ts'
import type { ImageName } from '../../src/dockerfile/image-names.ts'
import { wordsOf } from '../../src/dockerfile/syntax/instruction-words.ts'
import { mountsOf } from '../../src/dockerfile/mounts.ts'
import type { Placed } from '../../src/dockerfile/stage.ts'
import { type Instruction, jsonWords, parseDockerfile } from '../../src/dockerfile/syntax/syntax.ts'
import { assignmentsOf } from '../../src/dockerfile/variables.ts'
import type {
  ParsedInstruction,
  ParsedStage,
  ParserAnswer,
  ParserQuestion,
} from '../support/buildkit-parser.ts'

/** Where this project's reader and BuildKit's differ over one Dockerfile; empty when they agree. */
export const differences = (question: ParserQuestion, answer: ParserAnswer): readonly string[] => {
  const ours = readOurs(question)
  if (typeof ours === 'string' || answer.error !== '')
    return (typeof ours === 'string') === (answer.error !== '')
      ? []
      : [`ours: ${typeof ours === 'string' ? ours : 'accepted'}; BuildKit: ${answer.error || 'accepted'}`]
  const { escape } = parseDockerfile(question.text)
  const theirs = answer.stages.filter(({ needed }) => needed).map((stage) => theirView(stage))
  return [
    ...differing('escape', escape, answer.escape),
    ...differing('syntax', ours.syntaxImage ?? '', answer.syntax),
    ...differing(
      'stages',
      ours.stages.map(({ name = '', line, platform = '' }) => ({ name, line, platform })),
      answer.stages.map(({ name, line, platform }) => ({ name, line, platform })),
    ),
    ...differing('needed', ourViews(ours, escape), theirs),
  ]
}

/** What is wrong with it when it is refused. */
const readOurs = ({ text, buildArgs, target, platform }: ParserQuestion): Dockerfile | string => {
  try {
    const read = readDockerfile(text, { buildArgs, platform, target: target === '' ? undefined : target })
    const [unresolved] = read.unresolved
    return unresolved === undefined ? read : `unresolved: ${unresolved.written}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const differing = (what: string, ours: unknown, theirs: unknown): readonly string[] => {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)]
  return one === other ? [] : [`${what}\n  ours:     ${one}\n  BuildKit: ${other}`]
}

const ourViews = ({ stages, needed }: Dockerfile, escape: string): unknown =>
  needed.map(({ base, placed }) => ({
    base: nameOf(base, stages),
    instructions: placed.map((each) => ourView(each, escape)),
  }))

const nameOf = (base: ImageName, stages: Dockerfile['stages']): string => {
  if (base.kind === 'stage') return stages[base.index]?.name ?? ''
  return base.kind === 'image' ? base.reference : base.kind
}

const ourView = (placed: Placed, escape: string): unknown => {
  const { instruction, variables } = placed
  const { name, line, endLine, flags, args, heredocs } = instruction
  const isJson = jsonWords(args) !== undefined && /^(?:RUN|CMD|ENTRYPOINT|SHELL|COPY|ADD|VOLUME)$/.test(name)
  return {
    name,
    line,
    endLine,
    flags,
    isJson,
    words: ourWords(instruction, escape),
    heredocs: heredocs.map(({ name: word, content, isExpanded }) => [word, content, isExpanded]),
    mounts: mountsOf(instruction, variables, escape).map(
      ({ type, from = '', source = '', target = '', id = '' }) => [type, from, source, target, id].join(' '),
    ),
    expanded: /^(?:COPY|ADD|WORKDIR)$/.test(name) ? expandedWords(placed, escape) : [],
    variables: Object.fromEntries([...variables].toSorted(byName)),
  }
}

const ourWords = (instruction: Instruction, escape: string): readonly string[] => {
  const { name, args } = instruction
  if (name === 'ENV' || name === 'LABEL')
    return assignmentsOf(name, args, escape).flatMap(([key, value = '']) => [key, value])
  return isUncompared(name) ? [] : wordsOf(instruction, escape)
}

const theirView = ({ base, instructions }: ParsedStage): unknown => ({
  base,
  instructions: instructions.map((each) => theirInstruction(each)),
})

const theirInstruction = (instruction: ParsedInstruction): unknown => {
  const { name, line, endLine, flags, json, words, heredocs, mounts, expanded, variables } = instruction
  return {
    name,
    line,
    endLine,
    flags: flags ?? [],
    isJson: json && name !== 'HEALTHCHECK',
    words: isUncompared(name)
      ? []
      : (words ?? []).filter((_, at) => !/^(?:ENV|LABEL)$/.test(name) || at % 3 < 2),
    heredocs: (heredocs ?? []).map((each) => [each.name, withoutEnds(each.content), each.expand]),
    mounts: (mounts ?? []).map(({ type, from, source, target, id }) =>
      [type, from, source, target, id].join(' '),
    ),
    expanded: expanded ?? [],
    variables: Object.fromEntries(Object.entries(variables).toSorted(byName)),
  }
}

/** These are read where they are used only. */
const isUncompared = (name: string): boolean => name === 'HEALTHCHECK' || name === 'ONBUILD'

const withoutEnds = (content: string): string => content.replaceAll('\r\n', '\n').replace(/\n$/, '')

const byName = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  one < other ? -1 : 1
