import { spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { array, assert, nat, property, tuple } from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Linkage, readLinkage } from '../../src/images/elf-linkage.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { writeFiles } from '../support/test-files.ts'

/** Prints what Go's own reader finds in files, one JSON object for each. */
const oracle = `package main

import (
	"debug/elf"
	"encoding/json"
	"os"
	"sort"
)

type need struct {
	Library string   \`json:"library"\`
	Version string   \`json:"version"\`
	Symbols []string \`json:"symbols"\`
}

type linkage struct {
	Interpreter string   \`json:"interpreter,omitempty"\`
	Libraries   []string \`json:"libraries"\`
	Needs       []need   \`json:"needs"\`
	Defines     []string \`json:"defines"\`
}

func main() {
	for _, path := range os.Args[1:] {
		file, err := elf.Open(path)
		if err != nil {
			panic(err)
		}
		out := linkage{Libraries: []string{}, Needs: []need{}, Defines: []string{}}
		for _, prog := range file.Progs {
			if prog.Type == elf.PT_INTERP {
				name := make([]byte, prog.Filesz)
				prog.ReadAt(name, 0)
				out.Interpreter = string(name[:len(name)-1])
			}
		}
		if libraries, _ := file.DynString(elf.DT_NEEDED); libraries != nil {
			out.Libraries = libraries
		}
		symbols, _ := file.DynamicSymbols()
		needs, _ := file.DynamicVersionNeeds()
		for _, library := range needs {
			for _, each := range library.Needs {
				if each.Flags&elf.VER_FLG_WEAK != 0 {
					continue
				}
				one := need{Library: library.Name, Version: each.Dep, Symbols: []string{}}
				for _, symbol := range symbols {
					if symbol.Section == elf.SHN_UNDEF && symbol.Library == library.Name && symbol.Version == each.Dep {
						one.Symbols = append(one.Symbols, symbol.Name)
					}
				}
				sort.Strings(one.Symbols)
				out.Needs = append(out.Needs, one)
			}
		}
		defined, _ := file.DynamicVersions()
		for _, each := range defined {
			if each.Flags&elf.VER_FLG_BASE == 0 {
				out.Defines = append(out.Defines, each.Name)
			}
		}
		json.NewEncoder(os.Stdout).Encode(out)
	}
}
`

/** A program that names a loader and libraries, and the libraries that every glibc system has. */
const library = process.report.getReport() as { readonly sharedObjects: readonly string[] }
const dynamic = [
  process.execPath,
  '/bin/ls',
  ...library.sharedObjects.filter((path) => /\/lib(?:c|m|stdc\+\+)\.so/.test(path)),
]

/** The hash of the System V ABI, "Hash Table". */
const elfHash = (name: string): number => {
  let hash = 0
  for (const byte of Buffer.from(name)) {
    hash = ((hash << 4) >>> 0) + byte
    const high = hash & 0xf0000000
    hash = ((hash ^ (high >>> 24)) & ~high) >>> 0
  }
  return hash
}

/** Places up to this one, with new values. */
const bytesOf = (most: number) => tuple(nat(most), nat(255))

/** With a value, or with an error that has a reason of its own. */
const isAnswered = (bytes: Buffer): boolean => {
  try {
    readLinkage(bytes)
    return true
  } catch (error) {
    return error instanceof Error && /^it (?:is|has|refers)|^its headers/.test(error.message)
  }
}

const output = (program: string, args: readonly string[], options: SpawnSyncOptions): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { ...options, maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${program} failed: ${stderr.toString()}`)
  return stdout.toString()
}

let ownReading: readonly Linkage[] = []
let goReading: readonly unknown[] = []
let staticProgram = Buffer.alloc(0)

beforeAll(async () => {
  await using folder = await tempFolder()
  await writeFiles(folder.path, { 'go.mod': 'module example.com/oracle\n\ngo 1.24\n', 'main.go': oracle })
  const program = join(folder.path, 'oracle')
  const env = { ...process.env, CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '' }
  output('go', ['build', '-o', program, '.'], { cwd: folder.path, env })
  staticProgram = await readFile(program)
  const files = [...dynamic, program]
  goReading = output(program, files, {})
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  ownReading = files.map((path) => readLinkage(readFileSync(path)))
}, 120_000)

describe('how a program is linked', () => {
  test('is read as Go reads it, for programs and libraries of this machine', () => {
    expect(dynamic.length).toBeGreaterThanOrEqual(4)
    const comparable = ownReading.map(({ interpreter, libraries, needs, defines }) => ({
      ...(interpreter !== undefined && { interpreter }),
      libraries,
      needs,
      defines,
    }))
    expect(comparable).toEqual(goReading)
  })

  test('shows that Node needs glibc, and which of its symbols', () => {
    const [node] = ownReading
    expect(node?.interpreter).toMatch(/^\/lib.*\/ld-linux/)
    expect(node?.libraries).toContain('libc.so.6')
    expect(node?.needs.find(({ version }) => /^GLIBC_2\.\d+$/.test(version))?.symbols.length).toBeGreaterThan(
      0,
    )
  })

  test('shows that a program that Go built without cgo needs nothing', () => {
    expect(ownReading.at(-1)).toEqual({
      architecture: process.arch === 'x64' ? 'amd64' : 'arm64',
      interpreter: undefined,
      libraries: [],
      needs: [],
      defines: [],
    })
  })

  test('is the same without the list of sections, except for the names of symbols', () => {
    const bytes = readFileSync('/bin/ls')
    bytes.writeBigUInt64LE(0n, 40)
    bytes.writeUInt16LE(0, 60)
    const stripped = readLinkage(bytes)
    const whole = readLinkage(readFileSync('/bin/ls'))
    expect(stripped).toEqual({ ...whole, needs: whole.needs.map((need) => ({ ...need, symbols: [] })) })
  })

  test('does not name versions without which a program starts as well', () => {
    const bytes = readFileSync('/bin/ls')
    const [first] = readLinkage(bytes).needs
    const hash = Buffer.alloc(4)
    hash.writeUInt32LE(elfHash(first?.version ?? ''))
    // An entry of the list begins with the hash of the version, and its flags follow: 2 is VER_FLG_WEAK.
    bytes.writeUInt16LE(2, bytes.indexOf(hash) + 4)
    expect(readLinkage(bytes).needs).toEqual(readLinkage(readFileSync('/bin/ls')).needs.slice(1))
  })

  test('is refused with the reason for anything else', () => {
    const script = Buffer.from('#!/bin/sh\n'.padEnd(200))
    expect(() => readLinkage(script)).toThrow('it is not a 64-bit little-endian ELF file')
    expect(() => readLinkage(Buffer.alloc(0))).toThrow('it is not a 64-bit little-endian ELF file')
    const headers = staticProgram.subarray(0, 100)
    expect(() => readLinkage(Buffer.from(headers))).toThrow('its headers are not where they should be')
    expect(() => readLinkage(readFileSync('/bin/ls').subarray(0, 20_000))).toThrow(/cut off|headers/)
  })

  test('ends in bounded time with an answer or a reason, whatever is damaged', () => {
    const whole = readFileSync('/bin/ls')
    const damaged = property(
      array(bytesOf(whole.length - 1), { minLength: 1, maxLength: 40 }),
      array(bytesOf(1200), { maxLength: 10 }),
      (anywhere, inHeaders) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of [...anywhere, ...inHeaders]) bytes[at] = value
        return isAnswered(bytes)
      },
    )
    expect(() => assert(damaged, { numRuns: 300 })).not.toThrow()
  })
})
