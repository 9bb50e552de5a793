import { Document, type Scalar, visit } from 'yaml'

/** What a YAML document is made of here. Fields that are undefined are left out. */
type Yaml = string | number | readonly Yaml[] | YamlMap

export type YamlMap = { readonly [name: string]: Yaml | undefined }

/**
 * A YAML document, the same for the same value. Text is quoted unless neither YAML 1.1 nor 1.2 reads it as anything else; lines
 * of printable ASCII are a block.
 */
export const toYaml = (value: YamlMap): string => {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false })
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string') Object.assign(scalar, styled(scalar.value))
    },
  })
  const text = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true })
  // What is invisible is in double quotes only, where YAML has escapes.
  return text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
}

/** Half of a character becomes the sign for one that is unknown. */
const styled = (text: string): { readonly value: string; readonly type: Scalar.Type } => ({
  value: text.replaceAll(/\p{Cs}/gu, '\ufffd'),
  type: styleOf(text),
})

const styleOf = (text: string): Scalar.Type => {
  // Whole lines, of which the first says how far all are indented.
  if (/^[!-~][ -~]*\n(?:[ -~]*[!-~]\n)*$/.test(text)) return 'BLOCK_LITERAL'
  return /^[A-Za-z]\w*(?:[./-]\w+)*\/?$/.test(text) ? 'PLAIN' : 'QUOTE_DOUBLE'
}

const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  return code > 0xff_ff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')
