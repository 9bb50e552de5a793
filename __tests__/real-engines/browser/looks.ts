/** Scripts for a page; each returns what is wrong with how it looks. */

/** What makes the page wider than the window; a table may scroll in a box of its own. */
export const overflow = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth ? [scrollWidth + ' px wide in a window of ' + clientWidth] : []
})()`

/** Cells of rows that are blocks, below each other and far from the titles of their columns, without a label of their own. */
export const unlabelledCells = `[...document.querySelectorAll('table.rows td:not(.p)')].flatMap((each) =>
  ['none', 'normal', '""'].includes(getComputedStyle(each, '::before').content)
    ? ['no label: ' + each.textContent] : [])`

/** Parts that stay folded: on paper nobody can open them. */
export const hiddenDetails = `[...document.querySelectorAll('details')].flatMap((each) =>
  [...each.children].some((child) => child.localName !== 'summary' && child.getBoundingClientRect().height === 0)
    ? ['folded: ' + each.querySelector('summary')?.textContent] : [])`

/** Texts that are hard to read on their background: luminance and contrast by WCAG 2.2. */
export const contrastsBelow = (least: number): string => `(() => {
  const parts = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const linear = (part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  const backgroundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = parts(getComputedStyle(at).backgroundColor)
      if (color.length === 3 || color[3] === 1) return color
    }
    return matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('print').matches ? [18, 18, 18] : [255, 255, 255]
  }
  const seen = new Map()
  for (const element of document.body.querySelectorAll('*')) {
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '')
    if (!isText || ['title', 'desc', 'style'].includes(element.localName)) continue
    const style = getComputedStyle(element)
    const text = parts(element instanceof SVGElement ? style.fill : style.color)
    const [a, b] = [luminance(text), luminance(backgroundOf(element))].sort((x, y) => y - x)
    const contrast = (a + 0.05) / (b + 0.05)
    if (contrast < ${least}) seen.set(element.localName + '.' + (element.getAttribute('class') ?? ''), contrast.toFixed(2))
  }
  return [...seen].map(([name, contrast]) => name + ' has a contrast of ' + contrast)
})()`
