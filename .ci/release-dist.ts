// Whether the dist of a commit is what its sources give.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Candidate, linesOf, run, runIn } from './release-checks.ts'

/** The commit's dist is what its own sources give. */
export const distIsBuilt = ({ commit, builtDist }: Candidate): string => {
  const committed = new Map(
    linesOf(run('git', 'ls-tree', '-r', commit, 'dist/')).map((line) => {
      const [facts = '', path = ''] = line.split('\t')
      return [path.replace('dist/', ''), facts.split(' ')[2] ?? '']
    }),
  )
  if (committed.size === 0) throw new Error('the commit has no dist')
  if (builtDist !== undefined) return equal(committed, builtDist)
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  try {
    build(folder, commit)
    return equal(committed, join(folder, 'dist'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Builds in a clone, because the build removes dist first. */
const build = (folder: string, commit: string): void => {
  run('git', 'clone', '--quiet', '--no-checkout', '.', folder)
  runIn(folder, 'git', 'checkout', '--quiet', '--detach', commit)
  const modules = 'node_modules'
  if (readdirSync('.').includes(modules)) {
    // Links to the files, not to the folder: the bundler follows a link and then finds other paths.
    run('cp', '--archive', ...(sameDisk(folder) ? ['--link'] : []), modules, join(folder, modules))
  }
  runIn(folder, 'npm', 'run', '--silent', 'build')
}

const sameDisk = (folder: string): boolean =>
  run('stat', '--format=%d', '.') === run('stat', '--format=%d', folder)

const equal = (committed: ReadonlyMap<string, string>, built: string): string => {
  const names = readdirSync(built)
  const hashes = linesOf(
    run('git', 'hash-object', '--no-filters', '--', ...names.map((name) => join(built, name))),
  )
  const wrong = [
    ...names.filter((name, index) => committed.get(name) !== hashes[index]),
    ...[...committed.keys()].filter((name) => !names.includes(name)),
  ]
  if (wrong.length > 0)
    throw new Error(`dist is not what the sources give; these differ: ${wrong.join(', ')}`)
  return `${names.length} files, built from the commit and equal`
}
