import type { Log } from '../host.ts'
import type { Live, LiveView } from './live.ts'
import { leftAt, steadyLeft, type TimeLeft } from './time-left.ts'

/** Standard output and standard error, which may be the same terminal. */
type Screen = {
  readonly print: Log
  readonly write: Log
  readonly log: Log
  /** undefined where nothing can change in place: in a file, a pipe, a job's log or a dumb terminal. */
  readonly live: Live | undefined
  /** The width of standard output now; undefined where it is no terminal. */
  readonly columns: () => number | undefined
}

type Stream = {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

type ScreenOptions = {
  readonly out: Stream
  readonly err: Stream
  /** The name of the terminal's kind. */
  readonly term: string | undefined
  /** Makes text harmless for a terminal and a runner. */
  readonly printable: (text: string) => string
  readonly nowMs: () => number
}

const usualColumns = 80
/** A terminal that was not told its size, such as a serial line or `docker exec --tty` in a script, says 0. */
const columnsOf = ({ columns = 0 }: Stream): number => (columns > 0 ? columns : usualColumns)

const redrawMs = 1_000
// To the start of the line, and everything from there on erased.
const erase = `\r${String.fromCodePoint(0x1b)}[K`

/** Results go to `out`, everything else to `err`; the live line makes room for both. */
export const makeScreen = ({ out, err, term, printable, nowMs }: ScreenOptions): Screen => {
  const live = err.isTTY === true && term !== 'dumb' ? liveLine({ err, printable, nowMs }) : undefined
  const to =
    (stream: Stream, end: string) =>
    (text: string): void => {
      live?.hide()
      stream.write(end === '' ? text : `${printable(text)}${end}`)
      live?.draw()
    }
  return {
    print: to(out, '\n'),
    write: to(out, ''),
    log: to(err, '\n'),
    live,
    columns: () => (out.isTTY === true ? columnsOf(out) : undefined),
  }
}

type LiveLine = Live & { hide(): void; draw(): void }

const liveLine = ({
  err,
  printable,
  nowMs,
}: Pick<ScreenOptions, 'err' | 'printable' | 'nowMs'>): LiveLine => {
  let shown: { readonly text: (view: LiveView) => string; readonly sinceMs: number } | undefined
  let left: TimeLeft | undefined
  let timer: NodeJS.Timeout | undefined
  const hide = (): void => {
    if (shown !== undefined) err.write(erase)
  }
  const draw = (): void => {
    if (shown === undefined) return
    const now = nowMs()
    const columns = columnsOf(err)
    const leftMs = left === undefined ? undefined : leftAt(left, now)
    const text = printable(shown.text({ columns, shownForMs: now - shown.sinceMs, leftMs }))
    // One column stays free: some terminals wrap a full line.
    err.write(`${erase}${[...text].slice(0, columns - 1).join('')}`)
  }
  return {
    hide,
    draw,
    show: (text) => {
      shown = { text, sinceMs: nowMs() }
      timer ??= setInterval(draw, redrawMs).unref()
      draw()
    },
    estimate: (leftMs) => {
      left = steadyLeft(left, leftMs, nowMs())
    },
    clear: () => {
      hide()
      clearInterval(timer)
      timer = undefined
      shown = undefined
    },
  }
}
