import type { StudyColumn } from '../../model.ts'
import { runtimes } from './runtimes.ts'

/** What rows of the study show about the program. */
export const linkingColumns: readonly StudyColumn[] = [
  { name: 'loader', title: 'loader', unit: 'text' },
  { name: 'libraries', title: 'libraries', unit: 'text' },
  { name: 'newestGlibc', title: 'newest glibc used', unit: 'text' },
  { name: 'binaryBytes', title: 'binary', unit: 'bytes' },
  ...runtimes.map(({ name, title }): StudyColumn => ({ name, title, unit: 'text' })),
]
