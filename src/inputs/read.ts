import { adviseMode, adviseProblems } from './advise-mode.ts'
import {
  defaultOf,
  type InputName,
  inputDefinitions,
  inputNames,
  inputsAbout,
  isInput,
  records,
  renamedInputs,
} from './definitions.ts'
import { remoteCacheProblems } from './cache-problems.ts'
import { contextLines } from './context-lines.ts'
import { refuseAll } from './error.ts'
import { differs, type Given, textOf } from './given.ts'
import { modeProblems } from './mode-problems.ts'
import { formatProblems, thresholdProblems } from './report-problems.ts'
import { meantMode, studyMode, studyProblems, withImpliedMode } from './study-mode.ts'
import { type Inputs, inputsOf, type ValueOf } from './inputs.ts'
import type { Vocabulary } from './vocabulary.ts'
import { type Problem, problemText } from './problem.ts'

/** Where a run was started. */
export type Place = 'action' | 'terminal'

/** What of the inputs the study that was asked for cannot honour. */
export type OfStudy = (given: Given, inputs: Inputs) => readonly Problem[]

/** Inputs, and everything that is wrong with them by themselves; a default stands in for each wrong one. */
export type Examined = { readonly inputs: Inputs; readonly problems: readonly Problem[] }

/** Reads as `examineInputs` does. Throws one InputError that lists every problem. */
export const readInputs = (...asked: Parameters<typeof examineInputs>): Inputs => {
  const { inputs, problems } = examineInputs(...asked)
  refuseAll(problems.map(problemText))
  return inputs
}

/** Reads named strings; an empty one counts as not given. Without a place, inputs of every place are taken. */
export const examineInputs = (
  written: Given,
  vocabulary: Vocabulary,
  place?: Place,
  ofStudy: OfStudy = () => [],
): Examined => {
  const given = withImpliedMode(written)
  const problems: Problem[] = [...unknownInputs(given)]
  const values = inputsOf(valuesFrom({ given, vocabulary, place }, problems))
  const inputs = {
    ...values,
    isOwnProject: inputsAbout('project', 'secrets').some((name) => differs(given, name)),
    fixturesGiven: aboutFixtures.some((name) => differs(given, name)),
    among: undefined,
  }
  const isWrong = (input: string): boolean => problems.some(({ name }) => name === input)
  // What one check finds wrong is left out of the next.
  const changed = (): readonly InputName[] =>
    inputNames.filter((name) => differs(given, name) && !isWrong(name))
  const mode = vocabulary.modes.find(({ name }) => name === inputs.mode)
  problems.push(...combinations(changed(), inputs), ...adviseProblems(inputs))
  problems.push(...creepProblems(changed(), inputs))
  if (!isWrong('scenarios')) problems.push(...remoteCacheProblems(changed(), inputs))
  // A report has limits of its own: whether the given ones go with them is known once it is read. Those of the run of another
  // workflow do not count.
  const hasOwnLimits = mode?.readsReport === true && !(place === 'action' && inputs.reports.length === 0)
  if (!hasOwnLimits && !isWrong('fail-threshold') && !isWrong('warn-threshold'))
    problems.push(...thresholdProblems(inputs))
  if (place === 'terminal' && mode?.readsReport === true && !isWrong('format'))
    problems.push(...formatProblems(given, inputs))
  if (place !== undefined) problems.push(...misplaced(changed(), given, place))
  if (!isWrong('mode')) {
    problems.push(...unused(changed(), meantMode(given, inputs), vocabulary))
    problems.push(...studyProblems(given, inputs, place), ...modeProblems(inputs, isWrong))
    if (inputs.mode === studyMode)
      problems.push(...ofStudy(given, inputs).filter(({ name }) => !isWrong(name)))
  }
  return { inputs, problems }
}

/** Inputs that only the shipped projects have. */
const aboutFixtures: readonly InputName[] = ['fixture', 'strategy', 'go-versions', 'storage']

const unknownInputs = (given: Given): readonly Problem[] =>
  Object.keys(given)
    .filter((name) => !isInput(name))
    .map((name) => {
      const renamed = Object.hasOwn(renamedInputs, name) ? renamedInputs[name] : undefined
      return renamed === undefined
        ? { name, what: `there is no such input in this version; there are: ${inputNames.join(', ')}` }
        : { name, what: `is called ${renamed} now; give ${renamed} instead` }
    })

type Written = { readonly given: Given; readonly vocabulary: Vocabulary; readonly place: Place | undefined }

const valuesFrom =
  ({ given, vocabulary, place }: Written, problems: Problem[]): ValueOf =>
  (name) =>
    records[name].read.read({
      text: textOf(given, name),
      raw: given[name] ?? '',
      default: defaultOf(name),
      vocabulary,
      problem: (what) => void problems.push({ name, what: `${what}${hintOn(name, place)}` }),
    })

/** What is taken for a mode in a terminal may have been meant as a folder. */
const hintOn = (name: string, place: Place | undefined): string =>
  name === 'mode' && place === 'terminal' ? '; a folder is written with a slash, as in ./your-project' : ''

/** What makes sense alone, but not together; values that stand in for wrong ones are not compared. */
const combinations = (changed: readonly InputName[], { context, base, mode }: Inputs): readonly Problem[] => {
  const problems: Problem[] = []
  if ((mode === studyMode || mode === adviseMode) && contextLines(context).length > 1)
    problems.push({
      name: 'context',
      what: `names several projects, and ${mode === studyMode ? 'a study' : mode} measures one; give one line`,
    })
  if (context !== 'auto') {
    for (const name of changed.filter((each) => aboutFixtures.includes(each)))
      problems.push({ name, what: 'is about the shipped projects, but a context is given; leave one out' })
  }
  if (base !== 'auto' && base !== 'none') {
    for (const name of changed.filter((each) => aboutFixtures.includes(each)))
      problems.push({
        name,
        what: 'the shipped projects are not compared with a base; leave base out, or give a context',
      })
  }
  if (changed.includes('go-versions') && changed.includes('base-image'))
    problems.push({
      name: 'go-versions',
      what: 'base-image decides which Go there is; leave one of them out',
    })
  if (changed.includes('workflow-path') && changed.includes('reports'))
    problems.push({
      name: 'workflow-path',
      what: 'is about the run of another workflow; leave it or reports out',
    })
  if (changed.includes('bake-target')) {
    for (const name of changed.filter((each) => each === 'file' || each === 'target'))
      problems.push({ name, what: 'is what the bake target says; leave out this one or bake-target' })
  }
  return problems
}

const creepProblems = (changed: readonly InputName[], { base, since }: Inputs): readonly Problem[] => {
  if (since === 'none')
    return changed.includes('creep-threshold')
      ? [{ name: 'creep-threshold', what: 'is the limit of since, which is not given' }]
      : []
  const isRef = !since.startsWith('-') && since.length <= longestRef
  const what = 'says what to compare with where there is no base; leave base out'
  return [
    ...(isRef ? [] : [{ name: 'since', what: 'is not the name of a git ref, latest-release or none' }]),
    ...(base === 'auto' ? [] : [{ name: 'since', what }]),
    ...changed
      .filter((name) => aboutFixtures.includes(name))
      .map((name) => ({ name, what: 'the shipped projects have no earlier commit; leave since out' })),
  ]
}

/** As in the schema of the report. */
const longestRef = 250

/** Inputs that cannot be honoured here. Asking for nothing to be published can be honoured anywhere. */
const misplaced = (changed: readonly InputName[], given: Given, place: Place): readonly Problem[] =>
  changed
    .filter((name) => ![place, 'both'].includes(inputDefinitions[name].where))
    .filter((name) => textOf(given, name) !== 'never')
    .map((name) => ({ name, what: placeHints[place] }))

const placeHints: Readonly<Record<Place, string>> = {
  action: 'only the command line takes this; leave it out of the workflow',
  terminal: 'only the action publishes anything; leave it out in a terminal',
}

/** Inputs that the mode does not use. */
const unused = (changed: readonly InputName[], mode: string, { modes }: Vocabulary): readonly Problem[] => {
  const { uses: used = [], whyNot = {} } = modes.find(({ name }) => name === mode) ?? {}
  return changed
    .filter((name) => name !== 'mode' && !used.includes(name))
    .map((name) => {
      const users = modes.filter(({ uses }) => uses.includes(name)).map((each) => each.name)
      const verb = users.length === 1 ? 'does' : 'do'
      const last = users.at(-1) ?? ''
      const all = users.length < 2 ? last : `${users.slice(0, -1).join(', ')} and ${last}`
      const why = whyNot[name]
      const reason = why === undefined ? '' : `: ${why}`
      return { name, what: `${mode} does not use this, only ${all} ${verb}${reason}` }
    })
}
