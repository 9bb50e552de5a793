import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitStatus } from '../../../src/analysis/exit-status.ts'
import { clauseOf } from '../../../src/analysis/obstacle.ts'
import { messageOf } from '../../../src/host/error-text.ts'
import type { GitHubEvent } from '../../../src/host/github-event.ts'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { readCommandLine } from '../../../src/inputs/command-line.ts'
import { checkAll, InputError } from '../../../src/inputs/error.ts'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { findProject } from '../../../src/modes/find-project.ts'
import { modes } from '../../../src/modes/index.ts'
import { statusOf } from '../../../src/modes/invocation.ts'
import { vocabularyOf } from '../../../src/modes/vocabulary.ts'
import { findSubject } from '../../../src/projects/find-subject.ts'
import type { RunSubject } from '../../../src/projects/subject.ts'
import { refuseEvent } from '../../../src/revisions/base.ts'
import { gitEnv } from '../../support/git-repository.ts'
import { entryPath, fixturesDir } from '../../support/paths.ts'
import { type TestHost, testHost } from '../../support/test-host.ts'
import { unattested } from '../../support/unattested.ts'

/** Where the user is: a folder, and in a workflow the event that started it. */
export type Scene = {
  readonly directory: string
  readonly payload?: unknown
  readonly env?: Readonly<Record<string, string>>
}

/** Something that somebody does with the program, and what it must answer before an engine is needed. */
export type Case = {
  readonly name: string
  /** Makes the repository in an empty folder. */
  readonly scene: (place: string) => Promise<Scene>
  /** The words of a command line; with an event, none. */
  readonly words?: readonly string[]
  readonly event?: string
  /** `with:` of the action. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The exit status, or what would be built: `.@base .@head`. */
  readonly ends: 0 | 2 | 3 | string
  /** All of them must be in what a user reads. */
  readonly says?: readonly (string | RegExp)[]
  readonly never?: readonly (string | RegExp)[]
}

/** What was wrong with the answer; undefined: nothing. */
export const attempt = async (one: Case): Promise<string | undefined> => {
  const place = await realpath(await mkdtemp(join(tmpdir(), 'case-')))
  try {
    const answer = await answerTo(one, await one.scene(place), place)
    const problems = [
      ...(answer.ends === one.ends ? [] : [`ended with ${answer.ends}, not ${one.ends}`]),
      ...(one.says ?? []).filter((each) => !holds(answer.text, each)).map((each) => `does not say ${each}`),
      ...(one.never ?? []).filter((each) => holds(answer.text, each)).map((each) => `says ${each}`),
    ]
    return problems.length === 0 ? undefined : `${one.name}: ${problems.join('; ')}: ${answer.text}`
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

const holds = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)

type Answer = { readonly ends: Case['ends']; readonly text: string }

/** As the program goes, up to where it would start its engines. */
const answerTo = async (one: Case, scene: Scene, place: string): Promise<Answer> => {
  const inAction = one.event !== undefined
  const host = testHost({
    env: {
      ...gitEnv,
      PATH: '/usr/bin:/bin',
      RUNNER_TEMP: place,
      GITHUB_ACTIONS: inAction ? 'true' : undefined,
      GITHUB_ACTION: undefined,
      ...scene.env,
    },
  })
  try {
    const event = one.event === undefined ? undefined : { name: one.event, payload: scene.payload }
    refuseEvent(event)
    const { inputs, directory } = await projectOf(host, one, scene)
    const subject = await subjectOf(host, { inputs, directory, event, place })
    return { ends: endOf(subject, inputs), text: textOf(subject, host) }
  } catch (error) {
    return { ends: statusOf(error) === 2 ? 2 : 3, text: messageOf(error) }
  }
}

const projectOf = async (host: TestHost, { words = [], event, inputs: given = {} }: Case, scene: Scene) => {
  const vocabulary = await vocabularyOf({ fixtures: fixturesDir })
  const asked =
    event === undefined
      ? readCommandLine(
          words.map((word) => word.replace('HERE', scene.directory)),
          modes,
        )
      : { kind: 'run' as const, given, directory: undefined, problems: [] }
  if (asked.kind !== 'run') throw new Error(`asks for ${asked.kind}`)
  const read = (): Inputs => readInputs(asked.given, vocabulary, event === undefined ? 'terminal' : 'action')
  checkAll(
    () => {
      if (asked.problems.length > 0) throw new InputError(asked.problems)
    },
    () => void read(),
  )
  if (asked.directory === undefined) return { inputs: read(), directory: scene.directory }
  return findProject(host, asked.directory, read())
}

type Question = {
  readonly inputs: Inputs
  readonly directory: string
  readonly event: GitHubEvent | undefined
  readonly place: string
}

const subjectOf = async (host: TestHost, { inputs, directory, event, place }: Question) => {
  await using folder = await openRunFolder(host)
  return await findSubject({
    host,
    folder,
    inputs,
    directory,
    event,
    fixturesDir,
    archiveStore: { get: () => Promise.reject(new Error(`no archive is needed by ${entryPath}`)) },
    outputDir: join(place, 'report'),
    token: undefined,
    attestedBuilds: unattested,
    rewriting: undefined,
  })
}

const endOf = ({ knownVerdict, projects, revisions }: RunSubject, { failOn }: Inputs): Case['ends'] => {
  if (knownVerdict !== undefined) {
    const status = exitStatus(
      { verdict: knownVerdict, gated: [], measuredAnything: true, hasEmptyLeg: false },
      failOn,
    )
    return status === 0 || status === 3 ? status : `status ${status}`
  }
  return projects.flatMap(({ id }) => revisions.map((revision) => `${id}@${revision}`)).join(' ')
}

const textOf = ({ knownVerdict, obstacles, notes }: RunSubject, { lines }: TestHost): string =>
  [knownVerdict?.reason ?? '', ...obstacles.map(clauseOf), ...notes, ...lines].join('\n')
