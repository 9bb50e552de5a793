/** What GitHub obeys in a text. */
export const obeyedInMarkdown: readonly RegExp[] = [
  /<(?!\/?(?:details|summary)>)/u,
  /@[\w-]/u,
  /:\/\//u,
  /www\./iu,
  /(?<!&)#\d/u,
  /(?<!\\)\]\(/u,
  /\u202e/u,
]

/** The lines of the first table. */
export const tableRows = (markdown: string): readonly string[] => {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => line.startsWith('|'))
  return lines.slice(start, lines.indexOf('', start))
}
