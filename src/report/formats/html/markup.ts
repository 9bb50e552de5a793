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
  const opened = `<${name}${attributesText(attributes)}`
  return content.length === 0 && selfClosing.has(name)
    ? { markup: `${opened}/>` }
    : { markup: `${opened}>${joined(content, name).markup}</${name}>` }
}

/** A page of 10,000 rows has half a million of these: no list is made on the way. */
const attributesText = (attributes: Attributes): string => {
  let all = ''
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value !== undefined) all += ` ${key}="${shown(String(value))}"`
  }
  return all
}

/** Contents one after the other, of an element: appended, so that no part of a page is copied at each of its levels. */
export const joined = (content: readonly Content[], within = ''): Markup => {
  const isCopied = within === 'pre' || within === 'code'
  let markup = ''
  for (const each of content)
    if (typeof each !== 'string') markup += each.markup
    else markup += isCopied ? shown(each) : shown(each).replaceAll(beforeUnit, '\u00A0')
  return { markup }
}

/** A narrow page must not part a number from its unit; what people copy stays as it is. */
const beforeUnit = /(?<=\d) (?=(?:ms|s|min|h|[kMG]?B)(?![\w-]))/g

/** Elements that hold nothing: of HTML, and of SVG. HTML does not know the short form of any other. */
const selfClosing = new Set(['meta', 'br', 'line', 'rect', 'circle', 'path'])

/** No text of a report is worth more of a page; report.json has all of it. */
const longestText = 2_000

const shown = (text: string): string => markupText(text.length > longestText ? cut(text, longestText) : text)
