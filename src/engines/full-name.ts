/** The name of an image as Docker and BuildKit complete it: `golang` is `docker.io/library/golang:latest`; a digest is not part of the name. */
export const fullName = (reference: string): string => {
  const [name = '', digest] = reference.split('@')
  const complete = `${hostOf(name)}${name}`
  return digest !== undefined || /:[^/]*$/.test(name) ? complete : `${complete}:latest`
}

/** What they put in front of a name without a registry. */
const hostOf = (name: string): string => {
  const [first = '', ...more] = name.split('/')
  if (more.length === 0) return 'docker.io/library/'
  return /[.:]|^localhost$/.test(first) ? '' : 'docker.io/'
}
