import { type Attestations, usualScanner } from '../../engines/attestations.ts'
import { nativePlatform } from '../../host/machine.ts'

/** What a release has beside the image of one platform. */
type Release = {
  readonly platforms: readonly string[]
  readonly attestations: Attestations | undefined
}

/** The platform that most releases have beside that of the machine. */
const otherPlatform = (): string => (nativePlatform() === 'linux/arm64' ? 'linux/amd64' : 'linux/arm64')

const onMachine = (): readonly string[] => [nativePlatform()]

/** The value that the others are compared with. */
export const plain = 'plain'

const releases = {
  [plain]: () => ({ platforms: onMachine(), attestations: undefined }),
  'two platforms': () => ({ platforms: [nativePlatform(), otherPlatform()], attestations: undefined }),
  // The default of docker/build-push-action.
  'provenance min': () => ({
    platforms: onMachine(),
    attestations: { provenance: 'min', sbomScanner: undefined },
  }),
  'provenance max': () => ({
    platforms: onMachine(),
    attestations: { provenance: 'max', sbomScanner: undefined },
  }),
  SBOM: () => ({
    platforms: onMachine(),
    attestations: { provenance: undefined, sbomScanner: usualScanner },
  }),
} as const satisfies Record<string, () => Release>

export const releaseValues: readonly string[] = Object.keys(releases)

/** What a value builds. */
export const releaseOf = (value: string): Release => {
  const all: Readonly<Record<string, () => Release>> = releases
  const release = all[value]?.()
  if (release === undefined) throw new Error(`there is no release ${value}`)
  return release
}
