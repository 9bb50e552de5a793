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
