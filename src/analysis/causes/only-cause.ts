import type { Cause, ChangedModule, Differences } from '../../model.ts'
import {
  compilesGo,
  explainedByPackages,
  type ExplainedChange,
  instructionCause,
  isHit,
} from './explained-change.ts'
import { stepTime, sureGrowth } from './growth.ts'
import { rewritten } from './instruction-causes.ts'

/** Names the modules for which downloads take longer. */
export const claimDownloads = (change: ExplainedChange): void => {
  const { differences, pairs, direction, claims } = change
  const cause = differences === undefined ? undefined : moduleCause(differences, direction)
  if (cause === undefined) return
  const isDownload = (step: string): boolean =>
    downloads.test(step) && !compilesGo(change, step) && !isHit(change, step)
  claims.claim('work', sureGrowth(pairs, direction, stepTime(isDownload)), cause)
}

/** Whether a step downloads modules, as its own words say. */
export const isDownloading = (step: string): boolean => downloads.test(step)

const downloads = /^RUN\b.*\bgo["']?,?\s+["']?(?:mod["']?,?\s+["']?(?:download|vendor|tidy)|get)\b/i

/**
 * Where the revisions differ in one thing only, that is the reason, whatever else is known: a single instruction, the
 * modules, or a single Go file.
 */
export const claimOnly = (change: ExplainedChange): void => {
  const { differences, pairs, direction, claims } = change
  if (differences === undefined || differences.filesLeftOut > 0) return
  // They differ too, although nothing below looks at them.
  if (differences.settings.length > 0) return
  if (differences.ignore.length > 0 || differences.instructions.some((each) => each.change === 'moved'))
    return
  // Its instructions are compared one by one.
  const files = differences.files.filter(({ path }) => !isDockerfile(differences, path))
  const instructions = rewritten(change)
  const [instruction, ...others] = instructions
  const [file] = files
  const grown = (isStep: (step: string) => boolean): number => sureGrowth(pairs, direction, stepTime(isStep))
  const isGo = (step: string): boolean => compilesGo(change, step)
  if (instruction !== undefined) {
    if (others.length > 0 || files.length > 0) return
    claims.claim('work', grown(isRun), instructionCause(change, instruction, 'nothing else differs'))
  } else if (files.length > 0 && files.every(({ path }) => isOfModules.test(path))) {
    const cause = moduleCause(differences, direction)
    if (cause !== undefined) claims.claim('work', grown(isRun), cause)
  } else if (files.length === 1 && file?.path.endsWith('.go') === true) {
    claims.claim('work', grown(isGo) - explainedByPackages(change), fileCause(differences, file))
  }
}

/** Whether a changed file is the Dockerfile itself. */
export const isDockerfile = ({ contextPath, dockerfile }: Differences, path: string): boolean =>
  dockerfile === (contextPath === '.' ? path : `${contextPath}/${path}`)

const isRun = (step: string): boolean => /^RUN\b/i.test(step)

const isOfModules = /(?:^|\/)(?:go\.(?:mod|sum|work|work\.sum)|vendor\/.*)$/s

const fileCause = (
  { contextPath }: Differences,
  { path, change }: Differences['files'][number],
): Omit<Cause, 'changeMs'> => ({
  kind: 'file',
  name: path,
  change,
  why: 'nothing else differs',
  ...(change !== 'gone' && { place: { file: contextPath === '.' ? path : `${contextPath}/${path}` } }),
})

/** The one module that can be the reason, else the file that requires them all. */
const moduleCause = ({ modules }: Differences, direction: number): Omit<Cause, 'changeMs'> | undefined => {
  const more = modules.filter(({ change }) => change === 'changed' || (change === 'gone') === direction < 0)
  const direct = more.filter(({ indirect }) => !indirect)
  const candidates = direct.length > 0 ? direct : more
  const [first] = candidates
  if (first === undefined) return undefined
  return candidates.length === 1 ? oneModule(first, more.length - 1) : severalModules(candidates)
}

const oneModule = ({ path, change, file, line }: ChangedModule, others: number): Omit<Cause, 'changeMs'> => ({
  kind: 'module',
  name: path,
  change,
  // Those that go.mod calls indirect: which module requires them is not in it.
  ...(others > 0 && { why: `with ${others} more indirect ${others === 1 ? 'module' : 'modules'}` }),
  ...(change !== 'gone' && { place: { file, line } }),
})

const severalModules = (modules: readonly ChangedModule[]): Omit<Cause, 'changeMs'> | undefined => {
  const [first] = modules
  if (first === undefined) return undefined
  const names = modules.map(({ path }) => path)
  return {
    kind: 'file',
    name: first.file,
    change: 'changed',
    why: `${modules.length} modules differ, such as ${names.slice(0, 2).join(' and ')}`,
    place: { file: first.file, line: first.line },
  }
}
