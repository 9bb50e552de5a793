import { posix } from 'node:path'
import type { Started } from '../shell/step.ts'
import { unknown } from '../shell/values.ts'
import type { Variables } from '../variables.ts'

/** The arguments of a call of make. */
export type MakeCall = {
  readonly folder: string
  readonly file: string | undefined
  readonly targets: readonly string[]
  readonly given: Variables
  /** Whether it only prints or checks what it would do, or only touches files. */
  readonly isDry: boolean
}

/** Reads the arguments as GNU make does; options may also come after targets. */
export const readMakeCall = ({ words, folder }: Started): MakeCall => {
  const given = new Map<string, string>()
  const targets: string[] = []
  let [inside, file]: [string, string | undefined] = [folder, undefined]
  const args = words.slice(1).map(({ text }) => text)
  const end = args.indexOf('--')
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? ''
    if (word.startsWith('-') && (end === -1 || at < end)) {
      const { option, value, usesNext } = readOption(word, args[at + 1])
      if (usesNext) at += 1
      if (option === 'C') inside = posix.resolve(inside, value)
      if (option === 'f') file = value
      continue
    }
    const [, name, value = ''] = /^([\w.-]+)[?:+]*=(.*)$/s.exec(word) ?? []
    if (name !== undefined) given.set(name, value)
    else if (word !== unknown && at !== end) targets.push(word)
  }
  const isDry = args.slice(0, end === -1 ? args.length : end).some((word) => dry.test(word))
  return { folder: inside, file, targets, given, isDry }
}

const dry = /^-[^-CfIoWEjlO]*[nqt]|^--(?:dry-run|just-print|recon|question|touch)$/

type Option = { readonly option: string; readonly value: string; readonly usesNext: boolean }

const readOption = (word: string, next: string | undefined): Option => {
  const [, long, longValue] = /^--([\w-]+)(?:=(.*))?$/s.exec(word) ?? []
  if (long !== undefined) return withValue(shortOf(long), longValue ?? '', next)
  // Options without a value may be in front, as in `-sj4`.
  const [, option = '', joined = ''] = /^-[^CfIoWEjlO]*([CfIoWEjlO])(.*)$/s.exec(word) ?? []
  return withValue(option, joined, next)
}

const withValue = (option: string, joined: string, next: string | undefined): Option => {
  const isNext = joined === '' && next !== undefined && takesNext(option, next)
  return { option, value: isNext ? next : joined, usesNext: isNext }
}

/** A count of jobs or a load may be left out: then a number that follows is one (GNU make 4.4, `decode_switches`). */
const takesNext = (option: string, next: string): boolean =>
  /^[CfIoWE]$/.test(option) || (/^[jl]$/.test(option) && /^[\d.]+$|^\0$/.test(next))

/** Long options may be shortened as long as they differ. */
const shortOf = (name: string): string =>
  longOptions.find(([long]) => long === name)?.[1] ??
  longOptions.find(([long]) => long.startsWith(name))?.[1] ??
  ''

/** Those that take a value as a word of its own. */
const longOptions: readonly (readonly [string, string])[] = [
  ['directory', 'C'],
  ['file', 'f'],
  ['makefile', 'f'],
  ['include-dir', 'I'],
  ['old-file', 'o'],
  ['assume-old', 'o'],
  ['what-if', 'W'],
  ['new-file', 'W'],
  ['assume-new', 'W'],
  ['eval', 'E'],
  ['jobs', 'j'],
  ['load-average', 'l'],
  ['max-load', 'l'],
]
