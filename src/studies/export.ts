import type { StudyColumn } from '../model.ts'
import type { Bench } from './bench.ts'
import { exportAdvice } from './export/advice.ts'
import { openExportCell } from './export/cell.ts'
import { openImage, type OpenImage } from './export/image.ts'
import { exportValues, firstExport, nextExport } from './export/values.ts'
import { type Place, placesOf } from './parts/places.ts'
import { isFixture } from './project.ts'
import type { Cell, Scope, Study } from './study.ts'

const columns: readonly StudyColumn[] = [
  { name: 'exportedBytes', title: 'sent or written', unit: 'bytes' },
  { name: 'cpuMs', title: 'CPU time', unit: 'ms' },
]

/** What happens to an image after it is built. */
export const exportStudy: Study = {
  name: 'export',
  text: 'What does it cost to load an image, to write it to an archive or to push it, with gzip and with zstd?',
  axis: 'export',
  values: exportValues,
  reference: 'push gzip',
  defaults: { scenarios: [] },
  forContext: true,
  cannotHonour: () => ({
    scenarios: 'it exports an image that is built before, where none and where all of its layers are known',
    isolation: 'exports are no builds, and nothing keeps them apart',
    attestations: 'its figures are those of the image alone',
  }),
  columns,
  cells: (scope) => placesOf(scope).flatMap((place) => cellsOf(scope, place)),
  advise: exportAdvice,
}

/** All values export one image. */
const cellsOf = ({ values }: Scope, place: Place): readonly Cell[] => {
  const { engine, project } = place
  let opened: Promise<OpenImage> | undefined
  const image = (bench: Bench): Promise<OpenImage> => (opened ??= openImage(bench, place))
  return values.flatMap((value) =>
    [firstExport, nextExport].map((scenario) => ({
      ...{ value, engine, project: project.id, scenario, group: `${engine} ${project.id}` },
      benchmarks: [],
      // The image of a user's project may have any size, and has to be built first.
      roughMs: isFixture(project) ? 2_000 : undefined,
      open: async (bench) =>
        openExportCell(bench, await image(bench), { value, isFirst: scenario === firstExport }),
    })),
  )
}
