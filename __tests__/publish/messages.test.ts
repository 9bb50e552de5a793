import { afterEach, expect, test, vi } from 'vitest'
import { makeMessages } from '../../src/publish/messages.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test.each(['error', 'warning', 'notice'] as const)(
  'an %s at the run obeys nothing that is in its text',
  async (level) => {
    const written: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text))
      return true
    })
    const messages = await makeMessages(true, () => {})
    messages[level]('x\r::error::obeyed\n\u0085##[error]obeyed \u001B[31mred\u202E')
    vi.restoreAllMocks()
    const [line = '', ...others] = written.join('').split('\n')
    expect(line).toMatch(new RegExp(`^::${level} title=go-container-bench::x`))
    expect(others).toEqual([''])
    expect(line).not.toMatch(/##\[|[\p{Cc}\u202E]/u)
  },
)
