import type { EngineFacts, ProjectReport, Report, UsedImage } from '../../model.ts'
import { totalCost } from '../../report/total-cost.ts'

type Found = Pick<Report, 'engines' | 'projects' | 'warnings'>

type Earlier = Found & Pick<Report, 'startedAt' | 'cost'>

/**
 * A report with what only the earlier process saw, since what it finished is not opened again: engines, projects, warnings.
 * The builds are those of both, and so are start and cost.
 */
export const withEarlier = (report: Report, earlier: Earlier | undefined): Report =>
  earlier === undefined
    ? report
    : {
        ...report,
        startedAt: earlier.startedAt < report.startedAt ? earlier.startedAt : report.startedAt,
        cost: totalCost([earlier, report]),
        engines: enginesOf(report, earlier),
        projects: projectsOf(report, earlier),
        warnings: [...new Set([...earlier.warnings, ...report.warnings, ...movedImages(report, earlier)])],
      }

const enginesOf = (now: Found, earlier: Found): readonly EngineFacts[] => [
  ...now.engines,
  ...earlier.engines.filter(({ name }) => !now.engines.some((each) => each.name === name)),
]

const projectsOf = ({ projects = [] }: Found, earlier: Found): readonly ProjectReport[] => {
  const before = earlier.projects ?? []
  return [
    ...projects.map((project) => {
      const images = before.find(({ id }) => id === project.id)?.images ?? []
      const gone = images.filter((image) => !project.images.some((each) => isSame(each, image)))
      return { ...project, images: [...project.images, ...gone] }
    }),
    ...before.filter(({ id }) => !projects.some((each) => each.id === id)),
  ]
}

const isSame = (one: UsedImage, other: UsedImage): boolean =>
  one.engine === other.engine && one.image === other.image && one.platform === other.platform

const imagesOf = ({ projects = [] }: Found): readonly UsedImage[] => projects.flatMap(({ images }) => images)

/** Rounds before and after it cannot be compared. */
const movedImages = (now: Found, earlier: Found): readonly string[] =>
  imagesOf(now).flatMap((image) => {
    const before = imagesOf(earlier).find((each) => isSame(each, image))
    return before?.id === undefined || image.id === undefined || before.id === image.id
      ? []
      : [
          `On ${image.engine}, ${image.image} was another image before the study was continued: take all of it again, and pin the image by its digest.`,
        ]
  })
