import type { Inputs } from '../../src/inputs/inputs.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { measureProjects } from '../../src/modes/measure-projects.ts'
import type { Report } from '../../src/model.ts'
import { makeMessages } from '../../src/publish/messages.ts'
import { run } from '../../src/run/run.ts'
import { hostIn, subjectIn } from './recorded-run.ts'
import { type RecordedBuild, recordingEngine } from './recording-engine.ts'
import { tempFolder } from './temp-folder.ts'
import { testHost } from './test-host.ts'
import { vocabulary } from './vocabulary.ts'

export const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 }

/** The inputs of projects with these ids, as `projectsOf` makes them. */
const inputsOf = (ids: readonly string[], given: Readonly<Record<string, string>> = {}): readonly Inputs[] =>
  ids.map((id) => ({
    ...readInputs(given, vocabulary),
    among: { id, others: ids.filter((each) => each !== id), share: { spentMs: 0, shares: ids.length } },
  }))

const slower = ({ revision, kind }: RecordedBuild): number =>
  ({ cold: 10_000, edit: 3_000, warm: 400 })[kind] * (revision === 'head' ? 1.5 : 1)

export const justCold = { scenarios: 'cold', explain: 'never' }

type Options = {
  readonly given?: Readonly<Record<string, string>>
  /** Ids of projects that cannot be measured. */
  readonly broken?: readonly string[]
  readonly slow?: readonly string[]
}

/** Measures projects on an engine that records. */
export const measured = async (
  ids: readonly string[],
  { given = {}, broken = [], slow = [] }: Options = {},
) => {
  await using temp = await tempFolder()
  const [saved, asked, errors]: [Report[], Inputs[], string[]] = [[], [], []]
  const clock = { ms: 0 }
  const report = await measureProjects({
    job: {
      host: testHost(),
      messages: { ...(await makeMessages(false, () => {})), error: (text) => void errors.push(text) },
    },
    projects: inputsOf(ids, given),
    now: () => clock.ms,
    save: async (soFar) => void saved.push(soFar),
    measureOne: async (inputs, save) => {
      asked.push(inputs)
      const id = inputs.among?.id ?? ''
      if (broken.includes(id)) throw new Error(`${id} is broken\nand more`)
      return run({
        host: hostIn(temp.path),
        inputs,
        given: {},
        subject: (folder) => subjectIn(folder.path, id),
        startEngines: async () => ({
          engines: [recordingEngine({ clock, ...(slow.includes(id) && { durationMs: slower }) })],
          skipped: [],
          warnings: [],
        }),
        workflowCache: () => undefined,
        keptFloors: async () => [],
        directory: temp.path,
        save,
      })
    },
  })
  return { report, saved, asked, errors }
}
