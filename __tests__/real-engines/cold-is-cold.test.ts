import { expect, test } from 'vitest'
import type { Measurement } from '../../src/model.ts'
import { enginesSharingAStore, lane } from '../support/engine-lists.ts'
import { fileServer } from '../support/file-server.ts'
import { packageGo, packageProject } from '../support/go-project.ts'
import { judge, repositoryWith } from '../support/judge.ts'

test.each(enginesSharingAStore(lane))(
  '$name: what a Dockerfile downloads is downloaded by every cold build, in both revisions',
  async ({ name: engine }) => {
    const server = await fileServer()
    const base = packageProject({}, `ADD ${server.url} /data/`)
    const repository = await repositoryWith(base, { 'main.go': `// A comment.\n${packageGo()}` })
    const rounds = 2
    const { report, status } = await judge(repository, engine, '--scenarios', 'cold', '--rounds', `${rounds}`)
    expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 0, verdict: 'none' })
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
