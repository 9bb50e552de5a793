import { plain } from './plain.ts'

/**
 * A name as one word of ASCII, percent-encoded like a part of a URL: without blanks, slashes, quotes and whatever else
 * separates names in a reader. `~` when it is empty.
 */
export const word = (text: string): string => {
  const encoded = encodeURIComponent(plain(text)).replaceAll('%40', '@').replaceAll('%2B', '+')
  return encoded === '' ? '~' : encoded
}
