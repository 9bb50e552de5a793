import type { NeededVersion } from '../../images/elf-linkage.ts'
import { glibcVersion } from '../../images/glibc-version.ts'
import type { Fit } from '../../images/linkage-fit.ts'

/** What happened when the program was started; undefined: it ran. */
type StartFailure = string | undefined

/**
 * Whether a program runs in an image, in a few words: what its tables say, and what was seen when it was started. Where both
 * disagree, it says so.
 */
export const startWords = (fit: Fit, glibc: string | undefined, failure: StartFailure): string => {
  if (failure === undefined) return isExpectedToRun(fit) ? 'runs' : `runs, although ${mismatch(fit, glibc)}`
  if (isExpectedToRun(fit)) return `does not run: ${failure}`
  return `does not run: ${mismatch(fit, glibc)} ("${failure}")`
}

/** Whether these words say that the program ran. */
export const saysRuns = (words: unknown): boolean => typeof words === 'string' && /^runs\b/.test(words)

const isExpectedToRun = ({ kind }: Fit): boolean => kind === 'static' || kind === 'fits'

const mismatch = (fit: Fit, glibc: string | undefined): string => {
  switch (fit.kind) {
    case 'static':
    case 'fits':
      return 'nothing is missing'
    case 'other-architecture':
      return 'it is for another processor'
    case 'loader-missing':
      return `the image has no ${fit.loader}`
    case 'library-missing':
      return `the image has no ${fit.libraries.join(', ')}`
    case 'version-missing':
      return `it needs ${fit.versions.map(needWords).join(', ')}, and the image has ${glibc === undefined ? 'another library' : `glibc ${glibc}`}`
  }
}

/** At most three symbols: the first ones say enough. */
const needWords = ({ library, version, symbols }: NeededVersion): string => {
  const name = glibcVersion(version) === undefined ? `${version} of ${library}` : version
  return symbols.length === 0 ? name : `${name} for ${symbols.slice(0, 3).join(', ')}`
}
