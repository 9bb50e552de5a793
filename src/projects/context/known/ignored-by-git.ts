import { git, succeeded } from '../../../host/git/git.ts'
import type { Host } from '../../../host/host.ts'

/** The line that makes git ignore a path, as in `.gitignore, line 3: dist/`; undefined when none does. */
export const ignoredByGit = async (host: Host, folder: string, path: string): Promise<string | undefined> => {
  // With the slash, patterns such as `dist/` match a folder that does not exist.
  for (const each of [path, `${path}/`]) {
    const result = await git(host, folder, ['check-ignore', '-v', '--no-index', '--', each])
    host.signal.throwIfAborted()
    const output = succeeded(result) ? result.stdout : ''
    const [, file = '', line = '', pattern = ''] = /^(.*?):(\d+):(.*)\t/.exec(output) ?? []
    // Only what the repository says: the user's own excludes are no reason.
    if (/(?:^|\/)\.gitignore$/.test(file) && !file.startsWith('/') && !pattern.startsWith('!'))
      return `${file}, line ${line}: ${pattern}`
  }
  return undefined
}
