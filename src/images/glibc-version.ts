import { isOlder } from '../host/version-order.ts'

/** The number in a version of glibc, as in `GLIBC_2.34`; undefined for `GLIBC_PRIVATE` and those of other libraries. */
export const glibcVersion = (version: string): string | undefined => /^GLIBC_(\d[\d.]*)$/.exec(version)?.[1]

/** Compares two versions of glibc by their numbers: 2.9 is older than 2.34. */
export const byVersion = (left: string, right: string): number => {
  const [one, other] = [glibcVersion(left) ?? '', glibcVersion(right) ?? '']
  if (isOlder(one, other)) return -1
  return isOlder(other, one) ? 1 : 0
}
