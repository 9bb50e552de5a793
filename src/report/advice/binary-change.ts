import type { BinaryBuild } from '../../model.ts'

/** What a rewrite may change about a binary: why, as a sentence, and which part of what Go writes into it shows that. */
export type BinaryChange = {
  readonly text: string
  readonly shows: 'no-commit' | 'trimpath' | 'no-cgo' | 'other-go'
}

/**
 * Why a change does not explain that the programs differ, as a sentence: what Go wrote into them does not show it, or shows
 * more than that. undefined: it is the one difference that they tell of.
 */
export const whyNotShown = (
  { shows }: BinaryChange,
  base: BinaryBuild | undefined,
  head: BinaryBuild | undefined,
): string | undefined => {
  if (base === undefined || head === undefined)
    return 'What Go wrote into the programs about their build cannot be read, so nothing explains it.'
  const differing = facts.filter((fact) => base[fact] !== head[fact])
  const { fact, isIn } = signs[shows]
  if (!differing.includes(fact) || !isIn(base, head))
    return `What Go wrote into the programs does not show ${words[fact]}, so nothing explains it.`
  const others = differing.filter((each) => each !== fact).map((each) => words[each])
  return others.length === 0
    ? undefined
    : `What Go wrote into the programs also shows ${others.join(', ')}, which this rewrite does not explain.`
}

type Fact = keyof BinaryBuild

const words: Readonly<Record<Fact, string>> = {
  programs: 'another number of programs',
  go: 'another version of Go',
  vcs: 'that a commit is gone',
  trimpath: 'that paths were trimmed',
  cgo: 'that CGO is off',
  othersSha256: 'other modules, tags or flags',
}

const facts: readonly Fact[] = ['programs', 'go', 'vcs', 'trimpath', 'cgo', 'othersSha256']

type Sign = { readonly fact: Fact; readonly isIn: (base: BinaryBuild, head: BinaryBuild) => boolean }

const signs: Readonly<Record<BinaryChange['shows'], Sign>> = {
  'no-commit': { fact: 'vcs', isIn: (base, head) => base.vcs > head.vcs },
  trimpath: { fact: 'trimpath', isIn: (base, head) => base.trimpath < head.trimpath },
  'no-cgo': { fact: 'cgo', isIn: (base, head) => base.cgo > head.cgo },
  'other-go': { fact: 'go', isIn: () => true },
}
