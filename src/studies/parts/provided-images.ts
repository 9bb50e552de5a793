import type { ImageArchive } from '../../engines/engine.ts'
import { type PackagesImage, packagesImage } from '../../images/packages-image.ts'
import type { Bench } from '../bench.ts'

/** Images made from packages of the distribution, for the cells of one study. */
export type ProvidedImages = {
  /** The archive of an image, made unless an earlier run kept it. */
  archive(bench: Bench, image: PackagesImage): Promise<ImageArchive>
  /** The same, loaded into an engine of the run, once. */
  load(bench: Bench, engine: string, image: PackagesImage): Promise<ImageArchive>
}

/** Each image is made once, and loaded once into each engine. */
export const provideImages = (): ProvidedImages => {
  const archives: Known = new Map()
  const loaded: Known = new Map()
  const archive: ProvidedImages['archive'] = ({ host, archiveStore, mayInstall }, image) =>
    once(archives, [image], () => packagesImage(host, image, { store: archiveStore, mayInstall }))
  return {
    archive,
    load: (bench, engine, image) =>
      once(loaded, [engine, image], async () => {
        const made = await archive(bench, image)
        bench.host.log(`${engine}: loading ${made.reference}`)
        await bench.engine(engine).loadImage(made)
        return made
      }),
  }
}

type Known = Map<string, Promise<ImageArchive>>

const once = (
  known: Known,
  key: readonly unknown[],
  make: () => Promise<ImageArchive>,
): Promise<ImageArchive> => {
  const text = JSON.stringify(key)
  const found = known.get(text) ?? make()
  known.set(text, found)
  return found
}
