import { mostPlatforms, normalPlatform, platformProblems } from '../dockerfile/platforms.ts'
import type { Reader } from './reader.ts'
import { itemsOf } from './readers.ts'

type Pairs = Readonly<Record<string, string>>

/** `NAME=VALUE` lines. A value is kept as it is, blanks at its end included. */
export const lines: Reader<Pairs> = {
  type: { kind: 'list', separator: '\n', values: undefined, words: [] },
  read: ({ raw, problem }) => pairsOf(raw.split(/\r?\n/), problem),
}

/** `NAME=VALUE` between newlines or commas. */
export const pairs: Reader<Pairs> = {
  type: { kind: 'list', separator: ',', values: undefined, words: [] },
  read: ({ raw, problem }) =>
    pairsOf(
      raw.split(/[\n,]/).map((line) => line.trim()),
      problem,
    ),
}

const pairsOf = (texts: readonly string[], problem: (what: string) => void): Pairs =>
  Object.fromEntries(
    texts
      .filter((line) => line.trim() !== '')
      .flatMap((line, index) => {
        const [, name, value] = /^\s*([^=\s]+)=(.*)$/s.exec(line) ?? []
        if (name !== undefined && value !== undefined) return [[name, value]]
        // The line itself may be a secret: only its place is shown.
        problem(`line ${index + 1} is not NAME=VALUE`)
        return []
      }),
  )

/** SSH agents and keys; a dash at the beginning would make one an option of the engine. */
export const agents: Reader<readonly string[]> = {
  type: { kind: 'list', separator: ',', values: undefined, words: [] },
  read: ({ text, problem }) => {
    const each = itemsOf(text)
    if (each.some((item) => item.startsWith('-')))
      problem('an item begins with a dash; give default or ID=PATH')
    return each
  },
}

/** Exact releases of Go. A name without its last number is not one: it means another release each month. */
export const goReleases: Reader<readonly string[]> = {
  type: { kind: 'list', separator: ',', values: undefined, words: [] },
  read: ({ text, problem }) => {
    const each = itemsOf(text)
    for (const item of each.filter((one) => !goRelease.test(one)))
      problem(`"${item}" is not an exact release of Go, such as 1.21.13`)
    if (each.length === 0) problem('the list is empty; give releases of Go, such as 1.21.13,1.22.7')
    return each
  },
}

const goRelease = /^1\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/

/** Platforms under containerd's names for them, each once; none: that of the machine. */
export const platforms: Reader<readonly string[]> = {
  type: { kind: 'list', separator: ',', values: undefined, words: [] },
  read: ({ text, problem }) => {
    const each = itemsOf(text)
    platformProblems(each).forEach(problem)
    return [...new Set(each.slice(0, mostPlatforms).map(normalPlatform))]
  },
}

/** A web address, without slashes at its end. */
export const address: Reader<string> = {
  type: { kind: 'string' },
  read: ({ text, problem }) => {
    const url = text.replace(/\/+$/, '')
    if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/.test(url))
      problem(`"${url}" is not an address that begins with https:// or http://`)
    return url
  },
}

/** The path of a workflow in its repository; undefined when it is empty. */
export const workflowPath: Reader<string | undefined> = {
  type: { kind: 'string' },
  read: ({ text, problem }) => {
    if (text !== '' && !/^\.github\/workflows\/[^\s/@]+\.ya?ml$/.test(text))
      problem(`"${text}" is not the path of a workflow, as in .github/workflows/container-build-time.yml`)
    return text === '' ? undefined : text
  },
}

/** A text of certain characters, which `form` describes; undefined when it is empty. */
export const nameOf = (allowed: RegExp, form: string): Reader<string | undefined> => ({
  type: { kind: 'string' },
  read: ({ text, problem }) => {
    if (text !== '' && !allowed.test(text)) problem(`"${text}" is not a name: it may contain ${form}`)
    return text === '' ? undefined : text
  },
})
