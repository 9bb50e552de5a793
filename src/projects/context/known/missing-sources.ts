import { existsSync } from 'node:fs'
import type { ReadCheckout } from './checkout.ts'
import { type IgnoreLine, type IgnoringLine, ignoringLineIn, matchesOf, presence } from './context-tree.ts'
import { copiedSources, type CopiedSource } from './copied-sources.ts'
import { type Finding, type Found, mostFindings } from './finding.ts'
import { ignoredByGit } from './ignored-by-git.ts'
import { contextName, otherContext } from './other-context.ts'
import { prepareFinding } from './prepare-advice.ts'

/**
 * What COPY, ADD and bind mounts take of the context and what is not in it, after `prepare`. The rules are those on
 * which Docker 20.10, BuildKit 0.34, Podman 4.3 and Podman 5.7 agreed; where they differ, nothing is found.
 */
export const missingSources = async (checkout: ReadCheckout): Promise<Found> => {
  const { contextDir, dockerfilePath, dockerfile } = checkout.build
  const ignoringLine = await ignoringLineIn({ contextDir, dockerfilePath }, checkout.pause)
  const findings: Finding[] = []
  const notes: string[] = []
  for (const source of copiedSources(dockerfile)) {
    await checkout.pause()
    if (findings.length === mostFindings) break
    const problem = source.isPattern
      ? await patternProblem(checkout, source, ignoringLine)
      : await pathProblem(checkout, source, ignoringLine)
    if (problem?.kind === 'note') notes.push(problem.text)
    else if (problem !== undefined) findings.push(await findingOf(checkout, source, problem))
  }
  return { findings, notes }
}

type Problem =
  | { readonly kind: 'ignored'; readonly by: IgnoreLine }
  | { readonly kind: 'missing' }
  | { readonly kind: 'nothing-matches' }
  | { readonly kind: 'note'; readonly text: string }

const pathProblem = async (
  { build: { contextDir }, inputs }: ReadCheckout,
  { path, from, seesIgnored }: CopiedSource,
  ignoringLine: IgnoringLine,
): Promise<Problem | undefined> => {
  if (path === '.') return undefined
  const folder = from?.folder ?? contextDir
  // A folder that is missing as a whole is a problem of its own.
  if (!existsSync(folder)) return undefined
  const found = presence(folder, path)
  if (found === 'missing') return { kind: 'missing' }
  if (found === 'unknown' || seesIgnored || engineNames(inputs).some((name) => skipsIgnored.test(name)))
    return undefined
  const by = await ignoringLine(path)
  return by === undefined ? undefined : { kind: 'ignored', by }
}

/**
 * Docker copies nothing where Podman and Buildah fail: if no pattern of the instruction matches anything, or if all that
 * one of them matches is ignored.
 */
const patternProblem = async (
  { build: { contextDir }, inputs, pause }: ReadCheckout,
  source: CopiedSource,
  ignoringLine: IgnoringLine,
): Promise<Problem | undefined> => {
  const matches = await matchesOf(contextDir, source.path, pause)
  if (matches === undefined || source.patterns.length === 0 || source.from !== undefined) return undefined
  for (const path of matches) if ((await ignoringLine(path)) === undefined) return undefined
  if (matches.length === 0)
    for (const each of source.patterns)
      if ((await matchesOf(contextDir, each, pause))?.length !== 0) return undefined
  const names = engineNames(inputs)
  if (names.length > 0 && names.every((name) => failsOnEmptyPattern.test(name)))
    return { kind: 'nothing-matches' }
  const where = `Line ${source.line} of the Dockerfile: ${source.written} matches nothing in the context.`
  return { kind: 'note', text: `${where} Docker copies nothing then; Podman and Buildah fail.` }
}

/** The engines that were named, if any were. */
const engineNames = ({ engines }: ReadCheckout['inputs']): readonly string[] =>
  typeof engines === 'string' ? [] : engines

const failsOnEmptyPattern = /^(?:podman|podman-rootful|buildah)(?:@|$)/
/** Kaniko leaves an ignored source out without a word. */
const skipsIgnored = /^kaniko(?:@|$)/

const findingOf = async (
  checkout: ReadCheckout,
  source: CopiedSource,
  problem: Exclude<Problem, { kind: 'note' }>,
): Promise<Finding> => {
  const where = `line ${source.line} of the Dockerfile: ${source.written}`
  if (problem.kind === 'ignored') {
    const { file, line, text } = problem.by
    return { text: `${where}: ${file} leaves it out (line ${line}: ${text})`, isInput: false }
  }
  if (problem.kind === 'nothing-matches')
    return { text: `${where} matches nothing in the context`, isInput: false }
  const { path, from } = source
  const context = from === undefined ? contextName(checkout) : `the build context ${from.name}`
  const missing = `${where}: ${path} is not in ${context}`
  const byGit = await ignoredByGit(checkout.host, from?.folder ?? checkout.build.contextDir, path)
  if (byGit !== undefined) return prepareFinding(checkout, missing, { path, byGit })
  const elsewhere = from === undefined ? otherContext(checkout, source) : ''
  return { text: `${missing}${elsewhere}`, isInput: false }
}
