import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { textAt } from '../../host/json.ts'
import { isFileInside, readInside } from '../../host/inside/read.ts'
import type { StorageRoot } from './session.ts'
import { imageEntries } from './store.ts'

/** Files of the steps that a build ran, as far as the store shows them. */
export type MadeFiles = {
  /** Called right before each build. */
  note(): Promise<void>
  /**
   * Copies files, absolute in their stage, side by side into a folder. False, and nothing is copied, unless exactly one of the
   * layers that the last build added has all of them, and no other has one.
   */
  copy(paths: readonly string[], target: string): Promise<boolean>
}

/**
 * Reads layers as the overlay driver keeps them, in `overlay/LAYER/diff`. To build a stage with these files instead takes as long
 * as all steps of the build take when they come from the cache, and more.
 */
export const openMadeFiles = (storage: StorageRoot): MadeFiles => {
  let before: ReadonlySet<string> = new Set()
  return {
    note: async () => {
      before = await topLayers(storage)
    },
    copy: async (paths, target) => {
      // What cannot be read is no reason to go without evidence: the stage has the same files.
      const contents = await madeIn(storage, before, paths).catch(() => undefined)
      if (contents === undefined) return false
      await mkdir(target, { recursive: true })
      for (const [path, content] of contents) await writeFile(join(target, basename(path)), content)
      return true
    },
  }
}

const madeIn = async (
  storage: StorageRoot,
  before: ReadonlySet<string>,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Buffer> | undefined> => {
  const added = [...(await topLayers(storage))].filter((layer) => !before.has(layer))
  const layer = await onlyLayerWith(
    added.map((each) => join(storage.root, 'overlay', each, 'diff')),
    paths,
  )
  if (layer === undefined) return undefined
  const contents = new Map<string, Buffer>()
  for (const path of paths) {
    const content = await readInside(layer, `.${path}`, mostBytes)
    if (content === undefined) return undefined
    contents.set(path, content)
  }
  return contents
}

/** The layers of the images of a store, each without those below it. */
const topLayers = async (storage: StorageRoot): Promise<ReadonlySet<string>> =>
  new Set((await imageEntries(storage)).flatMap((image) => textAt(image, 'layer') ?? []))

const onlyLayerWith = async (
  layers: readonly string[],
  paths: readonly string[],
): Promise<string | undefined> => {
  const found = new Set<string>()
  for (const layer of layers)
    for (const path of paths) if (await isFileInside(layer, `.${path}`)) found.add(layer)
  const [only, ...others] = found
  if (only === undefined || others.length > 0) return undefined
  for (const path of paths) if (!(await isFileInside(only, `.${path}`))) return undefined
  return only
}

/** Of one file; a program of Go has a few hundred MB at most. */
const mostBytes = 1_000_000_000
