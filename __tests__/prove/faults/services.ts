import { writeFile } from 'node:fs/promises'
import {
  type Part,
  type ResultsService,
  startResultsService,
  type Trouble,
} from '../../support/results-service.ts'
import type { Fault, FaultKind } from './fault.ts'
import { leaveLeg, publishing } from './github.ts'
import type { World } from './world.ts'

const services = new WeakMap<World, ResultsService>()

const troubles: Readonly<Record<string, Trouble>> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 413, 429, 500, 502, 503].map((status) => [
      `${status}`,
      { kind: 'status', status },
    ]),
  ),
  'a connection that is cut': { kind: 'cut' },
  'an answer after 20 s': { kind: 'slow', delayMs: 20_000 },
  'no answer': { kind: 'slow', delayMs: 3_600_000 },
  'no JSON': { kind: 'text', text: '<html>maintenance</html>' },
  'half of its JSON': { kind: 'text', text: '{"ok":tr' },
  'JSON of another shape': { kind: 'text', text: '[1,2,{"ok":7}]' },
  'an address that is none': {
    kind: 'text',
    text: '{"ok":true,"signedUploadUrl":"nowhere","signed_upload_url":"nowhere"}',
  },
  'an empty body': { kind: 'text', text: '' },
}

/** Artifact first, then in the post step the cache: both ask the same service. */
const of = (
  name: string,
  { fails, says }: { readonly fails: (service: ResultsService) => void; readonly says: readonly RegExp[] },
): Fault =>
  publishing(name, {
    prepare: async (world) => {
      await leaveLeg(world)
      const service = await startResultsService()
      world.use(service)
      services.set(world, service)
      fails(service)
    },
    env: (world) => services.get(world)?.env ?? {},
    expected: { status: [1], says, limitS: 240 },
  })

const partly = (parts: readonly Part[], says: readonly RegExp[], who: string): readonly Fault[] =>
  Object.entries(troubles).map(([what, trouble]) =>
    of(`${who}: ${what}`, {
      says: what === 'an answer after 20 s' ? [] : says,
      fails: (service) => {
        for (const part of parts) service.trouble(part, trouble)
      },
    }),
  )

const missing: readonly Fault[] = [
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_SERVICE_V2',
].flatMap((variable) =>
  ['', 'rubbish'].map((value) => ({
    ...of(`${variable} is ${value === '' ? 'empty' : value}`, {
      fails: () => {},
      says:
        variable === 'ACTIONS_CACHE_SERVICE_V2'
          ? [/Uploaded the artifact/]
          : [/artifact .*was not uploaded|No artifact was uploaded/],
    }),
    env: (world: World) => ({ ...services.get(world)?.env, [variable]: value }),
  })),
)

const archive = (world: World): string => world.at('cache/base-go0-amd64-v1.tar')

/** The post step saves an archive that the main step made. */
const saving = (name: string, fails: (service: ResultsService) => void, says: readonly RegExp[]): Fault => ({
  ...of(name, { fails, says }),
  prepare: async (world) => {
    await leaveLeg(world)
    const service = await startResultsService()
    world.use(service)
    services.set(world, service)
    fails(service)
    await writeFile(archive(world), Buffer.alloc(100_000))
    await writeFile(`${archive(world)}.json`, '{}')
  },
  post: (world) => ({ archives: JSON.stringify([archive(world)]) }),
})

const saves: readonly Fault[] = [
  ...Object.entries(troubles).map(([what, trouble]) =>
    saving(`saving in the cache: ${what}`, (service) => service.trouble('CacheService', trouble), [
      what === 'an answer after 20 s' ? /Saved base-go0/ : /base-go0-amd64-v1.tar was not saved in the cache/,
    ]),
  ),
  saving(
    'saving in the cache: storage fails',
    (service) => service.trouble('blob', { kind: 'status', status: 503 }),
    [/base-go0-amd64-v1.tar was not saved/],
  ),
  saving('saving in the cache: storage is cut', (service) => service.trouble('blob', { kind: 'cut' }), [
    /base-go0-amd64-v1.tar was not saved/,
  ]),
]

export const serviceFaults: FaultKind = {
  kind: 'artifact and cache services',
  faults: [
    ...partly(
      ['ArtifactService'],
      [/The artifact go-container-bench-\S+ was not uploaded/, /report is in/],
      'the artifact service',
    ),
    ...partly(
      ['blob'],
      [/The artifact go-container-bench-\S+ was not uploaded/, /report is in/],
      'the artifact storage',
    ).slice(0, 12),
    ...missing,
    ...saves,
  ],
}
