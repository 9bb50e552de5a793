import type { ChangedModule } from '../../../model.ts'

/** The requirements in which two texts of one go.mod differ: those of the head in its order, then those that are gone. */
export const changedModules = (base: string, head: string, file: string): readonly ChangedModule[] => {
  const [before, after] = [requirementsIn(base), requirementsIn(head)]
  const ofHead = [...after].flatMap(([path, each]): readonly ChangedModule[] => {
    const old = before.get(path)
    if (old !== undefined && old.version === each.version) return []
    return [{ path, ...each, change: old === undefined ? 'new' : 'changed', file }]
  })
  const gone = [...before].flatMap(([path, each]): readonly ChangedModule[] =>
    after.has(path) ? [] : [{ path, ...each, change: 'gone', file }],
  )
  return [...ofHead, ...gone]
}

type Requirement = Pick<ChangedModule, 'version' | 'indirect' | 'line'>

/** By the path of the module. A replacement is part of the version: it is what Go compiles. */
const requirementsIn = (goMod: string): ReadonlyMap<string, Requirement> => {
  const found = new Map<string, Requirement>()
  const replaced = new Map<string, string>()
  let block = ''
  for (const [index, written] of goMod.split('\n').entries()) {
    const [code = '', comment = ''] = written.split('//', 2)
    const words = code.trim().split(/\s+/).map(unquoted)
    if (words[0] === ')') block = ''
    else if (words[1] === '(') block = words[0] ?? ''
    else {
      const [verb = '', ...rest] = block === '' ? words : [block, ...words]
      const [path = '', version = ''] = rest
      if (verb === 'require' && version !== '')
        found.set(path, { version, indirect: /^\s*indirect\b/.test(comment), line: index + 1 })
      const arrow = rest.indexOf('=>')
      if (verb === 'replace' && arrow > 0) replaced.set(path, rest.slice(arrow + 1).join(' '))
    }
  }
  return new Map(
    [...found].map(([path, each]) => {
      const by = replaced.get(path)
      return [path, by === undefined ? each : { ...each, version: `${each.version} => ${by}` }]
    }),
  )
}

const unquoted = (word: string): string => word.replaceAll(/^["`]|["`]$/g, '')
