import { posix } from 'node:path'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import type { ReadCheckout } from './checkout.ts'
import { matchesOf, presence } from './context-tree.ts'
import { type Finding, mostFindings } from './finding.ts'
import { type CompiledPackage, compiledPackages } from './go-packages.ts'
import { ignoredByGit } from './ignored-by-git.ts'
import { isOnlyFromContext } from './only-from-context.ts'
import { prepareFinding } from './prepare-advice.ts'

/** Files that `//go:embed` needs, that git ignores, and that neither `prepare` nor the Dockerfile makes. */
export const missingEmbeds = async (checkout: ReadCheckout): Promise<readonly Finding[]> => {
  const { host, build } = checkout
  const findings: Finding[] = []
  for (const { file, folder, line, pattern } of embedsIn(
    await compiledPackages(checkout),
    build.dockerfile,
  )) {
    await checkout.pause()
    if (findings.length === mostFindings) break
    const path = posix.join(folder, pattern.replaceAll(/^["`]|["`]$/g, '').replace(/^all:/, ''))
    if (await isThere(checkout, path)) continue
    const byGit = await ignoredByGit(host, build.contextDir, path)
    if (byGit === undefined) continue
    const missing = `${file}, line ${line}: go:embed ${pattern} finds nothing in ${folder}`
    findings.push(prepareFinding(checkout, missing, { path, byGit }))
  }
  return findings
}

type Embed = {
  /** Both relative to the context. */
  readonly file: string
  readonly folder: string
  readonly line: number
  readonly pattern: string
}

const embedsIn = (compiled: readonly CompiledPackage[], dockerfile: Dockerfile): readonly Embed[] =>
  compiled
    .filter(({ line }) => isOnlyFromContext(dockerfile, line))
    .flatMap(({ folder, files }) =>
      files.flatMap(({ path, embeds }) =>
        embeds.map(({ line, pattern }) => ({ file: path, folder, line, pattern })),
      ),
    )

const isThere = async ({ build: { contextDir }, pause }: ReadCheckout, path: string): Promise<boolean> =>
  /[*?[\\]/.test(path)
    ? ((await matchesOf(contextDir, path, pause))?.length ?? 1) > 0
    : presence(contextDir, path) !== 'missing'
