import type { EngineFacts } from '../../model.ts'
import type { DockerfileFeature, RunningEngine } from '../engine.ts'

/** What came to Buildah late, and the first version that has it. */
const since: readonly (readonly [DockerfileFeature, what: string, version: string])[] = [
  ['cache-mounts', 'no cache mounts', '1.24.0'],
  ['build-contexts', 'no further build contexts', '1.26.4'],
]

/** What Podman or Buildah of these versions lacks for a Dockerfile. Both build with Buildah's code. */
export const lacksOf = ({
  name,
  versions,
}: Pick<EngineFacts, 'name' | 'versions'>): NonNullable<RunningEngine['lacks']> => {
  const version = versions['buildah'] ?? versions['client'] ?? ''
  return Object.fromEntries(
    since
      .filter(([, , first]) => isOlder(version, first))
      .map(([feature, what, first]) => [
        feature,
        `${name} builds with Buildah ${version}, which has ${what} before ${first}`,
      ]),
  )
}

/** A version that is no `1.2.3` is not old: those are made by hand from current sources. */
const isOlder = (version: string, than: string): boolean => {
  const [own, other] = [partsOf(version), partsOf(than)]
  if (own === undefined || other === undefined) return false
  const at = own.findIndex((part, place) => part !== other[place])
  return at >= 0 && (own[at] ?? 0) < (other[at] ?? 0)
}

const partsOf = (version: string): readonly number[] | undefined =>
  /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number)
