import type { EngineFacts } from '../model.ts'

/** What BuildKit writes about a build beside the image. */
export type Attestations = {
  /** How much it says of the build; undefined: none is written. */
  readonly provenance: 'min' | 'max' | undefined
  /** The image whose program lists what is in the image; undefined: no list (SBOM) is written. */
  readonly sbomScanner: string | undefined
}

/** The scanner that buildx and BuildKit take where none is named. */
export const usualScanner = 'docker/buildkit-syft-scanner:stable-1'

/** As one reads them: `provenance (mode=max) and an SBOM (by IMAGE)`. */
export const attestationsText = (attestations: Attestations | undefined): string => {
  const { provenance, sbomScanner } = attestations ?? {}
  const parts = [
    ...(provenance === undefined ? [] : [`provenance (mode=${provenance})`]),
    ...(sbomScanner === undefined ? [] : [`an SBOM (by ${sbomScanner})`]),
  ]
  return parts.length === 0 ? 'no attestations' : parts.join(' and ')
}

type Asked = { readonly attestations?: Attestations }

/** As `--attest` of buildx and `attest` of bake take them. */
export const attestValues = ({ attestations }: Asked): readonly string[] =>
  parametersOf(attestations).map(([type, parameter]) => `type=${type},${parameter}`)

/** As options of BuildKit's frontend. */
export const attestOptions = ({ attestations }: Asked): readonly (readonly [name: string, value: string])[] =>
  parametersOf(attestations).map(([type, parameter]) => [`attest:${type}`, parameter])

const parametersOf = (asked: Attestations | undefined): readonly (readonly [string, string])[] => [
  ...(asked?.provenance === undefined ? [] : ([['provenance', `mode=${asked.provenance}`]] as const)),
  ...(asked?.sbomScanner === undefined ? [] : ([['sbom', `generator=${asked.sbomScanner}`]] as const)),
]

/**
 * Why a daemon without a bridge cannot make an SBOM; undefined: none is asked for. BuildKit starts the scanner in the default
 * network of the daemon, whatever network the steps of the build have.
 */
export const noScanIn = (name: string, { sbomScanner }: Attestations): string | undefined =>
  sbomScanner === undefined
    ? undefined
    : `the daemon of ${name} was started for this run without a bridge, which the scanner of an SBOM needs; start Docker ` +
      'before the run, or use docker-container or buildkit'

/** Why a build in a Docker daemon, or one that is loaded into it, has no attestations; undefined: it can have them. */
export const noAttestationsInDocker = ({
  name,
  versions,
  imageStore,
}: Pick<EngineFacts, 'name' | 'versions' | 'imageStore'>): string | undefined => {
  if (imageStore !== 'containerd')
    return `the daemon of ${name} keeps images with a graph driver, which has no place for attestations (the containerd image store has)`
  return versions['buildx'] === undefined
    ? `the client of ${name} has no buildx plugin, without which no build asks for attestations`
    : undefined
}
