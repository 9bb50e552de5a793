import { describe, expect, test } from 'vitest'
import { shareImages } from '../../../src/engines/docker/shared-images.ts'

const unrecorded = async () => async () => {}

const reference = 'localhost/base:1'
const short = 'base'

/** The images of a daemon: tags by the id of the image. */
const daemon = (...tags: readonly string[]) => {
  const images = new Map<string, Set<string>>(tags.length === 0 ? [] : [['theirs', new Set(tags)]])
  const imageOf = (tag: string) => [...images.values()].find((each) => each.has(tag))
  return {
    tags: () => [...images.values()].flatMap((each) => [...each]).toSorted(),
    load: async () => {
      if (imageOf(reference) === undefined) images.set('ours', new Set([reference]))
    },
    api: {
      pull: async (...names: readonly string[]) => void images.set('ours', new Set(names)),
      build: async (name: string) => void images.set('built', new Set([name])),
      socketPath: `/test/${Math.random()}`,
      tagsOf: async (name: string) => {
        const found = imageOf(name)
        return found === undefined ? undefined : [...found]
      },
      tagImage: async (name: string, tag: string) => void imageOf(name)?.add(tag),
      removeImage: async (name: string) => {
        const image = imageOf(name)
        image?.delete(name)
        for (const [id, left] of images) if (left.size === 0) images.delete(id)
      },
    },
  }
}

describe('an image in a daemon that several runs use', () => {
  test('is removed with the run that loaded it', async () => {
    const { api, load, tags } = daemon()
    const images = shareImages(api, 'gcb-one', unrecorded)
    await images.hold(reference, load)
    await images.hold(reference, load)
    expect(tags()).toEqual([reference, expect.stringMatching(/\/held:[0-9a-f]{12}-gcb-one$/)])
    await images.release()
    expect(tags()).toEqual([])
    await images.release()
  })

  test('is recorded before it is held, for whoever cleans up after a kill, and only while the run has it', async () => {
    const { api, load } = daemon()
    const records = new Map<string, unknown>()
    const tagsThen: unknown[] = []
    const images = shareImages(api, 'gcb-one', async (name, undo) => {
      records.set(name, undo)
      tagsThen.push(await api.tagsOf(reference))
      return async () => void records.delete(name)
    })
    await images.hold(reference, load)
    expect(tagsThen).toEqual([[reference]])
    const path = expect.stringMatching(
      /^\/images\/localhost%2Fgo-container-bench%2Fheld%3A[0-9a-f]{12}-gcb-one$/,
    )
    const hold = expect.stringMatching(/^localhost\/go-container-bench\/held:[0-9a-f]{12}-gcb-one$/)
    const keptBy = expect.stringMatching(/^localhost\/go-container-bench\/held:[0-9a-f]{12}-$/)
    expect([...records.values()]).toEqual([
      { socketPath: api.socketPath, paths: [path], image: { reference, hold, keptBy, isOwn: false } },
    ])
    await images.release()
    expect(records.size).toBe(0)
  })

  test('stays where somebody gave its name to another image since', async () => {
    const { api, load, tags } = daemon()
    const images = shareImages(api, 'gcb-one', unrecorded)
    await images.hold(reference, load)
    await api.removeImage(reference)
    await api.build(reference)
    await images.release()
    expect(tags()).toEqual([reference])
  })

  test("is not recorded if it is the user's", async () => {
    const { api, load } = daemon(reference)
    let records = 0
    const images = shareImages(api, 'gcb-one', async () => {
      records += 1
      return async () => {}
    })
    await images.hold(reference, load)
    expect(records).toBe(0)
  })

  test.for([
    [0, 1],
    [1, 0],
  ] as const)('is removed with the last run that uses it (%s first)', async ([first, last]) => {
    const { api, load, tags } = daemon()
    const runs = [shareImages(api, 'gcb-one', unrecorded), shareImages(api, 'gcb-two', unrecorded)]
    for (const run of runs) await run.hold(reference, load)
    await runs[first]?.release()
    expect(tags()).toContain(reference)
    await runs[last]?.release()
    expect(tags()).toEqual([])
  })

  test('is no image of the user in another spelling of its name', async () => {
    const { api, tags } = daemon()
    const images = shareImages(api, 'gcb-one', unrecorded)
    const owners: string[] = []
    const told = async (owner: string): Promise<void> => void owners.push(owner)
    await images.hold(short, async (owner) => {
      await told(owner)
      await api.pull(short, `${short}:latest`)
    })
    await images.hold(`${short}:latest`, told)
    await images.hold(`docker.io/library/${short}:latest`, told)
    // The fake daemon knows no other spelling than the two that were pulled.
    expect(owners).toEqual(['runs', 'runs', 'runs'])
    expect(tags().filter((tag) => tag.includes('/held:'))).toHaveLength(1)
  })

  test('stays if it existed before', async () => {
    const { api, load, tags } = daemon(reference, 'theirs:2')
    const images = shareImages(api, 'gcb-one', unrecorded)
    await images.hold(reference, load)
    expect(tags()).toEqual([reference, 'theirs:2'])
    await images.release()
    expect(tags()).toEqual([reference, 'theirs:2'])
  })

  test('is loaded again if the run that loaded it has ended in the meantime', async () => {
    const { api, load, tags } = daemon()
    const [one, two] = [shareImages(api, 'gcb-one', unrecorded), shareImages(api, 'gcb-two', unrecorded)]
    await one.hold(reference, load)
    let loads = 0
    await two.hold(reference, async () => {
      await load()
      loads += 1
      if (loads === 1) await one.release()
    })
    expect(loads).toBe(2)
    expect(tags()).toContain(reference)
    await two.release()
    expect(tags()).toEqual([])
  })

  test('goes with the next run if only runs give it that name, as after a load that was stopped', async () => {
    const own = 'localhost/go-container-bench/go:1.26.8'
    const { api, tags } = daemon(own)
    const noted: (readonly string[] | undefined)[] = []
    const images = shareImages(api, 'gcb-one', async () => {
      noted.push(tags())
      return async () => {}
    })
    await images.hold(own, async (owner) => expect(owner).toBe('runs'))
    // Written down before it is loaded.
    expect(noted).toEqual([[own]])
    await images.release()
    expect(tags()).toEqual([])
  })
})
