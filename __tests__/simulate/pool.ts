import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Done, Job } from './cells.ts'

/** Does all jobs on `count` threads; the results come in the order of the jobs. Rejects when a thread fails. */
export const doAll = async (jobs: readonly Job[], count: number): Promise<readonly Done[]> => {
  const results: Done[] = []
  const queue = [...jobs.entries()]
  const threads = Array.from({ length: Math.min(count, jobs.length) }, async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url))
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, job] = next
        results[index] = await answerOf(worker, job)
      }
    } finally {
      await worker.terminate()
    }
  })
  await Promise.all(threads)
  return results
}

const answerOf = async (worker: Worker, job: Job): Promise<Done> => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage(job)
  // Rejects on an `error` event of the thread.
  const [answer]: Done[] = await once(worker, 'message')
  if (answer === undefined) throw new Error('a thread of the simulation sent an empty answer')
  return answer
}
