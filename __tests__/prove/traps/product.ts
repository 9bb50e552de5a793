import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Host } from '../../../src/host/host.ts'
import type { Report } from '../../../src/model.ts'
import { cacheDir } from '../../support/bare.ts'
import { type Files, repositoryAt } from '../../support/git-repository.ts'
import { entryPath } from '../../support/paths.ts'
import type { Asked, TrapEngine } from './trap.ts'

/** The report of this program about the same files, as a user gets it. */
export const reportOf = async (
  host: Host,
  engine: TrapEngine,
  files: Files,
  { scenarios, rounds, engines = engine, more = [] }: Asked,
): Promise<Report> => {
  const root = await mkdtemp(join(tmpdir(), 'traps-'))
  try {
    // An engine may run as another user.
    await chmod(root, 0o755)
    const [dir, output] = [join(root, 'project'), join(root, 'report')]
    await mkdir(dir)
    const repository = repositoryAt(dir)
    repository.git('init', '--quiet', '--initial-branch=main')
    await repository.commit('project', files)
    const wanted = ['--engines', engines, '--scenarios', scenarios, '--rounds', `${rounds}`, '--base', 'none']
    const args = [...wanted, ...more, '--context', '.', '--cache-dir', cacheDir, '--output-dir', output]
    const result = await host.exec(process.execPath, [entryPath, ...args], {
      cwd: dir,
      env: { ...host.env, GITHUB_ACTIONS: undefined },
      timeoutMs: 1_200_000,
    })
    const json = await readFile(join(output, 'report.json'), 'utf8').catch(() => undefined)
    if (json === undefined) throw new Error(`there is no report: ${result.tail}`)
    return JSON.parse(json) as Report
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
