import { describe, expect, test } from 'vitest'
import { firstEdited, styles } from '../../../prove/repositories/styles.ts'

describe('the file that source-change edits first', () => {
  test.for(styles)('with $name: $first', async (style) => {
    const { first, firstInBase = first } = style
    expect(await firstEdited(style)).toEqual({ base: firstInBase, head: first })
  })

  test('is tried on many styles, each once', () => {
    expect(styles.length).toBeGreaterThanOrEqual(80)
    expect(new Set(styles.map(({ name, dockerfile }) => name + dockerfile)).size).toBe(styles.length)
  })
})
