import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { GoModule } from '../../../dockerfile/container-paths.ts'
import { textInside } from '../../../host/inside/look.ts'
import { contextFacts } from '../edits/context-facts.ts'
import { readRevision } from '../edits/main-packages.ts'
import type { ReadCheckout } from './checkout.ts'
import { type Finding, mostFindings } from './finding.ts'
import { type CompiledPackage, compiledPackages } from './go-packages.ts'
import { ignoredByGit } from './ignored-by-git.ts'
import { directivesIn } from '../module-files.ts'
import { isOnlyFromContext } from './only-from-context.ts'
import { prepareFinding } from './prepare-advice.ts'

/**
 * Packages of the project that are imported and have no Go file, because git ignores what generates one, and that
 * neither `prepare` nor the Dockerfile makes.
 */
export const missingPackages = async (checkout: ReadCheckout): Promise<readonly Finding[]> => {
  const { host, build } = checkout
  const findings = new Map<string, Finding>()
  const { modules } = await contextFacts(await readRevision(build, checkout.pause))
  for (const { file, imported, folder } of ownImports(await compiledPackages(checkout), checkout, modules)) {
    await checkout.pause()
    if (findings.size === mostFindings) break
    if (findings.has(folder) || hasGoFile(join(build.contextDir, folder))) continue
    for (const path of generated(folder)) {
      const byGit = await ignoredByGit(host, build.contextDir, path)
      if (byGit === undefined) continue
      const missing = `${file} imports ${imported}, and ${folder} has no Go file`
      findings.set(folder, prepareFinding(checkout, missing, { path: folder, byGit }))
      break
    }
  }
  return [...findings.values()]
}

/** Names that generators give their files; which of them a project uses is unknown. */
const generated = (folder: string): readonly string[] => {
  const name = posix.basename(folder)
  return [`${name}.go`, `${name}.pb.go`, `${name}_gen.go`, `${name}.gen.go`, `${name}_generated.go`].map(
    (file) => posix.join(folder, file),
  )
}

type OwnImport = { readonly file: string; readonly imported: string; readonly folder: string }

const ownImports = (
  compiled: readonly CompiledPackage[],
  { build: { contextDir, dockerfile } }: ReadCheckout,
  modules: readonly GoModule[],
): readonly OwnImport[] =>
  compiled
    .filter(({ line }) => isOnlyFromContext(dockerfile, line))
    .flatMap(({ module, files }) => {
      const path = modules.find(({ folder }) => folder === module)?.path
      const others = [...modules.map((each) => each.path), ...requiredIn(contextDir, module)]
      return files.flatMap((file) =>
        file.imports.flatMap((imported) => {
          if (path === undefined || !isIn(imported, path)) return []
          if (others.some((each) => each !== path && isIn(each, path) && isIn(imported, each))) return []
          return { file: file.path, imported, folder: posix.join(module, imported.slice(path.length)) }
        }),
      )
    })

/** A module of its own may lie below the one that imports it, or come from elsewhere. */
const requiredIn = (contextDir: string, module: string): readonly string[] =>
  directivesIn(textInside(contextDir, posix.join(module, 'go.mod')) ?? '', 'require').map(
    ([path = '']) => path,
  )

const isIn = (imported: string, path: string): boolean => `${imported}/`.startsWith(`${path}/`)

const hasGoFile = (folder: string): boolean => {
  try {
    return readdirSync(folder).some((name) => name.endsWith('.go'))
  } catch {
    return false
  }
}
