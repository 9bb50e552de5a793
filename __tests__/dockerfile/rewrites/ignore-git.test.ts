import { expect, test } from 'vitest'
import { ignoreGit } from '../../../src/dockerfile/rewrites/ignore-git.ts'
import { factsOf, ignoring, refused, usual } from './project.ts'

const sources = { gitBytes: 5e6, folders: [{ name: 'docs', bytes: 5e6, isUsedByGo: false }] }

const why = (text: string) => refused(ignoreGit, text, { sources })

const noteOf = (text: string): string | undefined => {
  const proposal = ignoreGit.propose(factsOf(text, { sources }))
  return proposal.kind === 'changed' ? proposal.note : proposal.reason
}

test('.git alone is left out, so that nothing else explains another binary', () => {
  expect(ignoring(ignoreGit, usual, { sources, ignore: { text: '*.md' } })).toBe('*.md\n.git\n')
  expect(ignoreGit.changesBinary?.shows).toBe('no-commit')
})

test('it stays where git is used, or where a program of the project may ask it', () => {
  for (const run of ['git describe', 'go generate ./...', 'make'])
    expect(why(usual.replace('RUN go', `RUN ${run} && go`))).toBe('something in the Dockerfile may need .git')
  expect(refused(ignoreGit, usual, { sources, ignore: { text: '*\n!.git\n' } })).toContain(
    'says that .git is needed',
  )
})

test('it does not apply where it is not sent, is small, or engines read different ignore files', () => {
  expect(refused(ignoreGit, usual)).toBe('.git is not in the context')
  expect(refused(ignoreGit, usual, { sources: { gitBytes: 1e5 } })).toBe('.git is smaller than 1 MB')
  expect(refused(ignoreGit, usual, { sources, ignore: { problem: 'two files' } })).toBe('two files')
  expect(why(usual.replace('COPY . .', 'COPY cmd cmd'))).toBe('no COPY, ADD or mount takes the whole context')
})

test('where the image itself holds .git, it says that it will not any more', () => {
  const note = 'The image itself seems to hold .git, and then no longer has it.'
  expect(noteOf(usual)).toBeUndefined()
  expect(noteOf(usual.split('FROM scratch')[0] ?? '')).toBe(note)
  expect(noteOf(usual.replace('FROM scratch', 'FROM build'))).toBe(note)
  expect(noteOf(usual.replace('/app /app', '/src /src'))).toBe(note)
  expect(noteOf(usual.replace('COPY . .', 'ADD . .'))).toBeUndefined()
})

test('a context that is only mounted has no .git either', () => {
  const text = usual.replace('COPY . .\nRUN', 'RUN --mount=target=.')
  expect(ignoring(ignoreGit, text, { sources: { gitBytes: 5e6 } })).toBe('.git\n')
  const part = usual.replace('COPY . .\nRUN', 'RUN --mount=source=cmd,target=cmd')
  expect(refused(ignoreGit, part, { sources: { gitBytes: 5e6 } })).toBe(
    'no COPY, ADD or mount takes the whole context',
  )
})

test('it stays where a tool asks git or runs scripts, in a stage to which the context is copied', () => {
  for (const run of ['goreleaser build --snapshot', 'npm run build'])
    expect(why(usual.replace('RUN go', `RUN ${run} && go`))).toBe('something in the Dockerfile may need .git')
  const pages = `FROM node AS pages\nCOPY web .\nRUN npm run build\n${usual}`
  expect(ignoring(ignoreGit, pages, { sources })).toBe('.git\n')
})
