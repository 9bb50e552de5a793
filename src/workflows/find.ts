import { posix } from 'node:path'
import { buildsOfAction } from './actions.ts'
import type { Build, Remark, Repository } from './build.ts'
import { withoutBuilt } from './built-before.ts'
import { evaluated } from './expressions.ts'
import { withFileRemarks } from './file-remarks.ts'
import { withActionPath } from './job-scope.ts'
import { type Step, type Walking, walkWorkflow } from './jobs.ts'
import { withKeptTrees } from './kept-trees.ts'
import { buildsOfMakefile } from './makefiles.ts'
import { buildsOfScript, type Following, openWorkflowEffort } from './scripts.ts'
import { atMost, counted, type Spend } from './spending.ts'
import { distinct, type FoundBlock, together } from './together.ts'
import { at, textAt, type Tree } from './tree.ts'
import { withWritten, withWrittenDockerfile, type WrittenFiles } from './written-files.ts'
import { readYaml, Unreadable } from './yaml-tree.ts'

/** What the workflows and the Makefile of a repository build. */
export type FoundBuilds = {
  readonly blocks: readonly FoundBlock[]
  /** What is not about one build: files and jobs that were not read. */
  readonly remarks: readonly Remark[]
}

const folder = '.github/workflows'
const mostWorkflows = 200
const mostCharacters = 2_000_000
const mostSteps = 20_000
const mostBuilds = 500

/**
 * Reads workflows, the Makefile at the top and that of the folder `here`, as hostile as they may be. Never throws for what is in
 * them. The folder is relative to the repository.
 */
export const findBuilds = (repository: Repository, here = '.'): FoundBuilds => {
  const remarks: Remark[] = []
  const builds: Build[] = []
  const effort = counted(openWorkflowEffort().spend)
  const steps = counted(atMost(mostSteps))
  const kept = withKeptTrees(repository, effort.spend)
  const following: Following = { repository: kept, effort, readers: new Map() }
  const workflows = readWorkflows(repository, remarks)
  const called = new Set(workflows.flatMap(({ calls }) => calls))
  const read = reader(following, remarks, steps)
  const walking: Walking = {
    repository,
    trees: new Map(workflows.map(({ path, tree }) => [path, tree])),
    remark: (remark) => {
      if (remarks.length < mostRemarks) remarks.push(remark)
    },
    visit: (step) => {
      if (builds.length < mostBuilds) builds.push(...withoutBuilt(read(step), step.built))
    },
    spend: steps.spend,
  }
  for (const { path, tree, isOnlyCalled } of workflows)
    if (!isOnlyCalled || !called.has(path))
      attempt(path, remarks, () => walkWorkflow(tree, { inputs: undefined }, walking))
  for (const each of new Set(['.', here])) builds.push(...buildsOfMakefile(following, each))
  // It comes first, for it says how far the rest goes.
  if (effort.isSpent() || steps.isSpent() || builds.length >= mostBuilds)
    remarks.unshift({
      place: { file: folder, line: 1 },
      text: 'there is too much in these files: not all of it was followed',
    })
  const blocks = together(builds.slice(0, mostBuilds)).map((block) => withFileRemarks(block, repository))
  return { blocks, remarks: distinct(remarks).slice(0, mostRemarks) }
}

const mostRemarks = 100

type Workflow = {
  readonly path: string
  readonly tree: Tree
  /** The workflows of the repository that it uses. */
  readonly calls: readonly string[]
  /** Whether nothing else starts it, so that its inputs are those of its callers. */
  readonly isOnlyCalled: boolean
}

/** What is wrong with a file can come up at any place of it, and is told once. */
const attempt = <T>(path: string, remarks: Remark[], read: () => T): T | undefined => {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    remarks.push({ place: { file: path, line: 1 }, text: `this file, or one that it uses, ${error.message}` })
    return undefined
  }
}

const readWorkflows = (repository: Repository, remarks: Remark[]): readonly Workflow[] => {
  const names = repository
    .names(folder)
    .filter((name) => /\.ya?ml$/i.test(name))
    .toSorted()
  if (names.length > mostWorkflows)
    remarks.push({
      place: { file: folder, line: 1 },
      text: `only the first ${mostWorkflows} of ${names.length} files are read`,
    })
  let left: number = mostCharacters
  return names.slice(0, mostWorkflows).flatMap((name) => {
    const path = posix.join(folder, name)
    const found = attempt(path, remarks, () => {
      const text = repository.text(path)
      if (text === undefined) throw new Unreadable('is a link, too large or no regular file')
      left -= text.length
      if (left < 0) throw new Unreadable('comes after more text than is read of all workflows together')
      const tree = readYaml(path, text)
      return { path, tree, calls: callsOf(tree), isOnlyCalled: isCalled(tree) }
    })
    return found ?? []
  })
}

const callsOf = (workflow: Tree): readonly string[] =>
  (at(workflow, 'jobs')?.entries() ?? []).flatMap(([, job]) => {
    const uses = textAt(job, 'uses')
    return uses?.startsWith('./') === true ? [posix.normalize(uses)] : []
  })

const isCalled = (workflow: Tree): boolean => {
  const on = at(workflow, 'on')
  const names =
    on?.text === undefined
      ? [...(on?.items() ?? []).map(({ text }) => text), ...(on?.entries() ?? []).map(([name]) => name)]
      : [on.text]
  return names.length === 1 && names[0] === 'workflow_call'
}

/** Many combinations of a matrix run the same: each script is followed once for each text and environment. */
const reader = (
  following: Following,
  remarks: Remark[],
  steps: { readonly spend: Spend },
): ((step: Step) => readonly Build[]) => {
  const known = new Map<string, { readonly builds: readonly Build[]; readonly written: WrittenFiles }>()
  return (step) => {
    const { tree, scope, where, spot, shell, written } = step
    const uses = textAt(tree, 'uses')
    if (uses !== undefined) {
      const repository = withWritten(following.repository, written)
      return buildsOfAction(step, uses, repository).map((build) => withWrittenDockerfile(build, repository))
    }
    const run = at(tree, 'run')
    if (run?.text === undefined) return []
    if (!/^(?:(?:ba|da|z)?sh\b.*)?$/.test(shell ?? '')) {
      if (/\b(?:docker|podman|buildah)\b/.test(run.text))
        remarks.push({ place: run.place, text: `this script is one for ${shell ?? ''}, and it is not read` })
      return []
    }
    const text = evaluated(run.text, scope)
    const place = run.lines()[0]?.place ?? run.place
    if (!steps.spend(keyUnits(text, scope, written))) return []
    const key = JSON.stringify([text, place, where, spot, scope.actionPath, [...scope.env], [...written]])
    const before = known.get(key)
    if (before !== undefined) {
      for (const path of before.written) written.add(path)
      return before.builds
    }
    const env = withActionPath(scope)
    const builds = buildsOfScript(
      { text, place, isOneLine: place.line === run.place.line, where, spot, env, written },
      following,
    )
    known.set(key, { builds, written: new Set(written) })
    return builds
  }
}

/** What is kept of a step, to know it again: its script, its environment, and the files that were written before. */
const keyUnits = (text: string, { env }: Step['scope'], written: WrittenFiles): number => {
  let characters = text.length
  for (const [name, value] of env) characters += name.length + value.length
  for (const path of written) characters += path.length + perPath
  return Math.floor(characters / 2000)
}

/** What a path in a set takes beside its text, which others share. */
const perPath = 50
