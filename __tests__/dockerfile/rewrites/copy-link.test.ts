import { expect, test } from 'vitest'
import { copyLink } from '../../../src/dockerfile/rewrites/copy-link.ts'
import { refused, rewritten, usual } from './project.ts'

test('what comes from another stage is linked', () => {
  expect(rewritten(copyLink, usual)).toBe(usual.replace('COPY --from', 'COPY --link --from'))
})

test('it does not apply without such a COPY, or where all of them are linked', () => {
  expect(refused(copyLink, usual.split('FROM scratch')[0] ?? '')).toContain('no COPY takes files')
  expect(refused(copyLink, usual.replace('COPY --from', 'COPY --link --from'))).toContain('--link already')
})
