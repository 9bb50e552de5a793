import type { PackagesImage } from '../../images/packages-image.ts'

type Base = Omit<PackagesImage, 'goVersion' | 'only'>

/** What the final image of a project gets added by its own packages is the same, so only the first image differs. */
const bases = {
  /** As `golang:VERSION-alpine`: busybox and musl, no C compiler. */
  'alpine-like': {
    name: 'alpine-like-go',
    suite: 'bookworm',
    variant: 'extract',
    // No certificates: their package depends on OpenSSL, and that on glibc.
    packages: ['busybox-static', 'musl'],
    hasDocs: false,
    links: { 'bin/sh': 'busybox' },
  },
  /** A small Debian without a C compiler; the official images of Go have no such variant. */
  'debian-slim': {
    name: 'debian-slim-go',
    suite: 'bookworm',
    variant: 'minbase',
    packages: ['ca-certificates'],
    hasDocs: false,
    links: {},
  },
  /** As `golang:VERSION-bookworm`: with what `buildpack-deps:scm` and cgo need. */
  debian: {
    name: 'debian-go',
    suite: 'bookworm',
    variant: 'minbase',
    packages: [
      ...['ca-certificates', 'curl', 'g++', 'gcc', 'git', 'gnupg', 'libc6-dev', 'make', 'mercurial'],
      ...['netbase', 'openssh-client', 'pkg-config', 'procps', 'subversion', 'tzdata', 'wget'],
    ],
    hasDocs: true,
    links: {},
  },
} as const satisfies Readonly<Record<string, Base>>

/** The values of the study, from the smallest image on. */
export const baseNames: readonly string[] = Object.keys(bases)

/** The image of a value with a version of Go in it. Throws for any other text. */
export const baseOf = (value: string, goVersion: string): PackagesImage => {
  const known: Readonly<Record<string, Base>> = bases
  const base = Object.hasOwn(known, value) ? known[value] : undefined
  if (base === undefined) throw new Error(`there is no base image called ${value}`)
  return { ...base, only: undefined, goVersion }
}
