import { join } from 'node:path'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { writeOnce } from '../parts/write-once.ts'

/**
 * Writes the Dockerfile of a shipped project changed for several platforms, and returns its path. Every engine's user can read
 * its folder, which belongs to this project alone: `project` is its id.
 */
export const writeForPlatforms = async (
  folder: RunFolder,
  project: string,
  text: string,
): Promise<string> => {
  const dir = await folder.sub(`release/${project.replaceAll(/[^\w.-]/g, '-')}`)
  const dockerfile = join(dir, 'Dockerfile')
  await writeOnce(dockerfile, forPlatforms(text))
  return dockerfile
}

/**
 * A Dockerfile of a shipped project whose compiler runs on the machine, whatever platform it compiles for. Throws when it has no
 * stage `build` on the base image, which every one has.
 */
export const forPlatforms = (text: string): string => {
  const before = /^FROM \$\{BASE_IMAGE\} AS build$/m
  if (!before.test(text)) throw new Error('the Dockerfile has no stage build on BASE_IMAGE')
  return text.replace(
    before,
    () =>
      'FROM --platform=$BUILDPLATFORM ${BASE_IMAGE} AS build\nARG TARGETOS TARGETARCH\nENV GOOS=${TARGETOS} GOARCH=${TARGETARCH}',
  )
}
