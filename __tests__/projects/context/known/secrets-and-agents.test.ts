import { expect, test } from 'vitest'
import { missingSecrets } from '../../../../src/projects/context/known/secrets-and-agents.ts'
import { readCheckout, writeTree } from '../../../support/read-checkout.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

const foundBy = async (mount: string, options: Parameters<typeof readCheckout>[1] = {}, before = '') => {
  await using folder = await tempFolder()
  await writeTree(folder.path, { Dockerfile: `FROM golang:1.26\n${before}RUN ${mount} go build .\n` })
  return missingSecrets(await readCheckout(folder.path, options))
}

test.for([
  ['--mount=type=secret,id=netrc,required=true', 'netrc'],
  ['--mount=type=secret,id=netrc,required', 'netrc'],
  ['--mount=type=secret,required=1,id=netrc', 'netrc'],
  ['--mount=type=secret,id=netrc,required=TRUE,target=/root/.netrc', 'netrc'],
  ['--mount=type=secret,source=netrc,required=true', 'netrc'],
  ['--mount=type=secret,target=/root/.netrc,required=true', '.netrc'],
  ['--mount=type=secret,dst=/run/secrets/npm,required=true', 'npm'],
  ['--mount=type=secret,id=tok,env=TOKEN,required=true', 'tok'],
  ['--mount="type=secret,id=netrc,required=true"', 'netrc'],
] as const)('a secret that is required and not given is a missing input: %s', async ([mount, id]) => {
  const { findings, notes } = await foundBy(mount)
  expect(findings).toEqual([
    {
      text: `line 2 of the Dockerfile needs the secret ${id}, which is not given: --secret-files ${id}=PATH or --secrets ${id}=VALUE`,
      isInput: true,
    },
  ])
  expect(notes).toEqual([])
})

test.for([
  ['--mount=type=ssh,required=true', 'default', '--ssh default'],
  ['--mount=type=ssh,required', 'default', '--ssh default'],
  ['--mount=type=ssh,id=github,required=true', 'github', '--ssh github=PATH'],
] as const)('so is an SSH agent: %s', async ([mount, id, fix]) => {
  const { findings } = await foundBy(mount)
  expect(findings.map(({ text }) => text)).toEqual([
    `line 2 of the Dockerfile needs the SSH agent or key ${id}, which is not given: ${fix}`,
  ])
})

test.for([
  [{ secrets: 'token=x' }, ' (token is)'],
  [{ secrets: 'token=x\nnpm=y' }, ' (token, npm are)'],
  [{ ssh: 'default=/tmp/key' }, ''],
] as const)('what is given in its place is named, as it may be mistyped: %j', async ([given, named]) => {
  const required = await foundBy('--mount=type=secret,id=netrc,required=true', { given })
  expect(required.findings[0]?.text).toContain(`the secret netrc, which is not given${named}: --secret-files`)
  const optional = await foundBy('--mount=type=secret,id=netrc', { given })
  expect(optional.notes[0]).toContain(
    `the secret netrc, which is not given${named}: the step runs without it`,
  )
})

test.for([
  ['--mount=type=secret,id=a,required=true', { secrets: 'a=x' }],
  ['--mount=type=ssh,required=true', { ssh: 'default' }],
  ['--mount=type=ssh,id=k,required=true', { ssh: 'k=/tmp/key' }],
] as const)('what is given is not missing: %s', async ([mount, given]) => {
  expect(await foundBy(mount, { given })).toEqual({ findings: [], notes: [] })
})

test.for(['--mount=type=secret,id=netrc', '--mount=type=secret,id=netrc,required=false'])(
  'without a secret that is not required the step runs, and a note says so: %s',
  async (mount) => {
    const { findings, notes } = await foundBy(mount)
    expect(findings).toEqual([])
    expect(notes).toEqual([
      'Line 2 of the Dockerfile mounts the secret netrc, which is not given: the step runs without it. --secret-files netrc=PATH or --secrets netrc=VALUE would give it.',
    ])
  },
)

test('one that the bake target lists must be given', async () => {
  const { findings } = await foundBy('--mount=type=secret,id=netrc', {
    listed: { secret: ['netrc'], ssh: [] },
  })
  expect(findings).toEqual([{ text: expect.stringContaining('which the bake target lists'), isInput: true }])
})

test('in the action, inputs are named', async () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_ACTION: '__self' }
  const { findings } = await foundBy('--mount=type=secret,id=netrc,required=true', { env })
  expect(findings[0]?.text).toContain('secret-files: netrc=PATH or secrets: netrc=VALUE')
})

test('an id with a variable is read where the value is certain', async () => {
  const mount = '--mount=type=secret,id=$ID,required=true'
  expect((await foundBy(mount)).findings).toEqual([])
  expect((await foundBy(mount, {}, 'ARG ID=key\n')).findings[0]?.text).toContain('the secret key')
})
