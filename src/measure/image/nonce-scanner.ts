/**
 * How a nonce occurs in a file. `compiled`: as the value of a string in a program or in another file that Go made.
 * `text`: only as part of the Go text that was written into the source.
 */
export type NonceTrace = 'compiled' | 'text'

type NonceScanner = {
  /** The next bytes of the file. */
  scan(bytes: Buffer): void
  /** Of all bytes so far; undefined: the nonce is not among them. */
  trace(): NonceTrace | undefined
}

/** The edit writes the nonce as part of a variable's name, which a program repeats, and in quotes behind that name. */
const inName = 'benchmarkNonce'
/** Also as JSON, HTML or another program writes the quote. */
const inQuotes = /^ = (?:\\*"|&#34;|&quot;|\\u0022|[`'])$/
const longestQuotes = 16

/**
 * Looks for the nonce of an edit in a file that arrives in pieces, across their borders. A copy of the source contains it
 * too, and so do reports of linters that quote the source. Only a binary file that has it as the bytes of a string shows that it
 * was compiled.
 */
export const nonceScanner = (nonce: string): NonceScanner => {
  const wanted = Buffer.from(nonce)
  const overlap = wanted.length - 1 + wanted.length + longestQuotes
  let [start, before]: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(0)]
  let [isBinary, isValue, isSeen] = [false, false, false]
  return {
    scan: (bytes) => {
      isBinary ||= bytes.includes(0)
      if (start.length < longestStart) start = Buffer.concat([start, bytes.subarray(0, longestStart)])
      const isMade = isProgram(start) || start.toString('latin1').startsWith('!<arch>')
      const window = Buffer.concat([before, bytes])
      // An occurrence that ends before the new bytes was judged with the previous ones.
      const firstEnd = before.length + 1
      let at = window.indexOf(wanted, Math.max(0, firstEnd - wanted.length))
      for (; at >= 0; at = window.indexOf(wanted, at + 1)) {
        isSeen = true
        isValue ||= !isInText(window.toString('latin1', Math.max(0, at - overlap), at), nonce, isMade)
      }
      before = window.subarray(Math.max(0, window.length - overlap))
    },
    trace: () => {
      if (isBinary && isValue) return 'compiled'
      return isSeen ? 'text' : undefined
    },
  }
}

/**
 * Whether the nonce is part of a text by what is before it. In a file that Go made, the string before a value may end in
 * a quote too, because strings follow each other there without a mark between them.
 */
const isInText = (before: string, nonce: string, isMade: boolean): boolean => {
  if (before.endsWith(inName) || (!isMade && before.endsWith('"'))) return true
  const name = before.lastIndexOf(nonce)
  return name !== -1 && inQuotes.test(before.slice(name + nonce.length))
}

/** Whether a file with these first bytes is a program: ELF, PE, Mach-O or WebAssembly. */
export const isProgram = (start: Buffer): boolean =>
  /^(?:7f454c46|4d5a|cffaedfe|0061736d)/.test(start.toString('hex'))

/** As many bytes as show what a file is, also an archive of compiled packages. */
const longestStart = 8
