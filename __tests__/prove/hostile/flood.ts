import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { processTable } from '../../../src/host/process/process-table.ts'
import { quickProject } from '../../support/go-project.ts'
import { repositoryPath } from '../../support/paths.ts'
import { answerTo, type Attack, hostileProgram, type Place } from './tried.ts'

const engines = ['podman', 'buildah', 'docker'] as const

/**
 * Peak memory of the program, and everything that it prints: what 1 GB of output may cost at most. A run without it
 * takes 92 to 99 MiB here.
 */
const largestRssMiB = 108
const largestLogKb = 64

/** A build whose step runs the hostile program with these words. */
const commitStep = async ({ repository }: Place, ...words: readonly string[]): Promise<void> => {
  const project = quickProject(await hostileProgram())
  const step = `RUN ${JSON.stringify(['go', 'run', './hostile', ...words])}`
  const text = (project['Dockerfile'] ?? '').replace('COPY . .\n', `COPY . .\n${step}\n`)
  await repository.commit('head', { ...project, Dockerfile: text })
}

const wordsFor = (engine: string): readonly string[] => [
  ...['--base', 'none', '--context', '.', '--scenarios', 'cold', '--rounds', '1', '--engines', engine],
]

const floods = engines.flatMap((engine) =>
  (['lines', 'one line'] as const).map((shape): Attack => ({
    kind: '1 GB of output of a build',
    name: `${engine}, ${shape}`,
    tries: 1,
    run: async (host, place) => {
      await commitStep(place, 'flood', shape)
      const { status, rssMiB, logKb } = await watched(place, wordsFor(engine))
      host.log(`${engine}, ${shape}: status ${status}, at most ${rssMiB} MiB of memory, printed ${logKb} kB`)
      return [
        ...(status === 0 ? [] : [`ended with ${status}`]),
        ...(rssMiB <= largestRssMiB ? [] : [`took ${rssMiB} MiB of memory`]),
        ...(logKb <= largestLogKb ? [] : [`printed ${logKb} kB`]),
      ]
    },
  })),
)

type Watched = { readonly status: number | string; readonly rssMiB: number; readonly logKb: number }

/** The bundle, as the action runs it: sources that are stripped while they run take more memory. */
const watched = async ({ repository: { path } }: Place, args: readonly string[]): Promise<Watched> => {
  const words = [repositoryPath('dist/index.js'), ...args, '--output-dir', join(path, '../report')]
  const child = spawn(process.execPath, words, { cwd: path, stdio: ['ignore', 'pipe', 'pipe'] })
  let bytes = 0
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => void (bytes += piece.length))
  let rssKb = 0
  const look = async (): Promise<void> => {
    const text = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    rssKb = Math.max(rssKb, Number(/^VmHWM:\s+(\d+)/m.exec(text)?.[1] ?? 0))
  }
  const timer = setInterval(() => void look(), 100)
  const [code, signal]: unknown[] = await once(child, 'exit')
  clearInterval(timer)
  return {
    status: typeof code === 'number' ? code : String(signal),
    rssMiB: Math.round(rssKb / 1024),
    logKb: Math.round(bytes / 1000),
  }
}

const stays = engines.map((engine): Attack => ({
  kind: 'a process that a step leaves behind',
  name: engine,
  tries: 1,
  run: async (host, place) => {
    const name = `stays-${process.pid}-${engine}`
    await commitStep(place, 'stay', name)
    await answerTo(host, place.repository, wordsFor(engine))
    const running = await Promise.all(
      (processTable() ?? []).map(({ pid }) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
    )
    return running.filter((words) => words.includes(name)).map(() => 'it still runs')
  },
}))

const canary = 'canary-value-of-a-secret'

const secret: Attack = {
  kind: 'a secret that a build prints',
  name: 'podman',
  tries: 1,
  run: async (host, place) => {
    const project = quickProject(await hostileProgram())
    const step = 'RUN --mount=type=secret,id=canary ["go", "run", "./hostile", "secret"]'
    const text = (project['Dockerfile'] ?? '').replace('COPY . .\n', `COPY . .\n${step}\n`)
    await place.repository.commit('head', { ...project, Dockerfile: text })
    const words = [...wordsFor('podman'), '--secrets', `canary=${canary}`]
    const { output } = await answerTo(host, place.repository, words)
    const written = await Promise.all(
      ['report.json', 'report.md', 'report.html'].map((name) =>
        readFile(join(place.repository.path, '../report', name), 'utf8').catch(() => ''),
      ),
    )
    return [
      ...(output.includes('***') ? [] : ['nothing was masked, so nothing was tried']),
      ...([output, ...written].some((each) => each.includes(canary)) ? ['it is printed'] : []),
    ]
  },
}

export const floodAttacks: readonly Attack[] = [...stays, secret, ...floods]
