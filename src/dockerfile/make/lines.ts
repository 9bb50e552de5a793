/** Longer Makefiles are generated. */
const longest = 300_000

/** The lines of a Makefile; one that ends in a backslash continues. */
export const logicalLines = (text: string): readonly string[] => {
  const found: string[] = []
  let open = ''
  for (const line of text.slice(0, longest).replaceAll('\r', '').split('\n')) {
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(line)) open += `${line}\n`
    else {
      found.push(open + line)
      open = ''
    }
  }
  return open === '' ? found : [...found, open]
}

export const onOneLine = (line: string): string =>
  line
    .split('\\\n')
    .map((part) => part.trim())
    .join(' ')
    .trim()
