// Releases a version. Without a flag it does everything but the pushes: `npm run release -- 0.1.0`.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  type Candidate,
  ciHasPassed,
  distIsBuilt,
  ownersAreNamed,
  run,
  runWithInput,
  tagBefore,
  tagIsFree,
  treeIsClean,
  versionIsSet,
} from './release-checks.ts'
import { changesOf, linesOf, openPullRequest, pin } from './release-pins.ts'
import { changesIn, movingTag, notesOf, numbersOf } from './release-texts.ts'

const usage = `npm run release -- VERSION [FLAG]
  --dry-run       check everything, print what would be published, push nothing (the default)
  --publish       check everything, push the tag and publish the release
  --pin           write the released commit into the files that users copy from
  --pull-request  the same, pushed as a branch with a pull request
  --dist FOLDER   compare with a dist that was built before, instead of building one`

const modes = ['dry-run', 'publish', 'pin', 'pull-request'] as const
type Mode = (typeof modes)[number]

const main = (args: readonly string[]): number => {
  const asked = readArguments(args)
  if (asked === undefined) {
    console.error(usage)
    return 2
  }
  try {
    perform[asked.mode](candidateOf(asked.version, asked.dist))
    return 0
  } catch (error) {
    console.error(`FAILED: ${reasonOf(error)}`)
    return 1
  }
}

type Asked = { readonly mode: Mode; readonly version: string; readonly dist: string | undefined }

const readArguments = (args: readonly string[]): Asked | undefined => {
  try {
    const flag = { type: 'boolean' } as const
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': flag, publish: flag, pin: flag, 'pull-request': flag, dist: { type: 'string' } },
    })
    const [version = '', ...others] = positionals
    const wanted = modes.filter((mode) => values[mode] === true)
    if (numbersOf(version) === undefined || others.length > 0 || wanted.length > 1) return undefined
    return { mode: wanted[0] ?? 'dry-run', version, dist: values.dist }
  } catch {
    return undefined
  }
}

const candidateOf = (version: string, builtDist: string | undefined): Candidate => ({
  version,
  tag: `v${version}`,
  commit: run('git', 'rev-parse', 'HEAD'),
  repository: process.env['GITHUB_REPOSITORY'],
  builtDist,
})

const tryOut = (candidate: Candidate): void => {
  const { repository = placeholder, commit, version } = candidate
  check(candidate)
  report(
    'ci',
    candidate.repository === undefined ? 'not asked: GITHUB_REPOSITORY is not set' : ciHasPassed(candidate),
  )
  console.log(`\nThe text of the release:\n\n${notes(candidate)}`)
  console.log('What would be run:\n')
  for (const command of commandsOf(candidate)) console.log(command.join(' '))
  console.log('\nWhat the pull request after it would change:\n')
  for (const change of changesOf({ repository, commit, version })) console.log(linesOf(change).join('\n'))
  console.log(`\nDry run of ${version}: everything but the pushes succeeded.`)
}

const publish = (candidate: Candidate): void => {
  check(candidate)
  report('ci', ciHasPassed(candidate))
  const text = notes(candidate)
  for (const command of commandsOf(candidate)) {
    if (isDraftMade(command, candidate)) continue
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

const check = (candidate: Candidate): void => {
  report('version', versionIsSet(candidate))
  report('owners', ownersAreNamed(candidate))
  report('tree', treeIsClean(candidate))
  report('tag', tagIsFree(candidate))
  report('dist', distIsBuilt(candidate))
}

const report = (step: string, found: string): void => console.log(`${step.padEnd(9)}${found}`)

const notes = (candidate: Candidate): string => {
  const { version, commit } = candidate
  const changes = changesIn(readFileSync('CHANGELOG.md', 'utf8'), version)
  if (changes === undefined)
    throw new Error(`CHANGELOG.md says nothing about ${version} or what is unreleased`)
  const previous = tagBefore(candidate)
  const range = previous === undefined ? commit : `${previous}..${commit}`
  return notesOf({ changes, subjects: run('git', 'log', '--format=%s', range).split('\n'), previous })
}

/** In the place of a repository that is not known. */
const placeholder = 'OWNER/go-container-bench'

/** Everything that is pushed, in order. The text of the release comes from standard input. */
const commandsOf = ({
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

/** Whether this command makes the draft, and an attempt that was stopped has already made it. */
const isDraftMade = (
  [, , verb]: readonly string[],
  { tag, repository = placeholder }: Candidate,
): boolean => {
  if (verb !== 'create') return false
  try {
    run('gh', 'release', 'view', tag, '--repo', repository)
    return true
  } catch {
    return false
  }
}

/** With what a failed program printed: compilers print their errors to standard output. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const printed = ['stdout', 'stderr'].flatMap((stream) =>
    stream in error ? [String(Reflect.get(error, stream))] : [],
  )
  const rest = printed.map((text) => text.trim()).filter((text) => !error.message.includes(text))
  return [error.message, ...rest].join('\n')
}

const perform: Readonly<Record<Mode, (candidate: Candidate) => void>> = {
  'dry-run': tryOut,
  publish,
  pin: (candidate) => console.log(`wrote ${pin(candidate).join(', ')}`),
  'pull-request': openPullRequest,
}

process.exitCode = main(process.argv.slice(2))
