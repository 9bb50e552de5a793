import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { tempFolder } from '../../support/temp-folder.ts'
import type { Chromium } from './chromium.ts'

type Text = { readonly text: string }

type Message = {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly entry?: Text; readonly exceptionDetails?: Text }
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

/** How a page is looked at. */
type Look = {
  /** In CSS pixels. */
  readonly width: number
  readonly colors?: 'light' | 'dark'
  readonly media?: 'screen' | 'print'
}

/** One page in a browser. */
type Page = {
  /** What the browser complained about since the page was opened: blocked parts, errors of scripts. */
  readonly complaints: readonly string[]
  /** The value of an expression in the page, which its policy does not limit. */
  evaluate<Value>(expression: string): Promise<Value>
  /** The name of every picture for a screen reader; empty where it has none. */
  pictureNames(): Promise<readonly string[]>
  /** The whole page as a PNG. */
  picture(): Promise<Buffer>
}

type Browser = AsyncDisposable & { open(url: string, look: Look): Promise<Page> }

/** Starts a browser that is driven over a pipe (Chrome DevTools Protocol: JSON messages that end with a zero byte). */
export const startBrowser = async ({ path, env }: Chromium): Promise<Browser> => {
  const home = await tempFolder()
  const child = spawn(
    path,
    // Root cannot have the sandbox, and the pages are ours.
    ['--no-sandbox', '--disable-gpu', `--user-data-dir=${home.path}`, '--remote-debugging-pipe'],
    {
      env: { ...process.env, ...env, HOME: home.path },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  )
  const link = linkTo(child)
  return {
    open: async (url, look) => openPage(link, url, look),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      await home[Symbol.asyncDispose]()
    },
  }
}

type Link = {
  send(method: string, params?: object, sessionId?: string): Promise<Readonly<Record<string, unknown>>>
  readonly listeners: Set<(message: Message) => void>
}

const linkTo = (child: ChildProcess): Link => {
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const listeners = new Set<(message: Message) => void>()
  let rest = ''
  output.setEncoding('utf8').on('data', (piece: string) => {
    const messages = (rest + piece).split('\0')
    rest = messages.pop() ?? ''
    for (const text of messages) for (const listen of listeners) listen(JSON.parse(text) as Message)
  })
  let last = 0
  return {
    listeners,
    send: (method, params = {}, sessionId) => {
      const id = (last += 1)
      return new Promise((resolve, reject) => {
        const fail = (): void => reject(new Error(`the browser ended before it answered ${method}`))
        child.once('exit', fail)
        const listen = (message: Message): void => {
          if (message.id !== id) return
          listeners.delete(listen)
          child.off('exit', fail)
          if (message.error === undefined) resolve(message.result ?? {})
          else reject(new Error(`${method}: ${message.error.message}`))
        }
        listeners.add(listen)
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      })
    },
  }
}

const openPage = async (link: Link, url: string, look: Look): Promise<Page> => {
  const { targetId } = await link.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await link.send('Target.attachToTarget', { targetId, flatten: true })
  const session = String(sessionId)
  const send = (method: string, params?: object) => link.send(method, params, session)
  const complaints: string[] = []
  link.listeners.add((message) => {
    if (message.sessionId === session) complaints.push(...complaintsIn(message))
  })
  for (const domain of ['Page', 'Log', 'Runtime', 'Accessibility']) await send(`${domain}.enable`)
  const size = { width: look.width, height: 900, deviceScaleFactor: 1, mobile: false }
  await send('Emulation.setDeviceMetricsOverride', size)
  const features = [{ name: 'prefers-color-scheme', value: look.colors ?? 'light' }]
  await send('Emulation.setEmulatedMedia', { media: look.media ?? 'screen', features })
  const loaded = new Promise<void>((resolve) => {
    const listen = ({ method, sessionId: of }: Message): void => {
      if (method !== 'Page.loadEventFired' || of !== session) return
      link.listeners.delete(listen)
      resolve()
    }
    link.listeners.add(listen)
  })
  await send('Page.navigate', { url })
  await loaded
  return {
    complaints,
    evaluate: async <Value>(expression: string) => {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
      })) as { result: { value: Value }; exceptionDetails?: { text: string } }
      if (exceptionDetails !== undefined) throw new Error(`${expression}: ${exceptionDetails.text}`)
      return result.value
    },
    pictureNames: async () => {
      const { nodes } = (await send('Accessibility.getFullAXTree')) as {
        nodes: readonly { role?: { value: string }; name?: { value: string } }[]
      }
      return nodes
        .filter(({ role }) => role?.value === 'image' || role?.value === 'img')
        .map(({ name }) => name?.value ?? '')
    },
    picture: async () => {
      const { data } = await send('Page.captureScreenshot', { captureBeyondViewport: true })
      return Buffer.from(String(data), 'base64')
    },
  }
}

const complaintsIn = ({ method, params }: Message): readonly string[] =>
  method === 'Log.entryAdded' || method === 'Runtime.exceptionThrown'
    ? [(params?.entry ?? params?.exceptionDetails)?.text ?? method]
    : []
