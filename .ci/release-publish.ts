// What a release pushes and publishes.
import { readFileSync } from 'node:fs'
import { type Candidate, run, runWithInput, tagBefore } from './release-checks.ts'
import { changesIn, movingTag, notesOf } from './release-texts.ts'

/** Pushes the tag and publishes the release; what an attempt that was stopped has already done is skipped. */
export const pushAndPublish = (candidate: Candidate): void => {
  const text = notes(candidate)
  const progress = progressOf(candidate)
  const done = stepsBehind[progress]
  for (const command of commandsOf(candidate)) {
    if (command[1] === 'release' && done.includes(command[2] ?? '')) continue
    console.log(command.join(' '))
    const [program = '', ...args] = command
    const printed = command.includes('--notes-file') ? runWithInput(text, command) : run(program, ...args)
    if (command[1] === 'api' && printed !== 'true') {
      throw new Error(
        `${candidate.tag} can still be changed: turn on release immutability in the repository's settings`,
      )
    }
  }
}

/** In the place of a repository that is not known. */
export const placeholder = 'OWNER/go-container-bench'

/** Everything that is pushed, in order. The text of the release comes from standard input. */
export const commandsOf = ({
  tag,
  version,
  commit,
  repository = placeholder,
}: Candidate): readonly (readonly string[])[] => {
  const moving = movingTag(version)
  const onGitHub = ['--repo', repository]
  const draft = ['--verify-tag', '--draft', '--title', tag, '--notes-file', '-']
  return [
    // Without --force, git never moves a tag that exists.
    ['git', 'push', 'origin', `${commit}:refs/tags/${tag}`],
    ['gh', 'release', 'create', tag, ...onGitHub, ...draft],
    ['gh', 'release', 'edit', tag, ...onGitHub, '--draft=false'],
    ['gh', 'api', `repos/${repository}/releases/tags/${tag}`, '--jq', '.immutable'],
    ...(moving === undefined ? [] : [['git', 'push', '--force', 'origin', `${commit}:refs/tags/${moving}`]]),
  ]
}

/** The commands of `gh release` that an attempt which was stopped needs no more. */
const stepsBehind: Readonly<Record<'none' | 'draft' | 'published', readonly string[]>> = {
  none: [],
  draft: ['create'],
  published: ['create', 'edit'],
}

const progressOf = ({ tag, repository = placeholder }: Candidate): keyof typeof stepsBehind => {
  try {
    const view = ['release', 'view', tag, '--repo', repository, '--json', 'isDraft', '--jq', '.isDraft']
    return run('gh', ...view) === 'true' ? 'draft' : 'published'
  } catch {
    return 'none'
  }
}

/** The text of the release: what the changelog says, then the commits. */
export const notes = (candidate: Candidate): string => {
  const { version, commit } = candidate
  const changes = changesIn(readFileSync('CHANGELOG.md', 'utf8'), version)
  if (changes === undefined)
    throw new Error(`CHANGELOG.md says nothing about ${version} or what is unreleased`)
  const previous = tagBefore(candidate)
  const range = previous === undefined ? commit : `${previous}..${commit}`
  return notesOf({ changes, subjects: run('git', 'log', '--format=%s', range).split('\n'), previous })
}
