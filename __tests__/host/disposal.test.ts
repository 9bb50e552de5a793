import { expect, test } from 'vitest'
import { makeDisposal } from '../../src/host/disposal.ts'

const closer = (log: string[], name: string) => async (): Promise<void> => void log.push(name)

test('everything is closed, the newest first, and once only', async () => {
  const log: string[] = []
  const closing = makeDisposal()
  const resource = { name: 'a', [Symbol.asyncDispose]: closer(log, 'a') }
  expect(closing.use(resource)).toBe(resource)
  closing.defer(closer(log, 'b'))
  closing.use({ [Symbol.asyncDispose]: closer(log, 'c') })
  await closing[Symbol.asyncDispose]()
  await closing[Symbol.asyncDispose]()
  expect(log).toEqual(['c', 'b', 'a'])
})

test('one is closed after the other', async () => {
  const log: string[] = []
  const closing = makeDisposal()
  closing.defer(closer(log, 'last'))
  closing.defer(async () => {
    await new Promise((resolve) => setImmediate(resolve))
    log.push('first')
  })
  await closing[Symbol.asyncDispose]()
  expect(log).toEqual(['first', 'last'])
})

test('one that cannot be closed keeps no other open; all of them are told in one error', async () => {
  const log: string[] = []
  const closing = makeDisposal()
  closing.defer(closer(log, 'a'))
  closing.defer(() => Promise.reject(new Error('device is busy')))
  closing.use({
    [Symbol.asyncDispose]: () => {
      throw new Error('thrown at once')
    },
  })
  closing.defer(closer(log, 'b'))
  const error: unknown = await closing[Symbol.asyncDispose]().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(log).toEqual(['b', 'a'])
  expect(error).toBeInstanceOf(AggregateError)
  expect(error).toMatchObject({ message: 'Not everything could be closed: thrown at once; device is busy' })
})

test('what is handed over is closed by the other', async () => {
  const log: string[] = []
  const closing = makeDisposal()
  closing.defer(closer(log, 'a'))
  const other = closing.move()
  closing.defer(closer(log, 'b'))
  await closing[Symbol.asyncDispose]()
  expect(log).toEqual(['b'])
  await other[Symbol.asyncDispose]()
  expect(log).toEqual(['b', 'a'])
})

test('works with await using', async () => {
  const log: string[] = []
  {
    await using closing = makeDisposal()
    closing.defer(closer(log, 'closed'))
    log.push('open')
  }
  expect(log).toEqual(['open', 'closed'])
})
