import { expect, test } from 'vitest'
import { parseMounts, pointsUnder } from '../../../src/host/run-folder/mounts.ts'

const mountinfo = `22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:26 / /sys/fs/cgroup rw master:9 propagate_from:2 - cgroup2 cgroup2 rw
40 22 254:0 /x /var/tmp/gcb-abc rw - ext4 /dev/vda rw
41 40 0:50 / /var/tmp/gcb-abc/store/merged rw shared:3 - overlay overlay rw,lowerdir=/a - b
42 40 0:51 / /var/tmp/gcb-abc/with\\040space rw - tmpfs tmpfs rw
43 42 0:52 / /var/tmp/gcb-abc/with\\040space rw - fuse.fuse-overlayfs fuse rw
44 22 0:53 / /var/tmp/gcb-abcdef rw - tmpfs tmpfs rw
`

test('mounts may have any number of optional fields and escaped names', () => {
  expect(parseMounts(mountinfo).map(({ point, type }) => `${type} ${point}`)).toEqual([
    'ext4 /',
    'cgroup2 /sys/fs/cgroup',
    'ext4 /var/tmp/gcb-abc',
    'overlay /var/tmp/gcb-abc/store/merged',
    'tmpfs /var/tmp/gcb-abc/with space',
    'fuse.fuse-overlayfs /var/tmp/gcb-abc/with space',
    'tmpfs /var/tmp/gcb-abcdef',
  ])
})

test('mounts below a folder are listed deepest first; a folder with a longer name is not below it', () => {
  expect(pointsUnder(parseMounts(mountinfo), '/var/tmp/gcb-abc')).toEqual([
    '/var/tmp/gcb-abc/store/merged',
    '/var/tmp/gcb-abc/with space',
    '/var/tmp/gcb-abc/with space',
    '/var/tmp/gcb-abc',
  ])
})
