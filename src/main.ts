#!/usr/bin/env node
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { readCommandLine } from './command-line.ts'
import { engines } from './engines/index.ts'
import type { MayInstall } from './engines/select.ts'
import { helpText } from './help.ts'
import { interruptedStatus, interruptSignal } from './host/interrupt.ts'
import { makeHost } from './host/real-host.ts'
import { inputDefinitions } from './input-definitions.ts'
import { InputError, readInputs, type Inputs, type Vocabulary } from './inputs.ts'
import type { Report } from './model.ts'
import { fixtureNames, fixturesRoot, readFixture } from './projects/fixtures.ts'
import { fixtureProject, type FixtureProject } from './projects/prepare-fixtures.ts'
import { writeSummary } from './publish/summary.ts'
import { toJson } from './report/json.ts'
import { toMarkdown } from './report/markdown.ts'
import { toTerminal } from './report/terminal.ts'
import { run } from './run.ts'
import { scenarios } from './scenarios/index.ts'
import { toolVersion } from './version.ts'

const vocabulary: Vocabulary = {
  engines: Object.keys(engines),
  scenarios: Object.keys(scenarios),
  fixtures: fixtureNames,
  strategies: ['cache-mounts', 'layers'],
}

/** The runner sets every input of action.yml; a `run:` step that calls the command sets none. */
const isAction =
  process.env['GITHUB_ACTIONS'] === 'true' &&
  process.env['INPUT_MODE'] !== undefined &&
  process.argv.length === 2

const say = (line: string): void => void process.stderr.write(`${line}\n`)

const main = async (): Promise<number> => {
  const asked = isAction
    ? { kind: 'run' as const, given: actionInputs() }
    : readCommandLine(process.argv.slice(2))
  if (asked.kind === 'help') return print(helpText(vocabulary))
  if (asked.kind === 'version') return print(toolVersion)
  const inputs = readInputs(asked.given, vocabulary)
  const projects = await projectsOf(inputs)
  using interrupt = interruptSignal(say)
  const host = makeHost(say, interrupt.signal)
  const outputDir = resolve(inputs.outputDir)
  await mkdir(outputDir, { recursive: true })
  const errand = { host, inputs, projects, cacheDir: cacheDirOf(inputs), mayInstall: mayInstall(inputs) }
  try {
    const report = await run({ ...errand, save: (each) => save(outputDir, each) })
    await publish(report, inputs, outputDir)
    return report.benchmarks.some(({ candidate }) => candidate.medianMs !== undefined) ? 0 : 3
  } catch (error) {
    if (!interrupt.signal.aborted) throw error
    say(`Interrupted. What was measured is in ${outputDir}.`)
    return interruptedStatus
  }
}

const actionInputs = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    inputDefinitions.map(([name]) => [name, process.env[`INPUT_${name.toUpperCase()}`] ?? '']),
  )

const projectsOf = async ({
  fixtures,
  strategies,
  baseImage,
}: Inputs): Promise<readonly FixtureProject[]> => {
  const root = fixturesRoot(import.meta.url)
  const read = await Promise.all(fixtures.map((name) => readFixture(root, name)))
  return read.flatMap((fixture) => strategies.map((strategy) => fixtureProject(fixture, strategy, baseImage)))
}

const cacheDirOf = ({ cacheDir }: Inputs): string => {
  if (cacheDir !== undefined) return resolve(cacheDir)
  const { RUNNER_TOOL_CACHE: toolCache, XDG_CACHE_HOME: cacheHome } = process.env
  return join(toolCache ?? cacheHome ?? join(homedir(), '.cache'), 'go-container-bench')
}

/** `auto`: never on a self-hosted runner, which is somebody's machine; in a terminal the user is asked. */
const mayInstall =
  ({ install, yes }: Inputs): MayInstall =>
  async (engine) => {
    if (install !== 'auto') return install === 'always'
    if (process.env['RUNNER_ENVIRONMENT'] === 'self-hosted') return false
    if (yes || !process.stdin.isTTY) return true
    using terminal = createInterface({ input: process.stdin, output: process.stderr })
    const answer = await terminal.question(
      `${engine} is not installed. Install it from the distribution's packages? [y/N] `,
    )
    return /^y(es)?$/i.test(answer.trim())
  }

/** Written beside and renamed: a run that is killed leaves the last whole report. */
const save = async (outputDir: string, report: Report): Promise<void> => {
  for (const [name, text] of [
    ['report.json', toJson(report)],
    ['report.md', toMarkdown(report)],
  ] as const) {
    await writeFile(join(outputDir, `${name}.new`), text)
    await rename(join(outputDir, `${name}.new`), join(outputDir, name))
  }
}

const publish = async (report: Report, inputs: Inputs, outputDir: string): Promise<void> => {
  print(`\n${toTerminal(report)}`)
  say(`\nWritten: ${join(outputDir, 'report.json')} and report.md`)
  if (inputs.summary) await writeSummary(toMarkdown(report), process.env)
}

const print = (text: string): 0 => {
  process.stdout.write(`${text}\n`)
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof InputError ? 2 : 3
}
