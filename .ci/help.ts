// Writes dist/help.txt, what the bundle prints for --help.
import { writeFileSync } from 'node:fs'
import { programAt } from '../src/host/program.ts'
import { helpOf } from '../src/modes/start.ts'

const program = programAt(new URL('../src/main.ts', import.meta.url).href)
writeFileSync('dist/help.txt', `${await helpOf(program)}\n`)
