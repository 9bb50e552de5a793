import type { Cause, Causes, Differences, Explanation } from '../model.ts'
import { type Hide, ofTexts } from './hide.ts'

/** What differs between two revisions: a value can be in an instruction, and in a name. */
export const ofDifferences = (differences: Differences, hide: Hide): Differences => {
  const { context, files, modules, imports, instructions, ignore, settings } = differences
  return {
    ...differences,
    contextPath: hide(differences.contextPath),
    dockerfile: hide(differences.dockerfile),
    files: files.map((each) => ({
      ...each,
      path: hide(each.path),
      ...(each.package !== undefined && { package: hide(each.package) }),
    })),
    modules: modules.map((each) => ({
      ...each,
      path: hide(each.path),
      version: hide(each.version),
      file: hide(each.file),
    })),
    imports: imports.map((each) => ({ ...each, path: hide(each.path), file: hide(each.file) })),
    instructions: instructions.map((each) => ({
      ...each,
      text: hide(each.text),
      ...(each.before !== undefined && { before: hide(each.before) }),
      ...(each.takes !== undefined && { takes: each.takes.map(hide) }),
    })),
    settings: settings.map((each) => ({
      ...each,
      name: hide(each.name),
      ...(each.before !== undefined && { before: hide(each.before) }),
      ...(each.after !== undefined && { after: hide(each.after) }),
      ...(each.file !== undefined && { file: hide(each.file) }),
    })),
    ignore: ignore.map((each) => ({ ...each, pattern: hide(each.pattern), file: hide(each.file) })),
    context: {
      ...context,
      changed: context.changed.map((each) => ({ ...each, path: hide(each.path) })),
    },
  }
}

/** What a build compiled: its paths are what the build wrote. */
export const ofExplanation = (
  { packages, modules, ...explanation }: Explanation,
  hide: Hide,
): Explanation => ({
  ...explanation,
  ...(packages !== undefined && {
    packages: packages.map(({ path, module, importedBy, ...each }) => ({
      ...each,
      path: hide(path),
      ...(module !== undefined && { module: hide(module) }),
      importedBy: importedBy.map(hide),
    })),
  }),
  ...(modules !== undefined && {
    modules: modules.map(({ path, version }) => ({ path: hide(path), version: hide(version) })),
  }),
})

/** The causes of a change, which quote all of that. */
export const ofCauses = ({ named, unknown, ...causes }: Causes, hide: Hide): Causes => ({
  ...causes,
  named: named.map((each) => ofCause(each, hide)),
  ...(unknown !== undefined && {
    unknown: ofTexts(unknown, hide),
  }),
})

const ofCause = ({ why, importedBy, place, ...cause }: Cause, hide: Hide): Cause => ({
  ...cause,
  name: hide(cause.name),
  ...(why !== undefined && { why: hide(why) }),
  ...(importedBy !== undefined && { importedBy: importedBy.map(hide) }),
  ...(place !== undefined && { place: { ...place, file: hide(place.file) } }),
})
