import { expect, test } from 'vitest'
import { makeDisposal } from '../../src/host/disposal.ts'

const closer = (log: string[], name: string) => async (): Promise<void> => void log.push(name)

test('everything is closed once, newest first', async () => {
  const log: string[] = []
  const disposal = makeDisposal()
  const resource = { name: 'a', [Symbol.asyncDispose]: closer(log, 'a') }
  expect(disposal.use(resource)).toBe(resource)
  disposal.defer(closer(log, 'b'))
  disposal.use({ [Symbol.asyncDispose]: closer(log, 'c') })
  await disposal[Symbol.asyncDispose]()
  await disposal[Symbol.asyncDispose]()
  expect(log).toEqual(['c', 'b', 'a'])
})

test('a resource is closed only after the previous one is closed', async () => {
  const log: string[] = []
  const disposal = makeDisposal()
  disposal.defer(closer(log, 'last'))
  disposal.defer(async () => {
    await new Promise((resolve) => setImmediate(resolve))
    log.push('first')
  })
  await disposal[Symbol.asyncDispose]()
  expect(log).toEqual(['first', 'last'])
})

test('a resource that cannot be closed keeps no other open, and one error reports all of them', async () => {
  const log: string[] = []
  const disposal = makeDisposal()
  disposal.defer(closer(log, 'a'))
  disposal.defer(() => Promise.reject(new Error('device is busy')))
  disposal.use({
    [Symbol.asyncDispose]: () => {
      throw new Error('thrown at once')
    },
  })
  disposal.defer(closer(log, 'b'))
  const error: unknown = await disposal[Symbol.asyncDispose]().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(log).toEqual(['b', 'a'])
  expect(error).toBeInstanceOf(AggregateError)
  expect(error).toMatchObject({ message: 'Not everything could be closed: thrown at once; device is busy' })
})

test('what was moved is closed by the other disposal', async () => {
  const log: string[] = []
  const disposal = makeDisposal()
  disposal.defer(closer(log, 'a'))
  const other = disposal.move()
  disposal.defer(closer(log, 'b'))
  await disposal[Symbol.asyncDispose]()
  expect(log).toEqual(['b'])
  await other[Symbol.asyncDispose]()
  expect(log).toEqual(['b', 'a'])
})

test('works with await using', async () => {
  const log: string[] = []
  {
    await using disposal = makeDisposal()
    disposal.defer(closer(log, 'closed'))
    log.push('open')
  }
  expect(log).toEqual(['open', 'closed'])
})
