import { type Attributes, type Content, element, type Markup } from './markup.ts'
import type { Scale } from './scale.ts'

/** What a plot says to those who do not see it. */
export type Sentence = { readonly title: string; readonly text: string | undefined }

/**
 * A plot. Everything in it is placed in percent of its width, so it fits any screen without its texts being scaled. No
 * attribute is `style`, and every mark is visible without a style sheet: both may be forbidden where it is looked at.
 */
export const plot = (heightPx: number, sentence: Sentence, marks: readonly Markup[]): Markup =>
  element('svg', { width: '100%', height: heightPx, role: 'img', 'aria-label': labelOf(sentence) }, [
    element('title', {}, [sentence.title]),
    ...(sentence.text === undefined ? [] : [element('desc', {}, [sentence.text])]),
    ...marks,
  ])

/** A picture of what the text beside it says already. */
export const decoration = (heightPx: number, marks: readonly Markup[]): Markup =>
  element('svg', { width: '100%', height: heightPx, 'aria-hidden': 'true' }, marks)

const labelOf = ({ title, text }: Sentence): string => (text === undefined ? title : `${title}: ${text}`)

/** A position across, as SVG writes it. */
export const percentOf = (value: number): string => `${Number(value.toFixed(2))}%`

/** A line up and down at each value of an axis, with its label at `labelPx` when one is given. */
export const axis = (scale: Scale, heightPx: number, labelPx?: number): readonly Markup[] =>
  scale.ticks.flatMap(({ value, label }) => [
    upright(scale.at(value), heightPx, value === 0 ? 'zero' : 'grid'),
    ...(labelPx === undefined ? [] : [tickLabel(scale.at(value), labelPx, label)]),
  ])

/** The labels of an axis, as they stand above a column of plots. */
export const axisLabels = (scale: Scale): Markup =>
  decoration(
    18,
    scale.ticks.map(({ value, label }) => tickLabel(scale.at(value), 13, label)),
  )

/** At the ends of an axis a label would be cut off when it was centred. */
const tickLabel = (x: number, y: number, label: string): Markup => {
  if (x < 8) return words(x, y, label, { class: 'tick' })
  return words(x, y, label, { class: 'tick', 'text-anchor': x > 92 ? 'end' : 'middle' })
}

/** A line down from the top. */
export const upright = (x: number, toPx: number, name: string): Markup =>
  element('line', {
    class: name,
    x1: percentOf(x),
    x2: percentOf(x),
    y1: 0,
    y2: toPx,
    stroke: 'currentColor',
    'stroke-opacity': 0.25,
  })

/** A line from one point to another. */
export const stroke = (from: Point, to: Point, name: string): Markup =>
  element('line', {
    class: name,
    x1: percentOf(from.x),
    y1: round(from.y),
    x2: percentOf(to.x),
    y2: round(to.y),
    stroke: 'currentColor',
    'stroke-width': 2,
  })

/** Across in percent, down in pixels. */
type Point = { readonly x: number; readonly y: number }

/** A bar from one position to another; `title` shows up under a pointer. */
export const bar = (from: number, to: number, place: BarPlace, title?: string): Markup =>
  element(
    'rect',
    {
      class: place.name,
      x: percentOf(Math.min(from, to)),
      width: percentOf(Math.abs(to - from)),
      y: place.y,
      height: place.height,
      fill: 'none',
      stroke: 'currentColor',
    },
    title === undefined ? [] : [element('title', {}, [title])],
  )

/** In pixels; `name`: what it stands for, by which the style sheet colours it. */
type BarPlace = { readonly y: number; readonly height: number; readonly name: string }

/** A text at a position. */
export const words = (x: number, y: number, text: string, attributes: Attributes = {}): Markup =>
  element('text', { x: percentOf(x), y, fill: 'currentColor', ...attributes }, [text])

/** The shapes that tell marks apart without their colours. */
type Shape = 'circle' | 'diamond' | 'cross' | 'triangle' | 'left' | 'right'

const outlines: Readonly<Record<Shape, string>> = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  diamond: 'M0-5 5 0 0 5-5 0z',
  cross: 'M-4-4 4 4M-4 4 4-4',
  triangle: 'M0-4 4 3-4 3z',
  left: 'M-5 0 1-4 1 4z',
  right: 'M5 0-1-4-1 4z',
}

/** A mark at a point: a shape cannot be placed in percent, so each has a picture of its own around its middle. */
export const dot = ({ x, y }: Point, shape: Shape, name: string, title?: string): Markup => {
  const inside: readonly Content[] = [
    ...(title === undefined ? [] : [element('title', {}, [title])]),
    element('path', { class: name, d: outlines[shape], fill: 'none', stroke: 'currentColor' }),
  ]
  return element('svg', { x: percentOf(x), y: round(y), overflow: 'visible' }, inside)
}

const round = (px: number): number => Number(px.toFixed(1))
