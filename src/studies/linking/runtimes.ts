import type { PackagesImage } from '../../images/packages-image.ts'

/** An image that a program is started in. */
export type Runtime = {
  /** Also the name of its column. */
  readonly name: string
  readonly title: string
  /** Undefined: nothing, `FROM scratch`. */
  readonly image: PackagesImage | undefined
}

const files = {
  variant: 'extract',
  hasDocs: false,
  only: undefined,
  goVersion: undefined,
  links: {},
} as const

/** From the one with nothing in it to the one with the newest C library. */
export const runtimes: readonly Runtime[] = [
  { name: 'onScratch', title: 'on scratch', image: undefined },
  {
    name: 'onStatic',
    title: 'on certificates and time zones only',
    image: {
      ...files,
      name: 'static',
      suite: 'bookworm',
      packages: ['ca-certificates', 'netbase', 'tzdata'],
      // Without the libraries of the programs that install them.
      only: ['etc/protocols', 'etc/services', 'usr/share/ca-certificates', 'usr/share/zoneinfo'],
    },
  },
  {
    name: 'onMusl',
    title: 'on musl and busybox',
    image: {
      ...files,
      name: 'musl',
      suite: 'bookworm',
      packages: ['busybox-static', 'musl'],
      links: { 'bin/sh': 'busybox' },
    },
  },
  {
    name: 'onDebian11',
    title: 'on Debian 11',
    image: { ...files, name: 'debian-11', suite: 'bullseye', packages: ['libc6'] },
  },
  {
    name: 'onDebian12',
    title: 'on Debian 12',
    image: { ...files, name: 'debian-12', suite: 'bookworm', packages: ['libc6'] },
  },
]

/** The image that programs are compiled in, with gcc, glibc and musl. */
export const compilerImage = (goVersion: string): PackagesImage => ({
  name: 'debian-12-gcc',
  suite: 'bookworm',
  variant: 'essential',
  packages: ['gcc', 'libc6-dev', 'musl-tools', 'dbus-daemon'],
  hasDocs: false,
  only: undefined,
  goVersion,
  links: {},
})
