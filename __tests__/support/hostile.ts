import { type Arbitrary, array, constantFrom, oneof, string } from 'fast-check'

const fences = [
  '|',
  '\\',
  '\\|',
  '`',
  '``',
  '```',
  '~',
  '~~',
  '**',
  '_',
  '$',
  '- ',
  '1. ',
  '# ',
  '---',
  ':x:',
]
const breaks = ['\n', '\r\n', '\u2028', '\u0085', '\u202e', '\u001b[31m', '\u001b]8;;x\u0007']
const tags = ['<img src=x onerror=y>', '</details>', '<!--', '-->', '&lt;b&gt;', '&#64;octocat']
const links = [
  '](http://x.example)',
  '![x](y)',
  '[x]: z',
  '[^1]',
  '[x]',
  'https://x.example',
  'www.x.example',
]
const references = [
  '@octocat',
  'a@b.example',
  'mailto:a@b.example',
  '#1',
  'GH-1',
  'o/r#1',
  '::error::',
  '##[error]',
]

const fragment = constantFrom(...fences, ...breaks, ...tags, ...links, ...references)

/** Hostile texts: Markdown, HTML, mentions, links, terminal sequences, runner commands. */
export const hostileText: Arbitrary<string> = array(
  oneof({ weight: 3, arbitrary: fragment }, string({ unit: 'binary', maxLength: 8 })),
  { minLength: 1, maxLength: 12 },
).map((parts) => parts.join(''))
