import type { Host } from '../host.ts'

/** Settings of one call of git, as in `['http.proxy', 'http://…']`; a name may come more than once. */
export type GitSettings = readonly (readonly [name: string, value: string])[]

/**
 * Variables by which a git that called us (a hook, an alias) would point every other git at its own
 * repository, and tracing, which prints headers.
 */
const withheld =
  /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|QUARANTINE_PATH|TEMPLATE_DIR|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS|CURL_VERBOSE|TRACE.*)$/

/** Whatever the user has set: nothing runs by itself, nothing is written that was not asked for. */
const ours: GitSettings = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.logAllRefUpdates', 'false'],
  ['core.quotePath', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['fetch.unpackLimit', '1'],
  ['fetch.writeCommitGraph', 'false'],
  ['submodule.recurse', 'false'],
  ['protocol.version', '2'],
  ['advice.detachedHead', 'false'],
  ['color.ui', 'false'],
  // Files of another user, as in a job in a container: git refuses them, because a repository's settings
  // can start programs. Who asks for its builds runs its programs anyway.
  ['safe.directory', '*'],
]

/** An environment in which git acts on the folder that it is started in. */
export const withoutRepository = (env: Host['env']): Host['env'] =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)))

/**
 * The environment of a call of git: it asks nobody, takes no lock that it can do without, and reads its
 * settings from variables, so that a secret among them is neither an argument nor on disk (git-config(1),
 * GIT_CONFIG_COUNT: git 2.31 or newer). Settings that the user passes in this way are kept.
 */
export const gitEnvironment = (env: Host['env'], settings: GitSettings): Host['env'] => {
  const given = Number(env['GIT_CONFIG_COUNT'] ?? '0')
  const first = Number.isInteger(given) && given > 0 ? given : 0
  const all = [...ours, ...settings]
  const numbered = all.flatMap(([name, value], at): [string, string][] => [
    [`GIT_CONFIG_KEY_${first + at}`, name],
    [`GIT_CONFIG_VALUE_${first + at}`, value],
  ])
  return {
    ...withoutRepository(env),
    ...Object.fromEntries(numbered),
    GIT_CONFIG_COUNT: String(first + all.length),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // Objects that a partial clone lacks would be fetched into it.
    GIT_NO_LAZY_FETCH: '1',
    GIT_LFS_SKIP_SMUDGE: '1',
    LC_ALL: 'C',
  }
}
