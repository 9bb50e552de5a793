import { posix } from 'node:path'
import { readLinkage } from './elf-linkage.ts'
import { byVersion, glibcVersion } from './glibc-version.ts'
import { type FileReader, ignoring, readImageFiles } from '../host/image-archive/image-files.ts'

/** The dynamic loaders and libraries of an image. */
export type CLibrary = {
  /** Whether it has a file at this path, through links too. */
  has(path: string): boolean
  /** The versions that a library of this name defines; undefined: the image does not have it. */
  versionsOf(library: string): readonly string[] | undefined
  /** The release of its glibc, as in `2.36`; undefined: it has no glibc. */
  readonly glibc: string | undefined
  /** Paths of its dynamic loaders, sorted, as in `/lib/ld-musl-x86_64.so.1`. */
  readonly loaders: readonly string[]
}

/** Reads the loaders and libraries of the image in an archive. Damaged ones are as good as missing. */
export const readCLibrary = async (archive: string, signal: AbortSignal): Promise<CLibrary> => {
  const read = await readImageFiles(archive, libraryReader, signal)
  return cLibraryOf(new Map([...read].map(([path, { learned }]) => [`/${path}`, learned])))
}

/** What a file of an image is to the dynamic loader. */
export type LibraryFile =
  | {
      readonly kind: 'library'
      readonly defines: readonly string[]
      /** What glibc says about itself: it does not define a version in every release. */
      readonly release: string | undefined
    }
  | { readonly kind: 'link'; readonly target: string }

/** The same from its files by absolute path. */
export const cLibraryOf = (files: ReadonlyMap<string, LibraryFile>): CLibrary => {
  const libraries = new Map<string, Library>()
  for (const path of files.keys()) {
    const file = resolve(files, path)
    if (file !== undefined && isSearched(path)) libraries.set(posix.basename(path), file)
  }
  return {
    has: (path) => resolve(files, path) !== undefined,
    versionsOf: (library) => libraries.get(library)?.defines,
    glibc: releaseOf(libraries.get('libc.so.6')),
    loaders: [...files.keys()].filter((path) => isLoaderPath.test(path)).toSorted(),
  }
}

type Library = Extract<LibraryFile, { readonly kind: 'library' }>

const releaseOf = (library: Library | undefined): string | undefined => {
  const defined = (library?.defines ?? []).filter((each) => glibcVersion(each) !== undefined)
  return library?.release ?? glibcVersion(defined.toSorted(byVersion).at(-1) ?? '')
}

/** The folders that glibc and musl search on all distributions that Go's images are made from. */
const isSearched = (path: string): boolean =>
  /^\/(?:usr\/)?(?:local\/)?lib(?:64)?(?:\/[\w-]+-linux-[\w-]+)?\/[^/]+$/.test(path)

const isLoaderPath = /^\/(?:usr\/)?lib(?:64)?\/ld-(?:linux|musl)[^/]*\.so\.\d+$/

/** Follows links of the file and of the folders on its path. */
const resolve = (files: ReadonlyMap<string, LibraryFile>, path: string, links = 0): Library | undefined => {
  const file = files.get(path)
  if (file?.kind === 'library') return file
  if (links > mostLinks) return undefined
  if (file?.kind === 'link') return resolve(files, posix.resolve(posix.dirname(path), file.target), links + 1)
  for (let folder = posix.dirname(path); folder !== '/'; folder = posix.dirname(folder)) {
    const linked = files.get(folder)
    if (linked?.kind === 'link') {
      const real = posix.resolve(posix.dirname(folder), linked.target)
      return resolve(files, posix.join(real, posix.relative(folder, path)), links + 1)
    }
  }
  return undefined
}

/** As many as the kernel follows (path_resolution(7)). */
const mostLinks = 40

/** The C library has 2 MB; a larger file is not looked into. */
const mostBytes = 64 * 1024 * 1024

/** The target of a link arrives as its content; nothing else that short is a library. */
const libraryReader = (path: string): FileReader<LibraryFile> => {
  if (!/(?:^|\/)(?:lib[^/]*|ld-[^/]*|[^/]*\.so[^/]*)$/.test(path)) return ignoring
  const pieces: Buffer[] = []
  let bytes = 0
  return {
    piece: (piece) => {
      bytes += piece.length
      if (bytes <= mostBytes) pieces.push(Buffer.from(piece))
    },
    end: () => (bytes > mostBytes ? undefined : libraryFile(Buffer.concat(pieces))),
  }
}

const libraryFile = (content: Buffer): LibraryFile | undefined => {
  if (content.toString('latin1', 0, 4) !== '\x7fELF') return linkTo(content.toString())
  try {
    return { kind: 'library', defines: readLinkage(content).defines, release: releaseIn(content) }
  } catch {
    return undefined
  }
}

/** As in `GNU C Library (Debian GLIBC 2.31-13+deb11u11) stable release version 2.31.` */
const releaseIn = (content: Buffer): string | undefined => {
  const start = content.indexOf('GNU C Library ')
  if (start < 0) return undefined
  const text = content.toString('latin1', start, start + 200)
  return /^GNU C Library [^\n]*? version (\d+\.\d+)/.exec(text)?.[1]
}

const linkTo = (target: string): LibraryFile | undefined =>
  target.length > 0 && target.length < 4096 && !/[\n\0]/.test(target) ? { kind: 'link', target } : undefined
