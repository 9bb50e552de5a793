import type { ChangedModule } from '../../../model.ts'
import { type Requirement, requirementsIn } from '../module-files.ts'

/** The requirements in which two texts of one go.mod differ: those of the head in its order, then those that are gone. */
export const changedModules = (base: string, head: string, file: string): readonly ChangedModule[] => {
  const [before, after] = [byPath(base), byPath(head)]
  const ofHead = [...after.values()].flatMap((each): readonly ChangedModule[] => {
    const old = before.get(each.path)
    if (old !== undefined && builtVersion(old) === builtVersion(each)) return []
    return [shown(each, old === undefined ? 'new' : 'changed', file)]
  })
  const gone = [...before.values()].flatMap((each): readonly ChangedModule[] =>
    after.has(each.path) ? [] : [shown(each, 'gone', file)],
  )
  return [...ofHead, ...gone]
}

const byPath = (goMod: string): ReadonlyMap<string, Requirement> =>
  new Map(requirementsIn(goMod).map((each) => [each.path, each]))

const shown = (requirement: Requirement, change: ChangedModule['change'], file: string): ChangedModule => ({
  path: requirement.path,
  version: builtVersion(requirement),
  change,
  indirect: requirement.isIndirect,
  file,
  line: requirement.line,
})

/** A replacement is part of the version: it is what Go compiles. */
const builtVersion = ({ version, replacedBy }: Requirement): string => {
  if (replacedBy === undefined) return version
  const { target, targetVersion } = replacedBy
  return `${version} => ${target}${targetVersion === undefined ? '' : ` ${targetVersion}`}`
}
