// What must hold before a version is released. Each check returns what it found, or throws what does not hold.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { compareVersions, numbersOf } from './release-texts.ts'

export type Candidate = {
  readonly version: string
  readonly tag: string
  readonly commit: string
  /** `OWNER/NAME` on GitHub; undefined where it is not known. */
  readonly repository: string | undefined
  /** A built dist to compare with the commit's; undefined to build it. */
  readonly builtDist: string | undefined
}

/** Runs a program in the working folder and returns what it prints, without the last line break. */
export const run = (program: string, ...args: readonly string[]): string => runIn('.', program, ...args)

/** Runs a command as `run` does, with a text on standard input. */
export const runWithInput = (input: string, [program = '', ...args]: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'pipe'] }).trimEnd()

/** The same in another folder. */
export const runIn = (cwd: string, program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd()

/** The lines of what a program printed. */
export const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'))

/** All places that name the version agree with it. */
export const versionIsSet = ({ version }: Candidate): string => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly version: string
    readonly packages: Readonly<Record<string, { readonly version?: string }>>
  }
  const { version: ofPackage } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly version: string
  }
  const ofSource = /toolVersion = '([^']*)'/.exec(readFileSync('src/version.ts', 'utf8'))?.[1]
  const places = [
    ['package.json', ofPackage],
    ['package-lock.json', lock.version],
    ['package-lock.json', lock.packages['']?.version],
    ['src/version.ts', ofSource],
  ] as const
  for (const [place, found] of places) {
    if (found !== version) throw new Error(`${place} has version ${found ?? 'none'}, not ${version}`)
  }
  return `package.json, package-lock.json and src/version.ts have ${version}`
}

/** On GitHub, the owners of the code are people; this matters to no dry run elsewhere. */
export const ownersAreNamed = ({ repository }: Candidate): string => {
  const named = !readFileSync('.github/CODEOWNERS', 'utf8').includes('@OWNER')
  if (!named && repository !== undefined)
    throw new Error('put the owners into .github/CODEOWNERS in place of OWNER')
  return named ? 'the owners of the code have names' : 'OWNER still stands for the owners of the code'
}

/** Nothing differs from the commit. */
export const treeIsClean = ({ commit }: Candidate): string => {
  const changes = linesOf(run('git', 'status', '--porcelain'))
  if (changes.length > 0) throw new Error(`the working tree is not clean:\n${changes.join('\n')}`)
  return `clean, at ${commit}`
}

/** The tag does not exist, or is already at this commit because an earlier attempt was stopped. */
export const tagIsFree = ({ version, tag, commit }: Candidate): string => {
  const tags = releasedTags()
  const there = tags.get(tag)
  if (there !== undefined && there !== commit) {
    throw new Error(`${tag} exists at ${there}; a release never moves, take the next version`)
  }
  const newer = [...tags.keys()]
    .filter((name) => numbersOf(name.slice(1))?.[0] === numbersOf(version)?.[0])
    .find((name) => compareVersions(name.slice(1), version) > 0)
  if (newer !== undefined) throw new Error(`${newer} is released already and newer than ${version}`)
  return there === undefined ? `${tag} is free` : `${tag} is at this commit already`
}

/** Tags of versions with their commits, here and on `origin`. */
export const releasedTags = (): ReadonlyMap<string, string> => {
  const hasOrigin = linesOf(run('git', 'remote')).includes('origin')
  const listed = hasOrigin ? linesOf(run('git', 'ls-remote', '--tags', 'origin')) : []
  const remote = listed.map((line) => line.split('\t'))
  const format = '%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)%09%(refname)'
  const local = linesOf(run('git', 'for-each-ref', `--format=${format}`, 'refs/tags')).map((line) =>
    line.split('\t'),
  )
  const named = [...local, ...remote].map(([commit = '', ref = '']) => {
    // A line with `^{}` has the commit that an annotated tag points to, and follows the line of the tag itself.
    return [ref.replace('refs/tags/', '').replace('^{}', ''), commit] as const
  })
  return new Map(named.filter(([name]) => name.startsWith('v') && numbersOf(name.slice(1)) !== undefined))
}

/** The version before this one: the newest released version that the commit contains. */
export const tagBefore = ({ version, commit }: Candidate): string | undefined =>
  linesOf(run('git', 'tag', '--list', '--merged', commit))
    .filter((name) => name.startsWith('v') && numbersOf(name.slice(1)) !== undefined)
    .filter((name) => compareVersions(name.slice(1), version) < 0)
    .toSorted((one, other) => compareVersions(one.slice(1), other.slice(1)))
    .at(-1)

/** The workflow `ci` has succeeded on the commit. */
export const ciHasPassed = ({ repository, commit }: Candidate): string => {
  if (repository === undefined)
    throw new Error('GITHUB_REPOSITORY is not set, so nobody can be asked about ci')
  const query = `head_sha=${commit}&event=push&status=success&per_page=1`
  const runs = run(
    'gh',
    'api',
    `repos/${repository}/actions/workflows/ci.yml/runs?${query}`,
    '--jq',
    '.total_count',
  )
  if (!(Number(runs) >= 1)) throw new Error(`no run of ci on the branch main has succeeded on ${commit}`)
  return 'ci succeeded on this commit'
}
