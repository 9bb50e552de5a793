import { posix } from 'node:path'
import type { CLibrary } from './c-library.ts'
import type { Linkage, NeededVersion } from './elf-linkage.ts'
import { byVersion, glibcVersion } from './glibc-version.ts'

/** Whether the dynamic loader of an image can start a program, by what both contain. */
export type Fit =
  /** It needs nothing of the image. */
  | { readonly kind: 'static' }
  | { readonly kind: 'fits' }
  | { readonly kind: 'other-architecture' }
  | { readonly kind: 'loader-missing'; readonly loader: string }
  | { readonly kind: 'library-missing'; readonly libraries: readonly string[] }
  | { readonly kind: 'version-missing'; readonly versions: readonly NeededVersion[] }

/** Compares what a program needs with what an image has, as the dynamic loader does it before the program starts. */
export const fitOf = (program: Linkage, image: CLibrary, architecture: 'amd64' | 'arm64'): Fit => {
  const { interpreter, libraries, needs } = program
  if (program.architecture !== architecture) return { kind: 'other-architecture' }
  if (interpreter === undefined) return { kind: 'static' }
  if (!image.has(interpreter)) return { kind: 'loader-missing', loader: interpreter }
  const absent = libraries.filter((each) => image.versionsOf(each) === undefined)
  // The loader of musl is its library too, under whatever name a program knows it.
  const isLoader = (library: string): boolean => isMusl(interpreter) && library.startsWith('libc.')
  const missing = absent.filter((each) => !isLoader(each))
  if (missing.length > 0) return { kind: 'library-missing', libraries: missing }
  const versions = needs.filter(
    ({ library, version }) => image.versionsOf(library)?.includes(version) === false,
  )
  return versions.length > 0 ? { kind: 'version-missing', versions } : { kind: 'fits' }
}

const isMusl = (loader: string): boolean => posix.basename(loader).startsWith('ld-musl-')

/** The newest version of glibc that a program needs, as in `2.34`, with what it uses of it; undefined: none. */
export const newestGlibc = (program: Linkage): NeededVersion | undefined =>
  program.needs
    .filter(({ version }) => glibcVersion(version) !== undefined)
    .toSorted((left, right) => byVersion(left.version, right.version))
    .at(-1)
