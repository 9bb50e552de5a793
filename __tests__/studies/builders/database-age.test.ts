import { describe, expect, test } from 'vitest'
import { ageInDays, dateOfVersion } from '../../../src/studies/builders/database-age.ts'

describe('the age of a vulnerability database', () => {
  test('follows from the time in the version of its module', () => {
    expect(dateOfVersion('v0.0.0-20261105234957-0a1b2c3d4e5f')).toBe('2026-11-05T23:49:57.000Z')
    expect(dateOfVersion('v1.2.4-0.20240229010203-0a1b2c3d4e5f')).toBe('2024-02-29T01:02:03.000Z')
  })

  test('is unknown for a version without a time', () => {
    for (const version of [
      'v1.2.3',
      '',
      'v0.0.0-20261345234957-0a1b2c3d4e5f',
      'v0.0.0-20230229000000-0a1b2c3d4e5f',
    ])
      expect(dateOfVersion(version)).toBeUndefined()
  })

  test('is in whole days', () => {
    const database = { date: '2026-11-05T23:49:57.000Z' }
    expect(ageInDays(database, '2026-11-29T02:00:00Z')).toBe(23)
    expect(ageInDays(database, '2026-12-06T23:49:57Z')).toBe(31)
    expect(ageInDays(database, '2026-11-05T23:49:58Z')).toBe(0)
  })
})
