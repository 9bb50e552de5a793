/** What a YAML document is made of here. Fields that are undefined are left out. */
export type Yaml = string | number | readonly Yaml[] | YamlMap

export type YamlMap = { readonly [name: string]: Yaml | undefined }

/**
 * A YAML document, the same for the same value. Text is quoted unless nothing in it can be read as anything else; lines of
 * printable ASCII are a block.
 */
export const toYaml = (value: YamlMap): string => `${linesOf(value).join('\n')}\n`

const linesOf = (value: Yaml): readonly string[] => {
  if (isText(value)) return [scalar(value)]
  if (isList(value)) return value.flatMap((item) => behind('-', item))
  return Object.entries(value).flatMap(([name, each]) =>
    each === undefined ? [] : field(scalar(name), each),
  )
}

const isText = (value: Yaml): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

const isList = (value: readonly Yaml[] | YamlMap): value is readonly Yaml[] => Array.isArray(value)

const field = (name: string, value: Yaml): readonly string[] => {
  if (isText(value)) return textAfter(`${name}:`, value)
  const lines = linesOf(value)
  return lines.length === 0 ? [`${name}: ${isList(value) ? '[]' : '{}'}`] : [`${name}:`, ...indented(lines)]
}

/** The first line of an item follows its mark, and the others begin below that. */
const behind = (mark: string, item: Yaml): readonly string[] => {
  if (isText(item)) return textAfter(mark, item)
  const [first, ...others] = linesOf(item)
  return [`${mark} ${first ?? (isList(item) ? '[]' : '{}')}`, ...indented(others)]
}

const textAfter = (mark: string, text: string | number): readonly string[] =>
  isBlock(text) ? [`${mark} |`, ...indented(text.slice(0, -1).split('\n'))] : [`${mark} ${scalar(text)}`]

/** Whole lines of printable ASCII, of which the first says how far all are indented. */
const isBlock = (text: string | number): text is string =>
  typeof text === 'string' && /^[!-~][ -~]*\n(?:[ -~]*[!-~]\n)*$/.test(text)

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

const scalar = (value: string | number): string =>
  typeof value === 'number' || isPlain(value) ? String(value) : quoted(value)

const isPlain = (text: string): boolean =>
  /^[A-Za-z]\w*(?:[./-]\w+)*\/?$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)

/** Escapes of JSON are escapes of YAML. What is invisible, or ends a line for YAML alone, is escaped too. */
const quoted = (text: string): string =>
  JSON.stringify(text.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)

const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  return code > 0xff_ff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')
