/** The rooms of `src/`, in the order data flows; a room imports from rows below its own only. */
export const order: readonly (readonly string[])[] = [
  ['main'],
  ['modes'],
  ['studies'],
  ['run'],
  ['measure'],
  ['provision', 'projects'],
  ['preflight', 'workflows', 'publish'],
  ['images'],
  ['engines', 'revisions', 'report'],
  ['host', 'plan'],
  ['inputs'],
  ['scenarios', 'analysis'],
  ['model', 'dockerfile', 'version'],
]

/** The room of a file: its folder in `src/`, or for a file directly in `src/` its own name. */
export const roomOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.ts$/, '')

/** Whether an import from one room to the other runs down the order; undefined for a room that has no row. */
export const runsDown = (from: string, to: string): boolean | undefined => {
  const [upper, lower] = [rowOf(from), rowOf(to)]
  return upper === -1 || lower === -1 ? undefined : upper < lower
}

const rowOf = (room: string): number => order.findIndex((row) => row.includes(room))
