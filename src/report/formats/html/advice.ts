import type { Advice, Report } from '../../../model.ts'
import { adviceSentences } from '../../advice/words.ts'
import type { Budget } from './budget.ts'
import { type Content, element, type Markup } from './markup.ts'
import { leftOutNote } from './table.ts'

/** The rewrites of a Dockerfile, each with what it comes to and its difference; empty where none was asked for. */
export const adviceSection = (report: Pick<Report, 'advice'>, budget: Budget): readonly Markup[] => {
  const { advice = [] } = report
  if (advice.length === 0) return []
  const shown: Markup[] = []
  for (const each of advice) {
    const part = rewritePart(each)
    if (!budget.takes(part)) break
    shown.push(part)
  }
  const missing = advice.length - shown.length
  return [
    element('section', { 'aria-labelledby': 'rewrites' }, [
      element('h2', { id: 'rewrites' }, ['Rewrites of the Dockerfile']),
      ...shown,
      ...leftOutNote(missing, 'further rewrite'),
    ]),
  ]
}

const rewritePart = (each: Advice): Markup =>
  element('div', {}, [
    element('h3', {}, [each.rewrite]),
    element('p', {}, [adviceSentences(each).join(' ')]),
    ...(each.diff === undefined ? [] : [element('pre', {}, linesOf(each.diff))]),
  ])

/** A text in markup is one line, so the line ends are markup of ours. */
const linesOf = (diff: string): readonly Content[] =>
  diff.split('\n').flatMap((line) => [line, { markup: '\n' }])
