import { existsSync } from 'node:fs'
import { join, posix, relative, resolve } from 'node:path'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { goCallOf } from '../../../dockerfile/go-commands.ts'
import { readRevision } from '../edits/main-packages.ts'
import { hints } from '../../../host/hint.ts'
import type { ReadCheckout } from './checkout.ts'
import type { Finding } from './finding.ts'
import { type CompiledPackage, compiledPackages } from './go-packages.ts'
import { directivesIn, isFolderBelow, replacementsIn } from '../module-files.ts'
import { isOnlyFromContext } from './only-from-context.ts'
import { textInside } from '../../../host/inside/look.ts'

/**
 * Folders that `replace` lines of go.mod and `use` lines of go.work name and that no build can find: they are outside
 * the context, or nowhere. Modules in a vendor folder are not looked for elsewhere.
 */
export const unreachableModules = async (checkout: ReadCheckout): Promise<readonly Finding[]> => {
  const { contextDir, dockerfile } = checkout.build
  const compiled = await compiledPackages(checkout)
  const { isIgnoredBySome } = await readRevision(checkout.build, checkout.pause)
  const findings = new Map<string, Finding>()
  for (const each of compiled) {
    await checkout.pause()
    const { module, line } = each
    if (isVendored(contextDir, module) || !isOnlyFromContext(dockerfile, line)) continue
    const unreachable = [
      ...replacedFolders(checkout, each, compiled),
      ...workspaceFolders(contextDir, module),
    ]
    for (const { file, written, folder } of unreachable) {
      if (isIgnoredBySome(file) || (existsSync(join(contextDir, folder)) && isWithin(folder))) continue
      findings.set(`${file} ${written}`, finding(checkout, { file, written, folder }))
    }
  }
  return [...findings.values()]
}

type Named = {
  /** The module file, relative to the context. */
  readonly file: string
  /** As in that file. */
  readonly written: string
  /** Relative to the context. */
  readonly folder: string
}

const isVendored = (contextDir: string, module: string): boolean =>
  [module, '.'].some((folder) => existsSync(join(contextDir, folder, 'vendor/modules.txt')))

/** A replaced module is needed when it is imported, and `go mod download` needs all of them. */
const replacedFolders = (
  { build: { contextDir, dockerfile } }: ReadCheckout,
  { module }: CompiledPackage,
  compiled: readonly CompiledPackage[],
): readonly Named[] => {
  const file = posix.join(module, 'go.mod')
  const text = textInside(contextDir, file) ?? ''
  const imports = compiled
    .filter((each) => each.module === module)
    .flatMap(({ files }) => files.flatMap((each) => each.imports))
  const required = new Map(
    directivesIn(text, 'require').map(([path = '', version = '']) => [path, version] as const),
  )
  return replacementsIn(text)
    .filter(isFolderBelow)
    .filter(({ path, version }) => required.has(path) && [undefined, required.get(path)].includes(version))
    .filter(
      ({ path }) => downloadsAll(dockerfile) || imports.some((each) => moduleOf(each, required) === path),
    )
    .map(({ target }) => ({ file, written: `replace => ${target}`, folder: posix.join(module, target) }))
}

/** The required module with the longest name that fits, as go chooses. */
const moduleOf = (imported: string, required: ReadonlyMap<string, string>): string | undefined =>
  [...required.keys()]
    .filter((path) => `${imported}/`.startsWith(`${path}/`))
    .toSorted((one, other) => other.length - one.length)[0]

const downloadsAll = ({ runs }: Dockerfile): boolean =>
  runs.some(({ commands }) =>
    commands.some((command) => {
      const call = goCallOf(command)
      return call?.verb === 'mod' && call.args[0] === 'download' && call.args.length === 1
    }),
  )

/** Of the go.work that go would find above the module, if it is in the context. */
const workspaceFolders = (contextDir: string, module: string): readonly Named[] => {
  for (let at = module; ; at = posix.dirname(at)) {
    const file = posix.join(at, 'go.work')
    const text = textInside(contextDir, file)
    if (text !== undefined)
      return directivesIn(text, 'use').flatMap(([target = '']) =>
        target === '' || target.startsWith('/')
          ? []
          : [{ file, written: `use ${target}`, folder: posix.join(at, target) }],
      )
    if (at === '.') return []
  }
}

const isWithin = (folder: string): boolean => folder !== '..' && !folder.startsWith('../')

const finding = ({ host, inputs, dir, build }: ReadCheckout, { file, written, folder }: Named): Finding => {
  const { contextDir, dockerfilePath } = build
  const where = `${posix.join(relative(dir, contextDir), file)}: ${written}`
  const absolute = resolve(contextDir, folder)
  const inRepository = relative(dir, absolute)
  if (isWithin(folder) || !isWithin(inRepository) || !existsSync(absolute))
    return { text: `${where}: there is no such folder in the repository`, isInput: false }
  const context = relative(dir, contextDir)
  const outside = `${where} is outside the context ${context}, so no build sees ${inRepository}`
  const wider = commonFolder(context, inRepository)
  // A bake file names both.
  if (inputs.bakeTarget !== undefined)
    return { text: `${outside}; its context has to be ${wider}`, isInput: false }
  const fix = hints(host.env, [
    ['context', wider],
    ['file', relative(dir, dockerfilePath)],
  ])
  return {
    text: `${outside}; ${fix} makes the context wide enough, and the paths in the Dockerfile have to follow`,
    isInput: false,
  }
}

const commonFolder = (one: string, other: string): string => {
  const parts = one.split('/')
  const others = other.split('/')
  const same = parts.findIndex((part, at) => part !== others[at])
  return parts.slice(0, same === -1 ? parts.length : same).join('/') || '.'
}
