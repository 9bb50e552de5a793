/** In characters, as much as one line may have. */
const longestObject = 1024 * 1024

/**
 * Joins the lines of an object that begins and ends with a line of its own and whose other lines are indented; any other line
 * is passed on as it is. Returns nothing while an object is not complete.
 */
export const objectLines = (): ((line: string) => readonly string[]) => {
  let open: string[] = []
  let size = 0
  return (line) => {
    if (open.length === 0 && line !== '{') return [line]
    const isInside = open.length === 0 || /^\s/.test(line)
    open.push(line)
    size += line.length
    if (isInside && size < longestObject) return []
    const lines = open
    open = []
    size = 0
    return line === '}' ? [lines.join('')] : lines
  }
}
