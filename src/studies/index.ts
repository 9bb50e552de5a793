import type { Study } from './study.ts'

/** Every study, in the order of `study list`. A new one is its file and its line here. */
export const studies = {
  engines: async () => (await import('./engines.ts')).engines,
  strategies: async () => (await import('./strategies.ts')).strategies,
  storage: async () => (await import('./storage.ts')).storage,
  'cache-owner': async () => (await import('./cache-owner.ts')).cacheOwner,
  cpu: async () => (await import('./cpu.ts')).cpu,
  matrix: async () => (await import('./matrix.ts')).matrix,
  vendor: async () => (await import('./vendor.ts')).vendor,
  stability: async () => (await import('./stability.ts')).stability,
  network: async () => (await import('./network.ts')).network,
  vm: async () => (await import('./vm.ts')).vm,
  'dev-loop': async () => (await import('./dev-loop.ts')).devLoop,
  race: async () => (await import('./race.ts')).race,
  linking: async () => (await import('./linking.ts')).linking,
  'base-images': async () => (await import('./base-images.ts')).baseImages,
  builders: async () => (await import('./builders.ts')).builders,
  parallel: async () => (await import('./parallel.ts')).parallel,
  release: async () => (await import('./release.ts')).release,
  export: async () => (await import('./export.ts')).exportStudy,
} as const satisfies Record<string, () => Promise<Study>>

/** The words that studies are asked for by. */
export const studyNames: readonly string[] = Object.keys(studies)

/** The study with this name; undefined when there is none. */
export const studyNamed = async (name: string): Promise<Study | undefined> => {
  const all: Readonly<Record<string, () => Promise<Study>>> = studies
  return Object.hasOwn(all, name) ? all[name]?.() : undefined
}
