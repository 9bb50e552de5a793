import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { readDockerfile } from '../../../src/dockerfile/dockerfile.ts'
import {
  type BuildInputs,
  buildInputsDigest,
  differingInputs,
} from '../../../src/projects/context/build-inputs/build-inputs.ts'
import type { IgnoreRules } from '../../../src/projects/context/build-inputs/ignore-rules.ts'
import { seededRandom } from '../../analysis/random.ts'
import type { FileBuilder } from './context-builders.ts'
import { randomChange } from './random-change.ts'
import { type Chance, type RandomContext, randomContext, writeContext } from './random-context.ts'

/** What came of one context. */
export type ContextAnswer = {
  /** One line for everything that the engine takes or notices and that does not count as an input. */
  readonly wrong: readonly string[]
  /** Files that count although the engine does not take them, and all that count. */
  readonly needless: number
  readonly counted: number
  /** The first by the rules of exactly the version that was tried. */
  readonly needlessExactly: number
  /** Whether an engine used its cache although an input counts as changed. */
  readonly isNeedlessChange: boolean
}

/**
 * Builds a context made by chance; with `changes` once more after a change, to see what the cache of the engine
 * notices. Undefined when the engine refuses the ignore file.
 */
export const compareContext = async (
  builder: FileBuilder,
  dir: string,
  { seed, changes }: { readonly seed: number; readonly changes: boolean },
): Promise<ContextAnswer | undefined> => {
  const chance = seededRandom(seed)
  const context = randomContext(chance)
  const [root, image] = [join(dir, 'context'), join(dir, 'image')]
  await mkdir(root)
  await writeContext(root, context)
  await writeFile(join(root, 'Dockerfile'), '')
  const copies = await builtCopies(builder, { root, image, context })
  if (copies === undefined) return undefined
  const where = (detail: string): string =>
    `${builder.name}, seed ${seed}: ${detail} (${JSON.stringify({ ...ignoreFilesOf(context), copies })})`
  const listed = await compareFiles(builder, { root, image, copies })
  const changed = changes ? await compareChange(builder, { root, image, copies }, chance) : nothing
  return {
    ...listed,
    isNeedlessChange: changed.isNeedlessChange,
    wrong: [...listed.wrong, ...changed.wrong].map(where),
  }
}

/**
 * Builds with all instructions, or, when one of them takes nothing and the build fails, with a copy of everything.
 * Undefined: the engine refuses the ignore file.
 */
const builtCopies = async (
  builder: FileBuilder,
  {
    root,
    image,
    context,
  }: { readonly root: string; readonly image: string; readonly context: RandomContext },
): Promise<readonly string[] | undefined> => {
  const whole = 'COPY . /0/'
  const isRefused = await inputsOf(root, [builder.exactly], [whole]).then(
    () => false,
    () => true,
  )
  if (isRefused) return undefined
  const build = async (copies: readonly string[]): Promise<readonly string[]> => {
    await writeFile(join(root, 'Dockerfile'), dockerfileOf(copies))
    await builder.build(root, image)
    return copies
  }
  const copies = await copiesOf(builder, root, context)
  return build(copies).catch(() => build([whole]))
}

const nothing: ContextAnswer = {
  wrong: [],
  needless: 0,
  counted: 0,
  needlessExactly: 0,
  isNeedlessChange: false,
}

const ignoreFilesOf = ({ files }: RandomContext): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('ignore')))

const dockerfileOf = (copies: readonly string[]): string => `FROM scratch\n${copies.join('\n')}\n`

const inputsOf = (
  root: string,
  rules: readonly IgnoreRules[],
  copies: readonly string[],
): Promise<BuildInputs> =>
  buildInputsDigest(root, join(root, 'Dockerfile'), {
    rules,
    dockerfile: readDockerfile(dockerfileOf(copies), { platform: 'linux/amd64' }),
    target: undefined,
    settings: {},
    buildArgs: {},
    buildContexts: {},
  })

/** The instructions with those sources that exist: an engine fails on any other. The whole context comes last. */
const copiesOf = async (
  { exactly }: FileBuilder,
  root: string,
  { copies }: RandomContext,
): Promise<readonly string[]> => {
  const kept: string[] = []
  for (const copy of copies) {
    const [instruction = '', ...words] = copy.split(' ')
    const isJson = copy.includes('["')
    const sources = isJson ? (JSON.parse(copy.slice(instruction.length)) as readonly string[]) : words
    const existing: string[] = []
    for (const source of sources) if (await exists(root, exactly, source)) existing.push(source)
    if (existing.length === 0) continue
    const all = [...existing, `/${kept.length}/`]
    kept.push(`${instruction} ${isJson ? JSON.stringify(all) : all.join(' ')}`)
  }
  return [...kept, `COPY . /${kept.length}/`]
}

const exists = async (root: string, rules: IgnoreRules, source: string): Promise<boolean> => {
  const [folder = ''] = source.split(/(?:^|\/)[^/]*[*?[]/)
  if (!existsSync(join(root, folder))) return false
  const { inputs } = await inputsOf(root, [rules], [`COPY ${source} /x/`]).catch(() => ({
    inputs: new Map<string, string>(),
  }))
  return [...inputs].some(([name, text]) => !text.startsWith('folder') && !notSources.test(name))
}

const isWhole = (copy: string): boolean => copy.startsWith('COPY . ')

/** What is an input whatever is copied. */
const notSources = /^(?:Dockerfile|file .*ignore)$/

type Built = { readonly root: string; readonly image: string; readonly copies: readonly string[] }

const compareFiles = async (builder: FileBuilder, built: Built): Promise<ContextAnswer> => {
  const { root, image, copies } = built
  let answer = nothing
  for (const [index, copy] of copies.entries()) {
    const taken = await imageFiles(join(image, String(index)), isWhole(copy))
    const counted = await pathsOf(root, builder.rules, copy)
    const exactly = await pathsOf(root, [builder.exactly], copy)
    const missed = [...taken].filter((path) => !counted.has(path) && !notSources.test(`file ${path}`))
    const names = new Set([...taken].map((path) => basename(path)))
    // A file in the image may have replaced one of the same name.
    const extra = (of: ReadonlySet<string>): number =>
      [...of].filter((path) => !taken.has(path) && (isWhole(copy) || !names.has(basename(path)))).length
    answer = {
      ...answer,
      wrong: [...answer.wrong, ...missed.map((path) => `${copy} takes ${path}, which does not count`)],
      counted: answer.counted + counted.size,
      needless: answer.needless + extra(counted),
      needlessExactly: answer.needlessExactly + extra(exactly),
    }
  }
  return answer
}

const pathsOf = async (
  root: string,
  rules: readonly IgnoreRules[],
  copy: string,
): Promise<ReadonlySet<string>> => {
  const { inputs } = await inputsOf(root, rules, [copy])
  return new Set(
    [...inputs]
      .filter(([name, text]) => !notSources.test(name) && (isWhole(copy) || text.startsWith('file ')))
      .map(([name]) => name.replace(/^file /, '')),
  )
}

/** Where the files of an image come from, by their content; of a copy of everything also folders and links, by path. */
const imageFiles = async (root: string, withOthers: boolean): Promise<ReadonlySet<string>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const found = new Set<string>()
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(root, path)
    const text = entry.isFile() ? await readFile(path, 'utf8') : ''
    const [, source] = /^content of (.*)\n/.exec(text) ?? []
    if (source !== undefined) found.add(source)
    else if (withOthers) found.add(name)
  }
  return found
}

/** Changes something, builds again, and compares what the engine took from its cache with what counts as changed. */
const compareChange = async (
  builder: FileBuilder,
  { root, image, copies }: Built,
  chance: Chance,
): Promise<Pick<ContextAnswer, 'wrong' | 'isNeedlessChange'>> => {
  const read = (): Promise<readonly BuildInputs[]> =>
    Promise.all(copies.map((copy) => inputsOf(root, builder.rules, [copy])))
  const before = await read()
  const change = await randomChange(root, chance)
  const after = await read()
  await rm(image, { recursive: true, force: true })
  const hits = await builder.build(root, image).catch(() => undefined)
  // The change took away the only source of an instruction.
  if (hits === undefined) return nothing
  const firstMiss = hits.includes(false) ? hits.indexOf(false) : hits.length
  const firstChanged = copies.findIndex((_, at) => {
    const [one, other] = [before[at], after[at]]
    return one !== undefined && other !== undefined && differingInputs(one, other).length > 0
  })
  const isMissed = firstMiss < copies.length && (firstChanged === -1 || firstChanged > firstMiss)
  const isNeedless = firstChanged !== -1 && firstChanged < firstMiss
  return {
    wrong: isMissed ? [`${copies[firstMiss] ?? ''} is repeated after: ${change}, which does not count`] : [],
    isNeedlessChange: isNeedless,
  }
}
