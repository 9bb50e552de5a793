import type { Host } from './host.ts'

/**
 * Has the kernel forget file contents and folders that it keeps in memory; `asRoot` is what gives a command root's rights.
 * What is not on disk yet cannot be forgotten, so it is written first. Returns why it was not possible.
 */
export const dropCaches = async (host: Host, asRoot: readonly string[]): Promise<string | undefined> => {
  const [program, ...args] = [...asRoot, 'sh', '-c', 'sync && echo 3 > /proc/sys/vm/drop_caches']
  const { end, tail } = await host.exec(program, args, { timeoutMs: 60_000 })
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? undefined : lastLine(tail, `it ended with status ${end.code}`)
    case 'timed-out':
      return `it did not finish within ${end.afterMs / 1000} s`
    case 'not-started':
      return end.message
    case 'signalled':
    case 'aborted':
      return 'it was stopped'
  }
}

const lastLine = (text: string, otherwise: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => line !== '') ?? otherwise
