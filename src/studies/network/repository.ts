import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gitText } from '../../host/git/git.ts'
import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import { writeText } from '../../host/writing.ts'

/**
 * A module in a git repository. The ending `.git` makes Go ask git for it at once; the host name never reaches a server,
 * because a setting of git leads elsewhere.
 */
export const gitModule = { path: 'repository.test/dep.git', version: 'v1.0.0', folder: 'dep' } as const

/** The go.mod of a project that needs only that module. */
export const gitModuleUser = `module example.com/user

go 1.21

require ${gitModule.path} ${gitModule.version}
`

/** Variables that make git read the repositories of the study at this URL. */
export const gitFrom = (url: string): Readonly<Record<string, string>> => ({
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: `url.${url}/.insteadOf`,
  GIT_CONFIG_VALUE_0: 'https://repository.test/',
})

const author = [
  ['user.name', 'go-container-bench'],
  ['user.email', 'study@bench.test'],
  ['commit.gpgSign', 'false'],
  ['tag.gpgSign', 'false'],
] as const

/** Makes the repository below `parent`. */
export const makeGitModule = async (host: Host, parent: string): Promise<void> => {
  const dir = join(parent, gitModule.folder)
  await mkdir(dir, { recursive: true })
  await writeText(join(dir, 'go.mod'), `module ${gitModule.path}\n\ngo 1.21\n`)
  await writeText(join(dir, 'dep.go'), 'package dep\n\nconst Answer = 42\n')
  const git = (...args: readonly string[]): Promise<string> => gitText(host, dir, args, { settings: author })
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '.')
  await git('commit', '--quiet', '--message=A module')
  await git('tag', gitModule.version)
  await git('config', 'http.uploadpack', 'true')
}

type Download = {
  /** The go command of this machine. */
  readonly go: string
  /** The folder of the repositories. */
  readonly repositories: string
  /** A folder for the module cache, absolute. */
  readonly moduleCache: string
  /** An empty folder, for the go.mod of a user. */
  readonly dir: string
}

/** Has Go fetch the module from the repository; afterwards `cache/download` holds what a module proxy serves of it. */
export const downloadGitModule = async (
  host: Host,
  { go, repositories, moduleCache, dir }: Download,
): Promise<void> => {
  await writeText(join(dir, 'go.mod'), gitModuleUser)
  const env = {
    ...host.env,
    ...gitFrom(`file://${repositories}`),
    GOMODCACHE: moduleCache,
    GOPROXY: 'direct',
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local',
    GOROOT: undefined,
    GOWORK: 'off',
    GOFLAGS: '-mod=mod -modcacherw',
  }
  succeed(await host.exec(go, ['mod', 'download'], { cwd: dir, env, timeoutMs: 120_000 }))
}
