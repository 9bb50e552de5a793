import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { kindInside, UnsafePath } from '../../host/inside/check.ts'
import { readInside } from '../../host/inside/read.ts'
import { removeInside, replaceInside } from '../../host/inside/write.ts'
import { errorCode } from '../../host/json.ts'
import type { Revision } from '../../model.ts'

/** Where an edit goes, in which context, and what it appends; a file that does not exist is created. */
export type FileEdit = { readonly contextDir: string; readonly file: string; readonly text: string }

/** The edit of source-change: a line of Go that reaches the binary. */
export const sourceEdit = (contextDir: string, file: string, parts: NonceOf): FileEdit => ({
  contextDir,
  file,
  text: nonceEdit(nonce(parts)),
})

/**
 * Changes the same file without changing a program: the text is always the same, so two builds with it compile the same
 * source. For whoever asks git, the working tree is as dirty as after an edit.
 */
export const neutralEdit = (contextDir: string, file: string): FileEdit => ({
  contextDir,
  file,
  text: '\n// go-container-bench: the same in every build\n',
})

/**
 * A file beside an edited one, which no program depends on: Go ignores files whose names begin with an underscore. A
 * step that copies the edited file with its folder, or as `*.go`, copies this one too. So a list or an archive of the
 * sources differs from build to build.
 */
export const ignoredEdit = (contextDir: string, file: string, parts: NonceOf): FileEdit => ({
  contextDir,
  file: join(dirname(file), '_go_container_bench.go'),
  text: `// ${nonce(parts)}\n`,
})

/**
 * The edit of go-mod-change: a comment at the end of a go.mod. It changes the file, and so the layers made from
 * it, but no requirement.
 */
export const goModEdit = (contextDir: string, file: string, parts: NonceOf): FileEdit => ({
  contextDir,
  file,
  text: `\n// go-container-bench ${nonce(parts)}\n`,
})

/**
 * Makes an edit in the run's copy of the project; disposing it restores the file byte by byte. Every edit is
 * unique, or a build would find the layers of the one before it.
 */
export const openEdit = async ({ contextDir, file, text }: FileEdit): Promise<AsyncDisposable> => {
  const original = await readInside(contextDir, file)
  await replaceInside(contextDir, file, Buffer.concat([original ?? Buffer.alloc(0), Buffer.from(text)]))
  return {
    [Symbol.asyncDispose]: async () => {
      if (original === undefined) await removeInside(contextDir, file)
      else await restore(contextDir, file, original)
    },
  }
}

/**
 * A build may have put something else in the place of the file, or of its folder. Then that build is invalid and no other
 * is made from this context, so it does not matter if nothing can be restored.
 */
const restore = async (contextDir: string, file: string, original: Buffer): Promise<void> => {
  try {
    const kind = await kindInside(contextDir, file)
    if (kind !== 'file' && kind !== undefined) await removeInside(contextDir, file)
    await replaceInside(contextDir, file, original)
  } catch (error) {
    if (!(error instanceof UnsafePath) && !isExchanged(errorCode(error))) throw error
  }
}

/** What git never lays out in the place of a folder: nothing, a file, a link. */
const isExchanged = (code = ''): boolean => ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(code)

/** What makes an edit unique: no two builds of a run and no two runs may find each other's layers. */
export type NonceOf = {
  /** Unique per run. */
  readonly run: string
  readonly engine: string
  readonly revision: Revision
  readonly round: number
  readonly scenario: string
}

/** 24 hexadecimal digits, decided by the parts alone: always the same length, so that edits weigh the same. */
export const nonce = ({ run, engine, revision, round, scenario }: NonceOf): string =>
  createHash('sha256')
    .update(JSON.stringify([run, engine, revision, round, scenario]))
    .digest('hex')
    .slice(0, 24)

/**
 * Go text to append to a file of a main package, so that the nonce reaches the binary. The variable is
 * assigned in init(): the linker drops variables that nobody reads, but must keep what init does. Its name
 * holds the nonce, so a file can be edited more than once.
 */
export const nonceEdit = (value: string): string =>
  `\nvar benchmarkNonce${value} string\n\nfunc init() { benchmarkNonce${value} = "${value}" }\n`
