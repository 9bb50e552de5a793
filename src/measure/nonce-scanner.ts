/**
 * How a nonce occurs in a file. `compiled`: as the value of a string in a program or in another file that Go made.
 * `text`: only as part of the Go text that was written into the source.
 */
export type NonceTrace = 'compiled' | 'text'

export type NonceScanner = {
  /** The next bytes of the file. */
  scan(bytes: Buffer): void
  /** Of all bytes so far; undefined: the nonce is not among them. */
  trace(): NonceTrace | undefined
}

/** The edit writes the nonce after these: as part of a variable's name, which a program repeats, and in quotes. */
const inText = ['benchmarkNonce', '"']
const longestBefore = Math.max(...inText.map((text) => text.length))

/**
 * Looks for the nonce of an edit in a file that arrives in pieces, across their borders. A copy of the source contains it
 * too, and so do reports of linters that quote the source. Only a binary file that has it as the bytes of a string shows that it
 * was compiled.
 */
export const nonceScanner = (nonce: string): NonceScanner => {
  const wanted = Buffer.from(nonce)
  const overlap = wanted.length - 1 + longestBefore
  let before: Buffer = Buffer.alloc(0)
  let [isBinary, isValue, isSeen] = [false, false, false]
  return {
    scan: (bytes) => {
      isBinary ||= bytes.includes(0)
      const window = Buffer.concat([before, bytes])
      // An occurrence that ends before the new bytes was judged with the previous ones.
      const firstEnd = before.length + 1
      let at = window.indexOf(wanted, Math.max(0, firstEnd - wanted.length))
      for (; at >= 0; at = window.indexOf(wanted, at + 1)) {
        isSeen = true
        isValue ||= !followsText(window, at)
      }
      before = window.subarray(Math.max(0, window.length - overlap))
    },
    trace: () => {
      if (isBinary && isValue) return 'compiled'
      return isSeen ? 'text' : undefined
    },
  }
}

const followsText = (window: Buffer, at: number): boolean =>
  inText.some((text) => window.toString('latin1', Math.max(0, at - text.length), at) === text)
