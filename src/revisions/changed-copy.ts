import { mkdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { git, gitText, succeeded } from '../host/git/git.ts'
import type { Host } from '../host/host.ts'
import { replaceInside } from '../host/inside/write.ts'
import { existsIn, textInside } from '../host/inside/look.ts'
import { succeed } from '../host/process/exec.ts'
import type { LaidOutRevision } from './revisions.ts'

/** One file of a clone with its new text; the path is relative to the clone. */
export type ChangedFile = { readonly path: string; readonly text: string }

/**
 * Copies a clone, with what `prepare` and uncommitted files made of it, and changes files in the copy. Its path is as long as
 * that of the clone, because paths end up in some builds; `at` tells several copies apart.
 */
export const changedCopy = async (
  host: Host,
  original: LaidOutRevision,
  at: number,
  files: readonly ChangedFile[],
): Promise<LaidOutRevision> => {
  const dir = join(dirname(original.dir), nameOf(at))
  succeed(await host.exec('cp', ['-a', '--', original.dir, dir], { timeoutMs: copyTimeoutMs }))
  for (const { path, text } of files) await replaceInside(dir, path, text)
  return { ...original, dir, contextDir: join(dir, relative(original.dir, original.contextDir)) }
}

const copyTimeoutMs = 900_000

/** Clones are `a` and `b`. */
const nameOf = (at: number): string => 'cdefghijklmnopqrstuvwxyz'.charAt(at)

/**
 * Has git see no change of these files, in a clone and in the copies that are made of it later; those that git tracks may be
 * changed or missing, and the others may be made. Else Go would stamp into a binary that the tree is modified, only because a
 * file was rewritten. To hide them in the copies alone would not do: in the clone, the user's own change of a Dockerfile, or
 * one that its ignore file leaves out, would still be seen.
 */
export const hideFromGit = async (
  host: Host,
  { dir }: Pick<LaidOutRevision, 'dir'>,
  paths: readonly string[],
): Promise<void> => {
  for (const path of paths) await hide(host, dir, path)
}

const hide = async (host: Host, dir: string, path: string): Promise<void> => {
  if (succeeded(await git(host, dir, ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', path]))) {
    await gitText(host, dir, ['update-index', '--assume-unchanged', '--', path])
  } else if (!existsIn(dir, path)) {
    await mkdir(join(dir, '.git/info'), { recursive: true })
    const pattern = path.replaceAll(/[\\*?[\]!# ]/g, String.raw`\$&`)
    await replaceInside(dir, excludes, `${textInside(dir, excludes) ?? ''}/${pattern}\n`)
  }
}

/** What git overlooks in this clone alone (gitignore(5)). */
const excludes = '.git/info/exclude'
