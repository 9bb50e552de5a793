import { duration, factor, percent, percentBeside } from '../analysis/numbers.ts'

/** Stands where nothing is known; the report gives the reason elsewhere. */
export const nothing = '~'

/** `show(value)`, or `~` when the value is unknown. */
export const known = <T>(value: T | undefined, show: (value: T) => string): string =>
  value === undefined ? nothing : show(value)

const singleUnit = /^(\S+) (\S+)$/u

/** Two durations as one range, with the unit once where both share it: `18.9–20.1 s`. */
export const durationRange = (lowMs: number, highMs: number): string => {
  const [low, high] = [duration(lowMs), duration(highMs)]
  if (low === high) return low
  const [lowParts, highParts] = [singleUnit.exec(low), singleUnit.exec(high)]
  if (lowParts?.[2] === undefined || lowParts[2] !== highParts?.[2]) return `${low} – ${high}`
  return `${lowParts[1]}–${high}`
}

/** A change in percent, with its sign: 0.123 is `+12.3%`. `limit` is printed beside it. */
export const signedPercent = (change: number, limit?: number): string => {
  const text = percentBeside(change, limit)
  return change > 0 && text !== percent(0) ? `+${text}` : text
}

/** The same, and from twice the time on as a factor: 1.3 is `2.3×`. */
export const signedChange = (change: number, limit?: number): string =>
  change >= 1 ? factor(1 + change) : signedPercent(change, limit)

/** How many times one value is another: `1.42×`. */
export const ratio = (value: number): string => `${value.toFixed(2)}×`

/** A bound of a ratio: beside 1 with as many decimals as show on which side it is, as in `1.003×`. */
export const ratioBound = (value: number): string => {
  const decimals = [2, 3, 4, 5, 6].find((count) => Number(value.toFixed(count)) !== 1)
  return `${value.toFixed(decimals ?? 2)}×`
}

/** A ratio with its bounds, where it has some: if both are on one side of 1, so is what is printed. */
export const ratioWithin = (value: number, { low = 0, high = Infinity }: RatioBounds): string =>
  low > 1 || high < 1 ? ratioBound(value) : ratio(value)

type RatioBounds = { readonly low?: number; readonly high?: number }

/** A number with its noun: `1 build`, `3 builds`. */
export const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`

/** Bytes in GiB, as memory and disks are sold: `15.6 GiB`. */
export const gibibytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GiB`

/** Bytes in MB of a million, below a tenth of one in kB: `12.3 MB`. */
export const megabytes = (bytes: number): string =>
  bytes >= 100_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`

/** `a, b and c`. */
export const list = (items: readonly string[]): string => {
  const last = items.at(-1)
  return last === undefined || items.length === 1
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** The text with its first letter in upper case; a path, a module or an id stays as it is written. */
export const capitalized = (text: string): string =>
  /^\S*[./_@~]\S/u.test(text) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The text with a full stop, unless it already ends like a sentence. */
export const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`)

/** The first `length` characters, with `…` where something was left out. */
export const cut = (text: string, length: number): string => {
  const characters = [...text]
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

/** Both ends of a text that is longer than this. */
export const cutInside = (text: string, length: number): string => {
  const characters = [...text]
  if (characters.length <= length) return text
  const last = Math.floor((length - 1) / 2)
  return `${characters.slice(0, length - 1 - last).join('')}…${characters.slice(characters.length - last).join('')}`
}
