import { parentPort, workerData } from 'node:worker_threads'
import type { Campaign } from './campaign.ts'
import { countSources } from './counted-sources.ts'

countSources()
// Only now: what is loaded before does not count.
const { campaign } = await import('./campaign.ts')
const asked: Campaign = workerData
const outcomes = await campaign(asked)
parentPort?.postMessage(outcomes, [])
