import { isOlder } from '../../host/version-order.ts'
import type { EngineFacts } from '../../model.ts'
import type { DockerfileFeature, UnsupportedFeatures } from '../engine.ts'

/** The features that Buildah did not always have, and the first version that has them. */
const since: readonly (readonly [DockerfileFeature, what: string, version: string])[] = [
  ['cache-mounts', 'cache mounts', '1.24.0'],
  ['build-contexts', 'additional build contexts', '1.26.4'],
]

/** What Podman or Buildah of these versions does not support. Both build with Buildah's code. */
export const unsupportedBy = ({
  name,
  versions,
}: Pick<EngineFacts, 'name' | 'versions'>): UnsupportedFeatures => {
  const version = versions['buildah'] ?? versions['client'] ?? ''
  return Object.fromEntries(
    since
      .filter(([, , first]) => isOlder(version, first))
      .map(([feature, what, first]) => [
        feature,
        `${name} builds with Buildah ${version}, which does not support ${what} (${first} does)`,
      ]),
  )
}
