import type { Env } from '../host.ts'

/** Settings for one call of git, as in `['http.proxy', 'http://…']`; a name may appear more than once. */
export type GitSettings = readonly (readonly [name: string, value: string])[]

/**
 * The environment for one call of git. Git asks no questions, takes no optional locks, and reads its settings from
 * variables, so that a secret among them is neither an argument nor on disk (git-config(1), GIT_CONFIG_COUNT: git
 * 2.31 or newer). Settings that the user passes in this way are kept.
 */
export const gitEnvironment = (env: Env, settings: GitSettings): Env => {
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
    // Git would fetch the missing objects of a partial clone into it.
    GIT_NO_LAZY_FETCH: '1',
    GIT_LFS_SKIP_SMUDGE: '1',
    LC_ALL: 'C',
  }
}

/** An environment in which git works on the folder it is started in. */
export const withoutRepository = (env: Env): Env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)))

/**
 * Variables with which a git that called us (from a hook or an alias) would point every other git to its own
 * repository; and tracing, which prints headers.
 */
const withheld =
  /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|QUARANTINE_PATH|TEMPLATE_DIR|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS|CURL_VERBOSE|TRACE.*)$/

/** Override the user's settings: git starts no other programs and writes only what the command is meant to write. */
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
  // In a job in a container the files belong to another user. Git refuses such a repository because its settings
  // can start programs; but we are about to run its build anyway.
  ['safe.directory', '*'],
]
