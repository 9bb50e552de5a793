import { refuseIf } from '../refuse.ts'
import { flagOf, type Instruction, jsonList, jsonWords } from '../syntax/syntax.ts'

/** Throws for a HEALTHCHECK that BuildKit refuses. */
export const refuseHealthcheck = ({ args, flags }: Instruction): void => {
  const [, kind = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(args) ?? []
  if (kind.toUpperCase() === 'NONE') {
    refuseIf(rest !== '', 'NONE takes no arguments')
    return
  }
  refuseIf(kind.toUpperCase() !== 'CMD', 'takes CMD or NONE')
  const list = jsonList(rest)
  refuseIf(rest === '' || list?.length === 0, 'CMD needs a command')
  refuseIf(list !== undefined && jsonWords(rest) === undefined, 'has a list with something other than texts')
  for (const name of ['interval', 'timeout', 'start-period', 'start-interval'])
    refuseIf(
      !isDuration(flagOf({ flags }, name) ?? ''),
      `cannot have --${name}=${flagOf({ flags }, name) ?? ''}`,
    )
  const retries = flagOf({ flags }, 'retries') ?? ''
  refuseIf(!/^(?:\+?\d{1,9}|-0+)?$/.test(retries), `cannot have --retries=${retries}`)
}

/** A duration of Go, which is none or at least 1 ms. */
const isDuration = (text: string): boolean => {
  if (text === '' || /^[+-]?0$/.test(text)) return true
  const isValid = /^\+?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text)
  if (!isValid) return false
  const milliseconds = [...text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)].reduce(
    (sum, [, count = '', unit = '']) => sum + Number(count) * (unitMs[unit] ?? 0),
    0,
  )
  return milliseconds === 0 || milliseconds >= 1
}

const unitMs: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
}
