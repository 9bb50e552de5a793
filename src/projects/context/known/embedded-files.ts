import { posix } from 'node:path'
import { hint } from '../../../host/hint.ts'
import type { ReadCheckout } from './checkout.ts'
import { matchesOf, presence } from './context-tree.ts'
import type { Finding } from './finding.ts'
import { compiledPackages } from './go-packages.ts'
import { ignoredByGit } from './ignored-by-git.ts'
import { isOnlyFromContext } from './only-from-context.ts'

/** Files that `//go:embed` needs, that git ignores, and that neither `prepare` nor the Dockerfile makes. */
export const missingEmbeds = async ({ host, inputs, build }: ReadCheckout): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  for (const { folder, line, files } of await compiledPackages(build)) {
    if (!isOnlyFromContext(build.dockerfile, line)) continue
    for (const { file, at, pattern } of files.flatMap(({ path, embeds }) =>
      embeds.map((each) => ({ file: path, at: each.line, pattern: each.pattern })),
    )) {
      const path = posix.join(folder, pattern.replaceAll(/^["`]|["`]$/g, '').replace(/^all:/, ''))
      if (isThere(build.contextDir, path)) continue
      const byGit = await ignoredByGit(host, build.contextDir, path)
      if (byGit === undefined) continue
      const advice =
        inputs.prepare === undefined
          ? `a command that makes it belongs in prepare, as in ${hint(host.env, 'prepare', 'make generate')}`
          : 'prepare did not make it'
      findings.push({
        text: `${file}, line ${at}: go:embed ${pattern} finds nothing in ${folder}. Git ignores it (${byGit}): ${advice}`,
        isInput: inputs.prepare === undefined,
      })
    }
  }
  return findings
}

const isThere = (contextDir: string, path: string): boolean =>
  /[*?[\\]/.test(path)
    ? (matchesOf(contextDir, path)?.length ?? 1) > 0
    : presence(contextDir, path) !== 'missing'
