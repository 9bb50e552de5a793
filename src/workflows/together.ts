import { attestationsOf, type SaidAttestations } from './attestations.ts'
import { type Block, blockOf } from './block.ts'
import type { Build, Remark } from './build.ts'
import { cachesOf, type SaidCaches } from './caches.ts'
import { portable } from './marks.ts'
import type { Place } from './tree.ts'

/** Inputs of this action, and every place that builds so. */
export type FoundBlock = Block & { readonly from: readonly Origin[] }

export type Origin = Pick<Build, 'place' | 'by' | 'where'> & {
  /** What this build writes about its image, in whatever way it is told. */
  readonly attestations: SaidAttestations
  readonly caches: SaidCaches
  /** Whether it is certain which files and which target it builds. */
  readonly isCertain: boolean
}

/** Builds with the same inputs are one block; those of one step that differ only in their folder are one, too. */
export const together = (builds: readonly Build[]): readonly FoundBlock[] => {
  const blocks = builds.map((build) => ({ ...blockOf(build), from: [originOf(build)] }))
  const equal = groupedBy(blocks, ({ inputs, remarks, from: [origin] }) =>
    JSON.stringify(Object.keys(inputs).length === 0 ? [remarks, origin] : inputs),
  ).map((group) => ({
    inputs: group[0]?.inputs ?? {},
    remarks: distinct(group.flatMap(({ remarks }) => remarks)),
    from: distinctOrigins(group.flatMap(({ from }) => from)),
  }))
  return groupedBy(equal, sameStep).flatMap(withFolders)
}

const originOf = (build: Build): Origin => {
  const { place, by, where } = build
  return {
    ...{ place, by, where, attestations: attestationsOf(build), caches: cachesOf(build) },
    isCertain: isCertain(build),
  }
}

const isCertain = ({ settings, remarks }: Build): boolean => {
  const source = settings.filter(({ name }) => /^(?:context|file|target|bake-target)$/.test(name))
  return (
    remarks.length === 0 &&
    source.some(({ name }) => name === 'context') &&
    source.every(({ text }) => portable(text) !== undefined)
  )
}

/** What blocks of one step have in common when a list of folders can stand for all of them. */
const sameStep = ({ inputs: { context, file, ...others }, from }: FoundBlock): string => {
  const isPlain =
    context !== undefined &&
    !`${context}${file ?? ''}`.includes('${{') &&
    !/\s/.test(`${context}${file ?? ''}`)
  const own = isPlain && others['bake-target'] === undefined ? undefined : [context, file]
  return JSON.stringify([others, own, from.map(({ place }) => place)])
}

const withFolders = (group: readonly FoundBlock[]): readonly FoundBlock[] => {
  const [first, ...others] = group
  const contexts = new Set(group.map(({ inputs }) => inputs['context']))
  // A folder names its project, so that each can be in a list only once.
  if (first === undefined || others.length === 0 || contexts.size < group.length) return group
  const lines = group.map(
    ({ inputs: { context = '', file } }) => `${context}${file === undefined ? '' : ` ${file}`}\n`,
  )
  const inputs = Object.fromEntries(Object.entries(first.inputs).filter(([name]) => name !== 'file'))
  return [
    {
      inputs: { ...inputs, context: lines.join('') },
      remarks: distinct(group.flatMap((each) => each.remarks)),
      from: distinctOrigins(group.flatMap((each) => each.from)),
    },
  ]
}

const groupedBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[][] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

const placeKey = ({ file, line }: Place): string => `${file}:${line}`

/** Each once. */
export const distinct = (remarks: readonly Remark[]): readonly Remark[] => [
  ...new Map(remarks.map((each) => [`${placeKey(each.place)} ${each.text}`, each])).values(),
]

const distinctOrigins = (origins: readonly Origin[]): readonly Origin[] => [
  ...new Map(origins.map((each) => [`${placeKey(each.place)} ${each.by} ${each.where}`, each])).values(),
]
