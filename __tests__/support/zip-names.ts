import { inflateRawSync } from 'node:zlib'

/** The sorted names of the files in a zip archive, from its central directory. */
export const namesInZip = (zip: Buffer): readonly string[] => {
  const names: string[] = []
  const header = Buffer.from('PK\u0001\u0002')
  for (let at = zip.indexOf(header); at >= 0; at = zip.indexOf(header, at + 4)) {
    const length = zip.readUInt16LE(at + 28)
    names.push(zip.subarray(at + 46, at + 46 + length).toString())
  }
  return names.toSorted()
}

/** What a deflated file in a zip archive contains, by its central directory. Throws when there is none of the name. */
export const textInZip = (zip: Buffer, wanted: string): string => {
  const header = Buffer.from('PK\u0001\u0002')
  for (let at = zip.indexOf(header); at >= 0; at = zip.indexOf(header, at + 4)) {
    const length = zip.readUInt16LE(at + 28)
    if (zip.subarray(at + 46, at + 46 + length).toString() !== wanted) continue
    const [size, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    return inflateRawSync(zip.subarray(start, start + size)).toString()
  }
  throw new Error(`there is no ${wanted} in the archive`)
}
