import { createServer, type RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'
import { listenOn, loopback } from '../../src/host/loopback/listen.ts'

/** A web server on the loopback interface until the test has ended; returns its `ADDRESS:PORT`. */
export const serve = async (listener: RequestListener): Promise<string> => {
  const server = await listenOn(createServer(listener))
  onTestFinished(() => server[Symbol.asyncDispose]())
  return `${loopback}:${server.port}`
}
