import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuildRequest } from '../../src/engines/engine.ts'
import { readActionGraph } from '../../src/measure/action-graph.ts'
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

test.each(bothKinds)(
  '$name: cold builds at once do all of their work, and go with their space',
  async (engine) => {
    await using lab = await openLab(engine)
    const requests = await requestsIn(lab)
    const held = async () => [await ownStoreOf(engine).spaces(lab), await ownStoreOf(engine).images(lab)]
    const before = await held()
    const space = await lab.running.openSpace(`t-${lab.world.runId}-at-once`)
    const cold = await known(space.buildAtOnce)(requests)
    expect(cold.builds.map(({ failure }) => failure)).toEqual([undefined, undefined])
    expect(new Set(cold.builds.map(({ imageId }) => known(imageId))).size).toBe(2)
    for (const request of requests) {
      const folder = await space.export({ ...request, noCache: false }, 'evidence')
      const graph = readActionGraph(await readFile(join(folder, 'graph.json'), 'utf8'))
      // With the caches of the other one, Go would have compiled only what differs.
      expect(graph.compiled.length).toBe(graph.needed.length)
    }
    const warm = await known(space.buildAtOnce)(requests.map((request) => ({ ...request, noCache: false })))
    expect(warm.builds.map(({ imageId }) => imageId)).toEqual(cold.builds.map(({ imageId }) => imageId))
    await space[Symbol.asyncDispose]()
    expect(await held()).toEqual(before)
  },
)
