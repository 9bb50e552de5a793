import type { ChangedModule } from '../../../model.ts'
import { type Replacement, replacementsIn, type Requirement, requirementsIn } from '../module-files.ts'

/** The requirements in which two texts of one go.mod differ: those of the head in its order, then those that are gone. */
export const changedModules = (base: string, head: string, file: string): readonly ChangedModule[] => {
  const [before, after] = [byPath(base), byPath(head)]
  const ofHead = [...after.values()].flatMap((each): readonly ChangedModule[] => {
    const old = before.get(each.path)
    if (old !== undefined && builtVersion(old) === builtVersion(each)) return []
    const line = changedLine(old, each)
    return [{ ...shown(each, file), line, change: old === undefined ? 'new' : 'changed' }]
  })
  const gone = [...before.values()].flatMap((each): readonly ChangedModule[] =>
    after.has(each.path) ? [] : [{ ...shown(each, file), change: 'gone' }],
  )
  return [...ofHead, ...gone]
}

/**
 * The modules that two texts of one go.work replace differently: those of the head in its order, then those that it no longer
 * replaces. Other modules require all of them, so none of them is new or gone.
 */
export const changedReplacements = (base: string, head: string, file: string): readonly ChangedModule[] => {
  const [before, after] = [byReplaced(base), byReplaced(head)]
  const ofHead = [...after].flatMap(([key, each]): readonly ChangedModule[] => {
    const old = before.get(key)
    if (old !== undefined && targetOf(old) === targetOf(each)) return []
    return [replaced(each, targetOf(each), { file, line: each.line })]
  })
  const gone = [...before].flatMap(([key, each]): readonly ChangedModule[] =>
    // The head has no such line.
    after.has(key) ? [] : [replaced(each, 'not replaced', { file, line: 1 })],
  )
  return [...ofHead, ...gone]
}

const byPath = (goMod: string): ReadonlyMap<string, Requirement> =>
  new Map(requirementsIn(goMod).map((each) => [each.path, each]))

const byReplaced = (goWork: string): ReadonlyMap<string, Replacement> =>
  new Map(replacementsIn(goWork).map((each) => [`${each.path} ${each.version ?? ''}`, each]))

const shown = (requirement: Requirement, file: string): Omit<ChangedModule, 'change'> => ({
  path: requirement.path,
  version: builtVersion(requirement),
  indirect: requirement.isIndirect,
  file,
  line: requirement.line,
})

const replaced = (
  { path, version }: Replacement,
  target: string,
  place: { readonly file: string; readonly line: number },
): ChangedModule => ({
  path,
  version: [...(version === undefined ? [] : [version]), target].join(' '),
  change: 'changed',
  indirect: false,
  ...place,
})

/** That of the requirement, or where its version is the same, that of the replacement. */
const changedLine = (old: Requirement | undefined, { version, replacedBy, line }: Requirement): number =>
  old?.version === version && replacedBy !== undefined ? replacedBy.line : line

/** A replacement is part of the version: it is what Go compiles. */
const builtVersion = ({ version, replacedBy }: Requirement): string =>
  replacedBy === undefined ? version : `${version} ${targetOf(replacedBy)}`

const targetOf = ({ target, targetVersion }: Replacement): string =>
  `=> ${target}${targetVersion === undefined ? '' : ` ${targetVersion}`}`
