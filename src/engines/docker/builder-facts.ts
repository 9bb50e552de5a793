export type BuilderFacts = {
  readonly name: string
  readonly driver: string
  readonly nodes: number
  /** One of its nodes is behind neither a local socket nor a context. */
  readonly remote: boolean
  /** Its containers are known to be in the network of their machine. */
  readonly usesHostNetwork: boolean
  /** The version of BuildKit, when it is shown. */
  readonly buildkit: string | undefined
  readonly snapshotter: string | undefined
}

/** Parses `docker buildx inspect`: `Name:   value` for the builder, then for each of its nodes. */
export const parseBuilder = (text: string): BuilderFacts | undefined => {
  const values = (name: string): readonly string[] =>
    [...text.matchAll(new RegExp(`^\\s*${name}:\\s+(\\S+)`, 'gm'))].map(([, value = '']) => value)
  const [[name, ...nodes], [driverName]] = [values('Name'), values('Driver')]
  if (name === undefined || driverName === undefined) return undefined
  return {
    name,
    driver: driverName,
    nodes: nodes.length,
    remote: values('Endpoint').some((endpoint) => /^(?!unix:)\w+:\/\//.test(endpoint)),
    usesHostNetwork: /^\s*Driver Options:.*\snetwork="host"/m.test(text),
    buildkit: values('BuildKit(?: version)?')[0],
    snapshotter: values('org.mobyproject.buildkit.worker.snapshotter')[0],
  }
}
