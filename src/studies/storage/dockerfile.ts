/** The folders that the probe `cache-files` measures: one in a layer, and one in a cache mount, where it fills an empty one. */
export const layerFolder = '/cache'
export const mountFolder = '/mount'

/** Fills a layer, and measures it in a later step: files of an earlier layer are what a driver has to look for. */
export const fileProbeDockerfile = [
  'ARG BASE_IMAGE',
  'FROM ${BASE_IMAGE} AS files',
  'COPY probe /probe',
  `RUN ${JSON.stringify(['/probe', 'fill', layerFolder])}`,
  'ARG ROUND',
  `RUN --mount=type=cache,target=${mountFolder} \\`,
  `    ${JSON.stringify(['/probe', 'measure', '/tmp/files.json', layerFolder, mountFolder])}`,
  'FROM scratch AS evidence',
  'COPY --from=files /tmp/files.json /',
  '',
].join('\n')
