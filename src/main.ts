#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'

/**
 * The text of `--help`, which `npm run build` writes beside the bundle: its sentences come from every engine, study and format,
 * and loading all of them took three times as long as starting Node. Undefined: something else is asked for, or these are the
 * sources, which have no such file.
 */
const writtenHelp = (): string | undefined => {
  const words = process.argv.slice(2)
  // The runner set inputs, so this is the action, whatever its words are.
  if (words.join(' ') !== '--help' || process.env['INPUT_MODE'] !== undefined) return undefined
  try {
    return readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'help.txt'), 'utf8')
  } catch {
    return undefined
  }
}

/** Exit status of a result that could not be written, and of anything else that went wrong. */
const lost = 3

// Node would end with status 1, which says that a benchmark is a regression.
process.on('uncaughtException', (error) => {
  process.stderr.write(`go-container-bench ended unexpectedly: ${inspect(error)}\n`)
  process.exit(lost)
})

// A reader that has seen enough (`| head`) must not end the run before it has cleaned up.
process.stderr.on('error', () => {})
let isLost = false
process.stdout.on('error', (error: Error & { readonly code?: string }) => {
  if (isLost || error.code === 'EPIPE' || error.code === 'ECONNRESET') return
  isLost = true
  process.once('exit', () => {
    process.stderr.write(`Standard output could not be written: ${error.message}\n`)
    if ((process.exitCode ?? 0) === 0) process.exitCode = lost
  })
})

const help = writtenHelp()
if (help === undefined) await (await import('./modes/start.ts')).start(import.meta.url)
else process.stdout.write(help)
