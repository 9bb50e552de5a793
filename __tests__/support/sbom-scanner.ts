import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { serveProgram } from './served-index.ts'
import type { ServedImage } from '../../src/images/served-image.ts'
import { writeFiles } from './test-files.ts'

/**
 * A scanner as BuildKit starts it (docs/attestations/sbom-protocol.md of BuildKit): it writes a statement about each folder
 * that it is given. The one it writes names the files at the top of the image, and needs 200 ms for it.
 */
const scanner = `package main

import (
	"os"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	time.Sleep(200 * time.Millisecond)
	source := os.Getenv("BUILDKIT_SCAN_SOURCE")
	entries, err := os.ReadDir(source)
	if err != nil {
		panic(err)
	}
	var files []string
	for _, entry := range entries {
		files = append(files, \`{"SPDXID":"SPDXRef-\`+entry.Name()+\`","fileName":"/\`+entry.Name()+\`"}\`)
	}
	statement := \`{"_type":"https://in-toto.io/Statement/v0.1","predicateType":"https://spdx.dev/Document",\` +
		\`"predicate":{"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","name":"test","files":[\` + strings.Join(files, ",") + \`]}}\`
	target := filepath.Join(os.Getenv("BUILDKIT_SCAN_DESTINATION"), filepath.Base(source)+".spdx.json")
	if err := os.WriteFile(target, []byte(statement), 0o644); err != nil {
		panic(err)
	}
}
`

/** How long it takes at least, in milliseconds. */
export const scanMs = 200

/** The image of a scanner; its files are in this folder. */
export const serveScanner = async (folder: string): Promise<ServedImage> => {
  const program = join(folder, 'scanner')
  await writeFiles(folder, { 'go.mod': 'module example.com/scanner\n\ngo 1.26.0\n', 'main.go': scanner })
  const env = { ...process.env, CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '' }
  execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', program, '.'], { cwd: folder, env })
  return serveProgram(program, folder)
}
