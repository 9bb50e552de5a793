import { posix } from 'node:path'
import { below, readCopy } from '../container-paths.ts'
import { mountsOf } from '../mounts.ts'
import { flagOf } from '../syntax/syntax.ts'
import { goCachesOf, startsGo, type Step } from './steps.ts'
import { overlap } from './taken.ts'

/** Whether a step copies modules to where Go keeps them: into that folder, or as a folder that holds it under the same name. */
export const copiesModules = (step: Step): boolean => {
  const { instruction, variables, folder } = step
  if (instruction.name !== 'COPY' && instruction.name !== 'ADD') return false
  const { modules } = goCachesOf(step)
  const { sources, target } = readCopy(instruction, variables)
  const to = posix.resolve(folder, target)
  if (to === '/' || !overlap(to, modules)) return false
  const isAlike =
    flagOf(instruction, 'from') !== undefined && sources.some((source) => posix.resolve('/', source) === to)
  return isAlike || below(posix.dirname(modules), to) !== undefined
}

/** Whether a RUN starts Go with a go.mod of the context that is mounted by itself. */
export const mountsGoMod = (step: Step, escape: string): boolean =>
  startsGo(step) &&
  mountsOf(step.instruction, step.variables, escape).some(
    ({ type, from, source = '' }) =>
      type === 'bind' && from === undefined && posix.resolve('/', source) === '/go.mod',
  )
