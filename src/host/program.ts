import { fileURLToPath } from 'node:url'

/** Where the files of this program are, absolute. */
export type Program = {
  /** `dist/index.js`, or `src/main.ts`: helper processes start it again. */
  readonly entry: string
  /** Folder of the shipped fixtures. */
  readonly fixtures: string
  /** Folder of the small Go programs that look at a build from inside its steps; a run compiles them. */
  readonly probes: string
}

/** The files of the program whose entry has this URL. The bundle and the sources lie equally deep. */
export const programAt = (entryUrl: string): Program => ({
  entry: fileURLToPath(entryUrl),
  fixtures: fileURLToPath(new URL('../fixtures', entryUrl)),
  probes: fileURLToPath(new URL('../probes', entryUrl)),
})
