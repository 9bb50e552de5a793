import { expect, test } from 'vitest'
import { refuseForWorkflows } from '../../src/inputs/action.ts'

test('what only the action can honour is refused in a terminal, all of it in one error', () => {
  const given = { comment: 'always', 'comment-key': 'a', 'artifact-name': 'b', 'retention-days': '3' }
  expect(() => refuseForWorkflows(given)).toThrow(
    /^4 inputs are wrong:\n {2}comment: only the action publishes/,
  )
})

test('what asks for nothing to be published is fine there', () => {
  expect(() => refuseForWorkflows({ comment: 'never', 'retention-days': '0', summary: 'true' })).not.toThrow()
  expect(() => refuseForWorkflows({ comment: 'on-change' })).not.toThrow()
})
