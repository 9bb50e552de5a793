import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { eventually } from '../../support/processes.ts'
import { repositoryUrl } from '../../support/paths.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'

const source = repositoryUrl('src/host/process/interrupt.ts').href
const eraser = repositoryUrl('src/host/erase-at-exit.ts').href

/** Starts a run that prints when it is ready, when it is aborted and why, and then goes on. */
const startRun = async (then: string, before = '') => {
  const script = `
    ${before}
    import { interruptSignal } from '${source}'
    const interrupt = interruptSignal(console.log)
    const wait = setInterval(() => {}, 1000)
    interrupt.signal.addEventListener('abort', () => {
      console.log('aborted:', interrupt.signal.reason.message)
      ${then}
    })
    console.log('ready')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const prints = (text: string) => eventually(text, () => output.includes(text))
  await prints('ready')
  return { child, prints, exited: once(child, 'exit') }
}

test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s aborts, and the run ends as it likes',
  async (name) => {
    const { child, prints, exited } = await startRun('setTimeout(() => process.exit(7), 100)')
    child.kill(name)
    await prints(`aborted: interrupted by ${name}`)
    expect(await exited).toEqual([7, null])
  },
)

test('a second SIGINT exits immediately with status 130, a second SIGTERM does not', async () => {
  const { child, prints, exited } = await startRun('')
  child.kill('SIGTERM')
  await prints('aborted')
  child.kill('SIGTERM')
  child.kill('SIGHUP')
  child.kill('SIGINT')
  await prints('SIGINT again: exiting immediately')
  expect(await exited).toEqual([130, null])
})

test('while a package manager is at work, only a third SIGINT exits', async () => {
  const before = `import { unstoppableWork } from '${source}'; const work = unstoppableWork();`
  const { child, prints, exited } = await startRun('', before)
  child.kill('SIGINT')
  await prints('aborted')
  child.kill('SIGINT')
  await prints('SIGINT again: a command of the installation is at work')
  child.kill('SIGINT')
  await prints('SIGINT again: exiting immediately')
  expect(await exited).toEqual([130, null])
})

test('after disposal a signal ends the process as usual', async () => {
  const { child, prints, exited } = await startRun('interrupt[Symbol.dispose](); console.log("disposed")')
  child.kill('SIGINT')
  await prints('disposed')
  child.kill('SIGTERM')
  expect(await exited).toEqual([null, 'SIGTERM'])
})

test.for([
  ['the end of the run', ['SIGINT'], 'setTimeout(() => process.exit(7), 50)'],
  ['a second SIGINT', ['SIGINT', 'SIGINT'], ''],
  ['SIGQUIT', ['SIGQUIT'], ''],
] as const)('%s leaves no secret', async ([, signals, then]) => {
  const folder = await emptyFolder()
  await writeFiles(folder, { 'secrets/0': 'secret', 'other/0': 'not secret' })
  const { child, prints, exited } = await startRun(
    then,
    `import { eraseAtExit } from '${eraser}'; eraseAtExit('${folder}/secrets');`,
  )
  for (const [at, name] of signals.entries()) {
    if (at > 0) await prints('aborted')
    child.kill(name)
  }
  await exited
  expect(await readdir(folder)).toEqual(['other'])
})
