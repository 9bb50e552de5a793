import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { toJson } from '../../../src/report/formats/json.ts'
import { commentCases } from '../../support/comment-cases.ts'
import type { Expected, Fault, FaultKind } from './fault.ts'
import { leaveLeg, publishing } from './github.ts'
import type { World } from './world.ts'

const good = (): string =>
  toJson(
    (
      commentCases['regression'] ?? {
        report: () => {
          throw new Error('no case')
        },
      }
    ).report(),
  )

/** Reports that no run wrote. */
const reports: Readonly<Record<string, (file: string) => Promise<void>>> = {
  'an empty report': (file) => writeFile(file, ''),
  'a report of blanks': (file) => writeFile(file, ' \n\n '),
  'half of a report': (file) => writeFile(file, good().slice(0, 2_000)),
  'a report without its last byte': (file) => writeFile(file, good().trimEnd().slice(0, -1)),
  'a report twice': (file) => writeFile(file, good() + good()),
  'a report of NUL': (file) => writeFile(file, Buffer.alloc(10_000)),
  'a report of random bytes': (file) =>
    writeFile(file, Buffer.from(Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 256))),
  'a report in UTF-16': (file) => writeFile(file, good(), 'utf16le'),
  'null for a report': (file) => writeFile(file, 'null'),
  'a list for a report': (file) => writeFile(file, '[]'),
  'a number for a report': (file) => writeFile(file, '7'),
  'a report without builds': (file) =>
    writeFile(file, JSON.stringify({ ...JSON.parse(good()), builds: undefined })),
  'a report whose builds are texts': (file) =>
    writeFile(file, JSON.stringify({ ...JSON.parse(good()), builds: ['x'] })),
  'a report of negative times': (file) =>
    writeFile(file, good().replaceAll(/"durationMs": ?\d+/g, '"durationMs": -1')),
  'a report of times that are no numbers': (file) =>
    writeFile(file, good().replaceAll(/"durationMs": ?\d+/g, '"durationMs": 1e999')),
  'a report of a future major version': (file) =>
    writeFile(file, good().replace(/"schemaVersion": ?"[^"]*"/, '"schemaVersion": "9.0"')),
  'a report of version 0': (file) =>
    writeFile(file, good().replace(/"schemaVersion": ?"[^"]*"/, '"schemaVersion": "0.1"')),
  'a report without a version': (file) => writeFile(file, good().replace(/"schemaVersion": ?"[^"]*",?/, '')),
  'a report of 30 MB': (file) => writeFile(file, good() + ' '.repeat(30_000_000)),
  'a report of 100 GB without content': async (file) => {
    await writeFile(file, '')
    await truncate(file, 100_000_000_000)
  },
  'a report of deep lists': (file) => writeFile(file, '['.repeat(1_000_000) + ']'.repeat(1_000_000)),
  'a report with a deep list': (file) =>
    writeFile(file, good().replace(/^\{/, `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`)),
  'a folder for a report': async (file) => void (await mkdir(file, { recursive: true })),
}

const refused: Expected = { status: [2], says: [/cannot be read/, /bad\.json/, /Give|Read/], report: 'none' }

const alone: readonly Fault[] = Object.entries(reports).map(([name, write]) => ({
  name: `report: ${name}`,
  use: { kind: 'words', words: (world) => ['report', world.at('state/bad.json')] },
  prepare: (world) => write(world.at('state/bad.json')),
  expected: refused,
}))

/** What a leg left is broken: that is wrong input, and the message names the leg. */
const legs: readonly Fault[] = Object.entries(reports).map(([name, write]) =>
  publishing(`reports: ${name} beside a good one`, {
    use: {
      kind: 'workflow',
      inputs: (world) => ({
        mode: 'report',
        reports: `${world.at('legs/go-container-bench-one')}\n${world.at('legs/go-container-bench-two')}`,
      }),
    },
    prepare: async (world) => {
      await leaveLeg(world)
      await mkdir(world.at('legs/go-container-bench-two'), { recursive: true })
      await write(world.at('legs/go-container-bench-two/report.json'))
    },
    expected: { ...refused, status: [2, 3], says: [/go-container-bench-two/] },
  }),
)

const events: Readonly<Record<string, string>> = {
  'an empty event': '',
  'half of an event': '{"pull_request":{"number":7,"he',
  'null for an event': 'null',
  'a list for an event': '[{}]',
  'an event without a pull request': '{}',
  'an event whose number is a text': '{"pull_request":{"number":"7; rm"}}',
  'an event of 20 MB': JSON.stringify({ pull_request: { number: 7, body: 'x'.repeat(20_000_000) } }),
  'an event of deep lists': `{"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
}

const eventFile = (world: World): string => world.at('state/event.json')

const eventFaults: readonly Fault[] = [
  ...Object.entries(events).map(([name, text]) =>
    publishing(name, {
      prepare: async (world) => {
        await leaveLeg(world)
        await writeFile(eventFile(world), text)
      },
      env: (world) => ({ GITHUB_EVENT_PATH: eventFile(world) }),
      expected: { status: [1] },
    }),
  ),
  ...['', '/nowhere/event.json', '/dev/null', '/proc'].map((path) =>
    publishing(`the event is at ${path === '' ? 'no place' : path}`, {
      prepare: leaveLeg,
      env: () => ({ GITHUB_EVENT_PATH: path }),
      expected:
        path === '/dev/null' ? { status: [1] } : { status: [2], report: 'none', says: [/GITHUB_EVENT_PATH/] },
    }),
  ),
  ...['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) =>
    publishing(`${name} names a file in a missing folder`, {
      prepare: leaveLeg,
      runnerFiles: { [name]: '/nowhere/file' },
      // Without a state the post step would measure again.
      expected:
        name === 'GITHUB_STATE'
          ? { status: [3], report: 'none', says: [/GITHUB_STATE/] }
          : { status: [1], says: [/\/nowhere\/file/] },
    }),
  ),
]

export const fileFaults: FaultKind = {
  kind: 'reports, events, files of the runner',
  faults: [...alone, ...legs, ...eventFaults],
}
