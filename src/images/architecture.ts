/** The architecture of this machine, as Go and image indexes name it. Throws for any other than these two. */
export const architecture = (name: string = process.arch): 'amd64' | 'arm64' => {
  switch (name) {
    case 'x64':
      return 'amd64'
    case 'arm64':
      return 'arm64'
    default:
      throw new Error(`Images of the fixtures are made for amd64 and arm64 only; this machine is ${name}`)
  }
}
