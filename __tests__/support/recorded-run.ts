import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../src/host/host.ts'
import type { Revision } from '../../src/model.ts'
import type { RunSubject } from '../../src/projects/subject.ts'
import { recipeOf } from './recipe.ts'
import { testHost } from './test-host.ts'

/** This machine, except that nobody waits for its disk. */
export const hostIn = (folder: string): Host => {
  const host = testHost({ env: { RUNNER_TEMP: folder } })
  const aborted = { signal: AbortSignal.abort() }
  return {
    ...host,
    exec: (program, args, options) => host.exec(program, args, program === 'sync' ? aborted : options),
  }
}

/** A project with equal files at both revisions. */
export const subjectIn = async (folder: string, id = 'app'): Promise<RunSubject> => {
  const checkoutOf = async (revision: Revision) => {
    const contextDir = join(folder, revision)
    await mkdir(contextDir)
    await writeFile(join(contextDir, 'go.mod'), 'module app\n')
    await writeFile(join(contextDir, 'main.go'), 'package main\n')
    const recipe = recipeOf({ contextDir, dockerfile: join(contextDir, 'Dockerfile') })
    return { recipe, editFiles: ['main.go'], evidenceStage: undefined }
  }
  return {
    projects: [{ id }],
    described: [{ id, buildArgs: [], head: {}, base: {} }],
    revisions: ['base', 'head'],
    isOfFork: false,
    workflowsIn: undefined,
    attestations: undefined,
    obstacles: [],
    knownVerdict: undefined,
    onlyChange: undefined,
    notes: [],
    hidden: [],
    contentSha256: async () => undefined,
    prepare: async () => ({
      checkouts: new Map([
        [
          id,
          new Map([
            ['base', await checkoutOf('base')],
            ['head', await checkoutOf('head')],
          ] as const),
        ],
      ]),
      images: new Map(),
      imagesMoved: undefined,
    }),
  }
}
