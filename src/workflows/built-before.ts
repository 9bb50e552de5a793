import type { Build } from './build.ts'
import { portable } from './marks.ts'

/** What a job has built so far, by what names it. */
export type BuiltBefore = Map<string, Build[]>

/**
 * Leaves out what a command builds only where it is not there, if a build before has made it; notes all other builds. Build arguments
 * of the same service do not count: it is because of them that `docker compose build --build-arg …` comes before `docker compose up`.
 */
export const withoutBuilt = (builds: readonly Build[], before: BuiltBefore): readonly Build[] =>
  builds.filter((build) => {
    const { isImplied, service } = build
    if (isImplied === true)
      return (
        !before.has(keyOf(build, service)) && !builtWithout(build, before).some((each) => agree(each, build))
      )
    const key = keyOf(build, service)
    if (service !== undefined || isKnown(build)) before.set(key, [...(before.get(key) ?? []), build])
    return true
  })

/** A build that is told without a service may be any that has the same Dockerfile, unless an argument says otherwise. */
const builtWithout = (build: Build, before: BuiltBefore): readonly Build[] =>
  before.get(keyOf(build, undefined)) ?? []

/** Whether no build argument has two values. */
const agree = (one: Build, other: Build): boolean => {
  const given = new Map(argumentsOf(one))
  return argumentsOf(other).every(([name, value]) => (given.get(name) ?? value) === value)
}

const argumentsOf = ({ settings }: Build): readonly (readonly [name: string, value: string])[] =>
  settings.flatMap(({ name, text }) => {
    const at = text.indexOf('=')
    return name === 'build-args' && at !== -1 ? [[text.slice(0, at), text.slice(at + 1)] as const] : []
  })

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
