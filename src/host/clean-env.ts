type Env = Readonly<Record<string, string | undefined>>

/** Inputs of this action, the job's token and the runner's service tokens: nothing that a build may see. */
const withheld = /^(INPUT_|STATE_|ACTIONS_)|^(GITHUB_TOKEN|GH_TOKEN)$/

/** The environment for every engine command, build and `prepare`: a benchmark runs other people's code. */
export const cleanEnv = (env: Env): Env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)))
