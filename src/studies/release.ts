import { isCounted } from '../analysis/attempts.ts'
import { medianOf } from '../analysis/statistics.ts'
import type { Measurement, OutcomeEvidence, StudyColumn } from '../model.ts'
import { known } from './parts/hits.ts'
import { placesOf, type Place } from './parts/places.ts'
import { releaseAdvice } from './release/advice.ts'
import { releaseRecipe } from './release/recipe.ts'
import { plain, releaseOf, releaseValues } from './release/values.ts'
import type { Cell, ColumnValues, Scope, Study } from './study.ts'
import { type BuildsAbout, timedBuilds } from './parts/timed-build.ts'

const columns: readonly StudyColumn[] = [
  { name: 'imageBytes', title: 'image, all platforms', unit: 'bytes' },
  { name: 'attestationBytes', title: 'attestations', unit: 'bytes' },
  { name: 'attestationMs', title: 'writing them', unit: 'ms' },
]

/** What a release has beside the image that was tested. */
export const release: Study = {
  name: 'release',
  text: 'What do a second platform, provenance and an SBOM add to a build?',
  axis: 'release',
  values: releaseValues,
  reference: plain,
  forContext: true,
  cannotHonour: () => ({
    platform: 'it says itself for which platforms it builds',
    attestations: 'they are among its values',
  }),
  columns,
  cells: (scope) => placesOf(scope).flatMap((place) => cellsOf(scope, place)),
  advise: releaseAdvice,
}

const cellsOf = ({ values, scenarios }: Scope, place: Place): readonly Cell[] => {
  const { engine, project } = place
  return values.flatMap((value) =>
    timedBuilds(
      { value, engine, project, group: `${engine} ${project.id}`, scenarios },
      {
        key: `${engine} (${value})`,
        recipe: (recipe, bench) => releaseRecipe(bench, place, value, recipe),
        columns: (builds, about) => Promise.resolve(columnsOf(value, builds, about)),
      },
    ),
  )
}

/** The image is read once, in the warm-up of all scenarios. */
export const columnsOf = (
  value: string,
  builds: readonly Measurement[],
  { siblings }: Pick<BuildsAbout, 'siblings'>,
): ColumnValues => {
  const outcomes = siblings.flatMap(({ evidence }) => evidence?.outcome ?? [])
  const first = (of: (outcome: OutcomeEvidence) => number | undefined): number | undefined =>
    outcomes.flatMap((outcome) => of(outcome) ?? [])[0]
  const imageBytes = known(
    first((outcome) => outcome.imageBytes),
    'no warm-up in this process read an image',
  )
  if (releaseOf(value).attestations === undefined) return { imageBytes }
  const counted = builds.filter(isCounted).flatMap(({ counters }) => counters['attestationMs'] ?? [])
  return {
    imageBytes,
    attestationBytes: known(
      first((outcome) => outcome.attestationBytes),
      'no warm-up in this process read an image',
    ),
    attestationMs: known(medianOf(counted), 'the client printed no time of attestations'),
  }
}
