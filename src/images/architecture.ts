/** The architecture of this machine, as Go and image indexes name it. Throws for an unsupported one. */
export const architecture = (name: string = process.arch): 'amd64' | 'arm64' => {
  switch (name) {
    case 'x64':
      return 'amd64'
    case 'arm64':
      return 'arm64'
    default:
      throw new Error(`The fixtures' images can only be made for amd64 and arm64; this machine is ${name}`)
  }
}
