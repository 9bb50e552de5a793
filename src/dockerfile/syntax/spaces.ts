const spaces = new Set(
  '\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000',
)

/** Whether Go's `unicode.IsSpace` calls it a space; a byte order mark, unlike in JavaScript, is none. */
export const isSpace = (char: string | undefined): boolean =>
  // Most characters are letters.
  char !== undefined && (char <= ' ' || char > '~') && spaces.has(char)
