import { posix } from 'node:path'
import { type Makefile, readMakefile, type Rule } from './makefile.ts'
import { expandMake } from './make-variables.ts'
import type { Recipe, Started } from './shell-step.ts'
import type { Variables } from './variables.ts'

type ReadFile = (path: string) => string | undefined

/** What a call of make runs, line by line, when its Makefile can be read. */
export const makeRecipes = (started: Started, readFile: ReadFile): readonly Recipe[] => {
  const call = readCall(started)
  const names = call.file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [call.file]
  const text = names
    .map((name) => readFile(posix.resolve(call.folder, name)))
    .find((each) => each !== undefined)
  if (text === undefined) return []
  const environment = new Map([...started.variables, ['CURDIR', call.folder]])
  const makefile = readMakefile(text, {
    environment,
    given: call.given,
    readFile: (name) => readFile(posix.resolve(call.folder, name)),
  })
  const exported = [...makefile.exported].map(
    (name) => [name, expandMake(makefile.variables.get(name) ?? '', makefile.variables)] as const,
  )
  const targets = call.targets.length > 0 ? call.targets : [makefile.goal ?? '']
  return scriptsOf(makefile, targets).map((script) => ({
    script,
    folder: call.folder,
    variables: new Map([...started.variables, ...exported, ...call.given]),
  }))
}

type MakeCall = {
  readonly folder: string
  readonly file: string | undefined
  readonly targets: readonly string[]
  readonly given: Variables
}

const readCall = ({ words, folder }: Started): MakeCall => {
  const given = new Map<string, string>()
  const targets: string[] = []
  let [inside, file]: [string, string | undefined] = [folder, undefined]
  const args = words.slice(1).map(({ text }) => text)
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? ''
    const [, name, value = ''] = /^([\w.-]+)[?:+]*=(.*)$/s.exec(word) ?? []
    const [, flag = '', joined = ''] =
      /^(-[CfIoWE]|--(?:directory|file|makefile)(?==|$))=?(.*)$/s.exec(word) ?? []
    const operand = joined === '' ? (args[at + 1] ?? '') : joined
    if (flag !== '' && joined === '') at += 1
    if (flag === '-C' || flag === '--directory') inside = posix.resolve(inside, operand)
    else if (flag === '-f' || flag.endsWith('file')) file = operand
    else if (flag === '' && name !== undefined && !word.startsWith('-')) given.set(name, value)
    else if (flag === '' && !word.startsWith('-')) targets.push(word)
  }
  return { folder: inside, file, targets, given }
}

const mostTargets = 200

/** The scripts of the targets and of what they need, in the order in which make runs them. */
const scriptsOf = (makefile: Makefile, targets: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  const visit = (target: string): readonly string[] => {
    if (seen.has(target) || seen.size >= mostTargets) return []
    seen.add(target)
    const rules = rulesFor(makefile.rules, target)
    const needed = rules.flatMap(({ needs, stem }) => needs.map((need) => need.replace('%', () => stem)))
    return [...needed.flatMap(visit), ...rules.flatMap((rule) => linesOf(makefile, rule, target))]
  }
  return targets.flatMap(visit)
}

type Fitting = Rule & { readonly stem: string }

/** Rules for the target itself; only without any, those whose pattern fits. */
const rulesFor = (rules: readonly Rule[], target: string): readonly Fitting[] => {
  const own = rules.filter((rule) => rule.target === target && !target.startsWith('.'))
  const stemOf = (pattern: string): string | undefined => {
    const [before = '', after] = pattern.split('%')
    if (after === undefined || !target.startsWith(before) || !target.endsWith(after)) return undefined
    return target.slice(before.length, target.length - after.length)
  }
  if (own.some(({ recipe }) => recipe.length > 0)) return own.map((rule) => ({ ...rule, stem: '' }))
  const patterns = rules.flatMap((rule) => {
    const stem = stemOf(rule.target)
    return stem === undefined || stem === '' ? [] : [{ ...rule, stem }]
  })
  return [...own.map((rule) => ({ ...rule, stem: '' })), ...patterns.slice(0, 1)]
}

const linesOf = (
  { variables, isOneShell }: Makefile,
  { recipe, needs, stem }: Fitting,
  target: string,
): readonly string[] => {
  const own = new Map([
    ...variables,
    ['@', target],
    ['<', (needs[0] ?? '').replace('%', () => stem)],
    ['^', needs.join(' ')],
    ['*', stem],
    ['@D', posix.dirname(target)],
    ['@F', posix.basename(target)],
  ])
  // A definition may have several lines.
  const lines = recipe
    .flatMap((line) => expandMake(line, own).split(/(?<!\\)\n/))
    .map((line) => line.replace(/^[\s@+-]+/, ''))
  return isOneShell ? [lines.join('\n')] : lines
}
