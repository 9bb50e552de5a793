import { at, listAt, parseJson, textAt } from '../host/json.ts'
import type { EngineFacts } from '../model.ts'
import { withoutAbsent } from './facts.ts'

const label = 'org.mobyproject.buildkit.worker.'

/** What a buildkitd of our own says of itself. `buildctl` gives the standard output of the client. */
export const buildkitFacts = async (
  buildctl: (args: readonly string[]) => Promise<string>,
  origin: EngineFacts['origin'],
): Promise<EngineFacts> => {
  const info = parseJson(await buildctl(['debug', 'info', '--format', '{{json .}}']))
  const worker = listAt(parseJson(await buildctl(['debug', 'workers', '--format', '{{json .}}'])))[0]
  const labels = at(worker, 'labels')
  const [storageDriver, network] = [textAt(labels, `${label}snapshotter`), textAt(labels, `${label}network`)]
  const buildkit = textAt(info, 'buildkitVersion', 'version')
  // `buildctl github.com/moby/buildkit v0.34.2 REVISION`
  const client = (await buildctl(['--version'])).split(/\s+/)[2]
  return {
    name: 'buildkit',
    versions: withoutAbsent({ client, buildkit }),
    ...(storageDriver === undefined ? {} : { storageDriver }),
    ...(network === undefined ? {} : { networkDriver: network }),
    imageStore: 'none: the image is an OCI archive',
    rootless: false,
    builder: 'buildctl, OCI worker; output type=oci, one file',
    origin,
    notes: ['daemon started for this run: RUN steps that name no network have the network host'],
  }
}
