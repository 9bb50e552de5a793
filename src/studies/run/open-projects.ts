import type { RunningEngine } from '../../engines/engine.ts'
import type { ArchiveStore } from '../../images/archive-store.ts'
import type { PlatformImage } from '../../engines/foreign-images.ts'
import { InputError } from '../../inputs/error.ts'
import { type ImagesMoved, pinImages } from '../../images/pinned-images.ts'
import type { UsedImage } from '../../model.ts'
import { type FixtureProject, type OpenedFixture, openFixture } from '../../projects/fixtures/prepare.ts'
import { describeFixture } from '../../projects/fixtures/subject.ts'
import type { DescribedProject, ProjectCheckout } from '../../projects/subject.ts'
import { usedImages } from '../../projects/used-images.ts'
import type { OpenedEngines, OpenedRun, RunRequest } from '../../run/open.ts'
import { isFixture, type StudyProject } from '../project.ts'
import { Unmeasurable } from '../parts/unmeasurable.ts'

/** What projects are laid out with. */
export type ProjectsRequest = {
  readonly request: Pick<RunRequest, 'host' | 'inputs'>
  readonly opened: OpenedRun
  readonly engines: OpenedEngines
  readonly archiveStore: ArchiveStore
}

/** The projects of a study, and what became known about them. */
export type OpenedProjects = {
  readonly described: readonly DescribedProject[]
  /** By project id. */
  readonly images: ReadonlyMap<string, readonly UsedImage[]>
  /** The images of the user's project, and those that cells fetched, that are others at the end than at the beginning. */
  readonly imagesMoved: ImagesMoved
  /** Enters images that a cell fetched: they belong to the project, and must stay the same. */
  readonly pin: (
    engine: RunningEngine,
    project: StudyProject,
    images: readonly PlatformImage[],
  ) => Promise<void>
  readonly checkout: (engine: RunningEngine, project: StudyProject) => Promise<ProjectCheckout>
}

/** Lays projects out when they are first asked for, and loads their images into each engine once. */
export const openProjects = (asked: ProjectsRequest): OpenedProjects => {
  const { subject } = asked.opened
  const described: DescribedProject[] = [...subject.described]
  const images = new Map<string, readonly UsedImage[]>()
  const moved: ImagesMoved[] = []
  const addImages = (id: string, found: readonly UsedImage[] = []): void =>
    void images.set(id, [...(images.get(id) ?? []), ...found])
  const fixtures = openFixtures(asked, (each) => void described.push(each))
  const load = async (engine: RunningEngine, project: StudyProject): Promise<ProjectCheckout> => {
    const { id } = project
    if (isFixture(project)) {
      const fixture = await fixtures(project)
      addImages(id, await fixture.load([engine]))
      return headOf(fixture.checkouts, id)
    }
    const prepared = await subject.prepare([engine]).catch(asUnmeasurable)
    if (prepared.imagesMoved !== undefined) moved.push(prepared.imagesMoved)
    addImages(id, prepared.images.get(id))
    return headOf(prepared.checkouts.get(id), id)
  }
  return {
    described,
    images,
    imagesMoved: async () => (await Promise.all(moved.map((look) => look()))).flat(),
    pin: async (engine, { id }, fetched) => {
      const added = notAmong(images.get(id) ?? [], engine, fetched)
      const pinned = await pinImages([engine], () => added)
      moved.push(pinned.moved)
      addImages(id, usedImages(pinned.found, []))
    },
    checkout: oncePerEngine(load),
  }
}

const notAmong = (
  known: readonly UsedImage[],
  { facts }: RunningEngine,
  fetched: readonly PlatformImage[],
): readonly PlatformImage[] => {
  const own = known.filter(({ engine }) => engine === facts.name)
  return fetched.filter(
    ({ reference, platform }) => !own.some((each) => each.image === reference && each.platform === platform),
  )
}

/** What is no input for one engine leaves the others. */
const asUnmeasurable = (error: unknown): never => {
  if (error instanceof InputError)
    throw new Unmeasurable({ code: 'unsupported', reason: error.problems.join('; ') })
  throw error
}

const openFixtures = (
  { request, opened, engines, archiveStore }: ProjectsRequest,
  describe: (project: DescribedProject) => void,
) => {
  const known = new Map<string, OpenedFixture>()
  const loaded = new Set<string>()
  return async (project: FixtureProject): Promise<OpenedFixture> => {
    const before = known.get(project.id)
    if (before !== undefined) return before
    const { host } = request
    const preparation = {
      host,
      archiveStore,
      folder: opened.folder,
      engines: engines.engines,
      loaded,
      revisions: ['head' as const],
    }
    const fixture = await openFixture(preparation, project)
    describe(await describeFixture(project))
    known.set(project.id, fixture)
    return fixture
  }
}

/** The same work for the same engine and project is done once; what failed is not tried again. */
const oncePerEngine = (load: OpenedProjects['checkout']): OpenedProjects['checkout'] => {
  const loaded = new Map<RunningEngine, Map<string, Promise<ProjectCheckout>>>()
  return (engine, project) => {
    const ofEngine = loaded.get(engine) ?? new Map<string, Promise<ProjectCheckout>>()
    const known = ofEngine.get(project.id) ?? load(engine, project)
    loaded.set(engine, ofEngine.set(project.id, known))
    return known
  }
}

const headOf = (
  checkouts: ReadonlyMap<string, ProjectCheckout> | undefined,
  project: string,
): ProjectCheckout => {
  const checkout = checkouts?.get('head')
  if (checkout === undefined) throw new Error(`the project ${project} was not laid out`)
  return checkout
}
