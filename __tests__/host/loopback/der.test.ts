import { describe, expect, it } from 'vitest'
import {
  bitString,
  bool,
  context,
  integer,
  octets,
  oid,
  seq,
  utcTime,
} from '../../../src/host/loopback/der.ts'

describe('DER', () => {
  it.each([
    ['1.2.840.10045.4.3.2', '06082a8648ce3d040302'],
    ['2.5.29.17', '0603551d11'],
    ['1.3.6.1.5.5.7.3.1', '06082b06010505070301'],
  ])('writes the object identifier %s as X.690 says', (dotted, hex) => {
    expect(oid(dotted).toString('hex')).toBe(hex)
  })

  it.each([
    [127, '047f'],
    [128, '048180'],
    [255, '0481ff'],
    [256, '04820100'],
    [65_536, '0483010000'],
  ])('writes the length %i in as few bytes as possible', (bytes, hex) => {
    const written = octets(Buffer.alloc(bytes)).toString('hex')
    expect(written.slice(0, hex.length)).toBe(hex)
    expect(written).toHaveLength(hex.length + 2 * bytes)
  })

  it('nests', () => {
    expect(seq(bool(true), integer(Buffer.of(2))).toString('hex')).toBe('30060101ff020102')
    expect(context(0, integer(Buffer.of(2))).toString('hex')).toBe('a003020102')
    expect(context(2, Buffer.from('a'), false).toString('hex')).toBe('820161')
    expect(bitString(Buffer.of(6), 1).toString('hex')).toBe('03020106')
  })

  it('writes a time to the second', () => {
    expect(utcTime(new Date('2026-01-02T03:04:05.678Z')).toString('latin1')).toBe('\u0017\r260102030405Z')
  })
})
