/**
 * Breaks long lines between words, with the indent of each; `columns` undefined: as they are. Rows of a table, which have
 * several spaces in a row, are left alone.
 */
export const wrapped = (text: string, columns: number | undefined): string =>
  columns === undefined
    ? text
    : text
        .split('\n')
        .flatMap((line) => linesOf(line, columns))
        .join('\n')

const linesOf = (line: string, columns: number): readonly string[] => {
  const [indent = ''] = /^ */u.exec(line) ?? []
  const words = line.slice(indent.length).split(' ')
  if ([...line].length <= columns || words.includes('')) return [line]
  const [first = '', ...rest] = words
  const lines = [`${indent}${first}`]
  for (const word of rest) {
    const longer = `${lines.at(-1)} ${word}`
    if ([...longer].length <= columns) lines.splice(-1, 1, longer)
    else lines.push(`${indent}${word}`)
  }
  return lines
}
