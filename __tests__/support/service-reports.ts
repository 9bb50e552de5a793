import type { Measurement, Report } from '../../src/model.ts'
import { benchmark, buildReport, builds, engineFacts } from './report-builder.ts'

/** Services of repositories of their own, in which Podman takes these multiples of Docker's 60 s. */
export const serviceReport = (...ratios: readonly number[]): Report => {
  const services = ratios.map((ratio, at) => {
    const project = `service-${at}`
    const [docker, podman] = [benchmark({ engine: 'docker', project }), benchmark({ project })] as const
    const times = [60_000, 60_600, 59_400, 60_300, 59_700, 60_000]
    const measurements: readonly Measurement[] = [
      ...builds(docker, times),
      ...builds(
        podman,
        times.map((ms) => ms * ratio),
      ),
    ]
    return { project, benchmarks: [docker, podman], measurements }
  })
  return buildReport({
    engines: [engineFacts.docker, engineFacts.podman],
    benchmarks: services.flatMap((each) => each.benchmarks),
    measurements: services.flatMap((each) => each.measurements),
    projects: services.map(({ project }) => ({
      id: project,
      repository: `acme/${project}`,
      buildArgs: [],
      head: {},
      images: [],
    })),
  })
}
