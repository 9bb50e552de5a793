import { readFile } from 'node:fs/promises'
import { quickProject } from '../../support/go-project.ts'
import { commandsIn, controlsIn } from '../../support/runner-commands.ts'
import { answerTo, type Attack } from './tried.ts'

const command = '::stop-commands::canary'

/** Ways to have a line begin with a command for the runner, which trims all white space that .NET knows. */
const payloads: readonly string[] = [
  command,
  `  ${command}`,
  `\t${command}`,
  `x\r${command}`,
  `x\r\u0085${command}`,
  `\u0085${command}`,
  `\u00a0${command}`,
  `\u2003${command}`,
  `\u2028${command}`,
  `\u2029\u3000${command}`,
  `\u001b[2K${command}`,
  `\u0008${command}`,
  `\u200b${command}`,
  `##[add-mask]canary`,
  `x ##[save-state name=archives]canary`,
]

const attackOn = (engine: string, stream: 'stdout' | 'stderr'): Attack => ({
  kind: 'output of a build as a command of the runner',
  name: `${engine}, ${stream}`,
  tries: payloads.length,
  run: async (host, { repository }) => {
    const source = await readFile(new URL('program/main.go', import.meta.url), 'utf8')
    const project = quickProject({ 'hostile/main.go': source, payloads: payloads.join('\n') })
    const step = `RUN ["go", "run", "./hostile", "print", "${stream}"]`
    const text = (project['Dockerfile'] ?? '').replace('COPY . .\n', `COPY . .\n${step}\n`)
    await repository.commit('head', { ...project, Dockerfile: text })
    const { output } = await answerTo(host, repository, [
      '--base',
      'none',
      '--context',
      '.',
      '--scenarios',
      'cold',
      '--rounds',
      '1',
      '--engines',
      engine,
    ])
    return [
      ...(output.includes('canary') ? [] : ['nothing of the output was shown, so nothing was tried']),
      ...commandsIn(output).map((line) => `a command: ${JSON.stringify(line)}`),
      ...(controlsIn(output).length === 0 ? [] : ['characters that a terminal obeys']),
    ]
  },
})

export const commands: readonly Attack[] = ['podman', 'docker', 'buildah'].flatMap((engine) =>
  (['stdout', 'stderr'] as const).map((stream) => attackOn(engine, stream)),
)
