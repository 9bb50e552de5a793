/**
 * Whether a reference names an image of Windows: Microsoft's base images, also behind another registry, and those that
 * have one of them in their tag, such as `golang:1.26-nanoserver`. A folder of a registry may be named windows too.
 */
export const isWindowsImage = (reference: string): boolean => {
  const [, name = '', tag = ''] = /^([^@]*?)(?::([^:/@]*))?(?:@.*)?$/.exec(reference.toLowerCase()) ?? []
  return /nanoserver|windowsservercore/.test(tag) || repositories.some((repository) => repository.test(name))
}

/** https://hub.docker.com/u/microsoft and https://mcr.microsoft.com list them. */
const repositories: readonly RegExp[] = [
  /^mcr\.microsoft\.com\/windows(?:\/|$)/,
  /^(?:docker\.io\/)?windows\//,
  /(?:^|\/)windows\/(?:nanoserver|server|servercore|iotcore)(?:\/|$)/,
  /(?:^|\/)(?:nanoserver|windowsservercore)$/,
]
