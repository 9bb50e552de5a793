import type { BuildOptions } from '../../../inputs/inputs.ts'

/** The options of a build that can differ between revisions because each has a bake file of its own. */
export const buildSettings = (
  { network, platforms, ssh, secrets, secretFiles }: BuildOptions,
  otherContexts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({
  network: JSON.stringify(network ?? null),
  platform: JSON.stringify(platforms),
  ssh: JSON.stringify(ssh),
  secrets: JSON.stringify([secrets, secretFiles]),
  'build-contexts': JSON.stringify(otherContexts),
})
