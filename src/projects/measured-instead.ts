import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Repository } from '../host/git/repository.ts'
import { hint } from '../host/hint.ts'
import type { Host } from '../host/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { findDockerfiles } from './context/find-dockerfiles.ts'
import { namedBy } from './context/missing-dockerfile.ts'

type Question = { readonly host: Host; readonly inputs: Inputs; readonly fixturesDir: string }

/**
 * Says in one line that the shipped projects are measured and not the repository that the user is in, and how to have
 * it measured. undefined where it has nothing to build, or is this program's own.
 */
export const instead = async (question: Question, { root }: Repository): Promise<string | undefined> => {
  const { host, inputs, fixturesDir } = question
  if (!relative(root, await realpath(fixturesDir).catch(() => fixturesDir)).startsWith('..')) return undefined
  const found = await findDockerfiles(host, root)
  const [first] = found
  if (first === undefined) return undefined
  const many = found.length === 1 ? 'its Dockerfile' : `one of its ${found.length} Dockerfiles`
  return (
    `The shipped projects (${inputs.fixtures.join(', ')}) are measured, not this repository. ` +
    `To measure ${many}: ${namedBy({ env: host.env, inputs }, first, true)}; ` +
    `to compare it as well: ${hint(host.env, 'base', 'main')}.`
  )
}
