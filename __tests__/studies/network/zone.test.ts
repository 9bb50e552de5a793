import { describe, expect, it } from 'vitest'
import { allNames, hostName, readHostName } from '../../../src/studies/network/zone.ts'

describe('names of servers', () => {
  it('say what they are answered with', () => {
    const server = { tag: 'slow', delayMs: 200, address: '10.0.2.2' }
    expect(hostName(server)).toBe('slow-200-10-0-2-2.bench.test')
    expect(readHostName(hostName(server))).toEqual(server)
  })

  it('are one label below the domain that the certificate is for', () => {
    const [, domain] = allNames.split('*')
    expect(hostName({ tag: 'a', delayMs: 0, address: '127.0.0.1' })).toMatch(/^[^.]+\.bench\.test$/)
    expect(domain).toBe('.bench.test')
  })

  it.each([
    'bench.test',
    'example.com',
    'a-1-2-3-4.bench.test',
    'a-0-256-0-0-1.bench.test',
    'a-0-1-2-3-4.bench.test.x',
  ])('does not know %s', (name) => {
    expect(readHostName(name)).toBeUndefined()
  })
})
