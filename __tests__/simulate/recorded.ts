import { identical } from '../analysis/timings.ts'

/** Milliseconds of the whole build, in the order of the columns `a_ms` and `b_ms`. */
export type RecordedPair = readonly [number, number]

/**
 * 56 pairs of identical revisions of a tiny net/http project after a one-line edit of its source, with caches kept:
 * rootless Podman 4.3.1 with runc and overlay, Go 1.23.3, a shared machine with two cores, builds back to back, the order
 * alternating from pair to pair. Images piled up, so the times rise. Origin: series `podman-source-aa` of `timings.csv`,
 * complete and in its order; four pairs each share their caches.
 */
export const sourceChange: readonly RecordedPair[] = [
  [1506, 1472],
  [1410, 1450],
  [1487, 1454],
  [1711, 1633],
  [1746, 1681],
  [1779, 1616],
  [1608, 1683],
  [1670, 1800],
  [1872, 1698],
  [1981, 1921],
  [1805, 1777],
  [1782, 1723],
  [1803, 1708],
  [1909, 1862],
  [1902, 1916],
  [1903, 1886],
  [2055, 1822],
  [2069, 1814],
  [2102, 2285],
  [2515, 2409],
  [2017, 2052],
  [2134, 2244],
  [2337, 2405],
  [2539, 2334],
  [2099, 2279],
  [2301, 2186],
  [2235, 2205],
  [2463, 2210],
  [2397, 2317],
  [2408, 2409],
  [2565, 2567],
  [2211, 2320],
  [2490, 2346],
  [2193, 2259],
  [2107, 2072],
  [1995, 2013],
  [2260, 2111],
  [1963, 2063],
  [2145, 2225],
  [2177, 2246],
  [2058, 2215],
  [2166, 2094],
  [2409, 2160],
  [2185, 2093],
  [1922, 2045],
  [2011, 2033],
  [1997, 1807],
  [2221, 2013],
  [1993, 2071],
  [1577, 1826],
  [1619, 1668],
  [1625, 1689],
  [1973, 2020],
  [1857, 1929],
  [1883, 1857],
  [1712, 1752],
]

/** 14 pairs of cold builds of identical revisions, on the same machine. */
export const cold: readonly RecordedPair[] = identical.map(({ baseMs, headMs }) => [baseMs, headMs])
