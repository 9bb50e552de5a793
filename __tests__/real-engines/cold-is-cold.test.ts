import { expect, test } from 'vitest'
import type { Measurement } from '../../src/model.ts'
import { enginesSharingAStore, lane } from '../support/engine-lists.ts'
import { fileServer } from '../support/file-server.ts'
import { packageGo, packageProject } from '../support/go-project.ts'
import { judge, repositoryWith } from '../support/judge.ts'

/** A verdict needs six rounds. One engine is judged; on the others, one round shows the same of each build. */
const roundsOn = (engine: string): number => (engine === 'docker' && lane === 'modern' ? 6 : 1)

/** Cold builds of one revision differ from those of the other only in their time: any difference is below this. */
const anyTime = ['--min-delta', '1h']

test.each(enginesSharingAStore(lane))(
  '$name: what a Dockerfile downloads is downloaded by every cold build, in both revisions',
  async ({ name: engine }) => {
    const server = await fileServer()
    const base = packageProject({}, `ADD ${server.url} /data/`)
    const repository = await repositoryWith(base, { 'main.go': `// A comment.\n${packageGo()}` })
    const rounds = roundsOn(engine)
    const wanted = ['--scenarios', 'cold', '--rounds', String(rounds), ...anyTime]
    const { report, status } = await judge(repository, engine, ...wanted)
    const verdict = rounds === 6 ? 'unchanged' : 'none'
    expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 0, verdict })
    const builds = report?.builds ?? []
    // A warm-up and the rounds, in both revisions.
    expect(builds).toHaveLength(2 + 2 * rounds)
    expect(builds.map(({ evidence }) => evidence?.state)).toMatchObject(
      builds.map(() => ({ kind: 'empty', holds: true, records: 0 })),
    )
    expect(builds.map((build) => downloadsDuring(build, server.downloads))).toEqual(builds.map(() => 1))
    expect(server.downloads).toHaveLength(2 + 2 * rounds)
    // Every space shares the folder that WORKDIR creates.
    expect(builds.at(-1)?.evidence?.state.shared).not.toEqual([])
  },
)

const downloadsDuring = ({ startedAt, durationMs }: Measurement, downloads: readonly number[]): number => {
  const fromMs = Date.parse(startedAt)
  return downloads.filter((ms) => ms >= fromMs && ms <= fromMs + durationMs).length
}
