import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { readImageName } from '../../../dockerfile/image-names.ts'
import { copyWords } from '../../../dockerfile/syntax/instruction-words.ts'
import type { Stage } from '../../../dockerfile/stages.ts'
import { flagOf, flagsOf, type Instruction } from '../../../dockerfile/syntax/syntax.ts'
import { certainWord, type Values, withCertainVariables } from './certain-variables.ts'
import { matchesName } from './glob.ts'
import { isOfficial } from './official-images.ts'
import type { IgnoreRules } from './ignore-rules.ts'
import { namePatternOf } from './pattern-matcher.ts'

/** What one instruction takes of a build context. */
export type Source = {
  /** The name of an additional context; undefined: the main one. */
  readonly context: string | undefined
  /** Relative to the context, cleaned, with wildcards; empty: all of it. */
  readonly path: string
  /** The patterns of `--exclude`. */
  readonly excludes: readonly string[]
  /** Whether it also sees what the ignore file leaves out. */
  readonly seesIgnored: boolean
}

/**
 * What a build takes of its contexts: the sources of COPY and ADD, and bind mounts. Whatever cannot be read with
 * certainty stands for all contexts as a whole.
 */
export const sourcesOf = (dockerfile: Dockerfile, rules: IgnoreRules): readonly Source[] => {
  const stages = builtStages(dockerfile, rules)
  if (isForeign(dockerfile) || stages.some(hasTriggers)) return everything(dockerfile)
  const sources = stages.flatMap((stage) => [...baseOf(stage), ...ownSources(dockerfile, stage, rules)])
  const takesContext = sources.some(({ context }) => context === undefined)
  return takesContext || !stages.some(hasUnofficialBase) ? sources : everything(dockerfile)
}

/** What the instructions of one stage take. */
export const ownSources = (dockerfile: Dockerfile, stage: Stage, rules: IgnoreRules): readonly Source[] => {
  const readsIgnored = rules !== 'buildkit' && rules !== 'docker-20'
  return withCertainVariables(dockerfile, stage).flatMap(({ instruction, values }) =>
    takenBy({ dockerfile, instruction, values, readsIgnored, matchesTop: rules === 'kaniko' }),
  )
}

/** What each instruction takes of the main context by the rules of BuildKit, for those that take anything. */
export const sourcesByLine = (dockerfile: Dockerfile): ReadonlyMap<number, readonly Source[]> =>
  new Map(
    dockerfile.stages.flatMap((stage) =>
      withCertainVariables(dockerfile, stage).flatMap(({ instruction, values }) => {
        const taking = { dockerfile, instruction, values, readsIgnored: false, matchesTop: false }
        const own = takenBy(taking).filter(({ context }) => context === undefined)
        return own.length === 0 ? [] : [[instruction.line, own] as const]
      }),
    ),
  )

/** Old versions of Buildah, and Kaniko, build every stage up to the target, also those that it does not need. */
const builtStages = ({ stages, needed }: Dockerfile, rules: IgnoreRules): readonly Stage[] =>
  rules === 'buildkit' || rules === 'docker-20' ? needed : stages.slice(0, (needed.at(-1)?.index ?? 0) + 1)

/** Other frontends have instructions of their own. */
const isForeign = ({ syntaxImage, question }: Dockerfile): boolean =>
  [syntaxImage, question.buildArgs['BUILDKIT_SYNTAX']].some(
    (image) => image !== undefined && !/(?:^|\/)docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image),
  )

/**
 * A project of which nothing is taken is most likely copied by ONBUILD instructions of its base image. Official images have
 * none. A name of one word that is no such image is that of an image that was built on this machine.
 */
export const hasUnofficialBase = ({ base }: Stage): boolean =>
  base.kind === 'image' && !isOfficial(base.reference)

/** Whether instructions run that another Dockerfile or stage brings along. */
const hasTriggers = ({ base, instructions }: Stage): boolean =>
  (base.kind === 'image' && base.reference.includes('onbuild')) ||
  instructions.some(({ name, args }) => name === 'ONBUILD' && /^\s*(?:COPY|ADD|RUN)\b/i.test(args))

const whole = { path: '', excludes: [], seesIgnored: true }

const everything = ({ question }: Dockerfile): readonly Source[] =>
  [undefined, ...Object.keys(question.buildContexts)].map((context) => ({
    ...whole,
    context,
  }))

/** A folder as the base image of a stage. */
const baseOf = ({ base }: Stage): readonly Source[] =>
  base.kind === 'context' ? [{ ...whole, context: base.name }] : []

type Taking = {
  readonly dockerfile: Dockerfile
  readonly instruction: Instruction
  readonly values: Values
  /** Whether mounts and additional contexts are not subject to ignore files. */
  readonly readsIgnored: boolean
  /** Whether a wildcard can stand for the whole context, which the engine lists under the name `.`. */
  readonly matchesTop: boolean
}

type Origin = { readonly context: string | undefined }

/** The context that `from` names, the main one without it; undefined: an image or a stage, or what nobody knows. */
const originOf = (
  from: string | undefined,
  { dockerfile: { question } }: Taking,
): Origin | 'unknown' | undefined => {
  if (from === undefined) return { context: undefined }
  if (from.includes('$')) return 'unknown'
  const image = readImageName(from, question.buildContexts, () => undefined)
  return image.kind === 'context' ? { context: image.name } : undefined
}

const takenBy = (taking: Taking): readonly Source[] => {
  const { name } = taking.instruction
  if (name === 'RUN') return mountsOf(taking)
  return name === 'COPY' || name === 'ADD' ? copiesOf(taking) : []
}

const copiesOf = (taking: Taking): readonly Source[] => {
  const { dockerfile, instruction, values, readsIgnored } = taking
  const origin = originOf(instruction.name === 'COPY' ? flagOf(instruction, 'from') : undefined, taking)
  if (origin === undefined) return []
  if (origin === 'unknown') return everything(dockerfile)
  const patterns = flagsOf(instruction.flags, 'exclude')
  // An exception, or what is not certain, could include something again.
  const excludes = patterns.some((each) => /[$!"'`\\]/.test(each)) ? [] : patterns
  return copyWords(instruction.args)
    .slice(0, -1)
    .filter((word) => !isElsewhere(word, instruction))
    .flatMap((word) => {
      const path = certainWord(word, values)
      if (path === undefined) return everything(dockerfile)
      if (isElsewhere(path, instruction)) return []
      return {
        ...origin,
        path: taking.matchesTop && isTop(path) ? '' : cleaned(path),
        excludes,
        seesIgnored: readsIgnored && origin.context !== undefined,
      }
    })
}

/** Kaniko, pkg/util/command_util.go (ResolveSources): `COPY .* ./` takes everything. */
const isTop = (path: string): boolean => {
  const pattern = /[*?[]/.test(path) ? namePatternOf(cleaned(path)) : undefined
  return pattern !== undefined && matchesName(pattern, '.')
}

/** A heredoc, or something that ADD downloads. */
const isElsewhere = (word: string, { name }: Instruction): boolean =>
  /^\d*<<-?[^<]/.test(word) || (name === 'ADD' && /^(?:https?|ftp|git|ssh):\/\/|^git@[\w.-]+:/i.test(word))

/** As engines clean the path of a source: `..` does not lead out of the context. */
const cleaned = (path: string): string => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const mountsOf = (taking: Taking): readonly Source[] =>
  flagsOf(taking.instruction.flags, 'mount').flatMap((mount) => mountOf(mount, taking))

const mountOf = (mount: string, taking: Taking): readonly Source[] => {
  const { dockerfile, values, readsIgnored } = taking
  if (/["'`\\]/.test(mount)) return everything(dockerfile)
  const options = new Map(
    mount.split(',').map((each) => [each.replace(/=.*/s, '').trim().toLowerCase(), each]),
  )
  const valueOf = (...names: readonly string[]): string | undefined =>
    names.flatMap((name) => options.get(name)?.replace(/^[^=]*=?/, '') ?? []).at(-1)
  const type = valueOf('type') ?? 'bind'
  const from = valueOf('from')
  if (['secret', 'ssh', 'tmpfs'].includes(type) || (type === 'cache' && from === undefined)) return []
  const origin = originOf(from, taking)
  if (origin === undefined) return []
  const path = certainWord(valueOf('source', 'src') ?? '', values)
  const isKnown = (type === 'bind' || type === 'cache') && origin !== 'unknown' && path !== undefined
  if (!isKnown) return everything(dockerfile)
  // A mount that can be written to is compared as a whole.
  const isWritable = [...options].some(
    ([name, option]) =>
      ['rw', 'readwrite'].includes(name) ||
      (['ro', 'readonly'].includes(name) && !/^\w+(?:=true)?$/.test(option)),
  )
  return [{ ...origin, path: isWritable ? '' : cleaned(path), excludes: [], seesIgnored: readsIgnored }]
}
