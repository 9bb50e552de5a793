import { readdir } from 'node:fs/promises'
import { type ClientRequest, request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openActionsCache } from '../../../src/host/loopback/actions-cache.ts'
import type { CacheServer } from '../../../src/host/loopback/cache-server.ts'
import { isRecord, parseJson, textAt } from '../../../src/host/json.ts'
import { diskFolder } from '../../support/temp-folder.ts'

const opened = async (): Promise<{ readonly cache: CacheServer; readonly folder: string }> => {
  const parent = await diskFolder()
  const folder = join(parent.path, 'cache')
  const cache = await openActionsCache(folder)
  onTestFinished(async () => {
    await cache[Symbol.asyncDispose]()
    await parent[Symbol.asyncDispose]()
  })
  return { cache, folder }
}

const version = 'f'.repeat(64)

const ask = async (
  { port }: CacheServer,
  token: string,
  method: string,
  question: Readonly<Record<string, unknown>>,
): Promise<{ readonly status: number; readonly answer: unknown }> => {
  const service = 'github.actions.results.api.v1.CacheService'
  const response = await fetch(`http://127.0.0.1:${port}/twirp/${service}/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ version, ...question }),
  })
  return { status: response.status, answer: await response.json() }
}

const asked = ({ port }: CacheServer, token: string, body: string): Promise<Response> =>
  fetch(
    `http://127.0.0.1:${port}/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body,
    },
  )

const put = (url: string, body: string): Promise<Response> => fetch(url, { method: 'PUT', body })

/** Saves as BuildKit's client does: a small entry at once, a larger one in blocks. */
const save = async (cache: CacheServer, token: string, key: string, blocks: readonly string[]) => {
  const { answer } = await ask(cache, token, 'CreateCacheEntry', { key })
  const url = textAt(answer, 'signed_upload_url') ?? ''
  const [only = ''] = blocks
  if (blocks.length < 2) await put(url, only)
  else {
    const ids = blocks.map((_, index) => Buffer.from(`block-${index}`).toString('base64'))
    // Blocks may arrive in any order; the list counts.
    for (const [index, id] of [...ids.entries()].toReversed())
      await put(`${url}?comp=block&blockid=${encodeURIComponent(id)}`, blocks[index] ?? '')
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('')
    await put(`${url}?comp=blocklist`, `<?xml version="1.0"?><BlockList>${list}</BlockList>`)
  }
  const size_bytes = blocks.join('').length
  return ask(cache, token, 'FinalizeCacheEntryUpload', { key, size_bytes })
}

const find = async (cache: CacheServer, token: string, key: string) => {
  const { answer } = await ask(cache, token, 'GetCacheEntryDownloadURL', { key, restore_keys: [key] })
  return { matched: textAt(answer, 'matched_key'), url: textAt(answer, 'signed_download_url') ?? '' }
}

const load = async (cache: CacheServer, token: string, key: string, range?: string): Promise<string> => {
  const { url } = await find(cache, token, key)
  const response = await fetch(url, { headers: range === undefined ? {} : { 'x-ms-range': range } })
  expect(response.status).toBe(range === undefined ? 200 : 206)
  return response.text()
}

describe('a server that speaks the protocol of the Actions cache', () => {
  test('gives back what was saved, at once or in blocks, and counts the bytes of both ways', async () => {
    const { cache } = await opened()
    const token = cache.open()
    expect((await save(cache, token, 'small', ['one'])).answer).toMatchObject({ ok: true })
    expect((await save(cache, token, 'large', ['first ', 'second ', 'third'])).status).toBe(200)
    expect(cache.takeTraffic()).toEqual({ sentBytes: 0, receivedBytes: 21 })
    expect(await load(cache, token, 'small')).toBe('one')
    expect(await load(cache, token, 'large')).toBe('first second third')
    expect(await load(cache, token, 'large', 'bytes=8-')).toBe('cond third')
    expect(await load(cache, token, 'large', 'bytes=3-8')).toBe('st sec')
    expect(cache.takeTraffic()).toEqual({ sentBytes: 3 + 18 + 10 + 6, receivedBytes: 0 })
  })

  test('finds the youngest entry that begins with a key, and never another version', async () => {
    const { cache } = await opened()
    const token = cache.open()
    for (const number of [1, 2, 10]) await save(cache, token, `index#${number}`, [`index ${number}`])
    expect((await find(cache, token, 'index#')).matched).toBe('index#10')
    expect((await find(cache, token, 'index#1')).matched).toBe('index#1')
    expect((await find(cache, token, 'other')).matched).toBeUndefined()
    const elsewhere = { key: 'index#1', version: 'e'.repeat(64) }
    expect((await ask(cache, token, 'GetCacheEntryDownloadURL', elsewhere)).answer).toMatchObject({
      ok: false,
    })
  })

  test('never has an entry replaced, nor one that is not whole', async () => {
    const { cache } = await opened()
    const token = cache.open()
    await save(cache, token, 'a', ['one'])
    const { status, answer } = await ask(cache, token, 'CreateCacheEntry', { key: 'a' })
    expect([status, textAt(answer, 'code')]).toEqual([409, 'already_exists'])
    await ask(cache, token, 'CreateCacheEntry', { key: 'b' })
    expect((await ask(cache, token, 'FinalizeCacheEntryUpload', { key: 'b', size_bytes: 3 })).status).toBe(
      400,
    )
    expect((await find(cache, token, 'b')).matched).toBeUndefined()
    expect(cache.contents(token)).toMatchObject({ references: 1, bytes: 3 })
  })

  test('makes no entry of nothing, and keeps only what an entry consists of', async () => {
    const { cache, folder } = await opened()
    const token = cache.open()
    const { answer } = await ask(cache, token, 'CreateCacheEntry', { key: 'a' })
    const end = (size_bytes: unknown) =>
      ask(cache, token, 'FinalizeCacheEntryUpload', { key: 'a', size_bytes })
    for (const size of [0, '0', -1, null, {}]) expect((await end(size)).status).toBe(400)
    const url = textAt(answer, 'signed_upload_url') ?? ''
    for (const body of ['first try', 'another', 'the last']) await put(url, body)
    // As text, because it has 64 bits in the protocol.
    expect((await end('8')).status).toBe(200)
    expect(await load(cache, token, 'a')).toBe('the last')
    expect(await readdir(folder)).toHaveLength(1)
    expect((await put(url, 'too late')).status).toBe(404)
    expect((await end('8')).status).toBe(400)
  })

  test('removes a piece whose client ends in the middle, or whose cache is closed meanwhile', async () => {
    const { cache, folder } = await opened()
    const token = cache.open()
    const { answer } = await ask(cache, token, 'CreateCacheEntry', { key: 'a' })
    const url = textAt(answer, 'signed_upload_url') ?? ''
    const sending = (): ClientRequest => {
      const client = request(url, { method: 'PUT' }).on('error', () => {})
      client.write('some of it')
      return client
    }
    const [ending, closing] = [sending(), sending()]
    await expect.poll(() => readdir(folder)).toHaveLength(2)
    ending.destroy()
    await expect.poll(() => readdir(folder)).toHaveLength(1)
    cache.close(token)
    closing.end('the rest')
    await expect.poll(() => readdir(folder)).toEqual([])
  })

  test('leaves an entry as it is when a piece comes after its end', async () => {
    const { cache, folder } = await opened()
    const token = cache.open()
    const { answer } = await ask(cache, token, 'CreateCacheEntry', { key: 'a' })
    const url = textAt(answer, 'signed_upload_url') ?? ''
    const late = request(url, { method: 'PUT' }).on('error', () => {})
    late.write('late')
    await expect.poll(() => readdir(folder)).toHaveLength(1)
    await put(url, 'whole')
    await ask(cache, token, 'FinalizeCacheEntryUpload', { key: 'a', size_bytes: 5 })
    const before = cache.contents(token)
    late.end()
    await expect.poll(() => readdir(folder)).toHaveLength(1)
    expect(cache.contents(token)).toEqual(before)
    expect(await load(cache, token, 'a')).toBe('whole')
  })

  test('answers hostile requests, and never falls', async () => {
    const { cache } = await opened()
    const token = cache.open()
    await save(cache, token, 'a', ['one'])
    const { url } = await find(cache, token, 'a')
    for (const range of ['bytes=9-', 'bytes=3-3', 'bytes=2-1', `bytes=${'9'.repeat(400)}-`])
      expect((await fetch(url, { headers: { range } })).status).toBe(416)
    for (const body of ['', '[', 'null', '[]', '{"key":{}}', `{"key":"${'k'.repeat(70_000)}"}`])
      expect((await asked(cache, token, body)).status).toBe(400)
    const deep = `{"key":"a","version":"${version}","restore_keys":${'['.repeat(9_000)}${']'.repeat(9_000)}}`
    expect((await asked(cache, token, deep)).status).toBe(200)
    expect(await load(cache, token, 'a')).toBe('one')
  })

  test('keeps a connection open while a client compiles', async () => {
    const { cache } = await opened()
    const { headers } = await asked(cache, cache.open(), '{}')
    // Where Node would end it, it says after how many seconds.
    expect(headers.get('keep-alive')).toBeNull()
    expect(headers.get('connection')).toBe('keep-alive')
  })

  test('takes a list of blocks only where all of them were sent', async () => {
    const { cache } = await opened()
    const { answer } = await ask(cache, cache.open(), 'CreateCacheEntry', { key: 'a' })
    const url = textAt(answer, 'signed_upload_url') ?? ''
    const list = '<BlockList><Latest>bm9uZQ==</Latest></BlockList>'
    expect((await put(`${url}?comp=blocklist`, list)).status).toBe(400)
  })

  test('shows a token only its own cache, and a copy has what the first one had then', async () => {
    const { cache } = await opened()
    const one = cache.open()
    await save(cache, one, 'a', ['one'])
    const copy = cache.open(one)
    expect(cache.contents(copy)).toEqual(cache.contents(one))
    await save(cache, copy, 'b', ['two'])
    expect(await load(cache, copy, 'a')).toBe('one')
    expect((await find(cache, one, 'b')).matched).toBeUndefined()
    expect(cache.contents(copy).digest).not.toBe(cache.contents(one).digest)
    expect((await find(cache, cache.open(), 'a')).matched).toBeUndefined()
  })

  test('answers nobody whom it gave no token, and no address that it did not give', async () => {
    const { cache } = await opened()
    const token = cache.open()
    const [head, claims] = token.split('.')
    for (const other of ['', 'x', `${head}.${claims}.`, `${head}.${claims}.${'A'.repeat(43)}`])
      expect((await ask(cache, other, 'GetCacheEntryDownloadURL', { key: 'a' })).status).toBe(401)
    for (const path of ['blob/00', 'blob/..%2f..%2fetc%2fpasswd', ''])
      expect((await fetch(`http://127.0.0.1:${cache.port}/${path}`)).ok).toBe(false)
    expect((await put(`http://127.0.0.1:${cache.port}/blob/${'0'.repeat(32)}`, 'x')).status).toBe(404)
    expect((await ask(cache, token, 'DeleteCacheEntry', { key: 'a' })).status).toBe(404)
    expect((await ask(cache, token, 'CreateCacheEntry', { key: '' })).status).toBe(400)
  })

  test('has a token as clients read one: for one branch, to read and write, and valid now', async () => {
    const { cache } = await opened()
    const [, claims = ''] = cache.open().split('.')
    const read = parseJson(Buffer.from(claims, 'base64url').toString())
    expect(parseJson(textAt(read, 'ac') ?? '')).toEqual([{ Scope: 'refs/heads/main', Permission: 3 }])
    const { nbf, exp } = isRecord(read) ? read : {}
    expect(Number(nbf)).toBeLessThan(Date.now() / 1000)
    expect(Number(exp)).toBeGreaterThan(Date.now() / 1000 + 86_400)
  })

  test('keeps a blob only while a cache that is open holds it', async () => {
    const { cache, folder } = await opened()
    const one = cache.open()
    await save(cache, one, 'a', ['only of one'])
    const copy = cache.open(one)
    await save(cache, copy, 'b', ['of the ', 'copy'])
    cache.close(one)
    expect(await load(cache, copy, 'a')).toBe('only of one')
    const { answer } = await ask(cache, copy, 'CreateCacheEntry', { key: 'c' })
    await put(textAt(answer, 'signed_upload_url') ?? '', 'unfinished')
    cache.close(copy)
    expect(await readdir(folder)).toEqual([])
    expect((await ask(cache, copy, 'GetCacheEntryDownloadURL', { key: 'a' })).status).toBe(401)
  })
})
