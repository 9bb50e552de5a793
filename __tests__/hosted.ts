// What the jobs of the workflow hosted-campaign run, besides the program itself:
// `npm run hosted -- compare alike=10 FILE` and `npm run hosted -- merge FOLDER FILE`.
import { writeFileSync } from 'node:fs'
import { campaignOf } from '../.ci/hosted-campaign.ts'
import { interruptedStatus, interruptSignal } from '../src/host/process/interrupt.ts'
import { makeHost } from '../src/host/real-host.ts'
import { compareRevisions, type HeadKind } from './prove/compare.ts'
import { setup } from './real-engines/setup.ts'

const usage = `npm run hosted -- compare alike=COUNT FILE     compare identical revisions, on each kind of engine
npm run hosted -- compare heavier=COUNT FILE   compare with a head that compiles more
npm run hosted -- merge FOLDER FILE            put the parts of a campaign into one file`

const main = async ([command, what = '', file = '', ...rest]: readonly string[]): Promise<number> => {
  const [, kind, count] = /^(alike|heavier)=([1-9]\d*)$/.exec(what) ?? []
  if (command === 'compare' && kind !== undefined && file !== '' && rest.length === 0) {
    return compare(kind === 'alike' ? 'alike' : 'heavier', Number(count), file)
  }
  if (command === 'merge' && file !== '' && rest.length === 0) return merge(what, file)
  console.error(usage)
  return 2
}

const compare = async (kind: HeadKind, count: number, file: string): Promise<number> => {
  using interrupt = interruptSignal(console.error)
  try {
    await setup()
    const compared = await compareRevisions(makeHost(console.error, interrupt.signal), count, kind)
    writeFileSync(file, JSON.stringify(compared, undefined, 2))
    return 0
  } catch (error) {
    if (!interrupt.signal.aborted) throw error
    return interruptedStatus
  }
}

const merge = (folder: string, file: string): number => {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: id,
    GITHUB_SHA: commit,
  } = process.env
  if (server === undefined || repository === undefined || id === undefined || commit === undefined) {
    console.error(
      'GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_SHA say where the parts come from',
    )
    return 2
  }
  const run = `${server}/${repository}/actions/runs/${id}`
  const campaign = campaignOf(folder, { recordedAt: new Date().toISOString(), commit, run })
  writeFileSync(file, `${JSON.stringify(campaign, undefined, 2)}\n`)
  const missing = campaign.runners.flatMap(({ runner, missing: parts }) =>
    parts.map((part) => `${runner}: ${part}`),
  )
  for (const part of missing) console.error(`no result: ${part}`)
  return missing.length > 0 ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2))
