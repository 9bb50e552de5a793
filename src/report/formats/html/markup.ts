import { markupText } from '../../escape.ts'
import { cut } from '../../numbers.ts'

/** Markup that this program wrote. Everything else is a string, and a string is always escaped. */
export type Markup = { readonly markup: string }

/** What an element holds: texts from anywhere, and markup of ours. */
export type Content = string | Markup

/** By name; undefined: the element does not have it. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element, well-formed as HTML and as XML. */
export const element = (name: string, attributes: Attributes, content: readonly Content[] = []): Markup => {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${shown(String(value))}"`))
    .join('')
  return content.length === 0 && selfClosing.has(name)
    ? { markup: `<${name}${given}/>` }
    : { markup: `<${name}${given}>${joined(content).markup}</${name}>` }
}

/** Contents one after the other. */
export const joined = (content: readonly Content[]): Markup => ({
  markup: content.map((each) => (typeof each === 'string' ? shown(each) : each.markup)).join(''),
})

/** Elements that hold nothing: of HTML, and of SVG. HTML does not know the short form of any other. */
const selfClosing = new Set(['meta', 'br', 'line', 'rect', 'circle', 'path'])

/** No text of a report is worth more of a page; report.json has all of it. */
const longestText = 2_000

const shown = (text: string): string => markupText(text.length > longestText ? cut(text, longestText) : text)
