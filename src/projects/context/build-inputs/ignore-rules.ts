/** Whose rules apply to an ignore file: they differ in how lines are read, what patterns match, and what folders hide. */
export type IgnoreRules =
  /** BuildKit since 2022, as in Docker 23 and buildx. */
  | 'buildkit'
  /** BuildKit as in Docker 20.10: the client decides what it sends. */
  | 'docker-20'
  /** Buildah, also in Podman. */
  | 'buildah'
  /** Buildah 1.28 and Podman 4.3, which read lines as Docker does. */
  | 'podman-4'
  | 'kaniko'
