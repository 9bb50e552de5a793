import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { goProgramsIn } from '../../../src/studies/builders/go-programs.ts'
import { writeDockerArchive } from '../../support/image-archive.ts'
import { emptyFolder } from '../../support/test-files.ts'

const elf = (text: string): Buffer => Buffer.from(`\x7fELF\x02\x01${'\0'.repeat(60)}${text}`, 'latin1')
const marked = '\xff Go buildinf:'

describe('the Go programs of an image', () => {
  test('are those that Go marked, after all layers', async () => {
    const path = join(await emptyFolder(), 'image.tar')
    await writeDockerArchive(path, [
      {
        'usr/bin/ls': elf('not of Go'),
        'src/notes': `text about ${marked}`,
        app: elf(`${marked} old`),
        'usr/bin/tool': elf(`x${marked} tool`),
        removed: elf(marked),
        empty: '',
      },
      { app: elf(`${marked} new`), '.wh.removed': '' },
    ])
    const found = await goProgramsIn(path, new AbortController().signal)
    expect(found?.map((each) => each.path)).toEqual(['app', 'usr/bin/tool'])
    expect(found?.[0]?.bytes.toString('latin1')).toContain('new')
  })
})
