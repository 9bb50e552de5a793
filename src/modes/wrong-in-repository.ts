import { findRepository } from '../host/git/repository.ts'
import { openRunFolder } from '../host/run-folder/run-folder.ts'
import { isAdvising } from '../inputs/advise-mode.ts'
import { isInput } from '../inputs/definitions.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Examined } from '../inputs/read.ts'
import { studyMode } from '../inputs/study-mode.ts'
import { isOwn, problemsOf } from '../projects/find-subject.ts'
import { findProject } from './find-project.ts'
import { runOptionsOf } from './measuring.ts'
import type { Job } from './mode.ts'
import { projectsOf } from './projects-of.ts'
import { publishContextOf } from './publishing.ts'
import { runRequestOf } from './run-request.ts'

/** Everything of a job but the project. */
type Unlocated = Omit<Job, 'inputs' | 'directory'>

/**
 * What the repository shows to be wrong with the inputs that are right by themselves, so that an error about the others lists that
 * too. It reads as a run does, and neither installs nor builds anything. Says nothing where a wrong input decides what is read.
 */
export const wrongInRepository = async (
  job: Unlocated,
  written: string | undefined,
  { inputs, problems }: Examined,
): Promise<readonly string[]> => {
  const wrong = problems.map(({ name }) => name)
  // What `prepare` makes is not there yet.
  if (!readingModes.includes(inputs.mode) || inputs.prepare !== undefined || wrong.some(decides)) return []
  const quiet = { ...job, host: { ...job.host, log: () => {}, live: undefined } }
  const found = await problemsOf(job.host, readAsRun(quiet, written, asRead(inputs)))
  return found.filter((text) => !wrong.some((name) => text.startsWith(`${name}: `)))
}

/** The modes that measure a repository. */
const readingModes: readonly string[] = ['run', 'study', 'advise', 'calibrate']

const decides = (name: string): boolean => !isInput(name) || deciding.includes(name)

/** What decides which files are read, and how. A name that is none may be a misspelt one of these. */
const deciding: readonly string[] = [
  'mode',
  'study',
  'context',
  'base',
  'file',
  'target',
  'bake-target',
  'build-args',
  'build-contexts',
  'base-image',
  'prepare',
]

/** Neither a study nor advise compares with a base. */
const asRead = (inputs: Inputs): Inputs => {
  if (isAdvising(inputs)) return { ...inputs, isOwnProject: true, base: 'none' }
  return inputs.mode === studyMode ? { ...inputs, base: 'none' } : inputs
}

const readAsRun = async (job: Unlocated, written: string | undefined, inputs: Inputs): Promise<void> => {
  const located = { ...job, ...(await findProject(job.host, written, inputs)) }
  const [only, ...others] = await projectsOf(located)
  // One of several that cannot be measured is a result.
  if (only === undefined || others.length > 0) return
  // A study is about a project of the user's only where an input says so, in every event.
  const isStudy = only.mode === studyMode
  if (isStudy ? !only.isOwnProject : !isOwn({ inputs: only, event: job.event, rewriting: undefined })) return
  await findRepository(job.host, located.directory)
  const project = { ...located, inputs: only }
  await using folder = await openRunFolder(job.host)
  await runRequestOf({
    ...runOptionsOf(project, publishContextOf(project)),
    onSubject: async () => {},
    save: async () => {},
  }).subject(folder)
}
