import type { ComparedInstruction } from '../../model.ts'
import type { ExplainedChange } from './explained-change.ts'
import { rewritten } from './instruction-causes.ts'
import { isDownloading } from './only-cause.ts'

/**
 * The changed ARG or ENV that sets a variable of an instruction otherwise; undefined without one, and of several, of which
 * nobody knows the one that matters.
 */
export const setterOf = (
  change: ExplainedChange,
  instruction: ComparedInstruction,
): ComparedInstruction | undefined => {
  const found = rewritten(change).filter((each) => isSetter(each) && reaches(change, each, instruction))
  const [setter, ...others] = found.filter((each) => changedNames(each).some(usedBy(instruction)))
  return others.length === 0 ? setter : undefined
}

/** Whether an instruction sets variables. */
export const isSetter = ({ text }: ComparedInstruction): boolean => /^(?:ARG|ENV)\s/i.test(text)

/** Whether it sets one that the go command reads. */
export const setsGo = (setter: ComparedInstruction): boolean => changedNames(setter).some(isOfGo)

/** Whether the go command reads a variable. Source: `go help environment`. */
export const isOfGo = (name: string): boolean => ofGo.test(name)

const ofGo = /^(?:GO[A-Z0-9]*|CGO_\w+|CC|CXX|FC|AR|PKG_CONFIG)$/

/** Whether an instruction has the value of a variable in its text, or runs the go command, which reads it. */
const usedBy =
  ({ text, compiles = false }: ComparedInstruction) =>
  (name: string): boolean =>
    mentionOf(name)(text) || ((compiles || isDownloading(text)) && isOfGo(name))

/** Whether a text has the value of a variable in it. */
export const mentionOf = (name: string): ((text: string) => boolean) => {
  const pattern = new RegExp(String.raw`\$\{?${name.replaceAll(/\W/g, '')}(?!\w)`)
  return (text) => pattern.test(text)
}

/**
 * A stage sees what stands before an instruction in it, and all of the stages that it is built on. An ARG before the first FROM
 * is seen in the lines FROM, elsewhere only where it is repeated.
 */
const reaches = (
  change: ExplainedChange,
  setter: ComparedInstruction,
  instruction: ComparedInstruction,
): boolean => {
  if (isFrom(instruction)) return isGlobal(change, setter)
  if (isGlobal(change, setter) || !stagesOf(change, instruction.stage).has(setter.stage)) return false
  return setter.stage !== instruction.stage || setter.change === 'gone' || setter.line < instruction.line
}

export const isFrom = ({ text }: ComparedInstruction): boolean => /^FROM\s/i.test(text)

const isGlobal = ({ differences }: ExplainedChange, { text, line, change }: ComparedInstruction): boolean => {
  const first = differences?.instructions.find((each) => isFrom(each) && each.change !== 'gone')
  return /^ARG\s/i.test(text) && change !== 'gone' && first !== undefined && line < first.line
}

/** A stage and those that it is built on, by their numbers. */
export const stagesOf = ({ differences }: ExplainedChange, stage: number): ReadonlySet<number> => {
  const found = new Set([stage])
  const lines = (differences?.instructions ?? []).filter((each) => isFrom(each) && each.change !== 'gone')
  // Entries that are added meanwhile are visited too.
  for (const each of found) {
    const parent = nameAfter('FROM', lines.find((line) => line.stage === each)?.text)
    const on = lines.find((line) => line.stage < each && nameAfter('AS', line.text) === parent)
    if (parent !== undefined && on !== undefined) found.add(on.stage)
  }
  return found
}

const nameAfter = (word: 'FROM' | 'AS', text = ''): string | undefined =>
  (word === 'FROM' ? /^FROM\s+(?:--\S+\s+)*(\S+)/i : /\sAS\s+(\S+)/i).exec(text)?.[1]?.toLowerCase()

/** The variables that it sets otherwise than before. */
const changedNames = ({ text, before }: ComparedInstruction): readonly string[] => {
  const old = new Set(before === undefined ? [] : settingsIn(before))
  return settingsIn(text).flatMap((setting) => (old.has(setting) ? [] : (/^\w+/.exec(setting) ?? [])))
}

/** `NAME=VALUE` words; of an ENV without an equals sign, the only name with its value. */
const settingsIn = (text: string): readonly string[] => {
  const [, ...words] = text.match(word) ?? []
  const isOld = /^ENV\s/i.test(text) && words[0]?.includes('=') === false
  return isOld ? [words.join(' ')] : words
}

/** What is in quotes belongs to the word around it. */
const word = /(?:[^\s"']|"(?:\\.|[^"\\])*"|'[^']*')+|["']/gs
