import { gitFailure, settingsMatching } from '../../src/host/git/git.ts'
import type { GitHubEvent } from '../../src/host/github-event.ts'
import type { ExecResult, Host } from '../../src/host/host.ts'
import { parseJson } from '../../src/host/json.ts'
import type { Measurement, Report } from '../../src/model.ts'
import { hasReadOnlyToken, pullRequestOf } from '../../src/publish/comment/pull-request.ts'
import { pointsIn, storedText } from '../../src/publish/creep/points.ts'
import { code, codeBlock, logLine, printable, text as markdownText } from '../../src/report/escape.ts'
import { saidIn } from '../../src/report/formats/comment-marker.ts'
import { mergeReports } from '../../src/report/merge.ts'
import { readReport } from '../../src/report/read-report.ts'
import { hider } from '../../src/report/hide.ts'
import { redactedBuilds } from '../../src/report/redact.ts'
import { rejudge } from '../../src/report/rejudge.ts'
import { uncommittedChanges } from '../../src/revisions/uncommitted.ts'
import { benchmark, build, buildReport, limits } from '../support/report-builder.ts'
import { storedPoint } from '../support/creep.ts'
import type { Reader } from './reader.ts'

const shown = [
  '\u001B[31m',
  '\u001B]8;;',
  '\u0007',
  '\r',
  '\n',
  '\u0085::',
  '::error::',
  '##[',
  '@a ',
  '#1 ',
  'gh-1 ',
  'https://a ',
  'www.a ',
  ':b:',
  '*',
  '_',
  '`',
  '~',
  '[',
  '](',
  '<',
  '|',
  '\\',
  '  ',
  '\u200B',
  'a',
  'secret value',
]

const failedBuild = (text: string): Measurement =>
  build(benchmark(), { failure: { kind: 'failed', message: text, logTail: text } })

const host = (text: string): Host => ({
  exec: (program) =>
    Promise.resolve<ExecResult>({
      command: program,
      end: { kind: 'exited', code: 0 },
      startedAt: '2026-03-02T10:00:00.000Z',
      durationMs: 1,
      stdout: text,
      stderr: '',
      truncated: false,
      tail: text,
    }),
  log: () => undefined,
  live: undefined,
  env: {},
  signal: new AbortController().signal,
  uid: 1,
})

const eventWith = (text: string): GitHubEvent => ({ name: 'pull_request', payload: parseJson(text) })

const usualReport = JSON.stringify({ ...buildReport(), warnings: ['WARNING'] })

const reportWith = (text: string): string => usualReport.replace('"WARNING"', () => JSON.stringify(text))

/** A report with a build for each line. */
const largeReport = (text: string): Report => {
  const own = benchmark()
  return buildReport({
    benchmarks: [own],
    measurements: text.split('\n').map((line, round) => build(own, { round, startedAt: line })),
  })
}

export const reportReaders: readonly Reader[] = [
  {
    name: 'report in JSON',
    modules: ['report/read-report'],
    parts: [
      '{',
      '}',
      '[',
      ']',
      ',',
      '"a#":',
      '"schemaVersion":"2.0"',
      '"x"',
      '1e999',
      '-0',
      'null',
      ' ',
      '\\u0000',
    ],
    read: (text) => readReport(text, limits),
  },
  {
    name: 'texts of a report',
    modules: ['report/read-report'],
    parts: shown,
    read: (text) => readReport(reportWith(text), limits),
  },
  {
    name: 'several reports, merged and judged again',
    modules: ['report/merge', 'report/rejudge'],
    parts: ['a\n', '\n', 'b#\n'],
    read: (text) => {
      const report = largeReport(text)
      const judged = rejudge(report, {
        limitsOf: () => limits,
        gate: { globs: ['*'], ids: report.benchmarks.map(({ id }) => id) },
      })
      return mergeReports([
        { name: 'a', report: judged },
        { name: 'b', report },
      ])
    },
  },
  {
    name: 'texts that are shown',
    modules: ['report/escape'],
    parts: shown,
    read: (text) => [
      logLine(text),
      printable(text),
      markdownText(text),
      code(text),
      codeBlock(text.split('\n')),
    ],
  },
  {
    name: 'texts with secrets',
    modules: ['report/redact'],
    parts: shown,
    read: (text) => [
      hider(['secret value', 'x\ny', 'a'])(text),
      redactedBuilds([failedBuild(text)], ['secret value of more words', 'a b']),
    ],
  },
  {
    name: 'event of the workflow',
    modules: ['host/github-event', 'host/json', 'publish/comment/pull-request'],
    parts: ['{"pull_request":', '{"number":1}', '}', '[', ']', '"', ',', ' ', '\\'],
    read: (text) => [pullRequestOf(eventWith(text)), hasReadOnlyToken(eventWith(text))],
  },
  {
    name: 'stored figures of the default branch',
    modules: ['publish/creep/points'],
    parts: [
      '{"version":1,"points":[',
      storedText([storedPoint()]),
      '{"at":"2026-11-20T08:00:00Z"',
      ',',
      ']',
      '}',
      '#',
      '"',
    ],
    read: pointsIn,
  },
  {
    name: 'comment on a pull request',
    modules: ['report/formats/comment-marker'],
    parts: [
      '<!-- go-container-bench:a -->',
      '<!-- go-container-bench-said:none -->',
      '\r\n',
      '\n',
      '\r',
      'a',
    ],
    read: saidIn,
  },
  {
    name: 'output of git',
    modules: ['host/git/git', 'revisions/uncommitted'],
    parts: [
      '1 .M N... 100644 100644 100644 a b file#\0',
      '? new#/\0',
      'u UU S... 1 2 3 4 5 6 7 a\0',
      'submodule.a.path\nb\0',
      'fatal: x\n',
      'https://a:b@c/ ',
      ' ',
      '\0',
      '\n',
      '://',
      '@',
    ],
    read: async (text) => {
      const printing = host(text)
      const options = { eachNewFile: true, exclude: undefined, isUnseen: undefined }
      return [
        await uncommittedChanges(printing, { root: '/', prefix: '' }, options),
        await settingsMatching(printing, '/', 'a'),
        gitFailure(await printing.exec('git', [])),
      ]
    },
  },
]
