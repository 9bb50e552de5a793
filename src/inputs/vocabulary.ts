/** A mode, as far as the inputs are concerned. */
export type ModeDescription = {
  readonly name: string
  /** What it does, as a clause: `measures and reports`. */
  readonly text: string
  /** Names of the inputs it uses; any other one is refused. */
  readonly uses: readonly string[]
  /** Why not some others, as clauses, by name. */
  readonly whyNot?: Readonly<Partial<Record<string, string>>>
  /** Whether it reads the report that the command line names, instead of looking at a project. */
  readonly readsReport?: true
  /** The input that the word after the mode gives; absent: there is no such word. */
  readonly takesWord?: string
}

/** The names that inputs may use. The lists live outside this room, so that it needs to know none of them. */
export type Vocabulary = {
  readonly modes: readonly ModeDescription[]
  readonly engines: readonly string[]
  /** Those engines that `engines: auto` takes when they answer. */
  readonly usual: readonly string[]
  /** Those engines that also take a version, as in `docker@29.4.2`. */
  readonly versioned: readonly string[]
  readonly scenarios: readonly string[]
  readonly fixtures: readonly string[]
  readonly strategies: readonly string[]
  readonly studies: readonly string[]
  /** What `advise` can try on a Dockerfile. */
  readonly rewrites: readonly string[]
  /** Forms of the report that other programs read. */
  readonly formats: readonly string[]
  /** The values of the study that was asked for; undefined: none was, or it is not known. */
  readonly studyValues: readonly string[] | undefined
}

/** A closed set of values: these, or the names in a list of the vocabulary. */
export type ClosedSet =
  | readonly string[]
  | 'modes'
  | 'engines'
  | 'scenarios'
  | 'fixtures'
  | 'strategies'
  | 'studies'
  | 'formats'
  | 'rewrites'

export const namesIn = (set: ClosedSet, vocabulary: Vocabulary): readonly string[] => {
  if (typeof set !== 'string') return set
  if (set === 'studies') return ['none', 'list', ...vocabulary.studies]
  return set === 'modes' ? vocabulary.modes.map(({ name }) => name) : vocabulary[set]
}
