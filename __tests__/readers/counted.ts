import { Worker } from 'node:worker_threads'
import type { Campaign, Outcome } from './campaign.ts'

/** Runs a campaign in a thread of its own, whose copies of the sources count their steps. */
export const counted = async (asked: Campaign): Promise<readonly Outcome[]> => {
  const worker = new Worker(new URL('count-worker.ts', import.meta.url), { workerData: asked })
  try {
    return await new Promise<readonly Outcome[]>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  } finally {
    await worker.terminate()
  }
}
