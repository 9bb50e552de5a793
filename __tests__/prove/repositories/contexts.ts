import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDisposal } from '../../../src/host/disposal.ts'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { diskFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { compareContext, type ContextAnswer } from './compare-context.ts'
import { type FileBuilder, openBuilders } from './context-builders.ts'
import type { Count, Tally } from './tally.ts'

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

/** 400 contexts on Docker and 400 on Podman. */
export const count: Count = async () => {
  const tallies = await countOnAll({ seed: 1000, contexts: 400, changeEvery: 1 })
  const sum = (of: (tally: ContextTally) => number): number =>
    tallies.reduce((total, each) => total + of(each), 0)
  const share = ((100 * sum(({ needless }) => needless)) / sum(({ counted }) => counted)).toFixed(1)
  return {
    name: `contexts made by chance, on Docker and Podman (${share}% of what counts is not copied)`,
    tried: sum(({ tried }) => tried),
    right: sum(({ right }) => right),
    wrong: tallies.flatMap(({ wrong }) => wrong),
  }
}

/** Counts on Docker and Podman at the same time. */
export const countOnAll = async (wanted: Contexts): Promise<readonly ContextTally[]> => {
  await using closing = makeDisposal()
  const { path } = closing.use(await diskFolder())
  const host = testHost({ env: { RUNNER_TEMP: path } })
  const folder = closing.use(await openRunFolder(host))
  const builders = closing.use(await openBuilders(host, folder))
  return await Promise.all(builders.all.map((builder) => countContexts(builder, path, wanted)))
}

/**
 * Compares, for contexts made by chance, what an engine copies into an image and what its cache notices with what counts
 * as an input of the build: wrong is whatever the engine takes or notices and does not count.
 */
export const countContexts = async (
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
