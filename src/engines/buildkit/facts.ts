import { listAt, parseJson, textAt } from '../../host/json.ts'
import type { EngineFacts } from '../../model.ts'
import { withoutAbsent } from '../facts.ts'

/** What a buildkitd of our own says of itself. `buildctl` gives the standard output of the client. */
export const buildkitFacts = async (
  buildctl: (args: readonly string[]) => Promise<string>,
  told: Pick<EngineFacts, 'origin' | 'networkDriver' | 'rootless'>,
): Promise<EngineFacts> => {
  const info = parseJson(await buildctl(['debug', 'info', '--format', '{{json .}}']))
  const worker = listAt(parseJson(await buildctl(['debug', 'workers', '--format', '{{json .}}'])))[0]
  const storageDriver = textAt(worker, 'labels', 'org.mobyproject.buildkit.worker.snapshotter')
  const buildkit = textAt(info, 'buildkitVersion', 'version')
  // `buildctl github.com/moby/buildkit v0.34.2 REVISION`
  const client = (await buildctl(['--version'])).split(/\s+/)[2]
  return {
    name: 'buildkit',
    versions: withoutAbsent({ client, buildkit }),
    ...(storageDriver === undefined ? {} : { storageDriver }),
    ...told,
    imageStore: 'none: the image is an OCI archive',
    builder: 'buildctl, OCI worker; output type=oci, one file',
    notes: ['daemon started for this run: RUN steps that name no network have its own'],
  }
}
