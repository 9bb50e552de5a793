import { listAt, parseJson, textAt } from '../../host/json.ts'
import type { EngineFacts } from '../../model.ts'
import { buildkitPhases } from '../build/phase-sources.ts'
import { knownVersions } from '../known-versions.ts'

/** What a buildkitd started for the run reports about itself. `buildctl` returns the standard output of the client. */
export const buildkitFacts = async (
  buildctl: (args: readonly string[]) => Promise<string>,
  known: Pick<EngineFacts, 'origin' | 'networkDriver' | 'rootless'>,
): Promise<EngineFacts> => {
  const info = parseJson(await buildctl(['debug', 'info', '--format', '{{json .}}']))
  const worker = listAt(parseJson(await buildctl(['debug', 'workers', '--format', '{{json .}}'])))[0]
  const storageDriver = textAt(worker, 'labels', 'org.mobyproject.buildkit.worker.snapshotter')
  const buildkit = textAt(info, 'buildkitVersion', 'version')
  // `buildctl github.com/moby/buildkit v0.34.2 REVISION`
  const client = (await buildctl(['--version'])).split(/\s+/)[2]
  return {
    name: 'buildkit',
    versions: knownVersions({ client, buildkit }),
    ...(storageDriver === undefined ? {} : { storageDriver }),
    ...known,
    phases: buildkitPhases,
    imageStore: 'none: the image is an OCI archive',
    builder: 'buildctl, OCI worker; output type=oci, one file',
    notes: ["daemon started for this run: RUN steps use the daemon's network unless the build names one"],
  }
}
