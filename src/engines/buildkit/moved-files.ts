import { at, textAt } from '../../host/json.ts'
import { downloadedModules, type Printed } from '../build/printed.ts'
import { mostSteps } from '../build/steps.ts'

/** Reads what BuildKit prints about files that are moved. */
export type MovedFiles = {
  /** Takes a line that a step printed. */
  readonly line: (text: string) => void
  named(vertex: string, name: string): void
  /** Takes the text of a vertex, which may be such a status. */
  text(vertex: string, text: string): void
  /** Takes a status in JSON. */
  status(status: unknown): void
  read(): Printed
}

/** Starts before the first line. */
export const movedFiles = (): MovedFiles => {
  const [modules, context] = [downloadedModules(), sentContext()]
  const sent = (vertex: string, bytes: unknown): void => {
    if (typeof bytes === 'number') context.sent(vertex, bytes)
  }
  return {
    line: modules.line,
    named: context.named,
    text: (vertex, text) => sent(vertex, transferredIn(text)),
    status: (status) => {
      if (textAt(status, 'id')?.startsWith(transferring) === true)
        sent(textAt(status, 'vertex') ?? '', at(status, 'current'))
    },
    read: () => ({ modulesDownloaded: modules.count(), contextSentBytes: context.bytes() }),
  }
}

/** Adds up what a client of BuildKit sends of the contexts of a build. */
type SentContext = {
  readonly named: (vertex: string, name: string) => void
  /** Takes the bytes of a vertex so far. */
  sent(vertex: string, bytes: number): void
  /** Undefined: there was a context, but nothing was printed about it. */
  bytes(): number | undefined
}

/** How a status begins that counts bytes; the name of the context follows. */
const transferring = 'transferring '

/** Not the ignore file, which is transferred as a context too. Bake puts the name of the target first. */
const context = /^\[(?:\S+ )?(?:internal\] load (?:remote )?build context|context [^\]]*\] load from client)/

/** Starts before the first line. */
const sentContext = (): SentContext => {
  const bytesOf = new Map<string, number | undefined>()
  return {
    named: (vertex, name) => {
      if (bytesOf.size < mostSteps && !bytesOf.has(vertex) && context.test(name))
        bytesOf.set(vertex, undefined)
    },
    sent: (vertex, bytes) => {
      if (bytesOf.has(vertex)) bytesOf.set(vertex, Math.max(bytesOf.get(vertex) ?? 0, bytes))
    },
    bytes: () => {
      let sum = 0
      for (const bytes of bytesOf.values()) {
        if (bytes === undefined) return undefined
        sum += bytes
      }
      return sum
    },
  }
}

const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 }

/** The bytes in `transferring context: 2.50kB 0.1s done`, rounded as the client did; undefined for any other text. */
export const transferredIn = (text: string): number | undefined => {
  if (!text.startsWith(transferring)) return undefined
  const [, amount, unit = ''] = /^\S+ [^\s:]+: (\d+(?:\.\d+)?)([kMGT]?B)\b/.exec(text) ?? []
  const factor = units[unit]
  return amount === undefined || factor === undefined ? undefined : Math.round(Number(amount) * factor)
}
