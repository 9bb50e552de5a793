/** The architecture of this machine, as Go and image indexes name it. Throws for an unsupported one. */
export const architecture = (): 'amd64' | 'arm64' => {
  const { arch } = process
  if (arch === 'x64') return 'amd64'
  if (arch === 'arm64') return 'arm64'
  throw new Error(`The fixtures' images can only be made for amd64 and arm64; this machine is ${arch}`)
}
