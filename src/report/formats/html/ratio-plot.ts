import { ratioBound, ratioWithin } from '../../numbers.ts'
import { axis, axisLabels, dot, plot, stroke } from './marks.ts'
import type { Markup } from './markup.ts'
import { changeScale, type Scale } from './scale.ts'
import type { HtmlColumn } from './table.ts'

/** Bounds of a ratio; each is absent when it is not known. */
type Bounds = { readonly ratio?: number; readonly low?: number; readonly high?: number }

/** A logarithmic axis for all of these ratios; undefined where there is none. */
export const ratioScale = (all: readonly Bounds[]): Scale | undefined => {
  const changes = all.flatMap(({ ratio: centre, low, high }) =>
    [centre, low, high].flatMap((each) => (each === undefined ? [] : [each - 1])),
  )
  return changes.length === 0 ? undefined : changeScale(changes, 0.1, (change) => ratioBound(1 + change))
}

/** The column of ratios to this reference. */
export const ratioColumn = (reference: string, scale: Scale): HtmlColumn => ({
  title: `to ${reference}, to scale`,
  kind: 'plot',
  axis: axisLabels(scale),
})

const rowPx = 26

/** A ratio with its interval; undefined where there is none. */
export const ratioRow = (
  { name, ratio: centre, low, high }: Bounds & { readonly name: string },
  scale: Scale,
): Markup | undefined => {
  if (centre === undefined) return undefined
  const y = rowPx / 2
  const bounds = low === undefined || high === undefined ? undefined : { low, high }
  const text = `${ratioWithin(centre, { ...bounds })}${bounds === undefined ? '' : `, between ${ratioBound(bounds.low)} and ${ratioBound(bounds.high)}`}`
  return plot(rowPx, { title: name, text }, [
    ...axis(scale, rowPx),
    ...(bounds === undefined
      ? []
      : [stroke({ x: scale.at(bounds.low - 1), y }, { x: scale.at(bounds.high - 1), y }, 'whisker plain')]),
    dot({ x: scale.at(centre - 1), y }, 'circle', 'point plain'),
  ])
}
