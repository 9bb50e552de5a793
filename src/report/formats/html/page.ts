import { createHash } from 'node:crypto'
import { element, joined, type Markup } from './markup.ts'
import { style } from './style.ts'

/**
 * A whole page. It runs nothing, loads nothing and may do neither: the policy allows exactly the style sheet that is in it,
 * so that a text which got past all escaping would still do nothing.
 */
export const page = (title: string, body: readonly Markup[]): string => {
  const head = element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(style) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, [title]),
    { markup: `<style>${style}</style>` },
  ])
  const html = element('html', { lang: 'en' }, [head, element('body', {}, [element('main', {}, body)])])
  return `<!DOCTYPE html>\n${joined([html, '\n']).markup}`
}

const policy = (sheet: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'; base-uri 'none'; form-action 'none'`
