import { isOlder } from '../../host/version-order.ts'
import type { EngineFacts } from '../../model.ts'
import type { UnsupportedFeatures } from '../abilities.ts'

/** The first daemon whose BuildKit (0.10) reads heredocs without a syntax line. */
const readsHeredocsSince = '23.0.0'

/** What a Docker daemon of this version does not support. */
export const unsupportedByDocker = ({
  name,
  versions,
}: Pick<EngineFacts, 'name' | 'versions'>): UnsupportedFeatures => {
  const version = versions['server'] ?? ''
  return isOlder(version, readsHeredocsSince)
    ? {
        heredocs: `${name} ${version} reads heredocs only in a Dockerfile that begins with \`# syntax=docker/dockerfile:1\` (${readsHeredocsSince} needs no such line)`,
      }
    : {}
}
