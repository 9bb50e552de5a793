/** What is known of a document: every element with its attributes, in order, and all of its text. */
export type XmlDocument = { readonly elements: readonly XmlElement[]; readonly text: string }

type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Names of the elements around it, the outermost first. */
  readonly inside: readonly string[]
}

/** Every element with those around it: what a page consists of, without its texts. */
export const structureOf = ({ elements }: XmlDocument): readonly string[] =>
  elements.map(({ name, inside }) => [...inside, name].join('>'))

/**
 * Reads a document as strictly as XML wants it. Throws when it is not well-formed: an element that is not closed, a quote
 * that is missing, an attribute twice, `&` or `<` where no entity and no element begins, a character that is forbidden.
 */
export const parseXml = (document: string): XmlDocument => {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(document)
  if (forbidden !== null) throw new Error(`a forbidden character at ${forbidden.index}`)
  const [elements, open, texts]: [XmlElement[], string[], string[]] = [[], [], []]
  const body = document.replace(/^<!DOCTYPE html>\s*/u, '')
  for (const [, text = '', tag] of body.matchAll(/([^<]*)(<[^<]*?>)?/gsu)) {
    texts.push(textOf(text))
    if (tag === undefined) continue
    if (tag.startsWith('</')) close(tag, open)
    else {
      const element = elementOf(tag)
      elements.push({ ...element, inside: [...open] })
      if (!tag.endsWith('/>')) open.push(element.name)
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`)
  return { elements, text: texts.join('') }
}

const close = (tag: string, open: string[]): void => {
  const name = /^<\/([a-zA-Z][\w-]*)>$/u.exec(tag)?.[1]
  const last = open.pop()
  if (name === undefined || last !== name) throw new Error(`${tag} where ${last ?? 'nothing'} is open`)
}

const elementOf = (tag: string): Omit<XmlElement, 'inside'> => {
  const match = /^<([a-zA-Z][\w-]*)((?:\s+[a-zA-Z_:][\w:.-]*="[^"<]*")*)\s*\/?>$/u.exec(tag)
  if (match === null) throw new Error(`not a tag: ${tag.slice(0, 200)}`)
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of (match[2] ?? '').matchAll(/([\w:.-]+)="([^"]*)"/gu)) {
    if (attributes.has(name)) throw new Error(`${name} twice in ${tag.slice(0, 200)}`)
    attributes.set(name, textOf(value))
  }
  return { name: match[1] ?? '', attributes }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const textOf = (raw: string): string => {
  if (raw.includes(']]>')) throw new Error('a CDATA section ends in a text')
  return raw.replaceAll(/&([^;&]*;?)/gu, (all, name: string) => {
    const character = entities[name.replace(';', '')]
    if (character === undefined || !name.endsWith(';')) throw new Error(`not an entity: ${all}`)
    return character
  })
}
