// Releases a version. Without a flag it does everything but the pushes: `npm run release -- 0.1.0`.
import { parseArgs } from 'node:util'
import {
  type Candidate,
  ciHasPassed,
  ownersAreNamed,
  run,
  tagIsFree,
  treeIsClean,
  versionIsSet,
} from './release-checks.ts'
import { distIsBuilt } from './release-dist.ts'
import { changesOf, linesOf, openPullRequest, pin } from './release-pins.ts'
import { commandsOf, notes, placeholder, pushAndPublish } from './release-publish.ts'
import { numbersOf } from './release-texts.ts'

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
  pushAndPublish(candidate)
}

const check = (candidate: Candidate): void => {
  report('version', versionIsSet(candidate))
  report('owners', ownersAreNamed(candidate))
  report('tree', treeIsClean(candidate))
  report('tag', tagIsFree(candidate))
  report('dist', distIsBuilt(candidate))
}

const report = (step: string, found: string): void => console.log(`${step.padEnd(9)}${found}`)

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
