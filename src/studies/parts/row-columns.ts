import type { StudyRow } from '../../model.ts'

/** The number in a column; undefined where it has none. */
export const numberIn = ({ columns }: Pick<StudyRow, 'columns'>, name: string): number | undefined => {
  const value = columns[name]
  return typeof value === 'number' ? value : undefined
}

/** The text in a column; undefined where it has none. */
export const textIn = ({ columns }: Pick<StudyRow, 'columns'>, name: string): string | undefined => {
  const value = columns[name]
  return typeof value === 'string' ? value : undefined
}
