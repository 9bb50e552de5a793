import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDisposal } from '../../../src/host/disposal.ts'
import type { Host } from '../../../src/host/host.ts'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { diskFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { compareContext, type ContextAnswer } from './compare-context.ts'
import { type FileBuilder, openBuilders } from './context-builders.ts'
import type { KeptResults } from '../kept-results.ts'
import type { Tally } from './tally.ts'

export type ContextTally = Tally & {
  /** Files that count as inputs although the engine does not take them, and all that count. */
  readonly needless: number
  readonly counted: number
  /** The first by the rules of exactly the version that was tried. */
  readonly needlessExactly: number
  /** Changes that count although the engine used its cache. */
  readonly needlessChanges: number
}

type Contexts = {
  /** Of the first context; each further one has the next number. */
  readonly seed: number
  readonly contexts: number
  /** Every how many contexts one is changed and built again. */
  readonly changeEvery: number
}

const perEngine = 400
/** Of one part of them, which is kept when it is done. */
const perPart = 20
const firstSeed = 1000
/** Further than a part comes: a context that an engine refuses costs a number, too. */
const seedsPerPart = 1000

/** 400 contexts on each engine of this lane, all engines at the same time; fewer when the time is over. */
export const countInParts = async (host: Host, kept: KeptResults): Promise<readonly ContextTally[]> => {
  await using opened = await openPlace(host.env)
  await Promise.all(
    opened.builders.map(async (builder) => {
      for (let part = 0; part < perEngine / perPart; part += 1) {
        const key = `${builder.name}, part ${part + 1}`
        if (kept.has(key)) continue
        if (kept.isOver() || host.signal.aborted) return
        const seed = firstSeed + part * seedsPerPart
        const value = await countContexts(builder, opened.place, { seed, contexts: perPart, changeEvery: 1 })
        await kept.keep({ key, value })
        host.log(`${key}: ${value.right} of ${value.tried}`)
      }
    }),
  )
  return opened.builders.map(({ name }) => sumOf(name, kept))
}

/** All parts of one engine together. */
const sumOf = (name: string, kept: KeptResults): ContextTally => {
  const parts = kept
    .all()
    .filter(({ key }) => key.startsWith(`${name}, part `))
    .map(({ value }) => value as ContextTally)
  const sum = (of: (part: ContextTally) => number): number =>
    parts.reduce((total, part) => total + of(part), 0)
  return {
    name: `random contexts on ${name}`,
    tried: sum(({ tried }) => tried),
    right: sum(({ right }) => right),
    wrong: parts.flatMap(({ wrong }) => wrong),
    needless: sum(({ needless }) => needless),
    counted: sum(({ counted }) => counted),
    needlessExactly: sum(({ needlessExactly }) => needlessExactly),
    needlessChanges: sum(({ needlessChanges }) => needlessChanges),
  }
}

/** How many contexts are left for further parts. */
export const leftOf = (tallies: readonly ContextTally[]): number =>
  tallies.reduce((total, { tried }) => total + Math.max(0, perEngine - tried), 0)

/** Counts on all engines of this lane at the same time. */
export const countOnAll = async (wanted: Contexts): Promise<readonly ContextTally[]> => {
  await using opened = await openPlace(process.env)
  return await Promise.all(opened.builders.map((builder) => countContexts(builder, opened.place, wanted)))
}

type Opened = AsyncDisposable & { readonly place: string; readonly builders: readonly FileBuilder[] }

const openPlace = async (env: Host['env']): Promise<Opened> => {
  await using closing = makeDisposal()
  const { path } = closing.use(await diskFolder())
  const host = testHost({ env: { ...env, RUNNER_TEMP: path } })
  const folder = closing.use(await openRunFolder(host))
  const { all } = closing.use(await openBuilders(host, folder))
  const opened = closing.move()
  return {
    place: path,
    builders: all,
    [Symbol.asyncDispose]: () => Promise.resolve(opened[Symbol.asyncDispose]()),
  }
}

/**
 * Compares, for contexts made by chance, what an engine copies into an image and what its cache notices with what counts
 * as an input of the build: wrong is whatever the engine takes or notices and does not count.
 */
const countContexts = async (
  builder: FileBuilder,
  place: string,
  { seed, contexts, changeEvery }: Contexts,
): Promise<ContextTally> => {
  const answers: ContextAnswer[] = []
  for (let index = 0; answers.length < contexts; index += 1) {
    const dir = await mkdtemp(join(place, 'c-'))
    const changes = answers.length % changeEvery === 0
    const answer = await compareContext(builder, dir, { seed: seed + index, changes })
    if (answer !== undefined) answers.push(answer)
    await rm(dir, { recursive: true, force: true })
  }
  const sum = (of: (answer: ContextAnswer) => number): number =>
    answers.reduce((total, each) => total + of(each), 0)
  return {
    name: builder.name,
    tried: contexts,
    right: answers.filter((answer) => answer.wrong.length === 0).length,
    wrong: answers.flatMap((answer) => answer.wrong),
    needless: sum(({ needless }) => needless),
    counted: sum(({ counted }) => counted),
    needlessExactly: sum(({ needlessExactly }) => needlessExactly),
    needlessChanges: answers.filter(({ isNeedlessChange }) => isNeedlessChange).length,
  }
}
