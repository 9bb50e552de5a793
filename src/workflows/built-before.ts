import type { Build } from './build.ts'
import { portable } from './marks.ts'

/** What a job has built so far, as keys. */
export type BuiltBefore = Set<string>

/**
 * Leaves out what a command builds only where it is not there, if a build before has made it; notes all other builds. Build arguments
 * do not count: it is because of them that `docker compose build --build-arg …` comes before `docker compose up`.
 */
export const withoutBuilt = (builds: readonly Build[], before: BuiltBefore): readonly Build[] =>
  builds.filter((build) => {
    const { isImplied, service } = build
    if (isImplied === true) return ![service, undefined].some((each) => before.has(keyOf(build, each)))
    if (service !== undefined || isKnown(build)) before.add(keyOf(build, service))
    return true
  })

/** A build that is told without a service may be any that has the same Dockerfile. */
const keyOf = (build: Build, service: string | undefined): string =>
  JSON.stringify([...sourceOf(build), service])

const sourceOf = ({ settings }: Build): readonly (string | undefined)[] =>
  ['context', 'file', 'target'].map((wanted) => settings.findLast(({ name }) => name === wanted)?.text)

const isKnown = (build: Build): boolean => {
  const [context, ...others] = sourceOf(build)
  return (
    context !== undefined &&
    [context, ...others].every((text) => text === undefined || portable(text) !== undefined)
  )
}
