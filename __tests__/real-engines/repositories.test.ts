import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRepository } from '../support/git-repository.ts'
import { gitServer } from '../support/git-server.ts'
import { type Mirrored, openMirrored } from './images/mirrored.ts'
import { judgeStyle, measureStyle, mirroredEngines, onePairEach, outcomeOf } from './measure-style.ts'
import { bake, heredoc, privateModule, styles } from './styles.ts'

let mirrored: Mirrored
beforeAll(async () => {
  mirrored = await openMirrored(console.log)
})
afterAll(() => mirrored[Symbol.asyncDispose]())

/** In turn: rootless Podman unpacks the image of Go in every run. `npm run prove -- real-repositories` takes both. */
const inTurn = styles.map((style, at) => ({ ...style, engine: mirroredEngines[at % 2] ?? 'podman' }))

test.each(inTurn)('on $engine a repository in the style $name builds as it is written', async (style) => {
  const ended = await measureStyle(mirrored, style, [style.engine])
  expect(ended.map(outcomeOf)).toEqual(onePairEach(style, [style.engine]))
})

test('a private module is downloaded with the login in a secret, which no output contains', async () => {
  const library = await makeRepository('library')
  await library.commit('first', {
    'go.mod': 'module git.example.com/project.git\n\ngo 1.26\n',
    'project.go': 'package project\n\nconst Name = "library"\n',
  })
  library.git('tag', 'v1.0.0')
  const password = 'canary-password'
  const server = await gitServer(library, `basic ${Buffer.from(`me:${password}`).toString('base64')}`)
  const secret = ['--secrets', `netrc=machine 127.0.0.1 login me password ${password}`]
  const address = ['--build-args', `GIT_SERVER=http://${server.host}`]
  const ended = await measureStyle(mirrored, privateModule, mirroredEngines, ...secret, ...address)
  expect(ended.map(outcomeOf)).toEqual(onePairEach(privateModule))
  expect(JSON.stringify(ended)).not.toContain(password)
})

test('heredocs are not built by versions that cannot read them, and the reason names what can', async () => {
  const { status, stdout, stderr, report } = await judgeStyle(mirrored, heredoc)
  const output = stdout + stderr
  expect(output).toContain('which does not support heredocs (1.33.0 does) (line 4 of the Dockerfile)')
  expect(output).toContain(
    'reads heredocs only in a Dockerfile that begins with `# syntax=docker/dockerfile:1`',
  )
  expect({ status, builds: report?.builds }).toEqual({ status: 3, builds: [] })
})

test('a bake file needs buildx to be read, and the message says so before anything is built', async () => {
  const { status, stdout, stderr, report } = await judgeStyle(mirrored, bake)
  expect({ status, report }).toEqual({ status: 2, report: undefined })
  expect(stdout + stderr).toMatch(/bake-target.*buildx/)
})
