/** The few forms of DER (ITU-T X.690) that a certificate consists of. */

export const seq = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts)
export const set = (...parts: readonly Buffer[]): Buffer => tagged(0x31, ...parts)
export const bool = (value: boolean): Buffer => tagged(0x01, Buffer.of(value ? 0xff : 0))
/** A number from its bytes, the highest first; its first bit is the sign. */
export const integer = (bytes: Buffer): Buffer => tagged(0x02, bytes)
export const octets = (bytes: Buffer): Buffer => tagged(0x04, bytes)
export const text = (value: string): Buffer => tagged(0x0c, Buffer.from(value))
export const bitString = (bytes: Buffer, unusedBits: number): Buffer =>
  tagged(0x03, Buffer.of(unusedBits), bytes)

/** `[number]`: around other forms, or around bytes of its own. */
export const context = (number: number, content: Buffer, constructed = true): Buffer =>
  tagged((constructed ? 0xa0 : 0x80) + number, content)

/** In seconds; only for years before 2050. */
export const utcTime = (date: Date): Buffer =>
  tagged(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`))

/** An object identifier from its dotted form. */
export const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

/** Seven bits a byte, the highest first; all but the last have the first bit set. */
const base128 = (value: number): readonly number[] => {
  const bytes = [value % 128]
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128))
    bytes.unshift((left % 128) + 128)
  return bytes
}

const tagged = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.of(tag), length(content.length), content])
}

const length = (bytes: number): Buffer => {
  if (bytes < 128) return Buffer.of(bytes)
  const hex = bytes.toString(16)
  const digits = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
  return Buffer.concat([Buffer.of(0x80 + digits.length), digits])
}
