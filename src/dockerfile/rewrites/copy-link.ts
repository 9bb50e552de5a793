import { flagOf } from '../syntax.ts'
import { editLines, linesOf } from './line-edits.ts'
import {
  changedDockerfile,
  notApplicable,
  type Proposal,
  type Rewrite,
  type RewriteFacts,
} from './rewrite.ts'
import { ownSteps } from './steps.ts'

/** Makes layers of the image that do not depend on those below them. */
export const copyLink: Rewrite = {
  name: 'copy-link',
  text: 'Copies from other stages with --link, so that the layer does not depend on those below it.',
  scenarios: ['cold'],
  changesBinary: undefined,
  hosted: undefined,
  propose: (facts) => propose(facts),
}

const propose = ({ text, dockerfile }: RewriteFacts): Proposal => {
  const copies = ownSteps(dockerfile).filter(
    ({ instruction }) => instruction.name === 'COPY' && flagOf(instruction, 'from') !== undefined,
  )
  if (copies.length === 0) return notApplicable('no COPY takes files from another stage or image')
  const plain = copies.filter(({ instruction }) => flagOf(instruction, 'link') === undefined)
  const [first] = plain
  if (first === undefined) return notApplicable('every such COPY has --link already')
  const lines = linesOf(text)
  const instead = new Map(
    plain.map(({ instruction: { line } }) => [
      line,
      [(lines[line - 1] ?? '').replace(/^(\s*COPY)(?=\s)/i, (word) => `${word} --link`)],
    ]),
  )
  return changedDockerfile(editLines(text, { instead }), first.instruction.line)
}
