import { type Built, findingPackages } from '../../../dockerfile/programs/built-packages.ts'
import type { ContextFacts } from '../../../dockerfile/container-paths.ts'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { withPauses } from '../../../host/pauses.ts'
import type { RevisionFiles } from './main-packages.ts'

/** The packages that the Dockerfile of a revision builds: several searches ask, and it is followed once for all of them. */
export const packagesIn = async (
  { contextDir, pause }: Pick<RevisionFiles, 'contextDir' | 'pause'>,
  dockerfile: Dockerfile,
  facts: ContextFacts,
): Promise<Built> => {
  const known = followed.get(dockerfile)
  if (known?.contextDir === contextDir) return known.built
  const built = await withPauses(findingPackages(dockerfile, facts), pause)
  followed.set(dockerfile, { contextDir, built })
  return built
}

const followed = new WeakMap<Dockerfile, { readonly contextDir: string; readonly built: Built }>()
