import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuildRequest } from '../../src/engines/engine.ts'
import { bothKinds } from '../support/engine-lists.ts'
import { known, type Lab, openLab } from '../support/lab.ts'
import { ownStoreOf } from '../support/own-store.ts'

/** Copies of the project, each with another line in it. */
const requestsIn = async (lab: Lab): Promise<readonly BuildRequest[]> => {
  const { recipe } = lab.world.checkout(lab.benchmark('cold'), 'head')
  const copyOf = async (name: string): Promise<BuildRequest> => {
    const contextDir = join(lab.temp, name)
    await cp(recipe.contextDir, contextDir, { recursive: true })
    const main = join(contextDir, 'main.go')
    const line = `\nvar own string\n\nfunc init() { own = "${name}" }\n`
    await writeFile(main, `${await readFile(main, 'utf8')}${line}`)
    return { ...recipe, contextDir, noCache: true, timeoutMs: 300_000 }
  }
  return Promise.all(['first', 'second'].map(copyOf))
}

/** How much the cache mounts of a new space have in them after these builds; it is closed then. */
const mountedAfter = async (lab: Lab, requests: readonly BuildRequest[]): Promise<number> => {
  await using space = await lab.running.openSpace(`t-${lab.world.runId}-${requests.length}-at-once`)
  const { builds } = await known(space.buildAtOnce)(requests)
  expect(builds.map(({ failure }) => failure)).toEqual(requests.map(() => undefined))
  expect(new Set(builds.map(({ imageId }) => known(imageId))).size).toBe(requests.length)
  return known((await space.mounts()).bytes)
}

test.each(bothKinds)(
  '$name: cold builds at once do all of their work, and go with their space',
  async (engine) => {
    await using lab = await openLab(engine, { isPackage: true })
    const held = async () => [await ownStoreOf(engine).spaces(lab), await ownStoreOf(engine).images(lab)]
    const [requests, before] = [await requestsIn(lab), await held()]
    const one = await mountedAfter(lab, requests.slice(0, 1))
    expect(one).toBeGreaterThan(0)
    // In one cache, the second build would have added only the package that differs.
    expect(await mountedAfter(lab, requests)).toBeGreaterThan(1.5 * one)
    expect(await held()).toEqual(before)
  },
)
