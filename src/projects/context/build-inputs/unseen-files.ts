import { join, relative } from 'node:path'
import type { Inputs } from '../../../inputs/inputs.ts'
import { readUserBuild, type UserBuild } from '../user-build.ts'
import { sourcesOf } from './copy-sources.ts'
import { everyRule } from './engine-rules.ts'
import { readIgnore } from './ignore.ts'

/** Whether no build sees a file; the path is relative to the repository. */
type IsUnseen = (path: string) => boolean

/**
 * Which files of a working tree no engine of any version sees, because its ignore file leaves them out. Undefined when
 * every file may be seen: without a Dockerfile that can be read, with an ignore file that an engine refuses, or where a
 * build takes files to which no ignore file applies.
 */
export const unseenFiles = async (
  root: string,
  context: string,
  inputs: Inputs,
): Promise<IsUnseen | undefined> => {
  // Where a bake file takes its files from is not known yet.
  if (inputs.bakeTarget !== undefined) return undefined
  const { buildArgs } = inputs.build
  const place = { dir: root, contextDir: join(root, context) }
  const build = await readUserBuild(place, inputs, buildArgs).catch(() => undefined)
  if (build === undefined || takesIgnored(build)) return undefined
  const { contextDir, dockerfilePath } = build
  const reading = everyRule.map((rules) => readIgnore(contextDir, dockerfilePath, rules))
  const ignores = await Promise.all(reading).catch(() => [])
  const inContext = relative(root, contextDir)
  const prefix = inContext === '' ? '' : `${inContext}/`
  return (path) =>
    ignores.length > 0 &&
    path.startsWith(prefix) &&
    !isRead.test(path) &&
    ignores.every(
      ({ isIgnored, isIgnoredItself }) =>
        isIgnored(path.slice(prefix.length)) && isIgnoredItself(path.slice(prefix.length)),
    )
}

const takesIgnored = ({ dockerfile, buildContexts }: UserBuild): boolean =>
  Object.keys(buildContexts).length > 0 ||
  everyRule.some((rules) => sourcesOf(dockerfile, rules).some(({ seesIgnored }) => seesIgnored))

/** What this program reads itself, whatever engines see. */
const isRead =
  /(?:^|\/)(?:[^/]*(?:Dockerfile|Containerfile|ignore)[^/]*|go\.(?:mod|sum|work)|docker-bake[^/]*|Makefile)$/i
