/** What an engine needs of a machine, as the preflight looks at it; what is absent is not looked at. */
export type EngineNeeds = {
  /** Its own program, which must answer `--version`. */
  readonly program?: string
  /** What carries out the Dockerfile. */
  readonly builder?: 'buildkit' | 'buildah'
  /** The program that opens its user namespace, or its path: it runs without root. */
  readonly userNamespace?: string
  /** It builds in the Docker daemon of this kind that answers, when there is one. */
  readonly dockerDaemon?: 'rootful' | 'rootless'
}
