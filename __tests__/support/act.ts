import { spawn } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { bareFixture } from './bare.ts'
import { diskFolder } from './temp-folder.ts'
import { packageGo } from './go-project.ts'
import { repositoryPath } from './paths.ts'
import { writeFiles } from './test-files.ts'

/** A job that act ran: its exit status, 0 for success, and its log. */
type JobEnd = { readonly status: number | null; readonly log: string }

type ActJob = {
  /** The merge commit of the pull request, checked out; contains the workflow that its event starts. */
  readonly repository: string
  readonly event: { readonly name: string; readonly payload: unknown }
  /** In addition to those that act sets; these take precedence. */
  readonly env: Readonly<Record<string, string>>
}

type Act = { readonly run: (job: ActJob) => Promise<JobEnd> }

type ActOptions = {
  /** `OWNER/NAME@REF` in a workflow's `uses:`; this checkout of the action takes its place. */
  readonly action: string
  /** Label in `runs-on:`; this machine takes its place. */
  readonly label: string
}

const root = repositoryPath('')

/**
 * Takes the place of `actions/download-artifact`, which would have to be fetched: it asks the results service of the test
 * for artifacts that jobs before it uploaded. As version 8 does, it puts a single one into the folder itself, and each of several
 * that a pattern found into a folder of its name.
 */
const downloadAction = {
  'action.yml': `name: download
description: downloads artifacts of this run
inputs: { name: { description: its name }, pattern: { description: their names }, path: { description: where to } }
runs: { using: node20, main: index.cjs }
`,
  'index.cjs': `const { execFileSync } = require('node:child_process')
const { mkdirSync, writeFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const { INPUT_NAME: name, INPUT_PATTERN: pattern, ACTIONS_RESULTS_URL: service, RUNNER_TEMP: temp } = process.env
const path = resolve(process.env.GITHUB_WORKSPACE, process.env.INPUT_PATH)
const download = async (name, folder) => {
  const answer = await fetch(service + 'blob/artifact/' + encodeURIComponent(name) + '?sig=signature')
  if (!answer.ok) throw new Error('there is no artifact ' + name)
  const content = Buffer.from(await answer.arrayBuffer())
  mkdirSync(folder, { recursive: true })
  if (content.subarray(0, 2).toString() !== 'PK') return writeFileSync(join(folder, name), content)
  const zip = join(temp, name + '.zip')
  writeFileSync(zip, content)
  execFileSync('python3', ['-m', 'zipfile', '-e', zip, folder])
}
const downloadAll = async () => {
  if (!pattern) return download(name, path)
  const all = await (await fetch(service + 'artifacts')).json()
  const found = all.filter((each) => each.startsWith(pattern.replace(/\\*$/, '')))
  for (const each of found) await download(each, found.length === 1 ? path : join(path, each))
}
downloadAll().catch((error) => { console.log(error.message); process.exit(1) })
`,
}

/** The commit of it that the workflow of the README names. */
const downloadRef = async (): Promise<string> => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const ref = /uses: (actions\/download-artifact@[0-9a-f]{40})/.exec(readme)?.[1]
  if (ref === undefined) throw new Error('the workflow of the README downloads no artifact')
  return ref
}

/**
 * act (https://github.com/nektos/act) runs workflows on this machine: each job as if on a new machine, except that the
 * cache is kept. In place of `actions/checkout` act copies the repository, without a network. The action is the
 * committed bundle, with the small `bare` in place of its fixture `tiny`.
 */
export const openAct = async ({ action, label }: ActOptions): Promise<Act> => {
  const folder = await diskFolder()
  onTestFinished(() => folder[Symbol.asyncDispose]())
  const at = (name: string): string => join(folder.path, name)
  for (const name of ['action.yml', 'dist', 'fixtures'])
    await cp(join(root, name), at(`action/${name}`), { recursive: true })
  await rm(at('action/fixtures/tiny'), { recursive: true })
  await cp((await bareFixture()).dir, at('action/fixtures/tiny'), { recursive: true })
  await writeFiles(at('action/fixtures/tiny'), { 'main.go': packageGo() })
  await writeFiles(at('download'), downloadAction)
  const flags = [
    ...['--local-repository', `${await downloadRef()}=${at('download')}`],
    ...['-P', `${label}=-self-hosted`, '--local-repository', `${action}=${at('action')}`],
    ...['--action-cache-path', at('m'), '--cache-server-path', at('cache')],
    ...['--cache-server-addr', '127.0.0.1', '--eventpath', at('event.json'), '--rm'],
    ...['--secret', 'GITHUB_TOKEN=ghs_0123456789abcdef0123456789abcdef0123'],
  ]
  return {
    run: async ({ repository, event, env }) => {
      // A new machine: neither tools nor leftovers of the previous job.
      await rm(at('m'), { recursive: true, force: true })
      await mkdir(at('m'), { mode: 0o755 })
      await writeFile(at('event.json'), JSON.stringify(event.payload))
      const variables = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`])
      return act([event.name, '--directory', repository, ...flags, ...variables], {
        // act runs the action on the first Node on PATH, and writes to a settings folder.
        PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
        XDG_CONFIG_HOME: at('settings'),
      })
    },
  }
}

/** Builds act the first time; Go caches it. */
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
