// The released commit, written into the files that users copy from.
import { readFileSync, writeFileSync } from 'node:fs'
import { type Candidate, releasedTags, run } from './release-checks.ts'
import { dated, type Pin, pinned } from './release-texts.ts'

/** A file as it is and as it would be. */
type Change = { readonly path: string; readonly before: string; readonly after: string }

const changelog = 'CHANGELOG.md'

/** What pinning changes: every document and workflow that uses this action, and the heading of the changelog. */
export const changesOf = (pin: Pin): readonly Change[] => {
  const date = new Date().toISOString().slice(0, 10)
  const users = run(
    'git',
    'grep',
    '-l',
    '-e',
    '/go-container-bench@',
    '--',
    '*.md',
    '*.yml',
    ':(exclude)__tests__',
  )
  return [...users.split('\n'), changelog]
    .map((path) => {
      const before = readFileSync(path, 'utf8')
      const after = path === changelog ? dated(before, pin.version, date) : pinned(before, pin)
      return { path, before, after }
    })
    .filter(({ before, after }) => before !== after)
}

/** A change as lines to print: what goes, then what comes. */
export const linesOf = ({ path, before, after }: Change): readonly string[] => {
  const [old, recent] = [before.split('\n'), after.split('\n')]
  return [
    path,
    ...old.filter((line) => !recent.includes(line)).map((line) => `- ${line.trim()}`),
    ...recent.filter((line) => line !== '' && !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ]
}

/** Writes the files and returns their paths. The version must be released. */
export const pin = (candidate: Candidate): readonly string[] => {
  const { tag, version } = candidate
  const commit = releasedTags().get(tag)
  if (commit === undefined) throw new Error(`${tag} is not released`)
  const changes = changesOf({ repository: knownRepository(candidate), commit, version })
  for (const { path, after } of changes) writeFileSync(path, after)
  return changes.map(({ path }) => path)
}

/** Pins on a branch and asks for it to be merged; the workflow's own token may change no workflow, an owner's may. */
export const openPullRequest = (candidate: Candidate): void => {
  const { tag, version } = candidate
  const paths = pin(candidate)
  const [branch, title] = [`pin-${tag}`, `docs: pin ${tag}`]
  const body =
    'Written by `npm run release -- --pull-request`: the examples use the commit of the new release.'
  run('git', 'switch', '--quiet', '--create', branch)
  run(
    'git',
    'commit',
    '--quiet',
    '-m',
    title,
    '-m',
    `A commit cannot name itself, so this follows ${tag}.`,
    '--',
    ...paths,
  )
  try {
    run('git', 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
  } catch (error) {
    const instead = `npm run release -- ${version} --pull-request`
    throw new Error(`this token may not push the branch; run on your machine: ${instead}`, { cause: error })
  }
  const repository = ['--repo', knownRepository(candidate)]
  console.log(
    run(
      'gh',
      'pr',
      'create',
      ...repository,
      '--base',
      'main',
      '--head',
      branch,
      '--title',
      title,
      '--body',
      body,
    ),
  )
}

const knownRepository = ({ repository }: Candidate): string => {
  if (repository === undefined) throw new Error('set GITHUB_REPOSITORY to OWNER/NAME')
  return repository
}
