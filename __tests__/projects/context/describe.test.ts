import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInputs } from '../../../src/inputs/read.ts'
import { describeCommits, describeProject } from '../../../src/projects/context/describe.ts'
import { readUserBuild } from '../../../src/projects/context/user-build.ts'
import type { LaidOutRevision } from '../../../src/revisions/revisions.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { vocabulary } from '../../support/vocabulary.ts'

const text = 'FROM golang AS app\n'
const sha256 = createHash('sha256').update(text).digest('hex')

/** Two revisions of one folder with a Dockerfile, as they were laid out. */
const laidOutAt = (dir: string) => {
  const revisionOf = (sha: string, gitObjects: number | undefined): LaidOutRevision => ({
    dir,
    contextDir: dir,
    sha: sha.repeat(40),
    describe: `v1-${sha}`,
    gitObjects,
  })
  const revisions = new Map([
    ['base', revisionOf('b', 7)],
    ['head', revisionOf('a', 7)],
  ] as const)
  return { revisions, uncommitted: ['main.go', 'go.mod'], notes: [], revisionOf }
}

const inputs = readInputs({ target: 'app', network: 'none', 'build-args': 'TOKEN=hunter2' }, vocabulary)

const buildAt = async (dir: string) => {
  await writeFile(join(dir, 'Dockerfile'), text)
  const [head] = laidOutAt(dir).revisions.values()
  if (head === undefined) throw new Error('unreachable')
  const build = await readUserBuild(head, inputs, { ...inputs.build.buildArgs, BASE_IMAGE: 'x' })
  if (build === undefined) throw new Error('unreachable')
  return build
}

describe("the user's project", () => {
  test('is described with commits, objects, uncommitted files, Dockerfile and options, without any value', async () => {
    await using folder = await tempFolder()
    const build = await buildAt(folder.path)
    const builds = new Map([
      ['base', build],
      ['head', build],
    ] as const)
    const described = describeProject({
      id: '.',
      inputs,
      laidOut: laidOutAt(folder.path),
      builds,
      differences: undefined,
      attestations: undefined,
    })
    const common = { gitObjects: 7, dockerfileSha256: sha256 }
    expect(described).toEqual({
      id: '.',
      target: 'app',
      buildArgs: ['BASE_IMAGE', 'TOKEN'],
      network: 'none',
      head: { commit: 'a'.repeat(40), describe: 'v1-a', uncommittedFiles: 2, ...common },
      base: { commit: 'b'.repeat(40), describe: 'v1-b', uncommittedFiles: 0, ...common },
    })
    expect(JSON.stringify(described)).not.toContain('hunter2')
  })

  test('says why a base without a Dockerfile has no digest of it, and why objects were not counted', async () => {
    await using folder = await tempFolder()
    const builds = new Map([['head', await buildAt(folder.path)]] as const)
    const { revisionOf, ...laidOut } = laidOutAt(folder.path)
    const revisions = new Map([...laidOut.revisions, ['base', revisionOf('b', undefined)]] as const)
    const { base } = describeProject({
      id: '.',
      inputs,
      laidOut: { ...laidOut, revisions },
      builds,
      differences: undefined,
      attestations: undefined,
    })
    expect(base).toEqual({
      commit: 'b'.repeat(40),
      describe: 'v1-b',
      uncommittedFiles: 0,
      unknown: {
        gitObjects: 'git could not count them',
        dockerfileSha256: 'the revision has no Dockerfile that can be built',
      },
    })
  })

  test('has its commits alone when a revision could not be prepared', () => {
    const commits = { head: 'a'.repeat(40), base: undefined }
    expect(describeCommits('.', readInputs({}, vocabulary), commits)).toEqual({
      id: '.',
      buildArgs: [],
      head: { commit: commits.head },
    })
  })
})
