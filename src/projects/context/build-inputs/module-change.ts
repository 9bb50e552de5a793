/** Whether an input of the build, given by its path in the context, only says which modules are used. */
export const isOfModules = (input: string): boolean => /^(?:go\.(?:mod|sum)|vendor\/.*)$/s.test(input)

/**
 * The modules that a go.mod requires and an earlier one does not, as a clause; undefined when there are none, or when
 * the files differ in anything else (language version, replacements). It is a cause only if no other input differs.
 */
export const moduleChange = (earlier: string, later: string): string | undefined => {
  const [old, now] = [readLines(earlier), readLines(later)]
  if (old.others.join('\n') !== now.others.join('\n')) return undefined
  const before = new Set(old.required.map(({ module }) => module))
  const added = now.required.filter(({ module }) => !before.has(module))
  // Modules that the project imports come before those that they require.
  const [first] = added.toSorted((one, other) => Number(one.isIndirect) - Number(other.isIndirect))
  if (first === undefined) return undefined
  const more = added.length === 1 ? '' : ` and ${added.length - 1} more`
  return `only modules changed: ${first.module}${more} in go.mod`
}

type Required = { readonly module: string; readonly isIndirect: boolean }

/** `PATH VERSION`, alone in a block or after `require`; a comment may say that it is indirect. */
const requirement = /^(?:require\s+)?(\S+)\s+(v\d\S*)(?:\s*\/\/\s*(indirect)?.*)?$/

const readLines = (
  goMod: string,
): { readonly required: readonly Required[]; readonly others: readonly string[] } => {
  const required: Required[] = []
  const others: string[] = []
  for (const line of goMod.split('\n').map((each) => each.trim())) {
    const [, path, version, indirect] = requirement.exec(line) ?? []
    if (path !== undefined)
      required.push({ module: `${path} ${version}`, isIndirect: indirect !== undefined })
    else if (!/^(?:$|\/\/|require \($|\)$)/.test(line)) others.push(line)
  }
  return { required, others }
}
