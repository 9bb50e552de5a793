import type { StudyColumn } from '../model.ts'
import { networkAdvice } from './network/advice.ts'
import { networkCells, ownNetworks } from './network/cells.ts'
import { gridVariables } from './network/grid.ts'
import { routes } from './network/values.ts'
import type { Study } from './study.ts'

const columns: readonly StudyColumn[] = [
  { name: 'dnsMs', title: 'DNS', unit: 'ms' },
  { name: 'connectMs', title: 'connect', unit: 'ms' },
  { name: 'tunnelMs', title: 'CONNECT', unit: 'ms' },
  { name: 'tlsMs', title: 'TLS', unit: 'ms' },
  { name: 'firstByteMs', title: 'first byte', unit: 'ms' },
  { name: 'laterP50Ms', title: 'later request P50', unit: 'ms' },
  { name: 'laterP95Ms', title: 'later request P95', unit: 'ms' },
  { name: 'moduleP50Ms', title: 'download of a module P50', unit: 'ms' },
  { name: 'requests', title: 'requests', unit: 'count' },
  { name: 'connections', title: 'connections', unit: 'count' },
  { name: 'bytes', title: 'bytes', unit: 'bytes' },
  { name: 'lookups', title: 'DNS questions', unit: 'count' },
  { name: 'resolver', title: 'resolver, in the words of Go', unit: 'text' },
  { name: 'goHttp', title: 'Go over HTTP', unit: 'text' },
  { name: 'goHttps', title: 'Go over HTTPS', unit: 'text' },
  { name: 'gitHttp', title: 'git over HTTP', unit: 'text' },
  { name: 'gitHttps', title: 'git over HTTPS', unit: 'text' },
  { name: 'clientLookups', title: 'client asked DNS for', unit: 'text' },
  { name: 'passed', title: 'proxy variables from the engine', unit: 'text' },
]

/** Real servers of this machine, at several distances, and the drivers through which builds reach them. */
export const network: Study = {
  name: 'network',
  text: 'How long Go needs for its modules on different ways to a registry and through each network driver, where that time goes, and which proxy variable decides about which download.',
  axis: 'way to the modules',
  values: [...routes, ...gridVariables, ...Object.keys(ownNetworks)],
  reference: 'direct',
  defaults: { fixtures: ['small'], scenarios: ['cold'] },
  forContext: Object.keys(ownNetworks),
  cannotHonour: (isOwnProject) => ({
    network: 'its values are the networks; name them with values',
    ...(isOwnProject
      ? {}
      : {
          scenarios: 'it always downloads into an empty cache',
          strategy: 'it downloads modules without the Dockerfile of a project',
          isolation: 'it measures downloads, which nothing keeps apart',
        }),
  }),
  columns,
  cells: networkCells,
  advise: networkAdvice,
}
