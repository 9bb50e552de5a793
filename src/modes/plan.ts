import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { makeFolder } from '../host/disk.ts'
import { messageOf } from '../host/error-text.ts'
import { findRepository } from '../host/git/repository.ts'
import { writeText } from '../host/writing.ts'
import { count } from '../report/numbers.ts'
import { checkAll, InputError, refuseAll } from '../inputs/error.ts'
import { differs, textOf } from '../inputs/given.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { LegPlan, PlannedContext } from '../model.ts'
import { absentProjects, leadsOut } from '../projects/context/absent-projects.ts'
import { projectId } from '../projects/context/known-subject.ts'
import { type EmittedFile, emittedFile } from '../plan/emit/emit.ts'
import { matrixOf } from '../plan/matrix.ts'
import { splitIntoLegs } from '../plan/split.ts'
import { setMatrix } from '../publish/runner/outputs.ts'
import { uploadArtifact } from '../publish/services/artifact.ts'
import { toolVersion } from '../version.ts'
import { type Commits, commitsOf } from './commits-of.ts'
import { durationsIn } from './known-durations.ts'
import type { Job } from './mode.ts'
import { openOutputDir } from './output-dir.ts'
import { identified, planName, planSchemaVersion } from './plan-file.ts'
import { plannedInputs } from './planned-inputs.ts'
import { namedProjects, projectsFrom, withLine } from './projects-of.ts'
import { publishContextOf } from './publishing.ts'

/** Divides a job among machines: writes the plan and prints what the CI system needs to start them. */
export const plan = async (job: Job): Promise<number> => {
  const { inputs, invocation, messages } = job
  const commits = await commitsOf(job)
  if (inputs.context === 'auto' && commits.base === undefined)
    throw new InputError([
      'context: the shipped projects are measured on one machine; name projects of yours',
    ])
  const contexts = contextsOf(await existingProjects(job, commits))
  const legs = splitIntoLegs(contexts, inputs.legs, await durationsIn(inputs.reports))
  const made = identified({ ...planned(job, commits), legs })
  const written = await write(made, job)
  messages.log(
    `${count(contexts.length, 'project')} on ${count(legs.length, 'leg')}${whyFewer(inputs, contexts)}: ${written.plan}`,
  )
  if (written.emitted !== undefined) adviseOn(written.emitted, job)
  invocation.print(matrixOf(legs))
  if (invocation.inWorkflow) await publishPlan(made, written, job)
  return 0
}

/** Every project without its folder or its Dockerfile is named here, and not by the machine that would have measured it. */
const existingProjects = async (job: Job, { base, head }: Commits): Promise<readonly Inputs[]> => {
  const { host, inputs, directory, event } = job
  const named = await namedProjects(job)
  const inside = named.filter(({ context, file = '.' }) => ![context, file].some(leadsOut))
  const looking = {
    host,
    repository: await findRepository(host, directory),
    commits: [head, ...(base === undefined ? [] : [base])],
    withUncommitted: event === undefined,
  }
  // The command of `prepare` may make them.
  const absent =
    inputs.prepare === undefined
      ? await absentProjects(
          looking,
          inside.map((line) => withLine(inputs, line)),
        )
      : []
  let projects: readonly Inputs[] = []
  checkAll(
    () => {
      projects = projectsFrom(inputs, named)
    },
    () => refuseAll(absent),
  )
  return projects
}

/** An ordinary run measures them all as well. */
const whyFewer = ({ legs }: Inputs, { length }: readonly unknown[]): string => {
  if (length === 1) return ', because a project is never divided'
  return legs !== 'auto' && legs > length ? `, and not ${legs}, because a project is never divided` : ''
}

const contextsOf = (projects: readonly Inputs[]): readonly PlannedContext[] =>
  projects.map(({ context: given, build: { file }, among }, at) => {
    const context = given === 'auto' ? '.' : given
    return {
      id: among?.id ?? projectId(context),
      place: at + 1,
      context,
      ...(file !== undefined && { file }),
    }
  })

/**
 * One seed for all legs, so that their report names the one that was used. Other systems than GitHub know no event of a pull
 * request, and a branch may move: they get the commit of the base.
 */
const planned = (
  { given, inputs: { emit } }: Job,
  { base, head }: Commits,
): Omit<LegPlan, 'planId' | 'legs'> => {
  const inputs = plannedInputs
    .filter((name) => differs(given, name))
    .map((name) => [name, textOf(given, name)] as const)
  return {
    schemaVersion: planSchemaVersion,
    toolVersion,
    inputs: {
      seed: randomBytes(4).toString('hex'),
      ...Object.fromEntries(inputs),
      ...(emit !== 'github' && base !== undefined && { base }),
    },
    ...(base !== undefined && { base }),
    head,
  }
}

/** The files of a plan, absolute. */
type Written = {
  readonly plan: string
  /** What starts the legs, and what to do with it; undefined: the matrix does. */
  readonly emitted: Emitted | undefined
}

type Emitted = EmittedFile & { readonly path: string }

const write = async (made: LegPlan, { inputs }: Job): Promise<Written> => {
  const file = resolve(inputs.planFile ?? join(inputs.outputDir, planName))
  await (inputs.planFile === undefined ? openOutputDir(dirname(file)) : openPlace(file))
  await writeText(file, `${JSON.stringify(made, undefined, 2)}\n`, { mode: 0o644 })
  const found = emittedFile(inputs.emit, made)
  if (found === undefined) return { plan: file, emitted: undefined }
  const path = `${file.replace(/\.json$/, '')}${found.ending}`
  await writeText(path, found.text, { mode: 0o644 })
  return { plan: file, emitted: { ...found, path } }
}

/** A folder that is not there is made, as that of a report is. */
const openPlace = async (file: string): Promise<void> => {
  try {
    await makeFolder(dirname(file))
  } catch (error) {
    throw new InputError([
      `plan-file: the folder of ${file} cannot be created: ${messageOf(error)}; name another file`,
    ])
  }
  const isFolder = (await stat(file).catch(() => undefined))?.isDirectory() === true
  if (isFolder)
    throw new InputError([`plan-file: ${file} is a folder; name the file to write, as in ${planName}`])
}

/** A command that was given here is not carried out there: whoever may change the file would choose it. */
const adviseOn = ({ path, advice, prepare }: Emitted, { inputs, messages }: Job): void => {
  messages.log(`${path}: ${advice}`)
  if (inputs.prepare !== undefined)
    messages.warning(`The legs get no prepare from ${path}, as no plan has one: ${prepare}`)
}

/** What the other jobs download. */
const artifactName = 'go-container-bench-plan'

const publishPlan = async ({ legs }: LegPlan, { plan: file, emitted }: Written, job: Job): Promise<void> => {
  const { inputs, messages, invocation } = job
  await setMatrix(matrixOf(legs))
  const name = inputs.artifactName ?? artifactName
  const { ask } = publishContextOf(job)
  const files = [file, ...(emitted === undefined ? [] : [emitted.path])]
  const parts = { name, files, outputDir: dirname(file), isRaw: false }
  const { retentionDays } = inputs
  const uploaded = await uploadArtifact(ask, { ...parts, retentionDays }, invocation.env)
  if (uploaded.kind === 'failed') throw new Error(uploaded.message)
  messages.log(uploaded.kind === 'uploaded' ? `Uploaded the artifact ${name}` : uploaded.message)
}
