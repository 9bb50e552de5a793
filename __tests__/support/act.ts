import { spawn } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { diskFolder } from './temp-folder.ts'
import { repositoryPath } from './paths.ts'

/** A job that act has run: 0 is green, and all lines of its log. */
export type JobEnd = { readonly status: number | null; readonly log: string }

export type ActJob = {
  /** What the pull request was merged into; holds the workflow that its event starts. */
  readonly repository: string
  readonly event: { readonly name: string; readonly payload: unknown }
  /** Beside those that act sets; they win over its own. */
  readonly env: Readonly<Record<string, string>>
}

export type Act = { readonly run: (job: ActJob) => Promise<JobEnd> }

export type ActOptions = {
  /** `OWNER/NAME@REF` of a workflow's `uses:`, for which this checkout of the action is taken. */
  readonly action: string
  /** Label of `runs-on:`, for which this machine is taken. */
  readonly label: string
}

const root = repositoryPath('')

/**
 * act (https://github.com/nektos/act), which carries out workflows on this machine: every job as on a machine of
 * its own, but for the cache, which lasts. `actions/checkout` is what act itself does instead: a copy of the
 * repository, without any network. The action is the bundle as it is committed.
 */
export const openAct = async ({ action, label }: ActOptions): Promise<Act> => {
  const folder = await diskFolder()
  onTestFinished(() => folder[Symbol.asyncDispose]())
  const at = (name: string): string => join(folder.path, name)
  for (const name of ['action.yml', 'dist'])
    await cp(join(root, name), at(`action/${name}`), { recursive: true })
  const flags = [
    ...['-P', `${label}=-self-hosted`, '--local-repository', `${action}=${at('action')}`],
    ...['--action-cache-path', at('m'), '--cache-server-path', at('cache')],
    ...['--cache-server-addr', '127.0.0.1', '--eventpath', at('event.json'), '--rm'],
    ...['--secret', 'GITHUB_TOKEN=ghs_0123456789abcdef0123456789abcdef0123'],
  ]
  return {
    run: async ({ repository, event, env }) => {
      // Another machine: neither tools nor leftovers of the job before.
      await rm(at('m'), { recursive: true, force: true })
      await mkdir(at('m'), { mode: 0o755 })
      await writeFile(at('event.json'), JSON.stringify(event.payload))
      const variables = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`])
      return act([event.name, '--directory', repository, ...flags, ...variables], {
        // act takes whatever Node is first on PATH for that of the action, and writes to a folder of settings.
        PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
        XDG_CONFIG_HOME: at('settings'),
      })
    },
  }
}

/** Builds act the first time; Go keeps it. */
const act = async (words: readonly string[], env: Readonly<Record<string, string>>): Promise<JobEnd> => {
  const child = spawn('go', ['-C', join(root, '__tests__/tools'), 'tool', 'act', ...words], {
    env: { ...process.env, ...env, GITHUB_ACTIONS: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (log += piece.toString()))
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, log }
}
