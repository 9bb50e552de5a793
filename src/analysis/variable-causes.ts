import type { ComparedInstruction } from '../model.ts'
import { type ExplainedChange, placeOf } from './explained-change.ts'
import { sureGrowth } from './growth.ts'
import { rewritten, timeOf } from './instruction-causes.ts'
import { hasOtherReason } from './other-reason.ts'
import { mentionOf } from './setting-causes.ts'

/** Names ARG and ENV instructions that set a variable otherwise, with what the RUN instructions took more that use it. */
export const claimVariables = (change: ExplainedChange): void => {
  const setters = rewritten(change).filter(({ text }) => /^(?:ARG|ENV)\s/i.test(text))
  for (const instruction of change.differences?.instructions ?? []) {
    if (instruction.change !== undefined || !/^RUN\b/i.test(instruction.text)) continue
    const [setter, ...others] = setters.filter((each) => setsFor(each, instruction))
    // Of several, nobody knows which one matters.
    if (setter === undefined || others.length > 0) continue
    if (hasOtherReason(change, instruction.text)) continue
    const grown = sureGrowth(change.pairs, change.direction, timeOf(change, instruction))
    const place = placeOf(change, setter)
    change.claims.claim('work', grown, {
      kind: 'instruction',
      name: setter.text,
      change: setter.change ?? 'changed',
      why: `"${instruction.text.slice(0, 100)}" uses it`,
      ...(place !== undefined && { place }),
    })
  }
}

/** A stage sees what stands before an instruction in it; an ARG before the first FROM, only where it is repeated. */
const setsFor = (setter: ComparedInstruction, instruction: ComparedInstruction): boolean =>
  setter.stage === instruction.stage &&
  (setter.change === 'gone' || setter.line < instruction.line) &&
  changedNames(setter).some((name) => mentionOf(name)(instruction.text))

/** The variables that it sets otherwise than before. */
const changedNames = ({ text, before }: ComparedInstruction): readonly string[] => {
  const old = new Set(before === undefined ? [] : settingsIn(before))
  return settingsIn(text).flatMap((setting) => (old.has(setting) ? [] : (/^\w+/.exec(setting) ?? [])))
}

/** `NAME=VALUE` words; of an ENV without an equals sign, the only name with its value. */
const settingsIn = (text: string): readonly string[] => {
  const [, ...words] = text.split(/\s+/)
  const isOld = /^ENV\s/i.test(text) && words[0]?.includes('=') === false
  return isOld ? [words.join(' ')] : words
}
