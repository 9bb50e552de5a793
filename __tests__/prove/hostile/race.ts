import { execFileSync, spawn } from 'node:child_process'
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { killProcess } from '../../../src/host/process/process-tree.ts'
import { ensureUnprivilegedUser } from '../../../src/engines/install/unprivileged-user.ts'
import { quickProject } from '../../support/go-project.ts'
import { answerTo, type Attack, hostileProgram } from './tried.ts'

/** A process of the user that builds puts links to a folder of root in the place of folders that root makes for it. */
export const races: readonly Attack[] = (['podman', 'buildah'] as const).map((engine) => ({
  kind: 'a folder of root, given away through a link',
  name: engine,
  tries: 1,
  run: async (host, { repository, outside }) => {
    const at = (name: string): string => join(dirname(outside), name)
    for (const folder of [outside, at('temp')]) await mkdir(folder, { mode: 0o755 })
    await chmod(dirname(outside), 0o755)
    await writeFile(at('race.go'), (await hostileProgram())['hostile/main.go'] ?? '')
    const env = { ...process.env, CGO_ENABLED: '0' }
    execFileSync('go', ['build', '-o', at('race'), at('race.go')], { env })
    await repository.commit('head', quickProject())
    const user = await ensureUnprivilegedUser(host)
    const racer = spawn(at('race'), ['race', at('temp'), outside], {
      uid: user.uid,
      gid: user.gid,
      stdio: 'ignore',
    })
    try {
      await answerTo(
        host,
        repository,
        ['--base', 'none', '--context', '.', '--scenarios', 'cold', '--rounds', '1', '--engines', engine],
        { env: { ...host.env, RUNNER_TEMP: at('temp') } },
      )
    } finally {
      if (racer.pid !== undefined) killProcess({ pid: racer.pid })
    }
    const { uid, mode } = await stat(outside)
    return [
      ...(uid === 0 ? [] : [`it belongs to ${uid} now`]),
      ...((mode & 0o777) === 0o755 ? [] : [`its mode is ${(mode & 0o777).toString(8)} now`]),
      ...(await readdir(outside)).map((name) => `${name} was made in it`),
    ]
  },
}))
