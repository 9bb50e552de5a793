import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterAll, expect, test } from 'vitest'
import { mostGrowth } from './doubling.ts'
import { allKnown } from './known-inputs.ts'

/** In a thread of its own, whose copies of the sources count their steps. */
const counter = new Worker(new URL('known-worker.ts', import.meta.url))
afterAll(async () => void (await counter.terminate()))

test.for(allKnown.map(({ title, reader }, place) => ({ title, reader, place })))(
  '$title, twice as many: about twice the steps for the reader $reader',
  async ({ place }) => {
    counter.postMessage(place, [])
    const [growth]: unknown[] = await once(counter, 'message')
    expect(growth).toBeLessThanOrEqual(mostGrowth)
  },
)
