import { compile, type Op } from './regexp-program.ts'

const programs = new Map<string, readonly Op[]>()

const programOf = ({ source, flags }: RegExp): readonly Op[] => {
  const key = `${flags}/${source}`
  const program = programs.get(key) ?? compile(source, flags)
  programs.set(key, program)
  return program
}

type Search = {
  /** The end of the match; undefined when there is none. */
  readonly end: number | undefined
  readonly start: number
  readonly steps: number
}

/** Searches as a backtracking engine without any shortcut does, and counts every instruction that it carries out. */
export const search = (expression: RegExp, text: string, from: number): Search => {
  const program = programOf(expression)
  let steps = 0
  const counter = { step: (count: number) => void (steps += count), unicode: /[uv]/.test(expression.flags) }
  for (let start = from; start <= text.length; start += 1) {
    const end = matchAt(program, text, { from: start, given: noSlots }, counter)
    if (end !== undefined || expression.sticky) return { end, start, steps }
    if (counter.unicode && (text.codePointAt(start) ?? 0) > 0xffff) start += 1
  }
  return { end: undefined, start: text.length, steps }
}

type Counter = { readonly step: (count: number) => void; readonly unicode: boolean }
type Slots = Readonly<Record<number, number>>

/** The ways that are still open, one number or list of slots for each; one stack serves all matches. */
type Ways = { readonly pcs: number[]; readonly ats: number[]; readonly slots: Slots[] }

const ways: Ways = { pcs: [], ats: [], slots: [] }
const noSlots: Slots = {}

const matchAt = (
  program: readonly Op[],
  text: string,
  { from, given }: Omit<Start, 'bottom'>,
  counter: Counter,
): number | undefined => {
  // A look around is a match within a match.
  const bottom = ways.pcs.length
  const end = goThrough(program, text, { from, bottom, given }, counter)
  ways.pcs.length = bottom
  ways.ats.length = bottom
  ways.slots.length = bottom
  return end
}

type Start = { readonly from: number; readonly bottom: number; readonly given: Slots }

const goThrough = (
  program: readonly Op[],
  text: string,
  { from, bottom, given }: Start,
  counter: Counter,
): number | undefined => {
  let [pc, at, slots]: [number, number, Slots] = [0, from, given]
  for (;;) {
    counter.step(1)
    const op = program[pc]
    let goesOn = true
    pc += 1
    switch (op?.kind) {
      case undefined:
      case 'match':
        return at
      case 'char': {
        const char = charAt(text, at, counter.unicode)
        goesOn = char !== '' && op.test(char)
        at += char.length
        break
      }
      case 'split':
        ways.pcs.push(op.second)
        ways.ats.push(at)
        ways.slots.push(slots)
        pc = op.first
        break
      case 'jump':
        pc = op.to
        break
      case 'save':
        slots = { ...slots, [op.slot]: at }
        break
      case 'moved':
        goesOn = slots[op.slot] !== at
        break
      case 'edge':
        goesOn = op.holds(text, at)
        break
      case 'look':
        goesOn = looks(op, text, at, { counter, slots }) === op.wanted
        break
      case 'back': {
        const taken = text.slice(slots[op.group * 2] ?? 0, slots[op.group * 2 + 1] ?? 0)
        counter.step(taken.length)
        goesOn = text.startsWith(taken, at)
        at += taken.length
      }
    }
    if (goesOn) continue
    if (ways.pcs.length === bottom) return undefined
    pc = ways.pcs.pop() ?? 0
    at = ways.ats.pop() ?? 0
    slots = ways.slots.pop() ?? noSlots
  }
}

const charAt = (text: string, at: number, unicode: boolean): string => {
  if (at >= text.length) return ''
  return unicode ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at)
}

/** What is behind is short in this program: every length is tried. */
const looks = (
  { body, behind }: Op & { readonly kind: 'look' },
  text: string,
  at: number,
  { counter, slots }: { readonly counter: Counter; readonly slots: Slots },
): boolean => {
  if (!behind) return matchAt(body, text, { from: at, given: slots }, counter) !== undefined
  for (let length = 0; length <= Math.min(at, 2); length += 1)
    if (matchAt(body, text.slice(0, at), { from: at - length, given: slots }, counter) === at) return true
  return false
}
