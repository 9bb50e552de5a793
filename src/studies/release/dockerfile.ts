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
