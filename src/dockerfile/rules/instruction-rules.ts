import { refuseFlags } from './flag-rules.ts'
import { refuseHealthcheck } from './healthcheck-rules.ts'
import { heredocOf } from '../syntax/heredocs.ts'
import { wordsOf } from '../syntax/instruction-words.ts'
import { readMounts } from '../mounts.ts'
import type { Parts } from '../syntax/parts.ts'
import { isSwitch, messageOf, refuseIf } from '../refuse.ts'
import {
  type DockerfileSyntax,
  flagOf,
  flagsOf,
  type Instruction,
  jsonList,
  jsonWords,
  partsOf,
} from '../syntax/syntax.ts'
import { assignmentsOf } from '../variables.ts'
import { plainWords, quotedWords } from '../syntax/words.ts'

/**
 * Throws for the first instruction that BuildKit refuses before it knows any variable, with its line. A syntax image may
 * be newer than these rules, so with one, unknown instructions and flags are left to it.
 */
export const refuseInvalid = function* (
  instructions: readonly Instruction[],
  { escape, syntaxImage }: Pick<DockerfileSyntax, 'escape' | 'syntaxImage'>,
): Parts<void> {
  const rules = { escape, isOpen: syntaxImage !== undefined }
  let hasStage = false
  for (const instruction of instructions) {
    yield
    hasStage ||= instruction.name === 'FROM'
    const problem = hasStage || instruction.name === 'ARG' ? undefined : 'comes before the first FROM'
    if (problem !== undefined) throw new Error(placed(instruction, problem))
    refuseInstruction(instruction, rules)
  }
}

type Rules = { readonly escape: string; readonly isOpen: boolean }

/** Throws for one instruction that BuildKit refuses. */
export const refuseInstruction = (instruction: Instruction, rules: Rules): void => {
  try {
    refuseOne(instruction, rules)
  } catch (error) {
    throw new Error(placed(instruction, messageOf(error)), { cause: error })
  }
}

const placed = ({ line, name }: Instruction, what: string): string =>
  `Line ${line} of the Dockerfile: ${name === '' ? 'an instruction' : name} ${what}`

const refuseOne = (instruction: Instruction, { escape, isOpen }: Rules): void => {
  const { name, args, flags } = instruction
  const check = checks[name]
  if (check === undefined) {
    if (isOpen) return
    throw new Error('is not an instruction')
  }
  if (isListForm(name) && jsonList(args) !== undefined && jsonWords(args) === undefined)
    throw new Error('has a list with something other than texts')
  check(instruction, escape)
  const isUnchecked = name === 'ARG' || name === 'STOPSIGNAL' || (name === 'HEALTHCHECK' && isNone(args))
  if (!isUnchecked) refuseFlags(name, flags, isOpen)
}

const isNone = (args: string): boolean => /^none\b/i.test(args)

const isListForm = (name: string): boolean => /^(?:RUN|CMD|ENTRYPOINT|SHELL|COPY|ADD|VOLUME)$/.test(name)

type Check = (instruction: Instruction, escape: string) => void

const needsArgument: Check = (instruction, escape) =>
  refuseIf(wordsOf(instruction, escape).length === 0, 'needs an argument')

const from: Check = ({ args }) => {
  const words = plainWords(args)
  const [, as = '', name = ''] = words
  refuseIf(
    words.length !== 1 && (words.length !== 3 || as.toLowerCase() !== 'as'),
    'takes an image, or IMAGE AS NAME',
  )
  refuseIf(
    words.length === 3 && !/^[a-z][a-z0-9\-_.]*$/.test(name.toLowerCase()),
    `names its stage ${name}: a name is a letter, followed by letters, digits, and any of "-_."`,
  )
}

const pairs: Check = ({ name, args }, escape) => {
  const found = assignmentsOf(name === 'LABEL' ? 'LABEL' : 'ENV', args, escape)
  refuseIf(found.length === 0, 'needs an argument')
  const isOld = quotedWords(args, escape)[0]?.includes('=') === false
  refuseIf(isOld && plainWords(args).length < 2, 'needs a name and a value')
  for (const [variable, value] of found) {
    refuseIf(value === undefined, `has ${variable} without a value: write NAME=VALUE`)
    refuseIf(variable === '', 'has a value without a name')
  }
}

const argument: Check = (instruction, escape) => {
  needsArgument(instruction, escape)
  const found = assignmentsOf('ARG', instruction.args, escape)
  refuseIf(
    found.some(([name]) => name === ''),
    'has a value without a name',
  )
}

const run: Check = ({ args, flags }) => {
  refuseIf(jsonList(args)?.length === 0, 'needs an argument')
  const [network, security] = [flagOf({ flags }, 'network'), flagOf({ flags }, 'security')]
  refuseIf(!/^(?:default|none|host)$/.test(network ?? 'default'), `cannot have --network=${network ?? ''}`)
  refuseIf(!/^(?:insecure|sandbox)$/.test(security ?? 'sandbox'), `cannot have --security=${security ?? ''}`)
  readMounts(flags)
  for (const device of flagsOf(flags, 'device')) refuseDevice(device)
}

const refuseDevice = (device: string): void => {
  const fields = device.split(',')
  const names = fields.filter((field) => !/^required(?:=|$)/i.test(field))
  refuseIf(device === '' || names.length > 1, `cannot have --device=${device}`)
  for (const field of fields)
    refuseIf(/^required=/i.test(field) && !isSwitch(field.slice(9)), `cannot have --device=${device}`)
}

const copy: Check = (instruction, escape) => {
  const words = wordsOf(instruction, escape)
  refuseIf(words.length < 2, 'needs a source and a destination')
  refuseIf(heredocOf(words.at(-1) ?? '') !== undefined, 'has a heredoc for its destination')
}

const volume: Check = (instruction, escape) => {
  needsArgument(instruction, escape)
  refuseIf(
    wordsOf(instruction, escape).some((each) => each.trim() === ''),
    'has an empty path',
  )
}

const shell: Check = (instruction, escape) => {
  needsArgument(instruction, escape)
  refuseIf(jsonWords(instruction.args) === undefined, 'needs a list, as in SHELL ["sh", "-c"]')
}

/** What a trigger says is looked at only where it runs; its line must be readable, though. */
const onbuild: Check = ({ args }, escape) => {
  refuseIf(args === '', 'needs an instruction')
  const trigger = partsOf(args, escape)
  refuseIf(/^(?:ONBUILD|FROM|MAINTAINER)$/.test(trigger.name), `cannot start ${trigger.name}`)
  if (
    isListForm(trigger.name) &&
    jsonList(trigger.args) !== undefined &&
    jsonWords(trigger.args) === undefined
  )
    throw new Error('has a list with something other than texts')
  if (trigger.name === 'ENV' || trigger.name === 'LABEL') refuseUnreadablePairs(trigger, escape)
}

const refuseUnreadablePairs = ({ name, args }: Pick<Instruction, 'name' | 'args'>, escape: string): void => {
  const found = assignmentsOf(name === 'LABEL' ? 'LABEL' : 'ENV', args, escape)
  const isOld = quotedWords(args, escape)[0]?.includes('=') === false
  refuseIf(isOld && plainWords(args).length < 2, 'needs a name and a value')
  refuseIf(
    found.some(([, value]) => value === undefined),
    'has a name without a value: write NAME=VALUE',
  )
}

const anything: Check = () => undefined

const checks: Readonly<Record<string, Check>> = {
  ADD: copy,
  ARG: argument,
  CMD: anything,
  COPY: copy,
  ENTRYPOINT: anything,
  ENV: pairs,
  EXPOSE: needsArgument,
  FROM: from,
  HEALTHCHECK: refuseHealthcheck,
  LABEL: pairs,
  MAINTAINER: needsArgument,
  ONBUILD: onbuild,
  RUN: run,
  SHELL: shell,
  STOPSIGNAL: needsArgument,
  USER: needsArgument,
  VOLUME: volume,
  WORKDIR: needsArgument,
}
