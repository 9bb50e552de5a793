import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { compileLinkedProbe } from '../../src/images/probe.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { pathWithGo } from '../support/test-files.ts'
import { testHost } from '../support/test-host.ts'

/** Its programs are the go.mod that they are built with. */
const go = `
case "$*" in
  'env GOVERSION GOROOT')
    root=$(dirname "$0")
    mkdir -p "$root/bin" && ln -sf "$0" "$root/bin/go"
    printf '%s\\n%s\\n' "$GOTOOLCHAIN" "$root" ;;
  *)
    for word; do
      case "$word" in -modfile=*) mod="\${word#-modfile=}" ;; esac
      test "$previous" = -o && out="$word"
      previous="$word"
    done
    cp "$mod" "$out" ;;
esac`

test.for([
  ['1.26.8', '1.26'],
  ['1.21.13', '1.21'],
] as const)(
  'a probe for Go %s is a program of go %s, so that it sees its limits as that Go does',
  async ([version, line]) => {
    await using folder = await tempFolder()
    const host = testHost({ env: { PATH: await pathWithGo(go) } })
    const request = { probes: folder.path, name: 'cpu-limits', goVersion: version, folder: folder.path }
    const program = await compileLinkedProbe(host, request)
    expect(await readFile(program, 'utf8')).toMatch(
      new RegExp(`^go ${line.replace('.', String.raw`\.`)}$`, 'm'),
    )
  },
)
