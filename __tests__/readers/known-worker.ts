import { parentPort } from 'node:worker_threads'
import { countSources } from './counted-sources.ts'

countSources()
// Only now: what is loaded before does not count.
const { growthOfKnown } = await import('./campaign.ts')

const answer = async (place: number): Promise<void> => {
  const growth = await growthOfKnown(place).catch(String)
  parentPort?.postMessage(growth, [])
}

parentPort?.on('message', (place: number) => void answer(place))
