import type { StudyRow } from '../model.ts'

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

/** What the rules of advice read of a row: `StudyRow` without what no rule needs. */
export type AdvisedRow = {
  readonly value: string
  readonly engine: string
  readonly project: string
  readonly scenario: string
  readonly sample?: { readonly medianMs?: number }
  readonly ratio?: number
  readonly low?: number
  readonly high?: number
  readonly columns: Readonly<Record<string, number | string>>
  readonly unknown?: Readonly<Record<string, string>>
}

/** Whether the row is surely slower than the reference, which only bounds can show. */
export const isSlower = ({ low }: Pick<AdvisedRow, 'low'>): boolean => low !== undefined && low > 1

export const isFaster = ({ high }: Pick<AdvisedRow, 'high'>): boolean => high !== undefined && high < 1
