import { posix } from 'node:path'
import { search } from './regexp-machine.ts'

declare global {
  var stepCounter: StepCounter
}

/** What the counted copies of sources report to. */
type StepCounter = {
  count: number
  /** Counts the items that are copied, and returns them. */
  copied<T>(items: T): T
}

/** Replaces a method for the time of a count. */
type Patched = { readonly target: object; readonly name: string; readonly original: unknown }

/** Counts the steps of `work`: those of counted sources, of regular expressions, and the characters and items that built-in methods go through. */
export const stepsOf = async (work: () => unknown): Promise<number> => {
  globalThis.stepCounter = {
    count: 0,
    copied: (items) => {
      globalThis.stepCounter.count += sizeOf(items)
      return items
    },
  }
  const patched = patchAll()
  try {
    await work()
  } finally {
    for (const { target, name, original } of patched) define(target, name, original)
  }
  return globalThis.stepCounter.count
}

const define = (target: object, name: string, value: unknown): void => {
  Object.defineProperty(target, name, { value, configurable: true, writable: true })
}

const add = (steps: number): void => {
  globalThis.stepCounter.count += steps
}

let isCounting = true

/** The counter itself uses the methods that are counted. */
const uncounted = (work: () => void): void => {
  if (!isCounting) return
  isCounting = false
  try {
    work()
  } finally {
    isCounting = true
  }
}

const sizeOf = (items: unknown): number => {
  if (items instanceof Map || items instanceof Set) return items.size
  if (Array.isArray(items) || typeof items === 'string' || items instanceof Uint8Array) return items.length
  return typeof items === 'object' && items !== null ? Object.keys(items).length : 1
}

type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number

const patch = (target: object, name: string, cost: Cost): Patched => {
  const original: unknown = Reflect.get(target, name)
  if (typeof original !== 'function') throw new Error(`${name} is not a method`)
  define(target, name, function counted(this: unknown, ...args: unknown[]): unknown {
    const result: unknown = Reflect.apply(original, this, args)
    uncounted(() => add(cost(this, args, result)))
    return result
  })
  return { target, name, original }
}

const whole: Cost = (self) => sizeOf(self)
const made: Cost = (_, __, result) => sizeOf(result)
/** A longer part of a text is not copied. */
const cutOut: Cost = (_, __, result) => Math.min(13, sizeOf(result))
const given: Cost = (_, args) => args.reduce((sum: number, each) => sum + sizeOf(each), 0)

/** Up to what was found. */
const searched: Cost = (self, [, from = 0], result) => {
  const end = typeof result === 'number' && result >= 0 ? result : sizeOf(self)
  return 1 + Math.max(0, end - Number(from))
}

const searchedBack: Cost = (self, _, result) =>
  1 + sizeOf(self) - (typeof result === 'number' && result > 0 ? result : 0)

/** With a regular expression, the machine counts; and the parts of the result are copied. */
const splitting: Cost = (self, [by]) => (by instanceof RegExp ? 1 : sizeOf(self))

const ofBytes: object = Buffer.prototype
const ofTexts: object = String.prototype
const ofLists: readonly unknown[] = Array.prototype

const patchAll = (): readonly Patched[] => [
  ...['toLowerCase', 'toUpperCase', 'trim', 'trimEnd', 'trimStart', 'normalize'].map((name) =>
    patch(ofTexts, name, whole),
  ),
  ...['slice', 'substring'].map((name) => patch(ofTexts, name, cutOut)),
  ...['repeat', 'padEnd', 'padStart', 'concat'].map((name) => patch(ofTexts, name, made)),
  ...['startsWith', 'endsWith'].map((name) => patch(ofTexts, name, given)),
  ...['split', 'replace', 'replaceAll'].map((name) => patch(ofTexts, name, splitting)),
  ...['indexOf', 'includes'].map((name) => patch(ofTexts, name, searched)),
  patch(ofTexts, 'lastIndexOf', searchedBack),
  ...['includes', 'indexOf'].map((name) => patch(ofLists, name, searched)),
  patch(ofLists, 'lastIndexOf', searchedBack),
  ...['slice', 'concat', 'toReversed', 'toSorted', 'toSpliced', 'join', 'flat', 'splice'].map((name) =>
    patch(ofLists, name, made),
  ),
  patch(ofLists, 'unshift', whole),
  ...['join', 'resolve', 'normalize', 'relative', 'dirname', 'basename'].map((name) =>
    patch(posix, name, given),
  ),
  patch(JSON, 'parse', given),
  patch(JSON, 'stringify', made),
  patch(Object, 'fromEntries', given),
  ...['entries', 'keys', 'values'].map((name) => patch(Object, name, made)),
  ...['indexOf', 'includes'].map((name) => patch(ofBytes, name, searched)),
  patch(ofBytes, 'toString', made),
  patch(Buffer, 'concat', made),
  patch(Buffer, 'from', made),
  expressions(),
]

/** Every use of a regular expression goes through `exec`: the method that is not the original one is called by the others. */
const expressions = (): Patched => {
  const original: unknown = Reflect.get(RegExp.prototype, 'exec')
  if (typeof original !== 'function') throw new Error('exec is not a method')
  define(RegExp.prototype, 'exec', function counted(this: RegExp, text: string): unknown {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const result: unknown = Reflect.apply(original, this, [text])
    uncounted(() => {
      const found = search(this, text, from)
      add(found.steps)
      const end = endOf(result)
      if (found.end !== end)
        throw new Error(
          `${String(this)} matches up to ${end}, and up to ${found.end} in steps: ${JSON.stringify(text)}`,
        )
    })
    return result
  })
  return { target: RegExp.prototype, name: 'exec', original }
}

const endOf = (match: unknown): number | undefined => {
  if (!Array.isArray(match) || !('index' in match)) return undefined
  return Number(match.index) + String(match[0]).length
}
