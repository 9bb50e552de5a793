#!/usr/bin/env node
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { exitStatus } from './analysis/exit-status.ts'
import { readCommandLine } from './command-line.ts'
import { engines } from './engines/index.ts'
import { helpText } from './help.ts'
import { interruptedStatus, interruptSignal } from './host/interrupt.ts'
import type { Host } from './host/host.ts'
import { makeHost } from './host/real-host.ts'
import { RepositoryError } from './host/repository.ts'
import { InputError, readInputs, type Inputs, type Vocabulary } from './inputs.ts'
import type { Report } from './model.ts'
import { findSubject } from './projects/find-subject.ts'
import { fixtureNames } from './projects/fixtures.ts'
import { setOutputs } from './publish/outputs.ts'
import { reportPaths, writeReport } from './publish/report-files.ts'
import { writeSummary } from './publish/summary.ts'
import { toMarkdown } from './report/markdown.ts'
import { hider } from './report/redact.ts'
import { isCompared } from './report/selection.ts'
import { toTerminal } from './report/terminal.ts'
import { run, type Errand } from './run.ts'
import { actionInputs, cacheDirOf, eventOf, isAction, mayInstall } from './runner.ts'
import { scenarios } from './scenarios/index.ts'
import { toolVersion } from './version.ts'

const vocabulary: Vocabulary = {
  engines: Object.keys(engines),
  scenarios: Object.keys(scenarios),
  fixtures: fixtureNames,
  strategies: ['cache-mounts', 'layers'],
}

const { env } = process

const main = async (): Promise<number> => {
  const asked = isAction(env)
    ? { kind: 'run' as const, given: actionInputs(env) }
    : readCommandLine(process.argv.slice(2))
  if (asked.kind === 'help') return print(helpText(vocabulary))
  if (asked.kind === 'version') return print(toolVersion)
  const inputs = readInputs(asked.given, vocabulary)
  const token = asked.given['github-token'] ?? ''
  const hide = hider([
    ...Object.values(inputs.build.buildArgs),
    ...Object.values(inputs.build.secrets),
    token,
  ])
  const say = (line: string): void => complain(hide(line))
  using interrupt = interruptSignal(say)
  const outputDir = resolve(inputs.outputDir)
  try {
    await mkdir(outputDir, { recursive: true })
    const host = makeHost(say, interrupt.signal)
    return await publish(await run(errandOf(host, inputs, token, outputDir)), inputs, outputDir)
  } catch (error) {
    say(interrupt.signal.aborted ? `Interrupted. What was measured is in ${outputDir}.` : messageOf(error))
    return interrupt.signal.aborted ? interruptedStatus : statusOf(error)
  }
}

const nothingMeasured = 3
const wrongInput = 2

const errandOf = (host: Host, inputs: Inputs, token: string, outputDir: string): Errand => {
  const [event, cacheDir] = [eventOf(env), cacheDirOf(inputs, env)]
  const where = { host, inputs, cacheDir, directory: process.cwd(), entryUrl: import.meta.url }
  return {
    ...{ host, inputs, mayInstall: mayInstall(inputs, env) },
    subject: (folder) =>
      findSubject({
        ...where,
        folder,
        ...(event === undefined ? {} : { event }),
        ...(token === '' ? {} : { token }),
      }),
    save: (report) => writeReport(outputDir, report),
  }
}

/** The files are there already; now everybody else is told, and the verdict becomes the exit status. */
const publish = async (report: Report, inputs: Inputs, outputDir: string): Promise<number> => {
  const { json, markdown } = reportPaths(outputDir)
  print(`\n${toTerminal(report)}`)
  complain(`\nWritten: ${json} and report.md`)
  if (inputs.summary) await writeSummary(toMarkdown(report), env)
  const durationMs = Object.values(report.cost).reduce((sum, ms) => sum + ms, 0)
  if (isAction(env)) await setOutputs(report, { reportPath: json, markdownPath: markdown, durationMs })
  const measuredAnything = report.benchmarks.some(({ candidate }) => candidate.medianMs !== undefined)
  return exitStatus(report.verdict, inputs.failOn, {
    measuredAnything: measuredAnything || isCompared(report),
  })
}

/** Results go to standard output, everything else to standard error. */
const print = (text: string): 0 => {
  process.stdout.write(`${text}\n`)
  return 0
}

const complain = (line: string): void => void process.stderr.write(`${line}\n`)

const statusOf = (error: unknown): number =>
  error instanceof InputError || error instanceof RepositoryError ? wrongInput : nothingMeasured

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

try {
  process.exitCode = await main()
} catch (error) {
  complain(messageOf(error))
  process.exitCode = statusOf(error)
}
